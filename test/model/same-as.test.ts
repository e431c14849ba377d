import { sameAsCandidates } from "../../src/model/same-as.ts";
import { graphOf } from "../support/article.ts";

const FIRST = graphOf(
  "2023年5月4日，衢州市公安局柯城分局破获一起盗窃案，嫌疑人占某辉（男，33岁，江西玉山县人）被抓获，涉案金额7.8万元。",
  "1.txt",
);
const AGAIN = graphOf(
  "盗窃嫌疑人占某辉（男，33岁，江西玉山县人）被起诉。此前，衢州市公安局柯城分局侦破该盗窃案，占某辉盗窃财物价值7.8万元。",
  "2.txt",
);
const OTHER = graphOf(
  "2023年5月4日，包头市公安局昆都仑区分局破获一起盗窃案，嫌疑人占某辉（女，21岁，山东莒县人）被抓获。",
  "3.txt",
);

test("a person and a case told twice are candidates, with reasons", () => {
  const candidates = sameAsCandidates([FIRST, AGAIN]);
  expect(candidates.map(({ type }) => type).sort()).toEqual(["Case", "Person"]);
  const person = candidates.find(({ type }) => type === "Person")!;
  expect(person.score).toBeGreaterThan(0.8);
  expect(person.reasons.join()).toContain("玉山县");
});

test("a masked name alone makes nobody the same, and another sex rules it out", () => {
  expect(sameAsCandidates([FIRST, OTHER])).toEqual([]);
  expect(
    sameAsCandidates([
      graphOf("张某到派出所报案，称其手机被盗。", "4.txt"),
      graphOf("张某因涉嫌诈骗罪被警方抓获。", "5.txt"),
    ]),
  ).toEqual([]);
});

test("people of one article are never candidates for each other", () => {
  expect(sameAsCandidates([FIRST])).toEqual([]);
});
