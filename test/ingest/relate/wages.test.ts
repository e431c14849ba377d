import { facts, graphOf, names } from "../../support/article.ts";

/** Wages that are kept back: who complains is wronged, and what a bureau has to show is not of the one case. */
test.each([
  "方大勇、孟海等26名农民工到县人社局投诉，称工资被拖欠",
  "方大勇、孟海等人将一面锦旗送到县公安局",
  "方大勇、孟海等12名务工人员受雇于某公司，干了半年没有拿到工资",
])("who complains, or thanks, is the victim: %s", (told) => {
  const document = graphOf(
    `近日，${told}。灵石县公安局立案侦查，将涉嫌拒不支付劳动报酬罪的包工头鲁某刑事拘留，案件正在侦办。`,
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "方大勇 VICTIM_IN 拒不支付劳动报酬案",
      "孟海 VICTIM_IN 拒不支付劳动报酬案",
      "鲁某 SUSPECT_IN 拒不支付劳动报酬案",
    ]),
  );
  expect(names(document, "Person")).not.toContain("于某");
});

test("who is handed a case handles it", () => {
  const document = graphOf(
    "沁源县人社局查明某砖厂涉嫌拒不支付劳动报酬罪，将该案移交至沁源县公安局治安大队，依法传唤欠薪主体鲁某。",
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "沁源县公安局治安管理大队 HANDLED 拒不支付劳动报酬案",
      "鲁某 SUSPECT_IN 拒不支付劳动报酬案",
    ]),
  );
});

test("a sum of many cases of a kind is no part of the one that was told", () => {
  const document = graphOf(
    "兴县人社局劳动监察大队查处某饭店，以涉嫌拒不支付劳动报酬罪立案。\n截至目前，兴县人社局以涉嫌拒不支付劳动报酬罪移交案件9件，涉及240人。",
  );
  expect(facts(document)).toContain("兴县人力资源和社会保障局 HAS_FIGURE 240人");
  expect(facts(document)).not.toContain("拒不支付劳动报酬案 HAS_FIGURE 240人");
});

test("what a bureau inspected in all is its own, though its unit acted last", () => {
  const document = graphOf(
    "中阳县人社局劳动监察大队接到投诉，某鞋厂涉嫌拒不支付劳动报酬罪，现已立案。\n队员走访了工地。天气很冷。大家没有休息。\n期间共检查用人单位310家，涉及职工5200人。",
  );
  const told = facts(document);
  expect(told.some((fact) => /^中阳县人力资源和社会保障局.* HAS_FIGURE 310家$/u.test(fact))).toBe(true);
  expect(told).not.toContain("拒不支付劳动报酬案 HAS_FIGURE 310家");
  expect(told.some((fact) => fact.endsWith("劳动监察大队 HANDLED 拒不支付劳动报酬案"))).toBe(true);
});

test("bodies that are thanked for their common effort worked together", () => {
  const told = facts(graphOf("在柳林县人社局和柳林县公安局的共同努力下，18名工人拿到了工资。"));
  expect(told).toContain("柳林县人力资源和社会保障局 COOPERATES_WITH 柳林县公安局");
});

test("a firm that is called by its trade alone is none, and a road of a village is the village’s", () => {
  const document = graphOf("石楼县某物流公司在罗村镇下田村公路旁拖欠工资，石楼县人社局约谈了该物流公司。");
  expect(names(document, "Organization")).toEqual([]);
  expect(names(document, "Place")).not.toContain("下田村公路");
});
