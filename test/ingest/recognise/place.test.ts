import { graphOf, names } from "../../support/article.ts";

const codes = (text: string) =>
  graphOf(text)
    .entities.filter((one) => one.type === "Place" && one.mentions.length > 0)
    .map((one) => [one.name, one.properties.code]);

test.each<[string, [string, string][]]>([
  [
    "江苏省徐州市鼓楼区发生一起事故。",
    [
      ["江苏省", "320000"],
      ["徐州市", "320300"],
      ["鼓楼区", "320302"],
    ],
  ],
  [
    "福州警方赶到鼓楼区处置。",
    [
      ["福州市", "350100"],
      ["鼓楼区", "350102"],
    ],
  ],
  ["家住宿城区的群众反映情况。", [["宿城区", "321302"]]],
  [
    "东莞长安警方通报案情。",
    [
      ["东莞市", "441900"],
      ["长安镇", "441900119"],
    ],
  ],
  ["群众通过绿色通道办理合作事宜，一片和平景象。", []],
])("%s", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("the gazetteer implies where a place lies", () => {
  const document = graphOf("敦煌市近日发生一起交通事故，无人员伤亡。");
  expect(document.triples.filter((one) => one.derived).map((one) => [one.subject, one.predicate, one.object])).toEqual([
    ["place:620982", "WITHIN", "place:620900"],
    ["place:620900", "WITHIN", "place:620000"],
  ]);
});

test.each([
  ["两地警方深化警务合作、健全机制。", []],
  ["昨天夜里，夏河、合作两地降雪。", ["夏河县", "合作市"]],
  ["活动增进了邻里互助、友谊和信任。", []],
])("a word is a place in a list of places alone: %s", (text, expected) => {
  expect(names(graphOf(text), "Place").filter((name) => /夏河|合作|互助|友谊/u.test(name))).toEqual(expected);
});

test.each([
  ["执法人员在兴化市338省道查获货车6辆。", "338省道"],
  ["嫌疑人沿105国道逃往泰和县。", "105国道"],
  ["交警在赣榆区国道G204设卡。", "国道G204"],
])("a road that is a number: %s", (text, road) => {
  const document = graphOf(text);
  expect(names(document, "Place")).toContain(road);
  expect(names(document, "Figure").filter((name) => name.endsWith("省"))).toEqual([]);
});
