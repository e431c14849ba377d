import { facts, graphOf, names } from "../../support/article.ts";

const aliases = (text: string) => graphOf(text).entities.flatMap((one) => (one.type === "Case" ? one.aliases : []));

test.each([
  "余姚市公安局辗转四省，侦破一起涉案210余万元电信诈骗案，抓获嫌疑人9人。",
  "嵊州市公安局侦破涉案3.6亿元电信诈骗案，抓获嫌疑人41人。",
  "诸暨市公安局反诈中心加强对电信诈骗案件的研判，抓获嫌疑人4人，破获电信诈骗案2起。",
  "象山县人民法院对被告人柏某电信诈骗一案进行宣判，判处柏某有期徒刑三年。",
])("neither a sum nor the sentence before it is a part of what a case is called: %s", (text) => {
  for (const alias of aliases(text)) expect(alias).not.toMatch(/元|加强|法院|对/u);
});

test.each([
  [
    "汕头海关缉私局对翁某辉、佘某团伙走私废塑料案开展集中收网，抓获嫌疑人7名。",
    "佘某 SUSPECT_IN 翁某辉、佘某团伙走私废塑料案",
  ],
  ["南沙海关缉私局侦办柯某团伙走私冻牛肉案，查扣冻牛肉90吨。", "柯某 SUSPECT_IN 柯某团伙走私冻牛肉案"],
  ["北仑海关破获郎某犯罪团伙走私香烟案，抓获嫌疑人5名。", "郎某 SUSPECT_IN 郎某犯罪团伙走私香烟案"],
])("whose gang it was: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  ["黄埔海关破获走私水产品（对虾）进境系列案，案值8.2亿元。", "走私水产品（对虾）进境系列案"],
  ["霞山海关侦办走私干果（开心果）案，查扣货物30吨。", "走私干果（开心果）案"],
  ["大亚湾海关破获走私化妆品（面膜）案，抓获嫌疑人2名。", "走私化妆品（面膜）案"],
])("a word in brackets is a part of the name: %s", (text, name) => {
  expect(names(graphOf(text), "Case")).toContain(name);
});

test.each([
  "青岛海关开展“碧浪”专项行动，打掉涉嫌走私成品油的犯罪团伙3个，抓获犯罪嫌疑人26名。",
  "大连海关开展专项行动，摧毁涉嫌走私冻品的犯罪团伙11个，抓获嫌疑人70名。",
  "烟台海关开展专项行动，端掉涉嫌走私香烟窝点四处，抓获嫌疑人12名。",
])("gangs that are counted are no case: %s", (text) => expect(names(graphOf(text), "Case")).toEqual([]));

test.each([
  "上半年全国海关侦办走私案1204起",
  "湛江海关去年查办4000余起走私案件",
  "上半年汕头海关立案查办走私案件318起",
])("what counts many cases tells of none of them: %s", (title) => {
  const document = graphOf(`${title}\n5月6日，拱北海关侦办一起走私象牙案，抓获嫌疑人3名。`);
  const counted = facts(document).filter((fact) => /案 HAS_FIGURE \d{3,}/u.test(fact));
  expect(counted).toEqual([]);
});
