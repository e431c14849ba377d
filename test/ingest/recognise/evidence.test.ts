import { explain } from "../../../ingest/index.ts";
import { readBytes } from "../../../ingest/read/index.ts";
import { sourcesOf } from "../../../ingest/recognise/mention.ts";
import { graphOf, names } from "../../support/article.ts";

const raw = (text: string) => readBytes(Buffer.from(`通报\n${text}`), "test.txt");

/** Each mention of some type as "text → name (who saw it)". */
function seen(text: string, type: string): string[] {
  const { document, mentions } = explain(raw(text));
  return mentions
    .filter((mention) => mention.type === type)
    .map((mention) => {
      const written = document.article.text.slice(mention.start, mention.end);
      return `${written} → ${mention.entity.name} (${sourcesOf(mention).join(" + ")})`;
    });
}

const confidence = (text: string, name: string) =>
  explain(raw(text)).mentions.find(({ entity }) => entity.name === name)?.confidence ?? 0;

test("people whom no role announces are seen by the tagger", () => {
  expect(seen("随后，韩小雨把孩子抱上了车。", "Person")).toEqual(["韩小雨 → 韩小雨 (tagger)"]);
  expect(names(explain(raw("随后，韩小雨把孩子抱上了车。"), { tagging: false }).document, "Person")).toEqual([]);
});

test("what two saw is surer than what the tagger saw alone", () => {
  const alone = confidence("随后，韩小雨把孩子抱上了车。", "韩小雨");
  const both = confidence("（记者 韩小雨）随后，民警把孩子抱上了车。", "韩小雨");
  expect(alone).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(alone);
});

test("bodies are whole up to the end of their names", () => {
  expect(seen("昨日，天河公安分局民警赶到现场。", "Agency")).toEqual([
    "天河公安分局 → 广州市公安局天河分局 (grammar + tagger)",
  ]);
});

test("a chain of places is its places, each within the one above", () => {
  const { document } = explain(raw("案件发生在南充市顺庆区。"));
  expect(names(document, "Place")).toEqual(["南充市", "顺庆区"]);
  const id = (name: string) => document.entities.find((one) => one.name === name)!.id;
  expect(document.triples).toContainEqual(
    expect.objectContaining({ subject: id("顺庆区"), predicate: "WITHIN", object: id("南充市") }),
  );
});

test("villages and roads that no table lists are places", () => {
  const { document } = explain(raw("民警赶到平江县柳河村时，村民已经在等候。车辆停在迎宾大道旁。"));
  expect(names(document, "Place")).toEqual(expect.arrayContaining(["平江县", "柳河村", "迎宾大道"]));
});

test("a word that a role stands before is no name", () => {
  expect(names(explain(raw("当天还有不少村民齐参与，现场十分热闹。")).document, "Person")).toEqual([]);
});

test("quoted names of operations are no places", () => {
  expect(names(explain(raw("公安机关开展“长城”专项行动。")).document, "Place")).not.toContain("长城");
});

test("bodies of a county that the article does not name keep the name that it writes", () => {
  expect(names(explain(raw("近日，县公安局、县民政局联合开展检查。")).document, "Agency")).toEqual([
    "县公安局",
    "县民政局",
  ]);
});

test("a list of short names belongs to the body that heads it", () => {
  expect(names(explain(raw("平江县教育局、公安局、民政局派人参加会议。")).document, "Agency")).toEqual([
    "平江县教育局",
    "平江县公安局",
    "平江县民政局",
  ]);
});

test("a branch of a central body is one name", () => {
  expect(names(explain(raw("国家税务总局平江县税务局发布公告。")).document, "Agency")).toEqual([
    "国家税务总局平江县税务局",
  ]);
});

test("sure spans are told by numbers between 0 and 1", () => {
  for (const { confidence: sure } of explain(raw("民警韩小雨在柳河村找到了韦某。")).mentions) {
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThanOrEqual(1);
  }
});

test("a village that is written after its town lies in it", () => {
  const { document } = explain(raw("嫌疑人逃到平江县花桥镇柳河村，藏在亲戚家中。"));
  const id = (name: string) => document.entities.find((one) => one.name === name)?.id;
  const triple = document.triples.find(({ subject, predicate }) => subject === id("柳河村") && predicate === "WITHIN");
  expect(triple?.object).toBe(id("花桥镇"));
  expect(triple?.evidence[0]?.quote).toContain("柳河村");
});

test.each([
  ["平江县市场监督管理局委托湖南明川检测有限公司进行检验。", "湖南明川检测有限公司"],
  ["执法人员依法对平江县顺达商贸有限公司进行检查。", "顺达商贸有限公司"],
  ["店主于5月4日从湖南明川电器有限公司购进一批风扇。", "湖南明川电器有限公司"],
  ["货架上有湖南明川食品有限公司生产的点心，另有库房里的40箱湖南岭塘饮品有限公司的饮料。", "湖南岭塘饮品有限公司"],
])("a firm's name begins after the clause before it: %s", (text, firm) => {
  expect(names(explain(raw(text)).document, "Organization")).toContain(firm);
});

test("an outlet is called by its place and tells nothing of it", () => {
  expect(names(explain(raw("安徽网讯 近日，平江县公安局召开会议。")).document, "Place")).not.toContain("安徽省");
  expect(names(explain(raw("安徽网络安全宣传周开幕，平江县公安局参加。")).document, "Place")).toContain("安徽省");
});

test("neither a firm of a city nor two stations are named by their kind", () => {
  const document = graphOf("如东县公安局和两家派出所配合，走访了南通分公司和某拍卖公司。");
  expect(names(document, "Agency")).toEqual(["如东县公安局"]);
  expect(names(document, "Organization")).toEqual([]);
});
