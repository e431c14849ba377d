import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "镇海区教育局原副局长丁大伟因涉嫌受贿，数额巨大，已于9月16日被镇海区检察院提起公诉。",
  "镇海区水利局原局长丁大伟涉嫌受贿，近日被镇海区检察院提起公诉。",
  "镇海公安分局原民警丁大伟因犯受贿罪，近日被镇海区检察院提起公诉。",
])("an official who is charged himself is the suspect: %s", (text) => {
  expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^丁大伟 SUSPECT_IN /u));
});

test.each(["退还", "返还", "归还", "退给"])("to whom a bribe is given back is no suspect: %s", (verb) => {
  const text = `镇海区教育局原副局长丁大伟因涉嫌受贿，被镇海区检察院提起公诉。丁大伟曾将受贿款${verb}孙某等人。`;
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringMatching(/^孙某 SUSPECT_IN /u));
});

test("of a case that is one example among results only its own figures are told", () => {
  const text = [
    "昨日，宁波市公安局通报，今年1至9月，全市破获电诈案件1742起，返还被骗资金4279万元。",
    "今年以来，成功破获“4.07特大交友诈骗”案，抓获嫌疑人512名。",
    "宁波市公安局还建成涉诈网址拦截系统，共预劝阻106万人次，封停涉案通联工具11万个。",
  ].join("\n");
  const found = facts(graphOf(text));
  expect(found).toContainEqual(expect.stringMatching(/4\.07.* HAS_FIGURE 512名$/u));
  expect(found).toContain("宁波市公安局 HAS_FIGURE 106万人次");
  expect(found).toContain("宁波市公安局 HAS_FIGURE 11万个");
  expect(found).toContain("宁波市公安局 HAS_FIGURE 1742起");
});

test("who solved a case is the only body that acts in the article, however far back", () => {
  const text = [
    "宁波市公安局昨日举行资金返还仪式，返还资金295万元。",
    "群众纷纷点赞。大家都说好。场面热烈。气氛感人。",
    "成功破获“4.07特大交友诈骗”案，抓获嫌疑人512名。",
  ].join("\n");
  expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^宁波市公安局 HANDLED .*4\.07/u));
});

test.each([
  ["一起特大假药案件——丁大伟团伙生产销售假药案", "丁大伟团伙生产销售假药案", "生产销售假药"],
  ["丁大伟团伙盗窃案", "丁大伟团伙盗窃案", "盗窃"],
])("a case named after somebody's gang is his: %s", (told, name, crime) => {
  const document = graphOf(`镇海区市场监管局协同公安破获了${told}。`);
  expect(names(document, "Case")).toEqual([name]);
  expect(names(document, "CrimeType")).toEqual([crime]);
  expect(facts(document)).toContain(`丁大伟 SUSPECT_IN ${name}`);
  const type = document.entities.find((one) => one.type === "CrimeType");
  expect(type?.aliases).not.toContain(`丁大伟团伙${crime}`);
});

test("whose name a case bears with others is no part of what its crime is called", () => {
  const type = graphOf("近日，镇海区法院审理了丁大伟等人诈骗案。").entities.find((one) => one.type === "CrimeType");
  expect(type?.name).toBe("诈骗");
  expect(type?.aliases).not.toContain("丁大伟等人诈骗");
});

test.each(["国家食药总局", "国家食品药品监督总局", "食药总局"])(
  "the former food and drug body by its short names: %s",
  (name) => {
    expect(names(graphOf(`近日，${name}公布抽检结果。`), "Agency")).toContain("国家食品药品监督管理总局");
  },
);

test.each([
  ["推出“六一”主题云队课", "六一"],
  ["推出“高铁+”主题线路", "高铁+"],
])("days and half names are no measures: %s", (told, name) => {
  expect(names(graphOf(`镇海区文旅局${told}，引导市民消费。`), "Measure")).not.toContain(name);
});

test("measures of a series, of several, and of how many", () => {
  const text =
    "全国公安机关持续开展“净网”“护网”系列专项行动。“亮剑2023”打击整治专项行动开展以来，镇海公安分局从完善信用保障等多方面提出38条具体举措。";
  expect(names(graphOf(text), "Measure")).toEqual(
    expect.arrayContaining(["净网专项行动", "护网专项行动", "亮剑2023打击整治专项行动", "38条具体举措"]),
  );
});

test("apps that are fake are no platforms", () => {
  expect(names(graphOf("镇海公安分局建成拦截系统，智能识别拦截虚假APP、涉诈网址。"), "Platform")).not.toContainEqual(
    expect.stringContaining("虚假"),
  );
});

test("stations: 当 leads to one, and one nearby is nameless", () => {
  const text = "镇海公安分局城关派出所接警后联系周邻派出所帮忙。当城关派出所民警丁大伟将老人送回时，家人很感激。";
  const found = names(graphOf(text), "Agency").filter((one) => one.endsWith("派出所"));
  expect(found).toEqual(["宁波市公安局镇海分局城关派出所"]);
});

test("the traffic police by another short name are a unit of the bureau before them", () => {
  const text = "近日，象山县公安局开展夜查。\n行动中，交管大队出动警力20人。";
  expect(names(graphOf(text), "Agency")).toContain("象山县公安局交通警察大队");
});

