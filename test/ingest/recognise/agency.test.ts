import { facts, graphOf, names } from "../../support/article.ts";

test.each<[string, string[]]>([
  ["杭州市公安局西湖区分局破获一起案件。", ["杭州市公安局西湖区分局"]],
  ["西安雁塔公安分局民警赶到现场。", ["西安市公安局雁塔分局"]],
  ["武昌警方通报了调查结果。", ["武汉市公安局武昌分局"]],
  ["义乌市公安局刑侦大队抓获三人。", ["义乌市公安局刑事侦查大队"]],
  ["南宁交警提醒广大司机减速慢行。", ["南宁市公安局交通警察支队"]],
  ["河北省石家庄市中级人民法院作出一审判决。", ["石家庄市中级人民法院"]],
  ["浦东新区检察院对李某提起公诉。", ["上海市浦东新区人民检察院"]],
  ["国家发改委和市场监管总局联合发文。", ["国家发展和改革委员会", "国家市场监督管理总局"]],
  ["太原、大同、运城等三地公安机关同步收网。", ["太原市公安局", "大同市公安局", "运城市公安局"]],
  ["被上海警方抓获的嫌疑人已被押解回沪。", ["上海市公安局"]],
  ["相关部门和有关单位正在调查此事的经过。", []],
  ["公安部门提醒广大群众保管好个人财物。", []],
])("%s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test("省公安厅 belongs to the province that the article is about", () => {
  const document = graphOf("云南省公安厅今日召开会议。会上，省公安厅通报了禁毒工作的情况。");
  expect(names(document, "Agency")).toEqual(["云南省公安厅"]);
  expect(document.entities.find((one) => one.name === "云南省公安厅")?.aliases).toContain("省公安厅");
});

test("members of a list belong to the place of its head", () => {
  const document = graphOf("绍兴市公安局与应急、住建、文旅局联合组建检查组，对酒店开展检查。");
  expect(names(document, "Agency")).toEqual([
    "绍兴市公安局",
    "绍兴市应急管理局",
    "绍兴市住房和城乡建设局",
    "绍兴市文化广电旅游局",
  ]);
});

test.each<[string, string[]]>([
  ["诸暨市公安局禁毒大队联合绍兴市公安局刑侦支队展开抓捕。", ["诸暨市公安局禁毒大队", "绍兴市公安局刑事侦查支队"]],
  ["百色市公安局调动特警支队封锁现场。", ["百色市公安局", "百色市公安局特警支队"]],
  ["鹤岗市公安局抽调刑侦支队骨干成立专班。", ["鹤岗市公安局", "鹤岗市公安局刑事侦查支队"]],
])("a verb of dealings ends a body's name: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test.each<[string, string[]]>([
  ["社旗县公安局组织城郊、桥头、李店三个派出所设卡。", ["城郊", "桥头", "李店"]],
  ["犍为县公安局刑侦大队会同玉津、清溪两个派出所布控。", ["玉津", "清溪"]],
  ["五河县公安局指挥头铺、沫河口等4个派出所搜寻老人。", ["头铺", "沫河口"]],
])("each name of a list of stations is one: %s", (text, stations) => {
  const found = names(graphOf(text), "Agency");
  for (const station of stations) expect(found).toContain(`${text.slice(0, 6)}${station}派出所`);
});

test.each([
  ["永州警方协助抓获逃犯", "4月8日，市公安局刑侦支队协助柳州警方抓获逃犯。柳州警方随后将其带回柳州。", "永州市公安局"],
  ["铜川开展夜查行动", "西安市、咸阳市、渭南市的车辆较多，市公安局提醒绕行。", "铜川市公安局"],
  ["景德镇公安为企业解难题", "该企业在九江、九江湖口都有工厂。市公安局派员上门。", "景德镇市公安局"],
])("the headline says whose 市公安局 it is: %s", (title, text, expected) => {
  expect(names(graphOf(`${title}\n${text}`), "Agency")).toContain(expected);
});

