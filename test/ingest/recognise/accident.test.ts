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
