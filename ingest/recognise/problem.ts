import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { listItems, PAUSE_MARK } from "./list-items.ts";
import { type FoundMention, overlaps } from "./mention.ts";

const PATTERNS = loadKnowledge("problem.yaml", z.object({ patterns: z.array(z.string()) })).patterns.map(
  (pattern) => new Scanner(compile(pattern, {})),
);

/** Shortcomings that an inspection found, each item of the list by itself. */
export function recogniseProblems({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage } of sentences)
    for (const pattern of PATTERNS)
      for (const match of pattern.all(passage)) {
        const list = match.groups!.list!;
        const at = start + match.index + match[0].indexOf(list);
        for (const { text, offset } of listItems(list, PAUSE_MARK)) {
          const span = { start: at + offset, end: at + offset + text.length };
          if (text.length < 3 || text.length > 24 || found.some((one) => overlaps(one, span))) continue;
          found.push({ type: "Problem", ...span, key: text, name: text, rule: "problem.listed", confidence: 0.82 });
        }
      }
  return found;
}
