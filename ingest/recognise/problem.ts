import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { type ListItem, listItems, PAUSE_MARK } from "./list-items.ts";
import { type FoundMention, overlaps } from "./mention.ts";

const PATTERNS = loadKnowledge("problem.yaml", z.object({ patterns: z.array(z.string()) })).patterns.map(
  (pattern) => new Scanner(compile(pattern, {})),
);

const SHORTEST = 2;
const LONGEST = 36;
const CLAUSE = /[^，]+/gu;
/** 未在取餐区、结账区等处设线: a row within a shortcoming parts none. */
const ROW_WITHIN = /^(?:未|没有|无|不).*、.*等/u;

/** The shortcomings of a list, at its commas and pauses. */
function problemsIn(list: string): ListItem[] {
  return [...list.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    ROW_WITHIN.test(clause)
      ? [{ text: clause, offset: index }]
      : listItems(clause, PAUSE_MARK).map(({ text, offset }) => ({ text, offset: index + offset })),
  );
}

/** Shortcomings that an inspection found, each item of the list by itself. */
export function recogniseProblems({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage } of sentences)
    for (const pattern of PATTERNS)
      for (const match of pattern.all(passage)) {
        const list = match.groups!.list!;
        const at = start + match.index + match[0].indexOf(list);
        for (const { text, offset } of problemsIn(list)) {
          const span = { start: at + offset, end: at + offset + text.length };
          if (text.length < SHORTEST || text.length > LONGEST || found.some((one) => overlaps(one, span))) continue;
          found.push({ type: "Problem", ...span, key: text, name: text, rule: "problem.listed", confidence: 0.82 });
        }
      }
  return found;
}
