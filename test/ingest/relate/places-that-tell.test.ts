import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "宁波警方打掉29个团伙，抓获240余人；绍兴共破获案件25起，抓获52人。",
  "宁波警方打掉29个团伙，抓获240余人。绍兴自今年3月以来共破获案件25起，抓获52人。",
])("what another place tells is of none of those who were named before: %s", (text) => {
  const found = facts(graphOf(text));
  expect(found).toContain("宁波市公安局 HAS_FIGURE 240人");
  expect(found).not.toContain("宁波市公安局 HAS_FIGURE 25起");
  expect(found).not.toContain("宁波市公安局 HAS_FIGURE 52人");
});

test("a county in the city of those who act tells for them", () => {
  const text = "宁波警方打掉29个团伙，抓获240余人；象山共破获案件25起。";
  expect(facts(graphOf(text))).toContain("宁波市公安局 HAS_FIGURE 25起");
});

test("what the whole country shows is of the bodies of the whole country", () => {
  const text = [
    "公安部今天通报，各地公安机关打掉团伙600余个，刑拘810余人。",
    "其中，广东公安机关打掉29个团伙。",
    "此外，行动期间全国共抓获组织者65人。",
  ].join("\n");
  const found = facts(graphOf(text));
  expect(found).toContainEqual(expect.stringMatching(/^(?:全国公安机关|公安部) HAS_FIGURE 65人$/u));
  expect(found).not.toContain("广东省公安机关 HAS_FIGURE 65人");
});

test("who told of the whole country last keeps its figures", () => {
  const text = "工业和信息化部表示，将加大支持。\n记者从国家卫生健康委获悉，全国已有13个医学中心建成。";
  expect(facts(graphOf(text))).toContain("国家卫生健康委员会 HAS_FIGURE 13个");
});

test.each(["派出20多名警力", "调集民警20余名", "出动20名队员"])(
  "whom a station sends out is a figure of its own: %s",
  (sent) => {
    const text = `城关派出所${sent}，悄悄靠近现场，一举抓获参赌人员26名，扣押赌资1万余元。孙某因涉嫌开设赌场罪被刑事拘留。`;
    const found = facts(graphOf(`象山县公安局接到群众报警，称有人聚众赌博。${text}`));
    expect(found).toContainEqual(expect.stringMatching(/城关派出所 HAS_FIGURE 20名$/u));
    expect(found).toContainEqual(expect.stringMatching(/案 HAS_FIGURE 26名$/u));
  },
);

test("gangs that are to be kept from something are no case", () => {
  const text = "为防止赌博集团操纵比赛，各地公安机关保持高压，侦破了一大批案件。";
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([]);
  expect(names(document, "Organization")).toEqual([]);
});

test.each(["赌球活动", "聚赌活动"])("what gamblers do is no measure: %s", (what) => {
  expect(names(graphOf(`宁波警方日前通报，有人利用赛事大规模组织${what}。`), "Measure")).toEqual([]);
});

test("a campaign whose results are told, with the time it was in", () => {
  const text = "宁波市公安局昨日召开新闻发布会通报世界杯期间集中整治网络赌博专项行动战果。";
  expect(names(graphOf(text), "Measure")).toEqual(["集中整治网络赌博专项行动"]);
});

test.each(["宁波开发区公安分局", "宁波高新区公安分局"])(
  "the police of a zone is a branch of its city's: %s",
  (name) => {
    const zone = name.slice(2, 5);
    const text = `记者从${name}获悉，${zone}公安果断出击，捣毁3处赌博点，抓获21名嫌疑人。`;
    const document = graphOf(text);
    expect(names(document, "Agency")).toContain(`宁波市公安局${zone}分局`);
    expect(names(document, "Agency")).not.toContain(`${zone}公安`);
    expect(facts(document)).toContain(`宁波市公安局${zone}分局 LOCATED_IN 宁波市`);
  },
);

test.each(["孙某本以为地点偏僻", "孙某本想一走了之", "孙某本应在家养病"])(
  "a word after a masked name is no part of it: %s",
  (text) => {
    const told = graphOf(`${text}，没想到被民警抓获，象山县公安局已将其刑事拘留。`);
    expect(names(told, "Person")).toEqual(["孙某"]);
  },
);

test.each([
  ["荆楚网（湖北日报网）讯（记者丁大伟）昨日，通城县公安局传来消息，抓获3人。", "荆楚网"],
  [
    "消息来源：四川新闻网 随着餐饮服务行业回暖，为遏制事故发生，昨日自贡公安组织开展夜查，查处酒驾九十一起，并当场教育。",
    "四川新闻网",
  ],
])("an outlet with another name in brackets, or before the text that it is the source of: %s", (text, outlet) => {
  expect(facts(graphOf(text))).toContain(`${outlet} PUBLISHED @article`);
});

test("what all of a province shows is of the province's bodies that were named last", () => {
  const text = [
    "近期浙江省公安厅开展了打击盗窃专项行动，浙江省公安机关积极开展打击工作。",
    "全省五类现案立案23893起，破案10389起，打掉犯罪团伙144个。",
  ].join("");
  const found = facts(graphOf(text));
  expect(found).toContain("浙江省公安机关 HAS_FIGURE 23893起");
  expect(found).toContain("浙江省公安机关 HAS_FIGURE 144个");
});

test.each(["均", "正", "成"])("in a list a masked name may end in a word of the sentence: %s", (last) => {
  const text = `象山县公安局当场查获违法嫌疑人林某${last}、严某元等7人，7人对赌博的事实供认不讳。`;
  expect(names(graphOf(text), "Person")).toEqual([`林某${last}`, "严某元"]);
});
