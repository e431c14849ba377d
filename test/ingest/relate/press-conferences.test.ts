import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  [
    "6月3日，山西省人民政府新闻办公室召开发布会。据介绍，全省共侦办案件320起，抓获嫌疑人410人。山西省公安机关将继续保持高压态势。",
    "山西省公安机关",
  ],
  [
    "6月3日，记者从山西省政府召开的发布会上获悉，全省共侦办案件320起，抓获嫌疑人410人。山西省公安机关重拳出击。",
    "山西省公安机关",
  ],
  [
    "6月3日，运城市人民政府新闻办公室通报，全市破获案件320起，抓获嫌疑人410人。运城市公安局开展专项整治。",
    "运城市公安局",
  ],
])("what the police has to show is the police's, whoever tells of it: %s", (text, body) => {
  const found = facts(graphOf(text)).filter((fact) => fact.includes("HAS_FIGURE"));
  expect(found).toEqual([`${body} HAS_FIGURE 320起`, `${body} HAS_FIGURE 410人`]);
});

test.each([
  ["打击危害食品安全犯罪，污染环境、破坏自然资源犯罪等4类犯罪", ["危害食品安全", "污染环境", "破坏自然资源"]],
  ["严厉打击侵犯商标犯罪以及破坏森林资源犯罪", ["侵犯商标", "破坏森林资源"]],
  ["集中打击危害食品、药品安全犯罪，制售假农资犯罪", ["危害食品药品安全", "制售假农资"]],
])("crimes each of which is said to be one: %s", (said, crimes) => {
  const text = `运城市公安局开展“晋安2024”专项行动。此次专项行动重点${said}。`;
  expect(names(graphOf(text), "CrimeType").sort()).toEqual([...crimes].sort());
  expect(facts(graphOf(text))).toEqual(
    expect.arrayContaining(crimes.map((crime) => `晋安2024专项行动 TARGETS ${crime}`)),
  );
});

test.each([
  ["其中，破坏湿地资源犯罪案件28起，抓获嫌疑人31人", "破坏湿地资源"],
  ["共办理侵犯商业秘密犯罪案件12起", "侵犯商业秘密"],
  ["“晋安1号”危害药品安全犯罪案件79起", "危害药品安全"],
])("of what kind cases are that are counted: %s", (said, crime) => {
  const document = graphOf(`运城市公安局公布战果，${said}。`);
  expect(names(document, "CrimeType")).toEqual([crime]);
  expect(names(document, "Case")).toEqual([]);
});

test.each(["要求", "目标", "思路"])("what is only aimed at is no measure: %s", (aim) => {
  const text = `运城市公安局坚持“打源头、端窝点、断网络、斩链条”的${aim}，持续发力。`;
  expect(names(graphOf(text), "Measure")).toEqual([]);
});

test("a campaign within what is done in it is a measure by itself", () => {
  const found = names(graphOf("运城市公安局组织开展“晋安2024”专项行动涉案物品集中展示活动。"), "Measure");
  expect(found).toContain("晋安2024专项行动");
});

test("what all of a country's bodies did is theirs where they are named again", () => {
  const text = "最高检通报，3月，全国检察机关受理案件1288件。据介绍，今年以来，检察机关提前介入500余件次。";
  expect(facts(graphOf(text))).toContain("全国检察机关 HAS_FIGURE 500件");
});
