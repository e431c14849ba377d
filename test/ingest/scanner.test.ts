import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { firstCharacters } from "../../ingest/first-character.ts";
import { regExp } from "../../ingest/pattern.ts";
import { Passage, Scanner } from "../../ingest/scanner.ts";

/** Many first characters, few, any, none needed, none at all; what stands before; classes large and small; characters of two units. */
const PATTERNS = [
  /甲局|乙局|丙局|丁局|戊局|己局|庚局|辛局|壬局|癸局/u,
  /(?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸)?局/u,
  /(?<=[，。]|^)(?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸){2,3}/u,
  /(?!甲乙)[甲乙丙丁戊己庚辛壬癸]+(?=局|$)/u,
  /(?<name>[甲乙丙丁戊己庚辛]|第\d+)(?<unit>局|所)/u,
  /\d*[甲乙丙丁戊己庚辛壬癸]?/u,
  /[甲乙丙丁戊己庚辛壬癸𠮷]局/u,
  /\p{Script=Han}{2,4}?局/u,
  /[\p{Script=Han}\d]+局/u,
  /[^，。]{2}局/u,
  /局|所/u,
];
const texts = fc
  .array(fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸局所第，。1２ab𠮷〇"), { maxLength: 40 })
  .map((all) => all.join(""));

describe("a scanner", () => {
  test.each(PATTERNS)("finds what %s alone finds", (pattern) => {
    const scanner = new Scanner(pattern);
    fc.assert(
      fc.property(texts, (text) => {
        const alone = [...text.matchAll(new RegExp(pattern.source, "gu"))];
        const passage = new Passage(text);
        const shown = (matches: readonly RegExpExecArray[]) =>
          matches.map((match) => ({ at: match.index, all: [...match], groups: { ...match.groups } }));
        expect(shown(scanner.all(passage))).toEqual(shown(alone));
        expect(scanner.in(passage)).toBe(alone.length > 0);
        expect(scanner.first(passage)?.index).toBe(alone[0]?.index);
      }),
    );
  });

  test("goes on from where it is told to", () => {
    const scanner = new Scanner(PATTERNS[0]!);
    const passage = new Passage("甲局、乙局");
    expect(scanner.next(passage, 0)?.index).toBe(0);
    expect(scanner.next(passage, 1)?.[0]).toBe("乙局");
    expect(scanner.next(passage, 4)).toBeNull();
  });
});

test("a scanner made after others looked into a passage finds its own matches", () => {
  const passage = new Passage("城北局的甲、乙");
  expect(new Scanner(/城南局|城西局/u).in(passage)).toBe(false);
  expect(new Scanner(/城北局/u).in(passage)).toBe(true);
  expect(new Scanner(/城北局/u).in(new Passage(passage.text))).toBe(true);
});

test("the first characters of a pattern are known where its matches must begin with one of some", () => {
  expect(firstCharacters(PATTERNS[0]!)?.size).toBe(10);
  expect(firstCharacters(PATTERNS[1]!)?.has("局".charCodeAt(0))).toBe(true);
  for (const unknown of [
    /[^，]甲/u,
    /甲?乙?/u,
    /\p{Script=Han}局/u,
    /局|所/u,
    /甲局|乙局|丙局|丁局|戊局|己局|庚局|x/iu,
  ])
    expect(firstCharacters(unknown)).toBeUndefined();
});

test("patterns for Chinese characters match those of common use, those of the last thousand and rare ones", () => {
  const pattern = regExp("^\\p{Script=Han}[a\\p{Script=Han}]$", "u");
  for (const text of ["警察", "〇a", "𠮷野", "㐂々", "𰻝面"]) expect(text).toMatch(pattern);
  for (const text of ["a警", "警b", "，警", "警。", "ｂ警"]) expect(text).not.toMatch(pattern);
  expect(regExp("\\[\\p{Script=Han}\\]", "u").test("[警]")).toBe(true);
});
