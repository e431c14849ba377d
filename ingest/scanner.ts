import { coversOf } from "./cover.ts";
import { firstCharacters } from "./first-character.ts";
import { regExp } from "./pattern.ts";
import { Words } from "./segmenter.ts";

/** Sets of characters, each with a bit of its own, and for each character the bits of the sets that it is in. */
class CharacterSets {
  readonly #sets: ReadonlySet<number>[] = [];
  /** How many of them the table holds. */
  known = 0;
  /** How many words of bits a character has. */
  words = 0;
  table = new Uint32Array(0);

  /** @returns the bit of the set */
  add(set: ReadonlySet<number>): number {
    return this.#sets.push(set) - 1;
  }

  /** Makes the table anew where sets were added since. */
  ready(): void {
    if (this.known === this.#sets.length) return;
    this.known = this.#sets.length;
    this.words = Math.ceil(this.#sets.length / 32);
    this.table = new Uint32Array(2 ** 16 * this.words);
    for (const [bit, set] of this.#sets.entries())
      for (const code of set) this.table[code * this.words + (bit >> 5)]! |= 1 << (bit & 31);
  }
}

/** Covers of all scanners, and the first characters of their matches. */
const covers = new CharacterSets();
const firsts = new CharacterSets();

/** A line or sentence with its text, and which covers its characters meet: found in one pass for all scanners. */
export class Passage {
  readonly text: string;
  /** Bits of the covers that it meets, and of how many covers that is known: scanners may be made later. */
  #marks: Uint32Array | undefined;
  #known = 0;
  #words: Words | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Its words, cut when first asked for. */
  get words(): Words {
    this.#words ??= new Words(this.text);
    return this.#words;
  }

  /** Whether it has a character of each of these covers, as far as is known. */
  meets(bits: readonly number[]): boolean {
    const marks = this.#marks ?? this.#mark();
    for (const bit of bits) if (bit < this.#known && (marks[bit >> 5]! & (1 << (bit & 31))) === 0) return false;
    return true;
  }

  #mark(): Uint32Array {
    covers.ready();
    this.#known = covers.known;
    const { words, table } = covers;
    const marks = new Uint32Array(words);
    const { text } = this;
    for (let i = 0; i < text.length; i++) {
      const at = text.charCodeAt(i) * words;
      for (let word = 0; word < words; word++) marks[word]! |= table[at + word]!;
    }
    this.#marks = marks;
    return marks;
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** A pattern that looks for its matches only where the characters that it needs stand. */
export class Scanner {
  readonly #pattern: RegExp;
  readonly #bits: readonly number[];
  /** Bit of the characters that its matches begin with, where they are known: then the pattern is tried at these alone. */
  readonly #first: number | undefined;

  /** @param pattern a regular expression; whether it is global does not matter */
  constructor(pattern: RegExp) {
    const first = firstCharacters(pattern);
    this.#pattern = regExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}${first ? "y" : "g"}`);
    this.#first = first && firsts.add(first);
    this.#bits = coversOf(pattern).map((cover) => covers.add(cover));
  }

  /** All matches in a passage. */
  all(passage: Passage): readonly RegExpExecArray[] {
    let match = this.first(passage);
    if (!match) return NONE;
    const matches: RegExpExecArray[] = [];
    const { text } = passage;
    for (; match; match = this.#from(text, this.#pattern.lastIndex)) {
      matches.push(match);
      if (match[0] === "") this.#pattern.lastIndex += (text.codePointAt(this.#pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    }
    return matches;
  }

  /** The first match in a passage. */
  first(passage: Passage): RegExpExecArray | null {
    return this.next(passage, 0);
  }

  /** The first match that begins at `from` or after. */
  next(passage: Passage, from: number): RegExpExecArray | null {
    return passage.meets(this.#bits) ? this.#from(passage.text, from) : null;
  }

  /** Whether it matches anywhere in a passage. */
  in(passage: Passage): boolean {
    return this.first(passage) !== null;
  }

  #from(text: string, from: number): RegExpExecArray | null {
    const pattern = this.#pattern;
    if (this.#first === undefined) {
      pattern.lastIndex = from;
      return pattern.exec(text);
    }
    firsts.ready();
    const { words, table } = firsts;
    const word = this.#first >> 5;
    const bit = 1 << (this.#first & 31);
    for (let at = from; at < text.length; at++) {
      if ((table[text.charCodeAt(at) * words + word]! & bit) === 0) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) return match;
    }
    return null;
  }
}
