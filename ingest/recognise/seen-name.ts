import type { CleanArticle } from "../clean/clean-article.ts";
import { overlaps } from "./mention.ts";
import { loadTagger } from "./tagger/load.ts";

/** A name that the tagger sees: evidence for the recognisers, no verdict. Offsets into `article.text`. */
export interface SeenName {
  readonly start: number;
  readonly end: number;
  readonly kind: "PER" | "LOC" | "ORG";
  readonly confidence: number;
}

/** What names begin and end with; halves of astral characters count as letters. */
const NAME_EDGE = /[\p{L}\p{N}×*·•“”（）\ud800-\udfff]/u;

/** Whether a name may begin or end with the character at `at`. */
function isEdge(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || NAME_EDGE.test(line[at]!);
}

/** What the tagger sees in an article's own words, in the order of the text. */
export function seeNames({ lines }: CleanArticle): SeenName[] {
  const tagger = loadTagger();
  const seen: SeenName[] = [];
  for (const { start, role, passage } of lines) {
    if (role === "boilerplate" || role === "time") continue;
    const line = passage.text;
    for (const span of tagger.tag(line)) {
      // No name ends in punctuation, and no person's or place's holds any.
      const kind = span.type as SeenName["kind"];
      let { start: from, end: to } = span;
      while (from < to && !isEdge(line, from)) from++;
      while (from < to && !isEdge(line, to - 1)) to--;
      if (kind !== "ORG") for (let at = from; at < to; at++) if (!isEdge(line, at)) to = at;
      if (from < to) seen.push({ start: start + from, end: start + to, kind, confidence: span.confidence });
    }
  }
  return seen;
}

/** The first name seen that shares a character with `span`. */
export function seenAt(
  seen: readonly SeenName[],
  span: { start: number; end: number },
  kind?: SeenName["kind"],
): SeenName | undefined {
  return seen.find((name) => (kind === undefined || name.kind === kind) && overlaps(name, span));
}

/** Confidence in what two independent witnesses saw. */
export function bothSaw(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}
