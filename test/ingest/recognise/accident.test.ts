import { facts, graphOf, names } from "../../support/article.ts";

test("an accident may be described before it is named", () => {
  const document = graphOf("景宁县东坑镇发生一起面包车翻车的交通事故，造成3人死亡。");
  expect(names(document, "Case")).toHaveLength(1);
  expect(facts(document).some((fact) => fact.endsWith("HAS_FIGURE 3人"))).toBe(true);
});

test("where on a road it happened is no figure", () => {
  const document = graphOf("7月2日，沪昆线81公里+400米处发生追尾事故，造成2人受伤。");
  expect(names(document, "Figure")).not.toContain("400米");
});

test("what an accident happened to stands before it, and the places before that do not belong to its name", () => {
  for (const [text, name] of [
    ["5月3日，江门市蓬江区一处工地发生脚手架坍塌，造成2人受伤。", "脚手架坍塌事故"],
    ["昨日，云南曲靖化工厂爆炸事故造成3人死亡，云南省应急管理厅派出工作组赶赴现场。", "化工厂爆炸事故"],
    ["3日晚，宁夏吴忠烟花店爆炸事故造成4人受伤，消防员赶赴现场处置。", "烟花店爆炸事故"],
  ] as const)
    expect(names(graphOf(text), "Case")).toEqual([name]);
});

test("an accident is where it happened, and not where somebody heard of it; talk of many is none", () => {
  const document = graphOf(
    "6日，山西省长治市发生锅炉爆炸。接报后，正在安徽调研的应急管理部部长李明远立即作出部署，要求全力搜救。",
  );
  expect(facts(document)).toContain("锅炉爆炸事故 OCCURRED_IN 长治市");
  expect(facts(document)).toContain("应急管理部 HANDLED 锅炉爆炸事故");
  expect(names(graphOf("针对近期多地发生燃气爆炸，市消防救援支队开展检查。"), "Case")).toEqual([]);
  expect(names(graphOf("丰台区消防救援支队走进商场，确保不发生重大火灾事故。"), "Case")).toEqual([]);
});