test.each([
  ["文山州砚山县公安局通报案情。当天，县公安局民警走访群众。", "砚山县公安局"],
  ["诸暨市枫桥镇、诸暨市店口镇积水。绍兴市派员支援，市公安局彻夜巡查。", "诸暨市公安局"],
  ["武威市凉州区的货车驶往古浪县。途经古浪县、古浪县时，区公安局设卡拦截。", "武威市公安局凉州分局"],
])("区 is no county, and 市 may be a city of county level: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each([
  ["舟山市交通运输综合执法支队查扣船舶两艘。", "舟山市交通运输综合执法支队"],
  ["昌吉市农业综合执法大队检查了种子市场。", "昌吉市农业综合执法大队"],
  ["南通市通州区文化市场综合行政执法大队巡查网吧。", "南通市通州区文化市场综合行政执法大队"],
])("a unit that enforces rules is none of the police's: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual([expected]);
});

test.each([
  ["朔州日报\n4月3日，市公安局召开会议。", "朔州市公安局"],
  ["酒泉晚报 2023-02-01\n近日，市市场监管局约谈商户。", "酒泉市市场监督管理局"],
  ["毕节日报讯\n市应急管理局派员赶到现场。", "毕节市应急管理局"],
])("where an article names no place, its local paper does: %s", (text, expected) => {
  expect(names(graphOf(`夜查行动\n${text}`), "Agency")).toEqual([expected]);
});

test.each([
  ["2015年3月，会泽县安监局、公安局联合检查煤矿。", "会泽县安全生产监督管理局"],
  ["2009年，兴国县政府、安监局立即派员。", "兴国县安全生产监督管理局"],
  ["长治市安全生产监督管理局约谈了矿长。", "长治市安全生产监督管理局"],
])("bodies of before the reform of 2018: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each<[string, string[]]>([
  ["乐山市公安局五通桥区公安分局破获一起案件。", ["乐山市公安局五通桥区公安分局"]],
  ["保定市公安局莲池公安分局刑侦大队赶到现场。", ["保定市公安局莲池公安分局刑事侦查大队"]],
  ["遵义市公安局和汇川区公安分局联合通报。", ["遵义市公安局", "遵义市公安局汇川分局"]],
])("a branch may call itself in full: %s", (text, expected) => {
  const document = graphOf(text);
  expect(names(document, "Agency")).toEqual(expected);
});

test.each<[string, string[]]>([
  ["厦门、青岛、宁波等海关缉私局同步行动。", ["厦门海关缉私局", "青岛海关缉私局", "宁波海关缉私局"]],
  ["长春、辽源、四平等公安机关派员增援。", ["长春市公安局", "辽源市公安局", "四平市公安局"]],
  ["合肥、芜湖等检察院分别提起公诉。", ["合肥市人民检察院", "芜湖市人民检察院"]],
])("each place of a list before 等 has its body: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test.each<[string, string]>([
  ["韶关市安委办通报了检查情况。", "韶关市安全生产委员会办公室"],
  ["近日，玉林市打假办牵头开展检查。", "玉林市打假办"],
  ["日照市食安办联合有关部门检查了食堂。", "日照市食品安全委员会办公室"],
  ["黄石市人大常委会召开会议。", "黄石市人民代表大会常务委员会"],
])("joint offices and congresses: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each<[string, string]>([
  ["株洲中院公开审理了此案。", "株洲市中级人民法院"],
  ["甘肃高院作出二审裁定。", "甘肃省高级人民法院"],
  ["2006年，原地级巢湖中院审理此案。", "巢湖市中级人民法院"],
])("中院 tells of which rank a court is: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual([expected]);
});

test.each<[string, string[]]>([
  ["事故发生后，公安、应急、消防等有关部门赶到现场。随州市正在调查。", []],
  ["海关将与地方公安、海警、邮政等部门加强配合。梧州市参与其中。", []],
  ["淮北市公安局会同住建、应急等部门开展检查。", ["淮北市公安局", "淮北市住房和城乡建设局", "淮北市应急管理局"]],
])("fields of work by themselves are nobody's: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test("a unit of a branch that no text names by itself is a part of that branch", () => {
  const document = graphOf("保定市公安局莲池公安分局刑侦大队抓获两人。");
  const name = new Map(document.entities.map((one) => [one.id, one.name]));
  const [part] = document.triples.filter((one) => one.predicate === "PART_OF");
  expect(name.get(part!.subject)).toBe("保定市公安局莲池公安分局刑事侦查大队");
  expect(name.get(part!.object)).toContain("莲池");
});

