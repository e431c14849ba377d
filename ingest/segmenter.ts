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

/** The words of a text, by where they stand. */
export class Words {
  readonly tokens: readonly Token[];
  /** Number of the word that covers each character. */
  readonly #covering: Uint16Array;

  constructor(text: string) {
    jieba ??= Jieba.withDict(dict);
    const tokens: Token[] = [];
    this.#covering = new Uint16Array(text.length);
    let at = 0;
    for (const word of jieba.cut(text, true)) {
      this.#covering.fill(tokens.length, at, at + word.length);
      tokens.push(new Word(at, word));
      at += word.length;
    }
    this.tokens = tokens;
  }

  /** Whether a word begins or ends at `at`. */
  isBoundary(at: number): boolean {
    return at === 0 || at >= this.#covering.length || this.#covering[at] !== this.#covering[at - 1];
  }

  /** The word that covers the character at `at`. */
  covering(at: number): Token | undefined {
    return this.tokens[this.#covering[at] ?? -1];
  }

  /** The word that begins at `at`. */
  startingAt(at: number): Token | undefined {
    const token = this.covering(at);
    return token?.start === at ? token : undefined;
  }
}

/** Segments a short text into words. */
export function segment(text: string): readonly Token[] {
  return new Words(text).tokens;
}
