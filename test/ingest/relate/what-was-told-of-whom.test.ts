import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["海南省公安厅部署全省公安机关开展“利剑”行动。截至6月底，已找回失踪人员12名。", "海南省公安机关 HAS_FIGURE 12名"],
  ["湖北省公安厅组织全省公安机关开展“秋风”行动。行动中，共收缴刀具320把。", "湖北省公安机关 HAS_FIGURE 320把"],
])("what follows is the work of those who were told to do it: %s", (text, fact) => {
  const figures = facts(graphOf(text)).filter((one) => one.includes("HAS_FIGURE"));
  expect(figures).toEqual([fact]);
});

test.each([
  "湖北省公安厅治安总队副总队长冯磊表示，全省公安机关收缴刀具320把。",
  "湖北省公安厅法制总队政委赵平介绍，全省公安机关收缴刀具320把。",
])("an officer who only speaks adopts nothing by it: %s", (told) => {
  const document = graphOf(`${told}目前“秋风”行动查找的线索正在核查。`);
  expect(facts(document).filter((fact) => fact.endsWith("ADOPTED 秋风行动"))).toEqual([
    "湖北省公安机关 ADOPTED 秋风行动",
  ]);
});

test.each([
  "全省公安机关全力侦破拐卖妇女积案、缉捕逃犯，抓获18人。",
  "各地加大力度查处抢劫积案，抓获18人。",
  "盗抢儿童案件年发案降至20起左右，抓获18人。",
])("cases that are still to be solved are none: %s", (told) => {
  expect(names(graphOf(`湖北省公安厅通报情况。${told}`), "Case")).toEqual([]);
});

test("one of the cases that were still to be solved is one", () => {
  expect(names(graphOf("麻城市公安局侦破一起20年前的抢劫积案，嫌疑人佟某落网。"), "Case")).toHaveLength(1);
});

test.each([
  "蕲春县人民检察院检察官叶青分析了非法集资案件的特点。",
  "非法集资案件的很多被告人注重包装，蕲春县人民检察院作了梳理。",
  "蕲春县人民检察院剖析了非法集资案件的成因。",
])("what is said of cases in general tells of none: %s", (text) => {
  expect(names(graphOf(text), "Case")).toEqual([]);
});

test.each([
  "毛某等3人违反国家金融管理法规，组织民间“抬会”活动，骗走200万元，被法院以集资诈骗罪判刑。",
  "毛某等3人未经有关部门批准，开展“健康讲座”活动，骗走200万元，被法院以集资诈骗罪判刑。",
  "多人自称参加“拼团”活动，被骗走200万元，毛某等3人被法院以集资诈骗罪判刑。",
])("what suspects have set up is no measure: %s", (text) => {
  const document = graphOf(`黄梅县人民检察院办理此案。${text}`);
  expect(names(document, "Measure")).toEqual([]);
  expect(names(document, "Case")).toEqual(["集资诈骗案"]);
});

test.each([
  ["湖北省网信办通报，云享视频、K8浏览器、乐读书城等一批网站平台被整治。", ["云享视频", "K8浏览器", "乐读书城"]],
  ["湖北省网信办通报，快拍拍、3D相机等2款App被下架。", ["快拍拍", "3D相机"]],
])("apps of a row without quotes: %s", (text, apps) => expect(names(graphOf(text), "Platform")).toEqual(apps));

test("kinds of sites in a row have no names", () => {
  expect(names(graphOf("湖北省网信办提醒，论坛、贴吧、网站等网络平台应当自查。"), "Platform")).toEqual([]);
});

test("two parts of one kind of crime are not its shorter names", () => {
  const document = graphOf(
    "公安部开展打击拐卖妇女儿童犯罪专项行动以来，全国公安机关破获拐卖妇女案件521起，拐卖儿童案件319起。",
  );
  expect(names(document, "CrimeType").sort()).toEqual(["拐卖儿童", "拐卖妇女", "拐卖妇女儿童"]);
});

test.each([
  ["公安部打拐办挂牌督办案件96起。", "公安部打拐办"],
  ["公安部“打拐办”挂牌督办案件96起。", "公安部“打拐办”"],
])("an office of a ministry that is called by its field: %s", (text, name) => {
  expect(facts(graphOf(`记者获悉，${text}`))).toContain(`${name} HAS_FIGURE 96起`);
});

test("a station of a body that no table lists is not of its neighbour", () => {
  const [body] = names(graphOf("襄阳东津新区公安局鹿门派出所救助一名老人，调取监控30余个。"), "Agency");
  expect(body).toContain("鹿门派出所");
  expect(body).not.toMatch(/分局襄阳/u);
});

test.each([
  ["国家市场监管总局发布关于2批次食品抽检不合格情况的通告，涉及2家企业。", "关于2批次食品抽检不合格情况的通告"],
  ["湖北省水利厅印发关于汛期值班情况的通报，点名3家单位。", "关于汛期值班情况的通报"],
])("a document about how things are: %s", (text, name) => expect(names(graphOf(text), "Document")).toEqual([name]));
