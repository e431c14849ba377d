import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["截至目前，共抓获嫌疑人9名，破获非法拘禁案。", "非法拘禁案"],
  ["行动中，先后查获涉案人员6名，侦破开设赌场案。", "开设赌场案"],
  ["目前，已抓获成员5名，破获敲诈勒索案。", "敲诈勒索案"],
])("a sentence without a subject goes on with the body of the last: %s", (told, name) => {
  const document = graphOf(`近日，曲靖市公安局捣毁一个长期盘踞在当地的团伙。${told}`);
  expect(facts(document)).toContain(`曲靖市公安局 HANDLED ${name}`);
});

test.each([
  ["共抓获嫌疑人14名，破获聚众斗殴案、强迫交易案、故意伤害案等刑事案件30余起。", ["14名", "30起"]],
  ["已打掉窝点3处，破获盗窃案、抢夺案等侵财案件21起。", ["3处", "21起"]],
  ["累计抓获52人，侦破诈骗案、敲诈勒索案、开设赌场案等各类案件百余起，涉案60万元。", ["52人", "60万元"]],
])("what is counted beside a row of cases is the body's: %s", (told, figures) => {
  const found = facts(graphOf(`近日，曲靖市公安局通报一年来的战果。${told}`));
  for (const figure of figures)
    expect(found).toContainEqual(expect.stringMatching(`^曲靖市公安局 HAS_FIGURE ${figure}`));
  expect(found.filter((fact) => /案 HAS_FIGURE/u.test(fact))).toEqual([]);
});

test.each([
  ["市民丁某在相亲时认识一名女子，经其劝说合伙开店，先后被骗走12万元。", "丁某"],
  ["6月，村民蒋某接到陌生来电，信以为真，随后被骗3万余元。", "蒋某"],
  ["退休职工向某某下载一款软件，按客服的指引操作，共计被骗去8.5万元。", "向某某"],
])("the only person of a sentence is who loses at its end: %s", (told, victim) => {
  expect(facts(graphOf(`曲靖市公安局侦破一起诈骗案。${told}`))).toContain(`${victim} VICTIM_IN 诈骗案`);
});

test("who tells of his own deeds loses nothing", () => {
  const told = "蒋某谎称能代办保险，伙同他人作案，使一名老人被骗3万元。";
  expect(facts(graphOf(`曲靖市公安局侦破一起诈骗案。${told}`))).not.toContain("蒋某 VICTIM_IN 诈骗案");
});

test.each([
  "专案组在玉溪市、昆明市实施抓捕，抓获嫌疑人丁某。",
  "民警在玉溪市、昆明市实施统一收网，抓获嫌疑人丁某。",
  "警力在玉溪市和昆明市实施集中抓捕行动，抓获嫌疑人丁某。",
])("where arrests were made is not where it happened: %s", (told) => {
  const found = facts(graphOf(`曲靖市公安局破获一起抢劫案。${told}`));
  expect(found.filter((fact) => fact.includes("OCCURRED_IN"))).toEqual([]);
});

test.each([
  ["发生在玉溪市的一起涉及70万元的特大诈骗案成功告破。", "玉溪市"],
  ["发生在个旧市一起涉案33万元的诈骗案日前告破。", "个旧市"],
  ["一起发生在楚雄市的特大诈骗案近日告破。", "楚雄市"],
])("a case that is named with its place: %s", (told, place) => {
  const found = facts(graphOf(`云南警方通报。${told}警方抓获嫌疑人2名。`));
  expect(found).toContainEqual(expect.stringMatching(`OCCURRED_IN ${place}`));
});

test("of a row of provinces and a municipality, the bodies of all", () => {
  const bodies = names(graphOf("在湖北、江西、重庆、贵州警方的配合下，曲靖市公安局侦破一起诈骗案。"), "Agency");
  for (const province of ["湖北", "江西", "重庆", "贵州"])
    expect(bodies).toContainEqual(expect.stringMatching(`^${province}`));
});
