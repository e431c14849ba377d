import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { ANY_JOINT, listItems, WORD_JOINT } from "./list-items.ts";
import type { FoundMention } from "./mention.ts";

const k = loadKnowledge(
  "topic.yaml",
  z.object({
    long: z.record(z.string(), z.string()),
    patterns: z.array(z.object({ rule: z.string(), pattern: z.string() })),
  }),
);
const PATTERNS = k.patterns.map(({ rule, pattern }) => ({ rule, pattern: new Scanner(compile(pattern, {})) }));
const MAX_LENGTH = 10;
const PLUS = "topic.quoted-plus";

/** Fields of business and dimensions that lists name. */
export function recogniseTopics({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage } of sentences) {
    for (const { rule, pattern } of PATTERNS)
      for (const match of pattern.all(passage)) {
        const list = match.groups!.list!;
        const at = start + match.index + match[0].indexOf(list);
        // “互联网+”服务 holds no joint.
        const items = listItems(list, rule === PLUS ? ANY_JOINT : WORD_JOINT);
        if (items.length < 2) continue;
        for (const { text, offset } of items) {
          const written = rule === "topic.risks" ? text.slice(-4) : text;
          if (written.length < 2 || written.length > MAX_LENGTH) continue;
          const plain = written.replace(/[“”"]/gu, "");
          const name = k.long[plain] ?? plain;
          const from = at + offset + text.length - written.length;
          found.push({
            type: "Topic",
            start: from,
            end: from + written.length,
            key: name,
            name,
            rule,
            confidence: 0.85,
          });
        }
      }
  }
  return found;
}