test.each<[string, string[]]>([
  ["贺州市公安局通报案情，该局禁毒支队查获毒品。", ["贺州市公安局", "贺州市公安局禁毒支队"]],
  ["临沧边境管理支队通报，该支队南伞边境派出所查获一车。", ["临沧边境管理支队", "临沧边境管理支队南伞边境派出所"]],
  ["百色边境管理支队所属靖西大队设卡，该支队随即增援。", ["百色边境管理支队"]],
])("该 with a unit: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expect.arrayContaining(expected));
});

test.each<[string, string[]]>([
  [
    "泾县公安局茂林派出所接警。宣城市公安局要求加强巡逻。茂林派出所民警抓获一人。",
    ["泾县公安局茂林派出所", "宣城市公安局"],
  ],
  ["临泉县公安局城关派出所受理。阜阳市公安局通报。城关派出所立案。", ["临泉县公安局城关派出所", "阜阳市公安局"]],
  ["寿县公安局板桥派出所出警，淮南市公安局支援，板桥派出所将其带走。", ["寿县公安局板桥派出所", "淮南市公安局"]],
])("a station that was named in full is the same again: %s", (text, expected) => {
  const written = graphOf(text).entities.filter(({ type, mentions }) => type === "Agency" && mentions.length > 0);
  expect(written.map(({ name }) => name)).toEqual(expected);
});

test.each(["民警将其押解回派出所。", "民警把他带回派出所问话。", "巡逻队员送回派出所一名儿童。"])(
  "派出所 after a verb has no name: %s",
  (text) => expect(names(graphOf(`固镇县公安局通报，${text}`), "Agency").join()).not.toMatch(/回派出所/u),
);

test.each<[string, string[]]>([
  ["全国网信系统持续加大执法力度，各级网信部门开展整治。", ["全国网信部门"]],
  ["全国市场监管系统共检查企业3万家。", ["全国市场监管部门"]],
  ["全国生态环境系统派出督导组。", ["全国生态环境部门"]],
])("a system of bodies is a collective: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test.each<[string, string[]]>([
  ["嘉兴、海宁两级公安机关联合行动。", ["嘉兴市公安局", "海宁市公安局"]],
  ["台州市中级人民法院联合临海、温岭等基层法院集中宣判。", ["台州市中级人民法院", "临海市人民法院", "温岭市人民法院"]],
  ["天津、大连、厦门等11个海关参加了行动。", ["天津海关", "大连海关", "厦门海关"]],
])("bodies of two levels, of the lowest, of so many places: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test.each<[string, string[]]>([
  ["襄阳市公安局户政、治安、消防等多个职能部门派员值守。", ["襄阳市公安局"]],
  ["襄阳市公安局出入境、交管、应急等部门进驻大厅。", ["襄阳市公安局"]],
  ["襄阳市公安局法制、刑侦、消防等部门轮流坐班。", ["襄阳市公安局"]],
])("units of one body are no bodies of their own: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency").filter((name) => name.includes("消防") || name.includes("应急"))).toEqual([]);
  expect(names(graphOf(text), "Agency")).toEqual(expect.arrayContaining(expected));
});

test.each<[string, string]>([
  ["西安交警高速大队西汉中队查获一车。", "西汉中队 PART_OF 西安市公安局交通警察支队高速大队"],
  ["国务院安委会召开会议，国务院安委会办公室派出督导组。", "国务院安全生产委员会办公室 PART_OF 国务院安全生产委员会"],
  ["被信阳市公安局通缉的陈某现身后，固始县公安局指令特巡警大队抓捕。", "固始县公安局特巡警大队 PART_OF 固始县公安局"],
])("of what an office or unit is a part: %s", (text, fact) => {
  expect(facts(graphOf(text)).join("\n")).toContain(fact);
});

