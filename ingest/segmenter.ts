import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Part of speech in jieba's tag set. */
  readonly tag: string;
}

let jieba: Jieba | undefined;

/** Segments text into tagged words; offsets are UTF-16 code units from the start of `text`, plus `base`. */
export function segment(text: string, base = 0): Token[] {
  jieba ??= Jieba.withDict(dict);
  const tokens: Token[] = [];
  let at = base;
  for (const { word, tag } of jieba.tag(text, true)) {
    tokens.push({ start: at, end: at + word.length, text: word, tag });
    at += word.length;
  }
  return tokens;
}
