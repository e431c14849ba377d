import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["四川省召开会议，省发展改革委、省财政厅介绍情况。", "四川省发展和改革委员会"],
  ["会议在襄阳市举行，市发展改革委负责人出席。", "襄阳市发展和改革委员会"],
  ["浙江省推进项目建设，由省发改委牵头落实。", "浙江省发展和改革委员会"],
])("a short name of a ministry is a body's of a level after the word for it: %s", (text, name) => {
  expect(names(graphOf(text), "Agency")).toContain(name);
  expect(names(graphOf(text), "Agency")).not.toContain("国家发展和改革委员会");
});

test.each(["发展改革委近日印发通知。", "国务院办公厅转发发展改革委的意见。", "国家发展改革委、财政部联合印发通知。"])(
  "and the ministry's without one: %s",
  (text) => expect(names(graphOf(text), "Agency")).toContain("国家发展和改革委员会"),
);

test.each([
  "《四川省稳外贸若干措施》（以下简称《措施》）近日出台，《措施》共有二十条。",
  "省政府印发《养老服务条例》（下称《条例》），《条例》自5月起施行。",
  "《安全生产三年行动方案》（以下简称：《方案》）印发，《方案》提出目标。",
])("a document by the name that an article gives it: %s", (text) => {
  expect(names(graphOf(text), "Document")).toHaveLength(1);
});

test.each([
  ["依据新修订的《广告法》，昌邑市市场监管局对该店罚款2万元。", "广告法"],
  ["安丘市市场监管局根据新修订的《食品安全法》责令其改正。", "食品安全法"],
  ["寿光市公安局依照新修订的《治安管理处罚法》作出处罚。", "治安管理处罚法"],
])("who acts by a law that was amended did not issue it: %s", (text, law) => {
  expect(names(graphOf(text), "Document")).toContain(law);
  expect(facts(graphOf(text)).filter((fact) => fact.includes("ISSUED"))).toEqual([]);
});

test.each([
  "全年共发生各类生产安全事故1.3万起，死亡9800人。",
  "上半年共发生较大事故26起，同比下降7%。",
  "去年全市发生道路交通事故3120起。",
])("accidents that are counted are none of them: %s", (text) => expect(names(graphOf(text), "Case")).toEqual([]));

test.each([
  ["5月3日，秀山县某环境风险治理工程发生一起坍塌事故，造成2人死亡。", "坍塌事故"],
  ["5月3日，彭水县一隐患整治工地发生一起窒息事故，造成2人死亡。", "窒息事故"],
  ["5月3日，酉阳县一预警中心发生1起触电事故，造成1人死亡。", "触电事故"],
])("an accident at works against accidents: %s", (text, name) => {
  expect(names(graphOf(text), "Case").join()).toContain(name);
});

test.each([
  ["福安市锦绣小区一栋楼梯间着火，消防员赶到现场。", "楼梯间火灾"],
  ["霞浦县一处自建房起火，消防员赶到现场。", "自建房火灾"],
  ["古田县某小区厨房突然起火，消防员赶到现场。", "厨房火灾"],
])("what stands in flames names the fire: %s", (text, name) => expect(names(graphOf(text), "Case")).toEqual([name]));

test.each([
  ["5月3日，宜昌市大连路望江小区一住宅楼发生火灾。", ["望江小区"], []],
  ["宜昌市改造大连路老旧小区。", [], ["老旧小区"]],
])("an estate by its name: %s", (text, there, not) => {
  const places = names(graphOf(text), "Place");
  for (const name of there) expect(places).toContain(name);
  for (const name of not) expect(places).not.toContain(name);
});

test("a unit under the full name of its body, wherever that is written", () => {
  const document = graphOf("黑龙江出入境边防检查总站鸡西边境管理支队通报，鸡西边境管理支队虎林大队民警救助一名群众。");
  expect(names(document, "Agency")).toEqual([
    "黑龙江出入境边防检查总站鸡西边境管理支队",
    "黑龙江出入境边防检查总站鸡西边境管理支队虎林大队",
  ]);
});

test("books and passports are counted", () => {
  const document = graphOf("国家移民管理局通报，一季度签发普通护照31.2万本，收缴伪造证件46本。");
  expect(names(document, "Figure")).toEqual(["31.2万本", "46本"]);
});

test.each([
  "国务院办公厅印发《关于发展银发经济的意见》。《意见》提出四个方面举措。",
  "湖州市公安局制定《举报奖励办法》，《办法》规定奖励不超过五千元。",
  "教育部发布《校外培训管理条例》，征求对《条例》的意见。",
])("a document by its kind alone is the last of that kind: %s", (text) => {
  expect(names(graphOf(text), "Document")).toHaveLength(1);
});

test("a kind that no document before it has is a document of its own", () => {
  expect(names(graphOf("国务院公布《稀土管理条例》。《办法》另行公布。"), "Document")).toEqual([
    "稀土管理条例",
    "办法",
  ]);
});

test.each([
  ["欠薪企业信息均纳入全国信用信息共享平台。", ["全国信用信息共享平台"]],
  ["有关数据推送至省政务服务平台。", ["省政务服务平台"]],
  ["案卷已接入全市执法监督平台。", []],
])("a platform that something is put into: %s", (text, platforms) => {
  expect(names(graphOf(text), "Platform")).toEqual(platforms);
});

test.each([
  "该局着力打造成为群众满意的“窗口工程”，取得实效。",
  "市民中心已建成企业点赞的“民心工程”。",
  "区教育局承办的“双减”协调机制办公室开展检查。",
])("what something is likened to is no measure, nor is an office: %s", (text) => {
  const measures = names(graphOf(text), "Measure").filter((name) => /工程|机制/u.test(name));
  expect(measures).toEqual([]);
});

test("an office abroad is a part of its body's name", () => {
  expect(names(graphOf("中共中央对外联络部举办专题宣介会。"), "Agency")).toEqual(["中共中央对外联络部"]);
});
