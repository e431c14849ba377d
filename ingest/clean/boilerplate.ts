import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";
import { regExp } from "../pattern.ts";

const { aside, cut, disclaimer, drop } = loadKnowledge(
  "boilerplate.yaml",
  z.object({ aside: z.string(), cut: z.array(z.string()), disclaimer: z.string(), drop: z.array(z.string()) }),
);
const dropped = new Set(drop);
const DISCLAIMER = regExp(disclaimer, "u");
const ASIDE = regExp(aside, "u");
/** What is said aside is told in no more characters. */
const MAX_ASIDE = 100;
/** Longer lines are prose, whatever they begin with. */
const MAX_LINE = 30;

/** Whether a line ends the article: what follows it is not the article's. */
export function endsArticle(line: string): boolean {
  if (DISCLAIMER.test(line)) return true;
  return cut.some((word) => (line.length <= MAX_LINE && line.startsWith(word)) || line.startsWith(`【${word}】`));
}

/** 原题为《…》: whether a line tells of the article and not of its matter. */
export function isAside(line: string): boolean {
  return line.length <= MAX_ASIDE && ASIDE.test(line);
}

/** Whether a line is a label of the page and not a sentence of the article. */
export function isLabel(line: string): boolean {
  return dropped.has(line);
}
