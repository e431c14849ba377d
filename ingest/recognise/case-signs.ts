import { alternation, compile, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { caseKnowledge as k } from "./case-knowledge.ts";

/** Sentences that sum up many cases and tell of none. */
export const SUMMARY = new Scanner(compile(k.summary, {}));
/** 抓获, 提起公诉: something is done about a case. */
export const PROCEEDING = new Scanner(regExp(alternation(k.proceedings), "u"));
/** What stands before a number of cases. */
export const STATISTIC = compile(k.statistic, {}, "u");
