import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["一辆货车与行人发生交通事故后逃逸。经查，驾驶员阳某涉嫌危险驾驶罪，被刑事拘留。", "危险驾驶案"],
  ["民警赶到交通事故现场，司机已经离开。次日，阳某因涉嫌交通肇事罪被抓获。", "交通肇事案"],
  ["阳某醉酒后驾车引发交通事故。目前，阳某因涉嫌危险驾驶罪被采取强制措施。", "危险驾驶案"],
])("a traffic accident, and what its driver is charged with, are one case: %s", (text, name) => {
  const document = graphOf(`3月9日晚，凤台县公安局交警大队接到报警。${text}`);
  expect(document.entities.filter(({ type }) => type === "Case")).toHaveLength(1);
  expect(facts(document)).toContain(`阳某 SUSPECT_IN ${names(document, "Case")[0]}`);
  const [one] = document.entities.filter(({ type }) => type === "Case");
  expect([one!.name, ...one!.aliases]).toContain(name);
});

test.each([
  ["破获一起流水过千万元的跨境网络赌博案", "跨境网络赌博案"],
  ["侦破一起涉及多省的特大盗窃案", "特大盗窃案"],
  ["打掉一起藏身闹市的新型传销案", "新型传销案"],
])("a case by its qualities, too: %s", (text, alias) => {
  const [one] = graphOf(`凤台县公安局近日${text}，抓获嫌疑人6名。`).entities.filter(({ type }) => type === "Case");
  expect([one!.name, ...one!.aliases]).toContain(alias);
});

test.each([
  "淮南一男子酒后驾驶机动车发生交通事故后逃离",
  "司机阳某操作不当发生交通事故",
  "阳某对自己驾驶车辆发生交通事故一事供认不讳",
])("who was under way is not in the name of an accident: %s", (text) => {
  const cases = graphOf(`凤台县公安局交警大队通报。${text}，涉嫌危险驾驶罪。`).entities.filter(
    ({ type }) => type === "Case",
  );
  for (const { name, aliases } of cases)
    for (const one of [name, ...aliases]) expect(one).not.toMatch(/男子|司机|自己|驾驶机动车交通/u);
});

test.each(["开展同步收网抓捕行动", "展开同步抓捕行动", "实施联合收网行动"])("to arrest is no measure: %s", (text) =>
  expect(names(graphOf(`凤台县公安局专案组对涉案窝点${text}，抓获嫌疑人6名。`), "Measure")).toEqual([]),
);
