import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";
import { KNOWLEDGE } from "./knowledge.ts";

/** Characters of which any text must hold one for a pattern to match in it. */
export type Cover = ReadonlySet<number>;

/** Larger covers say nothing. */
const LARGEST = 400;
/** Of a cover that this share of sentences meets, asking is not worth the while. */
const COMMONEST = 0.9;
/** How many covers of one pattern are asked for. */
const MOST = 3;

/** The commonest characters of news, the commonest first; `train/README.md` tells how they were counted. */
const RANK = new Map(
  [...readFileSync(join(KNOWLEDGE, "common-characters.txt"), "utf8").trim()].map((character, rank) => [
    character.charCodeAt(0),
    rank,
  ]),
);

/** About how many sentences hold a character, by its rank. */
function share(code: number): number {
  const rank = RANK.get(code);
  return rank === undefined ? 0.002 : Math.min(0.7, 8 / (rank + 10));
}

function cost(cover: Cover): number {
  let missing = 1;
  for (const code of cover) missing *= 1 - share(code);
  return 1 - missing;
}

/**
 * The covers of a pattern, rarest first: a text in which one of them has no character holds no match, so that the
 * pattern need not be tried. What ripgrep does with literals, done with single characters.
 */
export function coversOf(pattern: RegExp): Cover[] {
  const { alternatives } = parseRegExpLiteral(pattern).pattern;
  const all = alternatives.length === 1 ? elementCovers(alternatives[0]!) : [union(alternatives)];
  return all
    .filter((cover): cover is Cover => cover !== undefined && cost(cover) < COMMONEST)
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, MOST);
}

function elementCovers({ elements }: AST.Alternative): (Cover | undefined)[] {
  return elements.flatMap((element) =>
    // A group that cannot be left out shows its own parts.
    (element.type === "CapturingGroup" || element.type === "Group") && element.alternatives.length === 1
      ? elementCovers(element.alternatives[0]!)
      : [coverOf(element)],
  );
}

function union(alternatives: readonly AST.Alternative[]): Cover | undefined {
  const all = new Set<number>();
  for (const alternative of alternatives) {
    const covers = elementCovers(alternative).filter((cover) => cover !== undefined);
    const [best] = covers.sort((a, b) => cost(a) - cost(b));
    if (!best) return undefined;
    for (const code of best) all.add(code);
  }
  return all.size > 0 && all.size <= LARGEST ? all : undefined;
}

function coverOf(element: AST.Element): Cover | undefined {
  switch (element.type) {
    case "CapturingGroup":
    case "Group":
      return union(element.alternatives);
    case "Quantifier":
      return element.min > 0 ? coverOf(element.element) : undefined;
    case "Assertion":
      return (element.kind === "lookahead" || element.kind === "lookbehind") && !element.negate
        ? union(element.alternatives)
        : undefined;
    default:
      return charactersOf(element);
  }
}

/** The characters that a part of a pattern matches if it matches one; undefined where that is none, more or too many. */
export function charactersOf(element: AST.Element | AST.ClassRangesCharacterClassElement): Cover | undefined {
  switch (element.type) {
    case "Character":
      return element.value < 0x10000 ? new Set([element.value]) : undefined;
    case "CharacterClass":
      return element.negate || element.unicodeSets ? undefined : classCover(element.elements);
    case "CharacterSet":
      return element.kind === "digit" && !element.negate ? range(0x30, 0x39) : undefined;
    default:
      return undefined;
  }
}

function classCover(elements: AST.ClassRangesCharacterClass["elements"]): Cover | undefined {
  const all = new Set<number>();
  for (const element of elements) {
    const part =
      element.type === "CharacterClassRange"
        ? element.max.value - element.min.value < LARGEST && element.max.value < 0x10000
          ? range(element.min.value, element.max.value)
          : undefined
        : charactersOf(element);
    if (!part) return undefined;
    for (const code of part) all.add(code);
  }
  return all.size <= LARGEST ? all : undefined;
}

function range(from: number, to: number): Cover {
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
