import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["8月2日凌晨，邵武市发生一起火灾，造成2人受伤。", "火灾事故", "2人"],
  ["昨日，连城县一家超市发生一起较大火灾，3人被困。", "火灾事故", "3人"],
  ["12日，武平县突发一起火灾，烧毁房屋4间。", "火灾事故", "4间"],
])("a fire that is counted is one: %s", (text, name, figure) => {
  const document = graphOf(text);
  expect(names(document, "Case")).toHaveLength(1);
  const [fire] = document.entities.filter(({ type }) => type === "Case");
  expect([fire?.name, ...(fire?.aliases ?? [])]).toContain(name);
  expect(facts(document)).toContain(`${fire?.name} HAS_FIGURE ${figure}`);
});

test.each([
  ["截至13日16时，现场已搜救出9名被困人员，其中2人死亡。", "9名"],
  ["截至当晚8时，救援人员共救出6人，1人受伤。", "6人"],
  ["截至昨日，事故已造成5人遇难，3人失联。", "5人"],
])("what a rescue has come to so far is the accident's: %s", (told, figure) => {
  const document = graphOf(
    `据长汀县应急管理局通报，4月12日，长汀县河田镇一在建厂房发生坍塌。\n${told}\n事故原因正在调查。`,
  );
  const [accident] = names(document, "Case");
  expect(facts(document)).toContain(`${accident} HAS_FIGURE ${figure}`);
});

test.each([
  ["5月9日，三明市三元区新泉路36号发生一起坍塌事故。", "新泉路"],
  ["5月9日，三明市三元区列东街发生一起坍塌事故。", "列东街"],
  ["5月9日，三明市三元区江滨路18号靠近工业路发生一起坍塌事故。", "江滨路"],
])("what happens on a road happens in its division, too: %s", (text, road) => {
  const scenes = facts(graphOf(text)).filter((fact) => fact.includes("OCCURRED_IN"));
  expect(scenes.map((fact) => fact.split(" ").at(-1)).sort()).toEqual([road, "三元区"].sort());
});

test.each([
  ["国务院安委会对福建沙县富口镇人民政府食堂坍塌事故查处挂牌督办。", "富口镇"],
  ["应急管理部派出工作组赴建宁县均口镇人民政府宿舍坍塌事故现场。", "均口镇"],
])("an accident on the premises of a body happened in its place: %s", (text, place) => {
  expect(facts(graphOf(text)).filter((fact) => fact.endsWith(`OCCURRED_IN ${place}`))).toHaveLength(1);
});
