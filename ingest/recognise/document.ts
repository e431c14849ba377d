import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";
import type { FoundMention } from "./mention.ts";

const words = z.array(z.string());
const k = loadKnowledge(
  "document.yaml",
  z.object({
    kinds: words,
    plainKinds: words,
    announce: words,
    title: z.string(),
    plain: z.string(),
    unquoted: z.string(),
    notDocuments: z.string(),
  }),
);
const lexicon = { announce: k.announce, plainKinds: k.plainKinds };
const RULES = [
  { rule: "document.title", pattern: compile(k.title, lexicon), confidence: 0.97 },
  { rule: "document.unquoted", pattern: compile(k.unquoted, lexicon), confidence: 0.88 },
  { rule: "document.announced", pattern: compile(k.plain, lexicon), confidence: 0.8 },
];
const NOT_DOCUMENT = compile(k.notDocuments, {}, "u");
const KINDS = [...k.kinds].sort((a, b) => b.length - a.length);

/** Notices, plans, guides and rules; the name is without 《》. */
export function recogniseDocuments({ text, sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    for (const { rule, pattern, confidence } of RULES)
      for (const match of sentence.matchAll(pattern)) {
        const name = match.groups!.name!;
        if (NOT_DOCUMENT.test(name)) continue;
        const at = start + match.index + match[0].indexOf(name);
        const kind = KINDS.find((word) => name.endsWith(word));
        const properties: Record<string, string> = kind ? { kind } : {};
        found.push({
          type: "Document",
          start: at,
          end: at + name.length,
          key: name,
          name,
          properties,
          rule,
          confidence,
        });
      }
  }
  return found;
}
