import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["衡阳市公安局蒸湘分局民警巡逻时抓获一名盗窃嫌疑人。", "盗窃案"],
  ["市民在家中当场抓住一名入室盗窃嫌疑人，衡阳市公安局蒸湘分局民警到场处置。", "入室盗窃案"],
  ["衡阳市公安局蒸湘分局当场控制两名抢夺犯罪嫌疑人。", "抢夺案"],
])("of what one who is caught is suspected is a case: %s", (text, name) =>
  expect(names(graphOf(text), "Case")).toEqual([name]),
);

test("many who are caught are no one case", () =>
  expect(names(graphOf("行动以来，衡阳市公安局共抓获盗窃嫌疑人235名。"), "Case")).toEqual([]));

test.each([
  ["最高检发布5个典型案例，包括2起涉嫌抢劫案和3起涉嫌盗窃案。"],
  ["湖南省检察院公布6件典型案例，其中诈骗案2件。"],
  ["衡阳市公安局公布4个典型案例，包括1起抢夺案和3起诈骗案。"],
])("kinds of examples are no cases: %s", (text) => expect(names(graphOf(text), "Case")).toEqual([]));

test("what is fought is no story", () =>
  expect(names(graphOf("衡阳市公安局重点打击非法行医、骗取医保犯罪，抓获12人。"), "Case")).toEqual([]));

test.each([
  ["厦门海关获悉消息，所属高崎机场海关在行李中查获象牙制品12件。这是厦门海关今年查获的首起走私象牙制品案。"],
  ["记者从厦门海关获悉，高崎机场海关在行李中查获象牙制品12件。这是厦门海关今年查获的首起走私象牙制品案。"],
  ["据厦门海关介绍，高崎机场海关查获象牙制品12件。这是厦门海关今年查获的首起走私象牙制品案。"],
])("what a body of the one that tells of it seized is of its case: %s", (text) => {
  const document = graphOf(text);
  const [name] = names(document, "Case");
  expect(facts(document)).toContain(`${name} HAS_FIGURE 12件`);
});

test("whoever heard and then saw it is no victim", () => {
  const text =
    "5月3日，家住石鼓区某小区的高先生听到楼下有响声，结果发现两名可疑男子正在撬门。衡阳市公安局石鼓分局民警抓获嫌疑人蔡某，蔡某供认盗窃。";
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringContaining("高先生 VICTIM_IN"));
});

test.each(["城西", "城东", "新城"])("a station of everyday words is nowhere in particular: %s", (name) => {
  const document = graphOf(`近日，${name}派出所接到市民吴先生报警，称抓住一名入室盗窃嫌疑人。`);
  expect(names(document, "Place")).toEqual([]);
  expect(names(document, "Agency")).toEqual([`${name}派出所`]);
});
