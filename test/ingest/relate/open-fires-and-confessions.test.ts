import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["民警发现，石口村村民卢某某在野外违法焚烧田埂杂草。目前，卢某某已被公安机关依法训诫。", "卢某某"],
  ["民警发现卢某某违规野外用火，卢某某被处以罚款200元。", "卢某某"],
  ["卢某某擅自焚烧秸秆，已被依法行政处罚。", "卢某某"],
])("a fire that somebody lights in the open is a case: %s", (text, person) => {
  const document = graphOf(`安远县凤山派出所巡查山林。${text}`);
  expect(names(document, "Case")).toEqual(["违规野外用火案"]);
  expect(facts(document)).toContain(`${person} SUSPECT_IN 违规野外用火案`);
});

test.each([
  "该男子对盗窃电动车电瓶一事供认不讳，已被依法刑事拘留。",
  "该男子对盗窃财物的犯罪事实供认不讳，已被依法刑事拘留。",
  "两人对结伙盗窃的行为供认不讳，已被依法刑事拘留。",
])("what somebody owns up to is a case: %s", (text) =>
  expect(facts(graphOf(`浦口公安分局成立专案组调查。${text}`))).toContain("盗窃案 OF_TYPE 盗窃"),
);

test.each([
  "但嫌疑人驾驶摩托车冲出道路从外侧绕过逃逸。",
  "嫌疑人驾车冲出路面后逃跑。",
  "嫌疑人驾驶面包车冲下路基继续逃窜。",
])("who gets away off the road has no accident: %s", (text) =>
  expect(names(graphOf(`什邡市公安局双盛派出所接到报警，一辆三轮车被盗。${text}嫌疑人罗某已被刑拘。`), "Case")).toEqual(
    ["盗窃案"],
  ),
);

test("goods that are called smuggled make no part of a case that is called by its day", () => {
  const text = `2月26日，深圳海关缉私局开展专项查缉，查获涉嫌走私入境的象牙制品2.1千克。3月1日，海关总署缉私局将“1.17”特大象牙走私案主犯胡某某押解回国。`;
  const found = facts(graphOf(text));
  expect(found).toContain("海关总署缉私局 HANDLED 象牙走私案");
  expect(
    found.filter((fact) => /深圳海关缉私局 HANDLED|HAS_FIGURE 2.1千克/u.test(fact) && fact.includes("象牙走私案")),
  ).toEqual([]);
});