test("what a paper says of itself in quotes is no body", () => {
  const document = graphOf("罗先生告诉记者：“公安局在大厅成立窗口，很方便。”");
  expect(names(document, "Agency").join()).not.toContain("“");
});

test.each<[string, string[]]>([
  ["益阳市赫山区森林公安局破获一起案件。", ["益阳市赫山区森林公安局"]],
  ["漠河市森林公安局民警巡护林区。", ["漠河市森林公安局"]],
  ["云南森林公安部署清山行动。", ["云南省森林公安机关"]],
])("the police of forests is a system of its own: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test.each<[string, string]>([
  ["安陆市公安局组织民警走访。随着企业开工，交警大队做好疏导。", "安陆市公安局交通警察大队 PART_OF 安陆市公安局"],
  ["咸宁市公安局召开会议。\n刑侦支队介绍了案情。", "咸宁市公安局刑事侦查支队 PART_OF 咸宁市公安局"],
  ["赤壁市公安局接到报警。\n据了解，治安大队已介入。", "赤壁市公安局治安管理大队 PART_OF 赤壁市公安局"],
])("a unit alone is of the police of its level: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test("no unit is made of one that no police of its level stands before", () => {
  expect(names(graphOf("咸宁市公安局召开会议。\n交警大队做好疏导。"), "Agency").join()).not.toContain(
    "咸宁市公安局交通警察大队",
  );
});

test("a unit that was named with its body is the same by itself", () => {
  const document = graphOf(
    "百色边境管理支队通报，该支队靖西边境管理大队设卡。靖西边境管理大队查获一车，该大队随即上报。",
  );
  const written = document.entities.filter(({ type, mentions }) => type === "Agency" && mentions.length > 0);
  expect(written.map(({ name }) => name)).toEqual(["百色边境管理支队", "百色边境管理支队靖西边境管理大队"]);
});

test.each<[string, string]>([
  ["龙游县渔政站开展巡查。", "龙游县渔政站"],
  ["建德市运管处查扣了一辆车。", "建德市运管处"],
  ["台山市海洋与渔业局派船前往。", "台山市海洋与渔业局"],
  ["浙江省海上搜救中心启动预案。", "浙江省海上搜救中心"],
])("those who watch roads, waters and fish: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each<[string, string]>([
  ["防城港市烟草专卖局通报，该局稽查支队查获一车。", "防城港市烟草专卖局稽查支队"],
  ["防城港市公安局经侦支队公安民警出动。", "防城港市公安局经济犯罪侦查支队"],
  ["法院利用公安局的优势追查，防城港市公安局派员协助。", "防城港市公安局"],
])("where the name of a unit ends: %s", (text, expected) => {
  const all = names(graphOf(text), "Agency");
  expect(all).toContain(expected);
  expect(all.join()).not.toMatch(/支队公安|利用/u);
});

test.each<[string, string]>([
  ["郑州市公安局昨日召开会议。次日，嵩山路分局通报了案情。", "郑州市公安局嵩山路分局"],
  ["合肥警方通报案情。庐阳分局、瑶海分局同时收网。", "合肥市公安局庐阳分局"],
  ["沈阳市公安局部署巡逻。西塔分局派员值守。", "沈阳市公安局西塔分局"],
])("a branch that no table lists: %s", (text, expected) => expect(names(graphOf(text), "Agency")).toContain(expected));

test("branches of others are not those of the police", () => {
  expect(names(graphOf("郑州市公安局昨日召开会议。国土分局派员到场。"), "Agency").join()).not.toContain(
    "公安局国土分局",
  );
});

test.each([
  ["顺河区城管局拆除棚屋。", "顺河回族区城市管理"],
  ["瀍河区市监局检查商铺。", "瀍河回族区市场监督管理局"],
])("a district without the name of its people: %s", (text, end) => {
  expect(names(graphOf(text), "Agency").join()).toContain(end);
});
