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

/** How many texts are remembered: the recognisers of one line ask for it one after the other. */
const REMEMBERED = 32;
const SHORT = 20;
const memory = new Map<string, readonly Token[]>();

/** Segments text into tagged words; offsets are UTF-16 code units from its start. */
export function segment(text: string): readonly Token[] {
  const known = memory.get(text);
  if (known) return known;
  jieba ??= Jieba.withDict(dict);
  const tokens: Token[] = [];
  let at = 0;
  for (const { word, tag } of jieba.tag(text, true)) {
    tokens.push({ start: at, end: at + word.length, text: word, tag });
    at += word.length;
  }
  // Single words are asked for once; remembering them would push out the lines.
  if (text.length < SHORT) return tokens;
  if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
  memory.set(text, tokens);
  return tokens;
}
