import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";

const { cut, drop } = loadKnowledge(
  "boilerplate.yaml",
  z.object({ cut: z.array(z.string()), drop: z.array(z.string()) }),
);
const dropped = new Set(drop);
/** Longer lines are prose, whatever they begin with. */
const MAX_LINE = 30;

/** Whether a line ends the article: what follows it is not the article's. */
export function endsArticle(line: string): boolean {
  return line.length <= MAX_LINE && cut.some((word) => line.startsWith(word));
}

/** Whether a line is a label of the page and not a sentence of the article. */
export function isLabel(line: string): boolean {
  return dropped.has(line);
}