test("per so many people is no figure", () => {
  expect(names(graphOf("镇海公安分局通报，每十万人命案发生数为0.5起。"), "Figure")).toEqual(["0.5起"]);
});

test("customs by a place that no table lists stand in the city before it", () => {
  const text = "近日，大连大窑湾海关查获象牙6根。大窑湾海关船管科科长丁大伟介绍，此案正在侦办。";
  const document = graphOf(text);
  expect(names(document, "Agency")).toEqual(expect.arrayContaining(["大窑湾海关", "大窑湾海关船管科"]));
  expect(facts(document)).toContain("大窑湾海关 LOCATED_IN 大连市");
});

test("a document is of those who wrote it, whoever hands it out", () => {
  const text = "象山县公安局环安大队走访企业，发放了省环保厅、省公安厅联合下发的《关于打击污染环境行为的通告》180份。";
  const found = facts(graphOf(text)).filter((one) => one.includes(" ISSUED "));
  expect(found).toEqual([
    "浙江省生态环境厅 ISSUED 关于打击污染环境行为的通告",
    "浙江省公安厅 ISSUED 关于打击污染环境行为的通告",
  ]);
});

test("a house that burns by another word", () => {
  const found = facts(graphOf("象山县丹东街道一门面房失火，浓烟滚滚。象山县消防救援大队出动12人赶赴现场。"));
  expect(found).toContainEqual(expect.stringMatching(/^象山县消防救援大队 HANDLED 门面房火灾$/u));
});

test.each(["该男子为丁某", "经审讯，该男子系丁某", "另一人为丁某"])(
  "who a thief turns out to be is the suspect: %s",
  (told) => {
    const text = `象山警方近日破获一起盗窃案。民警将两名男子带回派出所，${told}。`;
    expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^丁某 SUSPECT_IN /u));
  },
);

test("whose things are taken away is the victim", () => {
  const text = "象山县公安局破获一起盗窃案。嫌疑人丁某某趁无人看管，将孙先生的电动自行车盗走，随后被民警抓获。";
  const found = facts(graphOf(text));
  expect(found).toContainEqual(expect.stringMatching(/^孙先生 VICTIM_IN /u));
  expect(found).toContainEqual(expect.stringMatching(/^丁某某 SUSPECT_IN /u));
});

test("of how many a team is made is no figure of a case", () => {
  const text = "近日，象山县公安局破获一起盗窃案。象山县公安局成立了由12人组成的小分队，抓获嫌疑人3名。";
  const found = facts(graphOf(text));
  expect(found).toContain("象山县公安局 HAS_FIGURE 12人");
  expect(found).toContainEqual(expect.stringMatching(/盗窃案 HAS_FIGURE 3名$/u));
});

test("a campaign by what its progress is told of, and none by its month", () => {
  const text =
    "浙江省公安厅通报全省公安机关打击养老诈骗犯罪专项行动最新进展。自今年4月专项行动启动以来，抓获嫌疑人1200名。";
  expect(names(graphOf(text), "Measure")).toEqual(["打击养老诈骗犯罪专项行动"]);
});

test("in whose name somebody cheats is no measure", () => {
  const text = "公安部部署打击整治工作，对以提供“养老服务”、投资“养老项目”等为名，侵害老年人权益的犯罪严厉打击。";
  expect(names(graphOf(text), "Measure")).not.toContain("养老服务");
});

test("a case called by its day happened in the place before it", () => {
  const found = facts(graphOf("宁波市公安局成功破获象山“5.27”代办养老保险诈骗案，抓获6人。"));
  expect(found).toContainEqual(expect.stringMatching(/OCCURRED_IN 象山县$/u));
});

test("how large a share of all a kind of case has tells of no case", () => {
  const text = "养老诈骗案件在全部刑事案件中虽总体占比不高，但性质恶劣。";
  expect(names(graphOf(text), "Case")).toEqual([]);
});

test("bodies in a row are examples: who was told of before goes on after them", () => {
  const text = [
    "浙江省公安厅介绍，专项行动启动以来，全省公安机关迅速行动。其中，5月13日，余姚市公安局抓获嫌疑人2名；5月16日，慈溪市公安局抓获嫌疑人3名；5月21日，象山县公安局抓获嫌疑人7名。",
    "集中打击的同时注重宣传。截至目前，共开展宣传活动968次。",
  ].join("\n");
  const found = facts(graphOf(text)).filter((one) => one.endsWith(" HAS_FIGURE 968次"));
  expect(found).toEqual([expect.stringMatching(/^浙江省公安(?:厅|机关) /u)]);
});

test("whom somebody coordinates and who gives the picture do not act", () => {
  const text =
    "浙江省海上搜救中心立即组织协调宁波、舟山等地海事局紧急救援，共19名船员获救。\n救援人员靠近渔船。浙江海事局 供图\n至3月1日，另有6名船员获救。";
  const found = facts(graphOf(text));
  expect(found).toContain("浙江省海上搜救中心 HAS_FIGURE 19名");
  expect(found).not.toContainEqual(expect.stringMatching(/海事局 HAS_FIGURE/u));
});

test("a report to the police is no newspaper", () => {
  const found = facts(graphOf("象山警方近日接报多起电动车被盗警情，随即展开调查，将嫌疑人丁某某抓获。"));
  expect(found).not.toContainEqual(expect.stringMatching(/ PUBLISHED /u));
});
