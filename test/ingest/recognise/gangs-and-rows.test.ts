import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["信宜市人民法院对18人涉黑案一审公开宣判，首犯邓立、古小成被判处有期徒刑20年。", "18人"],
  ["高州市人民法院对吴某等21人涉黑案公开审理，当庭宣判。", "21人"],
])("a case of so many members of a gang: %s", (text, figure) => {
  const document = graphOf(text);
  const [name] = names(document, "Case");
  expect(name).toMatch(/涉黑案$/u);
  expect(facts(document)).toEqual(expect.arrayContaining([`${name} OF_TYPE 涉黑`, `${name} HAS_FIGURE ${figure}`]));
});

test.each(["古小成", "廖小龙", "钟老五"])("a whole name of a list holds no nickname: %s", (name) => {
  const document = graphOf(`信宜市人民法院审理此案，首犯邓立、${name}因犯抢劫罪被判处有期徒刑20年。`);
  expect(names(document, "Person").filter((one) => name.endsWith(one) && one !== name)).toEqual([]);
});

test.each([
  ["当晚共查处酒驾27起、醉驾25起、超载19起。", ["酒驾", "醉驾", "超载"]],
  ["当月侦破盗窃13起、抢夺6起。", ["盗窃", "抢夺"]],
])("crimes of a row with how many there were: %s", (told, crimes) => {
  const document = graphOf(`化州市公安局交警大队开展行动。${told}`);
  expect(names(document, "CrimeType")).toEqual(expect.arrayContaining(crimes));
});

test("a campaign is against the crime in its name", () => {
  expect(facts(graphOf("化州市公安局交警大队开展夜查酒驾行动，检查车辆300辆。"))).toContain(
    "夜查酒驾行动 TARGETS 酒驾",
  );
});

test.each([
  ["上海市公安局破获“11·27”特大跨国贩毒案，抓获11人。", "11·27特大跨国贩毒案", "11·27跨国贩毒案"],
  ["成都市公安局侦破“2·26”特大跨省盗窃案，抓获6人。", "2·26特大跨省盗窃案", "2·26跨省盗窃案"],
])("what a case with a code may be called, too: %s", (text, whole, plain) => {
  const [entity] = graphOf(text).entities.filter(({ type }) => type === "Case");
  expect(entity?.aliases).toEqual(expect.arrayContaining([whole, plain]));
});

test.each([
  ["一名叫符某超的海口籍男子涉嫌盗窃。", "符某超 NATIVE_OF 海口市"],
  ["名为郑某的儋州籍女子涉嫌盗窃。", "郑某 NATIVE_OF 儋州市"],
])("somebody before the place he is from: %s", (told, fact) => {
  expect(facts(graphOf(`三亚市公安局接报，${told}`))).toContain(fact);
});

test.each([
  "全国“扫黄打非”办公室督办案件56起。",
  "全国扫黄打非办督办案件56起。",
  "全国“扫黄打非”工作小组办公室督办案件56起。",
])("a central office under each of its names: %s", (text) => {
  expect(names(graphOf(`记者获悉，${text}`), "Agency")).toEqual(["全国扫黄打非工作小组办公室"]);
});

test("days and nights are no figure", () => {
  expect(names(graphOf("化州市公安局民警连续作战3个昼夜，抓获9名嫌疑人。"), "Figure")).toEqual(["9名"]);
});

test("a municipality's police in a list of provinces is its bureau", () => {
  expect(names(graphOf("江苏、上海等省市公安机关联合破获一起诈骗案。"), "Agency")).toEqual([
    "江苏省公安机关",
    "上海市公安局",
  ]);
});
