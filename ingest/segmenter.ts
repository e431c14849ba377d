import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

/** A word; offsets are UTF-16 code units from the start of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Part of speech in jieba's tag set. */
  readonly tag: string;
}

/** Words know their part of speech by themselves, so each is looked up once. */
const TAGS_KEPT = 200_000;
const tags = new Map<string, string>();

let jieba: Jieba | undefined;

class Word implements Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;

  constructor(start: number, text: string) {
    this.start = start;
    this.end = start + text.length;
    this.text = text;
  }

  /** Looked up when first asked for: cutting is five times as fast as tagging, and few words are asked. */
  get tag(): string {
    let tag = tags.get(this.text);
    if (tag === undefined) {
      const [word, rest] = jieba!.tag(this.text, false);
      // A word that no dictionary holds falls apart again.
      tag = word === undefined || rest !== undefined ? "x" : word.tag;
      if (tags.size >= TAGS_KEPT) tags.clear();
      tags.set(this.text, tag);
    }
    return tag;
  }
}

/** Marks that no word holds and that are words by themselves: what stands between two of them is cut by itself. */
const BREAKS = new Uint8Array(2 ** 16);
for (const mark of "，。、；：！？“”《》（）") BREAKS[mark.charCodeAt(0)] = 1;

function cut(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  return jieba.cut(text, true);
}

/** The words of a text, by where they stand. A stretch between two marks is cut when it is first asked for: most never are. */
export class Words {
  readonly #text: string;
  /** For each character one more than the start of the word that covers it; 0 where it was not asked for yet. */
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = new Array<number>(text.length).fill(0);
  }

  /** Whether a word begins or ends at `at`. */
  isBoundary(at: number): boolean {
    return at === 0 || at >= this.#text.length || this.#startOf(at) === at;
  }

  /** The word that covers the character at `at`. */
  covering(at: number): Token | undefined {
    if (at < 0 || at >= this.#text.length) return undefined;
    const start = this.#startOf(at);
    let end = at + 1;
    while (this.#starts[end] === start + 1) end++;
    return new Word(start, this.#text.slice(start, end));
  }

  /** The word that begins at `at`. */
  startingAt(at: number): Token | undefined {
    const token = this.covering(at);
    return token?.start === at ? token : undefined;
  }

  #startOf(at: number): number {
    if (this.#starts[at] === 0) this.#cutAround(at);
    return this.#starts[at]! - 1;
  }

  #cutAround(at: number): void {
    const text = this.#text;
    const starts = this.#starts;
    if (BREAKS[text.charCodeAt(at)] === 1) {
      starts[at] = at + 1;
      return;
    }
    let from = at;
    while (from > 0 && BREAKS[text.charCodeAt(from - 1)] === 0) from--;
    let to = at + 1;
    while (to < text.length && BREAKS[text.charCodeAt(to)] === 0) to++;
    for (const { length } of cut(text.slice(from, to))) {
      starts.fill(from + 1, from, from + length);
      from += length;
    }
  }
}

/** The words from a place in a text to the next mark, or to where `length` characters end. */
export function wordsFrom(text: string, at: number, length: number): readonly Token[] {
  const farthest = Math.min(text.length, at + length);
  let end = at;
  while (end < farthest && BREAKS[text.charCodeAt(end)] === 0) end++;
  return end === at ? [] : segment(text.slice(at, end));
}

/** Segments a short text into words. */
export function segment(text: string): readonly Token[] {
  let at = 0;
  return cut(text).map((word) => {
    const token = new Word(at, word);
    at = token.end;
    return token;
  });
}
