import { facts, graphOf, names } from "../../support/article.ts";

test.each<[string, string]>([
  ["昆山市文化执法大队检查了三家网吧。", "昆山市文化执法大队"],
  ["岱山县海洋与渔业综合行政执法大队扣押渔船1艘。", "岱山县海洋与渔业综合行政执法大队"],
  ["瑞安市卫生监督所对一家诊所立案。", "瑞安市卫生监督所"],
  ["眉山市劳动保障监察支队受理投诉42件。", "眉山市劳动保障监察支队"],
])("a unit that enforces the rules of a division: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual([expected]);
});

test.each<[string, string]>([
  ["保山市召开会议。会后，市交通运输综合执法支队查扣车辆2辆。", "保山市交通运输综合执法支队"],
  ["近日，南漳县有人举报餐馆。县卫生监督所派员核实。", "南漳县卫生监督所"],
  ["海宁市开展整治。市文化市场综合执法队检查书店。", "海宁市文化市场综合执法队"],
])("and by the level of its division: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each<[string, string]>([
  [
    "保山市交通运输综合执法支队三大队查扣车辆2辆。",
    "保山市交通运输综合执法支队三大队 PART_OF 保山市交通运输综合执法支队",
  ],
  ["绍兴市城市管理执法支队二大队拆除棚屋。", "绍兴市城市管理执法支队二大队 PART_OF 绍兴市城市管理执法支队"],
  ["哈尔滨市道里区文化执法大队一中队检查书店。", "哈尔滨市道里区文化执法大队一中队 PART_OF 哈尔滨市道里区文化执法大队"],
])("its own units are parts of it, also where it is not named: %s", (text, fact) => {
  expect(facts(graphOf(text))).toContain(fact);
});

test("it is no unit of the police that stand before it", () => {
  const all = names(graphOf("金湖县公安局联合交通运输综合执法大队设卡。"), "Agency");
  expect(all.join()).not.toContain("公安局交通运输");
});

test.each<[string, string]>([
  ["太仓市沙溪镇综治办走访商铺。", "沙溪镇综治办"],
  ["德清县新市镇安监办检查仓库。", "新市镇安监办"],
  ["平湖市新埭镇平安办走访企业。", "新埭镇平安办"],
])("the offices of towns: %s", (text, expected) => expect(names(graphOf(text), "Agency")).toContain(expected));

test.each<[string, string[]]>([
  ["邳州市局官湖派出所接到报警，邳州市局运河派出所增援。", ["邳州市公安局官湖派出所", "邳州市公安局运河派出所"]],
  ["滕州市局荆河派出所民警将其送回。", ["滕州市公安局荆河派出所"]],
  ["诸城市局龙都派出所受理此案。", ["诸城市公安局龙都派出所"]],
])("a station of a bureau that is called by its place alone: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expect.arrayContaining(expected));
});

test.each<[string, string]>([
  ["陕西省公安交通管理局召开会议。", "陕西省公安交通管理局"],
  ["青海公安交管局发布提示。", "青海省公安交通管理局"],
  ["江西省开展整治。省公安交管局派出督导组。", "江西省公安交通管理局"],
])("the traffic police as a bureau by itself: %s", (text, expected) => {
  const all = names(graphOf(text), "Agency");
  expect(all).toContain(expected);
  expect(names(graphOf(text), "Place").join()).not.toContain("公安县");
});

test.each<[string, string]>([
  ["芜湖市公安交警部门设卡检查。", "芜湖市公安局交通警察支队"],
  ["麻城市公安特警部门巡逻。", "麻城市公安局特警大队"],
  ["昭通市公安网警部门发布提示。", "昭通市公安局网络安全保卫支队"],
])("a unit by its field alone: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test("of a unit that no table has the body is named, too", () => {
  expect(facts(graphOf("金石滩园区公安分局刑侦大队接警，金石滩园区公安分局刑侦大队民警追回了资金。"))).toContain(
    "金石滩园区公安分局刑侦大队 PART_OF 金石滩园区公安分局",
  );
});

test.each<[string, string[]]>([
  ["昨日，长乐机场海关查获旅客携带的文物3件。", ["长乐机场海关"]],
  ["昆明长水机场海关截获种子。", ["长水机场海关"]],
  ["昆明海关所属长水国际机场海关截获种子。", ["昆明海关", "长水国际机场海关"]],
])("customs that are called by their airport: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test("and of what they are a part", () => {
  expect(facts(graphOf("昆明海关所属长水机场海关截获种子。"))).toContain("长水机场海关 PART_OF 昆明海关");
});

test.each<[string, string]>([
  ["财政部税政司副司长介绍了政策。", "财政部税政司 PART_OF 财政部"],
  ["交通运输部水运局通报情况，交通运输部公路司有关负责人出席。", "交通运输部公路司 PART_OF 交通运输部"],
  ["教育部基础教育司发布通知。", "教育部基础教育司 PART_OF 教育部"],
])("an office of a ministry: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each<[string, string[]]>([
  ["执法人员将情况通报句容市水利局和水警大队。", ["句容市水利局"]],
  ["丹徒区农业农村局及渔政大队参加了巡查。", ["丹徒区农业农村局"]],
])("和 and 及 begin no unit: %s", (text, expected) => {
  const all = names(graphOf(text), "Agency").join();
  for (const name of expected) expect(all).toContain(name);
  expect(all).not.toMatch(/[和及]/u);
});

test.each<[string, string]>([
  ["嘉善县姚庄镇司法所调解纠纷。", "姚庄镇司法所"],
  ["宝应县射阳湖镇市场监管所检查粮油店。", "射阳湖镇市场监管所"],
  ["如东县洋口镇财政所发放补贴。", "洋口镇财政所"],
])("the stations of towns: %s", (text, expected) => expect(names(graphOf(text), "Agency")).toContain(expected));

test.each<[string, string]>([
  ["芜湖消防119指挥中心接到报警。", "芜湖市消防救援支队119指挥中心 PART_OF 芜湖市消防救援支队"],
  ["建德市公安局大同警务站值守。", "建德市公安局大同警务站 PART_OF 建德市公安局"],
  ["云和县森林公安局崇头警务区接到举报。", "云和县森林公安局崇头警务区 PART_OF 云和县森林公安局"],
])("posts and centres inside a body: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test("a town has an office that enforces", () => {
  expect(names(graphOf("吴兴区整治违建。织里镇综合执法办拆除违建96平方米。"), "Agency")).toEqual(["织里镇综合执法办"]);
});

test("the office of a county that inspects its schools", () => {
  expect(names(graphOf("泰顺县教育督导室主任到校检查。"), "Agency")).toEqual(["泰顺县教育督导室"]);
});
