import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explain } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { loadRules } from "../../ingest/rules.ts";
import { verifyDocument } from "../../src/model/verify.ts";
import { facts, names } from "../support/article.ts";

function rulesFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "zhengtu-")), "rules.yaml");
  writeFileSync(path, text);
  return path;
}

const RULES = `
types:
  Ship: { zh: 船舶, en: Ship, color: "#446688" }
words:
  ships: [散货船, 快艇, 渔船]
entities:
  - { rule: ship.kind, type: Ship, words: ships, confidence: 0.9 }
  - { rule: crime.local, type: CrimeType, pattern: '(?<name>电炸鱼)' }
predicates:
  STOPPED: { from: [Agency], to: [Ship], zh: 拦停, en: stopped }
relations:
  - { rule: stopped.verb, predicate: STOPPED, subject: Agency, object: Ship, pattern: '{subject}[^。]{0,20}(?:拦停|查获)[^，。]{0,10}{object}' }
`;

test("a user's types, words and relations are found and name their rules", () => {
  const rules = loadRules(rulesFile(RULES));
  const raw = readBytes(Buffer.from("5月3日，台州海警局在大陈岛以东拦停一艘渔船，渔民涉嫌电炸鱼。"), "a.txt");
  const { document, mentions } = explain(raw, { rules });
  expect(names(document, "Ship")).toEqual(["渔船"]);
  expect(names(document, "CrimeType")).toContain("电炸鱼");
  expect(facts(document)).toContain("台州海警局 STOPPED 渔船");
  expect(document.triples.find(({ predicate }) => (predicate as string) === "STOPPED")?.rule).toBe("user:stopped.verb");
  expect(mentions.map(({ rule }) => rule)).toContain("user:ship.kind");
  expect(verifyDocument(document)).toEqual([]);
});

test.each([
  ["types:\n  ship: { zh: 船, en: ship }", "types.ship"],
  ["entities:\n  - { rule: a, type: Nothing, words: b }\nwords: { b: [c] }", "Nothing"],
  ["entities:\n  - { rule: a, type: Case, words: missing }", "missing"],
  ["entities:\n  - { rule: a, type: Case, pattern: '(' }", "entities.0"],
  [
    "relations:\n  - { rule: a, predicate: HANDLED, subject: Agency, object: Case, pattern: '{subject}' }",
    "{subject} and {object}",
  ],
  ["predicates:\n  NEAR: { from: [Nowhere], to: [Place], zh: 近, en: near }", "Nowhere"],
  ["types: [", "rules.yaml"],
])("an unsound file is an error that names the entry: %s", (text, named) => {
  const path = rulesFile(text);
  expect(() => loadRules(path)).toThrow(named);
  expect(() => loadRules(path)).toThrow(path);
});

test("what is less sure than asked is left out", () => {
  const raw = readBytes(Buffer.from("盐城市公安局亭湖分局破获一起诈骗案。抓获3人，马某称自己被骗。"), "a.txt");
  const all = explain(raw).document;
  const sure = explain(raw, { minConfidence: 0.9 }).document;
  expect(sure.triples.length).toBeLessThan(all.triples.length);
  expect(sure.triples.every(({ confidence }) => confidence >= 0.9)).toBe(true);
  expect(verifyDocument(sure)).toEqual([]);
});
