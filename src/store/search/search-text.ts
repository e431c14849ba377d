import { pinyin } from "pinyin-pro";
import type { EntityType } from "../../model/ontology.ts";

/**
 * What the full-text index of entities reads: names and aliases as they are, and their pinyin and its initials cut into short
 * pieces, so that any part of them is found by an index of whole words (sdgaj in 顺德公安局's initials, shunde in its pinyin).
 */

const INITIALS = { prefix: "x", length: 2 };
const SYLLABLES = { prefix: "y", length: 3 };
/** Things without a name that anybody would type by its sound. */
const UNREAD: ReadonlySet<EntityType> = new Set(["Figure", "Problem"]);
const HAN = /\p{Script=Han}/u;
/** Longer names are titles and whole sentences, which nobody types in pinyin. */
const LONGEST_READ = 40;

/** The reading of a name: its syllables and Latin characters, in lower case and without tones. */
export interface Reading {
  readonly pinyin: string;
  readonly initials: string;
}

export function readingOf(name: string): Reading {
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter(Boolean);
  return { pinyin: syllables.join(""), initials: syllables.map((syllable) => syllable[0]).join("") };
}

interface Pieces {
  readonly prefix: string;
  readonly length: number;
}

/** Overlapping pieces of a word; a prefix keeps them apart from words and from each other's kind. */
function pieces(word: string, { prefix, length }: Pieces): string[] {
  if (word.length < length) return word ? [`${prefix}${word}`] : [];
  return Array.from({ length: word.length - length + 1 }, (_, i) => `${prefix}${word.slice(i, i + length)}`);
}

/** The pieces of names that were read: the same names come in many articles. */
const read = new Map<string, readonly string[]>();
const REMEMBERED = 50_000;

function piecesOf(name: string): readonly string[] {
  const known = read.get(name);
  if (known) return known;
  if (read.size >= REMEMBERED) read.clear();
  const reading = readingOf(name);
  const found = [...pieces(reading.initials, INITIALS), ...pieces(reading.pinyin, SYLLABLES)];
  read.set(name, found);
  return found;
}

/** The text by which an entity of this type and these names is found; the same in whatever order they come. */
export function searchText(type: EntityType, names: readonly string[]): string {
  const words = new Set([...names].sort());
  if (!UNREAD.has(type))
    for (const name of [...words])
      if (name.length <= LONGEST_READ && HAN.test(name)) for (const piece of piecesOf(name)) words.add(piece);
  return [...words].join(" ");
}

/** What to look for in the index, by how the question is written: characters as they are, letters as pinyin and initials. */
export function searchWords(question: string): string {
  const words = question.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  return words
    .flatMap((word) => {
      const letters = word.replace(/['’]/g, "");
      return /^[a-z]+$/.test(letters) ? [word, ...pieces(letters, INITIALS), ...pieces(letters, SYLLABLES)] : [word];
    })
    .join(" ");
}
