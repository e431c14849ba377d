import { alternation, compile, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import { caseKnowledge as k } from "./case-knowledge.ts";

const SUMMARY = new Scanner(compile(k.summary, {}));
/** Several rules ask this of each sentence. */
const summaries = new WeakMap<Passage, boolean>();

/** Whether a sentence sums up many cases and tells of none. */
export function sumsUpCases(passage: Passage): boolean {
  let known = summaries.get(passage);
  if (known === undefined) {
    known = SUMMARY.in(passage);
    summaries.set(passage, known);
  }
  return known;
}

/** 抓获, 提起公诉: something is done about a case. */
export const PROCEEDING = new Scanner(regExp(alternation(k.proceedings), "u"));
/** What stands before a number of cases. */
export const STATISTIC = compile(k.statistic, {}, "u");
