import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { compile, matchesOf, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { type FoundMention, overlaps } from "./mention.ts";

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
    called: z.string(),
    countedName: z.string(),
    notDocuments: z.string(),
  }),
);
const lexicon = { announce: k.announce, plainKinds: k.plainKinds };
const RULES = [
  { rule: "document.title", pattern: new Scanner(compile(k.title, lexicon)), confidence: 0.97 },
  { rule: "document.unquoted", pattern: new Scanner(compile(k.unquoted, lexicon)), confidence: 0.88 },
  { rule: "document.announced", pattern: new Scanner(compile(k.plain, lexicon)), confidence: 0.8 },
];
const CALLED = new Scanner(compile(k.called, {}));
const NOT_DOCUMENT = compile(k.notDocuments, {}, "u");
const COUNTED_NAME = compile(k.countedName, {}, "u");
const KINDS = [...k.kinds].sort((a, b) => b.length - a.length);

/** 《某区举报奖励办法》…《|办法|》规定: the last document before that is of a kind, called by the kind alone. */
function lastOfKind(found: readonly FoundMention[], kind: string): string | undefined {
  return found.findLast(({ name }) => name.length > kind.length && name.endsWith(kind))?.name;
}

/** Notices, plans, guides and rules; the name is without 《》. */
export function recogniseDocuments({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  const full = new Map<string, string>();
  for (const { start, passage } of sentences) {
    for (const { groups } of CALLED.all(passage)) full.set(groups!.short!, groups!.name!);
    for (const { rule, pattern, confidence } of RULES)
      for (const match of pattern.all(passage)) {
        // 《 人民日报 》: some pages set a name apart from its marks.
        const name = match.groups!.name!.trim();
        if (NOT_DOCUMENT.test(name)) continue;
        const at = start + match.index + match[0].indexOf(name);
        const kind = KINDS.find((word) => name.endsWith(word));
        const whole = full.get(name) ?? (KINDS.includes(name) ? lastOfKind(found, name) : undefined) ?? name;
        const properties: Record<string, string> = kind ? { kind } : {};
        found.push({
          type: "Document",
          start: at,
          end: at + name.length,
          key: whole,
          name: whole,
          ...(whole === name ? {} : { aliases: [name] }),
          properties,
          rule,
          confidence,
        });
      }
  }
  return [...found, ...countedAgain(found, sentences)];
}

/** 《某市服务企业37条措施》, then 37条措施: a document that is called by how much it holds. */
function countedAgain(found: readonly FoundMention[], sentences: CleanArticle["sentences"]): FoundMention[] {
  const titled = found.flatMap((one) => {
    const count = COUNTED_NAME.exec(one.name);
    return count
      ? [{ one, pattern: regExp(`${count.groups!.count}\\p{Script=Han}{0,8}?${count.groups!.kind}`, "gu") }]
      : [];
  });
  return titled.flatMap(({ one, pattern }) =>
    sentences.flatMap(({ start, passage }) =>
      matchesOf(pattern, passage.text)
        .map(({ 0: written, index }) => ({ start: start + index, end: start + index + written.length, written }))
        .filter((span) => span.start >= one.end && !found.some((other) => overlaps(other, span)))
        .map(({ written, ...span }) => ({
          ...one,
          ...span,
          aliases: [...(one.aliases ?? []), written],
          rule: "document.counted",
          confidence: 0.85,
        })),
    ),
  );
}
