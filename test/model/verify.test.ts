import { verifyDocument } from "../../src/model/verify.ts";
import { graphOf } from "../support/article.ts";

const document = () => structuredClone(graphOf("长沙市公安局岳麓分局破获一起盗窃案，抓获犯罪嫌疑人周某。"));

test("what extraction makes is proved", () => {
  expect(verifyDocument(document())).toEqual([]);
});

test.each<[string, (doc: ReturnType<typeof document>) => void, RegExp]>([
  ["a quote that is not there", (doc) => (doc.triples[0]!.evidence[0]!.quote = "不在文中"), /quote at .* is not there/],
  ["a mention moved by one", (doc) => (doc.entities[0]!.mentions[0]!.start += 1), /mention of .* the article reads/],
  ["an id used twice", (doc) => doc.entities.push({ ...doc.entities[0]! }), /entity id .* occurs twice/],
  ["a triple id used twice", (doc) => doc.triples.push({ ...doc.triples[0]! }), /triple id .* occurs twice/],
  ["an object that is nowhere", (doc) => (doc.triples[0]!.object = "agency:nobody"), /is not in the document/],
  [
    "what belongs to another article",
    (doc) => (doc.entities.find(({ type }) => type === "Case")!.id = "article:0000000000000000#case:盗窃案"),
    /belongs to another article/,
  ],
  ["a fact without evidence", (doc) => (doc.triples[0]!.evidence = []), /no evidence/],
  [
    "a predicate between the wrong types",
    (doc) => (doc.triples.find((one) => one.predicate === "HANDLED")!.predicate = "WITHIN"),
    /the ontology has no WITHIN from Agency to Case/,
  ],
])("%s is reported", (_, damage, message) => {
  const damaged = document();
  damage(damaged);
  expect(verifyDocument(damaged).map((one) => one.what)).toContainEqual(expect.stringMatching(message));
});
