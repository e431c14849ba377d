import type { Sentence } from "../clean/clean-article.ts";
import type { Linked } from "../link/linked-mention.ts";
import { Passage } from "../scanner.ts";

const PART_END = "；";

/** 甲破获一案；乙破获另一案: a sentence whose parts tell of different cases, or bodies, is a scene for each part. */
export function perCase(sentence: Sentence, text: string, mentions: readonly Linked[]): Sentence[] {
  if (!sentence.passage.text.includes(PART_END)) return [sentence];
  const inside = within(mentions, sentence);
  const cases = inside.filter((one) => one.type === "Case");
  const [first] = cases;
  if (!first) return [sentence];
  const bodies = inside.filter((one) => one.type === "Agency");
  const several = new Set(cases.map((one) => one.entity.id)).size > 1;
  // A body in a part before the case's, and one that a part begins with.
  const apart =
    bodies.some((one) => text.slice(one.end, first.start).includes(PART_END)) &&
    bodies.some((one) => text[one.start - 1] === PART_END);
  if (!several && !apart) return [sentence];
  const parts: Sentence[] = [];
  let from = sentence.start;
  for (let at = text.indexOf(PART_END, from); at >= 0 && at < sentence.end; at = text.indexOf(PART_END, at + 1)) {
    parts.push(part(sentence, text, from, at + 1));
    from = at + 1;
  }
  return from < sentence.end ? [...parts, part(sentence, text, from, sentence.end)] : parts;
}

/** The mentions, sorted by where they start, that lie in a sentence. */
export function within(mentions: readonly Linked[], { start, end }: { start: number; end: number }): Linked[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Linked[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.end <= end) inside.push(mentions[i]!);
  return inside;
}

function part(sentence: Sentence, text: string, start: number, end: number): Sentence {
  return { ...sentence, start, end, passage: new Passage(text.slice(start, end)) };
}
