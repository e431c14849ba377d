import { facts, graphOf, names } from "../../support/article.ts";

test.each<[string, string]>([
  ["沭阳县公安局接到报警，随即将线索上报市局刑侦支队。", "宿迁市公安局刑事侦查支队 PART_OF 宿迁市公安局"],
  ["庆元县公安局民警到场后，县局指挥中心调派警力。", "庆元县公安局指挥中心 PART_OF 庆元县公安局"],
  ["瓜州县公安局把案情报给省厅刑侦总队。", "甘肃省公安厅刑事侦查总队 PART_OF 甘肃省公安厅"],
  ["瓜州县公安局把案情报给公安厅刑侦总队。", "甘肃省公安厅刑事侦查总队 PART_OF 甘肃省公安厅"],
])("a body that is called by its level alone: %s", (text, fact) => {
  expect(facts(graphOf(text))).toContain(fact);
});

test.each<[string, string]>([
  ["景宁县检察院起诉后，该县法院作出判决。", "景宁畲族自治县人民法院"],
  ["高邮市检察院受理此案，该市公安局补充侦查。", "高邮市公安局"],
  ["大连市甘井子区公安分局和该区检察院会商。", "大连市甘井子区人民检察院"],
  ["景宁县检察院审查此案。\n近日，该县法院作出判决。", "景宁畲族自治县人民法院"],
])("a body of the division that was just named: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each<[string, string]>([
  ["兴化市刑警二队抓获一名男子。", "兴化市公安局刑事警察二队"],
  ["荣成市公安局交警一队查获一辆货车。", "荣成市公安局交通警察一队"],
  ["邹城市公安局巡特警三队到场处置。", "邹城市公安局巡特警三队"],
])("a numbered unit: %s", (text, expected) => expect(names(graphOf(text), "Agency")).toContain(expected));

test.each<[string, string]>([
  [
    "平利县公安局治安大队、交警大队、兴隆派出所联合清查。随后交警大队设卡。",
    "平利县公安局交通警察大队 PART_OF 平利县公安局",
  ],
  ["汉阴县公安局禁毒大队、平梁派出所破获一案。禁毒大队民警赴外地抓捕。", "汉阴县公安局禁毒大队 PART_OF 汉阴县公安局"],
  ["镇平县公安局石佛寺派出所接警，刑侦大队到场勘查。", "镇平县公安局刑事侦查大队 PART_OF 镇平县公安局"],
])("a unit beside a station is of the body that both are of: %s", (text, fact) => {
  const found = facts(graphOf(text));
  expect(found).toContain(fact);
  expect(found.join()).not.toMatch(/派出所[^,]+大队/u);
});

test.each<[string, string]>([
  ["长沙市雨花区打传办清查出租屋。", "长沙市雨花区打传办"],
  ["晋江市打私办移交冻品3吨。", "晋江市打私办"],
  ["来凤县处非办走访商铺。", "来凤县处非办"],
])("offices of one task: %s", (text, expected) => expect(names(graphOf(text), "Agency")).toEqual([expected]));

test.each(["全市局势平稳，昆山市公安局加强巡逻。", "昆山市公安局走访了城市局部区域。"])(
  "what only looks like a level and a bureau: %s",
  (text) => expect(names(graphOf(text), "Agency")).toEqual(["昆山市公安局"]),
);

test.each<[string, string]>([
  ["蠡县公安局召开会议。次日，安新县局破案3起。", "安新县公安局"],
  ["蠡县公安局召开会议。雄县局、定州市局参加。", "定州市公安局"],
  ["全省公安机关连夜行动。", "全省公安机关"],
])("a county’s bureau by its county, all of a province that is not named: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each(["合肥市公安局与各地公安、烟草部门核对线索。", "合肥市公安局民警赶到原交警大队门口。"])(
  "bodies of nowhere and of the past: %s",
  (text) => expect(names(graphOf(text), "Agency")).toEqual(["合肥市公安局"]),
);

test.each([
  ["丹阳市城管局联合市交警大队检查货车。", "丹阳市公安局交通警察大队"],
  ["溧水区公安分局和区刑侦大队开展走访。", "南京市公安局溧水分局刑事侦查大队"],
  ["扬中市农业农村局会同市治安大队检查码头。", "扬中市公安局治安管理大队"],
])("a unit of the police of the division that a word points at: %s", (text, unit) => {
  expect(names(graphOf(text), "Agency")).toContain(unit);
});

test("a unit of a city’s administration by fewer words is the one that was named", () => {
  const document = graphOf("泰州市文化市场综合行政执法支队开展检查。市文化执法支队有关负责人介绍，当天检查网吧12家。");
  expect(names(document, "Agency")).toEqual(["泰州市文化市场综合行政执法支队"]);
});
