import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { listItems, PAUSE_MARK } from "./list-items.ts";
import { type FoundMention, overlaps } from "./mention.ts";
import { isWord } from "./names.ts";

const k = loadKnowledge(
  "platform.yaml",
  z.object({
    quoted: z.string(),
    row: z.string(),
    rowPlain: z.string(),
    rowUsed: z.string(),
    usedName: z.string(),
    known: z.string(),
    plain: z.string(),
    kinds: z.array(z.string()),
    notInName: z.string(),
    generic: z.array(z.string()),
    verb: z.string(),
  }),
);
const QUOTED = new Scanner(compile(k.quoted, {}));
const ROW = new Scanner(compile(k.row, {}));
/** Rows without quotes, and what the names in them look like. */
const ROWS = [
  { pattern: new Scanner(compile(k.rowPlain, {})), names: /^/u },
  { pattern: new Scanner(compile(k.rowUsed, {})), names: compile(k.usedName, {}, "u") },
];
const IN_ROW = /[“"](?<name>[^“”"]+)[”"]/gu;
const KNOWN = new Scanner(compile(k.known, {}));
const PLAIN = new Scanner(compile(k.plain, {}));
/** Words that every plain name ends with: looked for first, for names are looked for at length. */
const KINDS = new Scanner(compile("{kinds}", { kinds: k.kinds }));
const GENERIC = new Set(k.generic);
const NOT_IN_NAME = compile(k.notInName, {}, "u");
const VERB = compile(k.verb, {}, "u");

/** Systems, apps and mini-programs that have a name of their own. */
export function recognisePlatforms({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage } of sentences) {
    for (const match of QUOTED.all(passage)) {
      const { name, kind } = match.groups!;
      if (GENERIC.has(name!)) continue;
      const at = start + match.index + 1;
      const aliases = [`${name}${kind}`];
      found.push({
        type: "Platform",
        start: at,
        end: at + name!.length,
        key: name!,
        name: name!,
        aliases,
        rule: "platform.quoted",
        confidence: 0.93,
      });
    }
    for (const match of ROW.all(passage))
      for (const { index, groups } of match.groups!.names!.matchAll(IN_ROW)) {
        const name = groups!.name!;
        const at = start + match.index + index + 1;
        if (GENERIC.has(name) || found.some((one) => one.start === at)) continue;
        const span = { start: at, end: at + name.length };
        found.push({ type: "Platform", ...span, key: name, name, rule: "platform.row", confidence: 0.88 });
      }
    for (const { pattern, names } of ROWS)
      for (const match of pattern.all(passage))
        for (const { text: name, offset } of listItems(match.groups!.list!, PAUSE_MARK)) {
          // 网站、论坛等平台: kinds of them, and none by its name.
          if (GENERIC.has(name) || isWord(name) || !names.test(name)) continue;
          const at = start + match.index + offset;
          const span = { start: at, end: at + name.length };
          found.push({ type: "Platform", ...span, key: name, name, rule: "platform.row", confidence: 0.8 });
        }
    for (const match of KNOWN.all(passage)) {
      const name = match.groups!.name!;
      const span = { start: start + match.index, end: start + match.index + name.length };
      if (found.some((one) => overlaps(one, span))) continue;
      found.push({ type: "Platform", ...span, key: name, name, rule: "platform.known", confidence: 0.9 });
    }
    for (const match of KINDS.in(passage) ? PLAIN.all(passage) : []) {
      const whole = match.groups!.name!;
      // 民警迅速登录|止付平台: a verb begins the name anew.
      const name = whole.slice(VERB.exec(whole)?.[0].length ?? 0);
      if (GENERIC.has(name) || NOT_IN_NAME.test(name)) continue;
      const at = start + match.index + match[0].lastIndexOf(name);
      found.push({
        type: "Platform",
        start: at,
        end: at + name.length,
        key: name,
        name,
        rule: "platform.plain",
        confidence: 0.8,
      });
    }
  }
  return found;
}
