import { readFileSync } from "node:fs";
import { GraphDocument } from "../../src/model/graph-document.ts";
import { graphDocumentJsonSchema } from "../../src/model/json-schema.ts";
import { allows, ENTITY_TYPES, PREDICATES } from "../../src/model/ontology.ts";
import { graphOf } from "../support/article.ts";

test("the JSON Schema in the project is the one that zod derives", () => {
  expect(readFileSync("schema/graph-document.schema.json", "utf8")).toBe(graphDocumentJsonSchema());
});

test("extraction keeps the contract", () => {
  expect(() => GraphDocument.parse(graphOf("济南市公安局发布《道路交通安全提示》，自4月1日起施行。"))).not.toThrow();
});

test("every predicate leads between types of the ontology and reads both ways in both languages", () => {
  for (const { from, to, zh, en, zhReverse, enReverse } of Object.values(PREDICATES)) {
    for (const type of [...from, ...to]) expect(Object.keys(ENTITY_TYPES)).toContain(type);
    for (const label of [zh, en, zhReverse, enReverse]) expect(label).not.toBe("");
  }
  expect(allows("HANDLED", "Agency", "Case")).toBe(true);
  expect(allows("HANDLED", "Case", "Agency")).toBe(false);
});

test("no two types share a colour", () => {
  const colors = Object.values(ENTITY_TYPES).map((type) => type.color);
  expect(new Set(colors).size).toBe(colors.length);
});
