import { type Cover, coversOf } from "./cover.ts";
import { matchesOf } from "./pattern.ts";
import { Words } from "./segmenter.ts";

/** Covers of all scanners, each with a bit of its own. */
const covers: Cover[] = [];
/** For each character the bits of the covers that it is in, `words` to a character; made when first needed. */
let table = new Uint32Array(0);
let words = 0;

function makeTable(): void {
  words = Math.ceil(covers.length / 32);
  table = new Uint32Array(2 ** 16 * words);
  for (const [bit, cover] of covers.entries())
    for (const code of cover) table[code * words + (bit >> 5)]! |= 1 << (bit & 31);
}

/** A line or sentence with its text, and which covers its characters meet: found in one pass for all scanners. */
export class Passage {
  readonly text: string;
  #marks: Uint32Array | undefined;
  #words: Words | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Its words, cut when first asked for. */
  get words(): Words {
    this.#words ??= new Words(this.text);
    return this.#words;
  }

  /** Bits of the covers that this text meets; shorter than `covers` where scanners were added since. */
  get marks(): Uint32Array {
    if (this.#marks) return this.#marks;
    if (words * 32 < covers.length) makeTable();
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
  readonly #global: RegExp;
  readonly #bits: readonly number[];

  /** @param pattern a regular expression; whether it is global does not matter */
  constructor(pattern: RegExp) {
    const flags = pattern.flags.replace("g", "");
    this.#pattern = new RegExp(pattern.source, flags);
    this.#global = new RegExp(pattern.source, `${flags}g`);
    this.#bits = coversOf(this.#pattern).map((cover) => covers.push(cover) - 1);
  }

  /** All matches in a passage. */
  all(passage: Passage): readonly RegExpExecArray[] {
    return this.#may(passage) ? matchesOf(this.#global, passage.text) : NONE;
  }

  /** The first match in a passage. */
  first(passage: Passage): RegExpExecArray | null {
    return this.#may(passage) ? this.#pattern.exec(passage.text) : null;
  }

  /** Whether it matches anywhere in a passage. */
  in(passage: Passage): boolean {
    return this.#may(passage) && this.#pattern.test(passage.text);
  }

  #may({ marks }: Passage): boolean {
    for (const bit of this.#bits) {
      const word = marks[bit >> 5];
      if (word !== undefined && (word & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}
