import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "抓获涉嫌电信网络诈骗犯罪嫌疑人16人，破获电信诈骗大要案件8起。",
  "抓获涉嫌盗窃违法犯罪嫌疑人员23名，侦破盗窃案件31起。",
  "抓获涉嫌贩毒嫌疑人9名，破获毒品案件6起。",
])("suspects that are counted beside cases that are counted are of none in particular: %s", (told) => {
  const document = graphOf(`个旧市公安局聚焦突出犯罪，近日${told}`);
  expect(names(document, "Case")).toEqual([]);
  expect(facts(document)).toContainEqual(expect.stringMatching(/^个旧市公安局 HAS_FIGURE \d+[名人]$/u));
});

test.each([
  "玉溪市中级人民法院集中宣判了6宗涉电信诈骗的刑事案件，11名被告人被判刑。",
  "玉溪市中级人民法院集中审理3起涉毒品的案件，9名被告人受审。",
  "玉溪市中级人民法院公开发布消息，集中公开宣判的5起非法集资案件，12名被告人获刑。",
])("cases that a court deals with in a row are counted: %s", (text) => {
  const found = facts(graphOf(text));
  expect(found.filter((fact) => fact.includes("案 HAS_FIGURE"))).toEqual([]);
  expect(found).toContainEqual(expect.stringMatching(/^玉溪市中级人民法院 HAS_FIGURE \d+名$/u));
});

test.each([
  "我们坚持为民服务。截至目前，办结业务2100件。",
  "一年来，我们深化改革。截至目前，办结业务2100件。",
  "这一年，我们构筑“党委领导、公安机关牵头、部门负责”的格局。截至目前，办结业务2100件。",
])("whoever writes goes on as 我们: %s", (told) => {
  const text = `2023年以来，个旧市公安局在云南省公安厅的领导下推进工作。\n刑事发案有所下降。\n便民服务\n${told}`;
  expect(facts(graphOf(text))).toContain("个旧市公安局 HAS_FIGURE 2100件");
});

test.each([
  ["共破获电信网络诈骗案件12万余起，拦截资金3265亿元，查控涉案资金88亿元。", "12万起"],
  ["破获盗窃案件2.6万起，涉案金额大幅下降，抓获3.1万人。", "2.6万起"],
  ["全年侦破赌博案件1.3万起，涉案人员1.9万名。", "1.3万起"],
])("cases by the ten thousands are no one case: %s", (told, figure) => {
  const document = graphOf(`全国公安机关重拳出击。截至去年11月，${told}`);
  expect(names(document, "Case")).toEqual([]);
  expect(facts(document)).toContain(`全国公安机关 HAS_FIGURE ${figure}`);
});

test.each(["拦截诈骗电话15.5亿次", "劝阻电话2.4万次", "接听求助电话3万次"])(
  "how many calls there were is no number to call: %s",
  (told) => {
    expect(names(graphOf(`个旧市公安局${told}。`), "Figure")).toHaveLength(1);
  },
);

test("a number to call is no figure", () => {
  expect(names(graphOf("个旧市公安局公布举报电话6756110。"), "Figure")).toEqual([]);
});

test.each([
  ["昆明铁路运输检察院向昆明铁路运输法院提起公诉，此案为盗窃案。", ["昆明铁路运输检察院", "昆明铁路运输法院"]],
  ["云南省人民检察院昆明铁路运输分院审查后提起公诉。", ["云南省人民检察院昆明铁路运输分院"]],
  ["昆明铁路运输中级法院公开开庭。", ["昆明铁路运输中级法院"]],
])("courts and prosecutors of the railways have names of their own: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expect.arrayContaining(expected));
});

test.each([
  "红塔区、江川区及工业园区法院审理此案",
  "红塔区、江川区和开发区法院审理此案",
  "红塔区、江川区以及高新区法院审理此案",
])("a list of districts may end in an area that is none: %s", (told) => {
  const found = names(graphOf(`玉溪市${told}。`), "Agency");
  expect(found).toEqual(expect.arrayContaining(["玉溪市红塔区人民法院", "玉溪市江川区人民法院"]));
});

test.each([
  ["国家防总维持针对云南、四川的防汛三级应急响应", "防汛三级应急响应"],
  ["国家防总启动针对云南的抗旱四级应急响应", "抗旱四级应急响应"],
  ["国家防总维持针对云南的防汛三级应急响应和针对贵州、广西的防汛四级应急响应", "防汛四级应急响应"],
])("a response is called by what it is: %s", (told, name) => {
  const found = facts(graphOf(`${told}。`));
  expect(found).toContain(`国家防汛抗旱总指挥部 ADOPTED ${name}`);
});

test.each([
  "《市场监管总局关于12批次食品不合格情况的通告》",
  "《市场监管总局关于玩具抽查情况的通报》",
  "“关于下架12款应用名单的通报”",
])("a notice on how matters stand is a document: %s", (title) => {
  const found = facts(graphOf(`国家市场监督管理总局发布${title}。`));
  expect(found).toContainEqual(expect.stringMatching(/^国家市场监督管理总局 ISSUED .*关于/u));
});

test("what apps are pulled for is no app", () => {
  const text = "工信部通报了41家存在侵害用户权益行为APP企业的名单，仍有3款APP未完成整改。";
  expect(names(graphOf(text), "Platform")).toEqual([]);
});

test.each(["打击网络电信诈骗", "整治网络谣言", "防范网络电信诈骗"])("a heading names no outlet: %s", (heading) => {
  expect(names(graphOf(`个旧市公安局2023年工作回顾\n${heading}\n这一年，我们加强领导。`), "Organization")).toEqual([]);
});

test.each([
  "法治日报全媒体记者 董海峰 记者近日从公安部获悉，专项行动成效明显。",
  "云南日报记者 董海峰 陆晓雯 近日，个旧市公安局开展清查。",
  "红河电视台记者 董海峰 12月3日，个旧市公安局开展清查。",
])("who writes stands before the first words: %s", (text) => {
  expect(facts(graphOf(text))).toContain("董海峰 AUTHORED @article");
});

test("a measure does not apply where it is only told of", () => {
  const found = facts(graphOf("云南省公安厅在昆明召开“夏安”行动新闻通气会，通报战果。"));
  expect(found.filter((fact) => fact.includes("APPLIES_IN"))).toEqual([]);
});
