import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["涪陵区医保局发现重庆慈安中西医结合医院存在超量开药的行为。", "重庆慈安中西医结合医院"],
  ["涪陵区医保局检查发现，涪陵区慈安医院涉嫌虚开检查项目。", "慈安医院"],
  ["涪陵区市场监管局对涪陵康乐大药房开展现场检查。", "涪陵康乐大药房"],
])("a house that is inspected, by its name: %s", (text, house) => {
  const document = graphOf(`5月8日，涪陵区通报近期工作。${text}`);
  expect(names(document, "Organization")).toContain(house);
  // 康乐 is a county elsewhere, too.
  expect(names(document, "Place")).not.toContain("康乐县");
});

test.each(["部分药店存在超量开药的行为。", "该镇卫生院存在超量开药的行为。", "执法人员发现多家诊所未按规定收费。"])(
  "houses that are not named: %s",
  (text) => expect(names(graphOf(`5月8日，涪陵区通报近期工作。${text}`), "Organization")).toEqual([]),
);

test.each([
  ["主编舒望宁", ["舒望宁"]],
  ["编审舒望宁 扎西卓玛", ["舒望宁", "扎西卓玛"]],
  ["编辑蔺知秋", ["蔺知秋"]],
  ["主编：温若谷 校对：蔺知秋", ["温若谷", "蔺知秋"]],
])("who edited, in a line of their own: %s", (line, editors) => {
  const text = `樟树市公安局破获一起盗窃案\n5月6日，樟树市公安局破获一起盗窃案，抓获3人。\n${line}`;
  const found = facts(graphOf(text)).filter((fact) => fact.includes(" EDITED "));
  expect(found.map((fact) => fact.split(" ")[0])).toEqual(editors);
});

test.each([
  ["阿里地区公安处破获一起盗窃案。", "阿里地区公安处"],
  ["林芝地区公安处抓获3名嫌疑人。", "林芝市公安处"],
  ["和田地区公安局破获一起盗窃案。", "和田地区公安局"],
])("the police of a prefecture as it is called: %s", (text, body) =>
  expect(names(graphOf(text), "Agency")).toContain(body),
);

test.each([
  ["民警驱车前往距县城128公里的龙潭乡。", "128公里"],
  ["案发地距离派出所约15公里，民警连夜赶到。", "15公里"],
  ["村子距最近的公路30公里。", "30公里"],
])("how far a place is counts nothing: %s", (text, distance) =>
  expect(names(graphOf(`5月6日，樟树市公安局破获一起盗窃案。${text}`), "Figure")).not.toContain(distance),
);

test.each(["此次赛事距离共384公里。", "民警行程384公里。", "跟车距离从384公里起算。"])("a length is one: %s", (text) =>
  expect(names(graphOf(`5月6日，樟树市公安局发布消息。${text}`), "Figure")).toContain("384公里"),
);

test.each([
  ["铜仁地区松桃县警方抓获3名嫌疑人。", "铜仁市"],
  ["哈密地区警方抓获3名嫌疑人，案件正在办理。", "哈密市"],
  ["伊克昭盟警方抓获3名嫌疑人，案件正在办理。", "鄂尔多斯市"],
])("a prefecture that is a city now: %s", (text, city) => expect(names(graphOf(text), "Place")).toContain(city));

test.each([
  ["涪陵区一餐厅发生火灾，造成3人受伤。", "火灾"],
  ["涪陵区一工地发生坍塌，造成3人受伤。", "坍塌"],
  ["涪陵区一餐厅发生火灾事故，造成3人受伤。", "火灾"],
])("an accident is called by what happened, too: %s", (text, name) =>
  expect(graphOf(text).entities.find(({ type }) => type === "Case")!.aliases).toContain(name),
);
