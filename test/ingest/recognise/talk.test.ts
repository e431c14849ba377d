import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "该市持续加大电信诈骗案件打击力度，各派出所开展宣传。",
  "当前电信网络诈骗案件高发，群众要提高警惕。",
  "民警在网络赌博案件侦办平台上核对了信息。",
])("talk of cases of a kind names none: %s", (text) => expect(names(graphOf(text), "Case")).toEqual([]));

test.each([
  "仪式上，民警向12名群众发还被骗资金40万元。",
  "被骗群众代表讲述了感受，民警现场答疑。",
  "被盗的钱款已全部返还，民警提醒大家锁好门窗。",
])("of whom something was taken is no story of a case: %s", (text) => {
  expect(names(graphOf(text), "Case")).toEqual([]);
});

test("but where the story is told, too, it is", () => {
  const document = graphOf("宋先生报警称，他在网上刷单被骗6万元。民警追回了被骗资金5万元。");
  expect(names(document, "Case")).toEqual(["诈骗案"]);
  expect(facts(document)).toContain("诈骗案 HAS_FIGURE 6万元");
});

test.each([
  ["宋某到宜章县公安局报案称，自己被骗3万元。", "宜章县公安局"],
  ["11日，毕女士向荔浦市公安局求助，她被骗9800元。", "荔浦市公安局"],
  ["嫌疑人牟某迫于压力来到凤山县公安局投案，承认盗窃电缆，盗窃案告破。", "凤山县公安局"],
])("who is told of a case handles it: %s", (text, body) => {
  expect(facts(graphOf(text)).some((fact) => fact.startsWith(`${body} HANDLED`))).toBe(true);
});

test.each([
  ["2月3日，贵州省毕节市大方县星宿乡某煤矿发生瓦斯突出事故。", "瓦斯突出事故"],
  ["山西省临汾市乡宁县西坡镇枣岭煤矿透水事故造成2人被困。", "枣岭煤矿透水事故"],
  ["湖南省郴州市汝城县土桥镇烟花厂爆炸事故已致1人受伤。", "烟花厂爆炸事故"],
])("an accident is named without the places before it: %s", (text, name) => {
  expect(names(graphOf(text), "Case")).toEqual([name]);
});

test.each([
  ["鹿寨县发生一起命案。鹿寨县公安局成立专案组，将嫌疑人覃某抓获。", "命案"],
  ["三年前的命案告破，柳城警方抓获嫌疑人韦某。", "命案"],
  ["融水警方侦破一起命案，嫌疑人蓝某落网。", "命案"],
])("a killing has no other name yet: %s", (text, name) => expect(names(graphOf(text), "Case")).toEqual([name]));

test("many killings are none", () => {
  expect(names(graphOf("全市命案积案攻坚取得成效，命案现案全部侦破。"), "Case")).toEqual([]);
});

test("goods that are counted do not sum up cases", () => {
  const document = graphOf(
    "南宁海关查获一起走私象牙案。经查，箱内有手镯、印章等共18件，重410克。\n关员随后又在夹层中发现吊坠等共9件。",
  );
  expect(facts(document)).toEqual(expect.arrayContaining(["走私象牙案 HAS_FIGURE 18件", "走私象牙案 HAS_FIGURE 9件"]));
});
