import { begins, continues } from "../ingest/recognise/tagger/labels.ts";

/** A name in a sentence; offsets in UTF-16 code units, end exclusive. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A sentence to learn from, its names in order and none overlapping another. */
export interface LabelledSentence {
  readonly text: string;
  readonly names: readonly Name[];
}

/** Reads one line of the teacher's output: the sentence, a tab, and START-END-TYPE for each name. */
export function readLabelled(line: string): LabelledSentence {
  const tab = line.indexOf("\t");
  const text = line.slice(0, tab);
  const names = line
    .slice(tab + 1)
    .split(" ")
    .filter(Boolean)
    .map((name) => {
      const [start, end, type] = name.split("-");
      return { start: Number(start), end: Number(end), type: type! };
    });
  return { text, names };
}

/** The label of each character of a sentence of `length` characters; names of other types count as outside. */
export function goldLabels(length: number, names: readonly Name[], types: readonly string[]): Uint8Array {
  const gold = new Uint8Array(length);
  for (const { start, end, type } of names) {
    const index = types.indexOf(type);
    if (index < 0) continue;
    gold.fill(continues(index), start, end);
    gold[start] = begins(index);
  }
  return gold;
}
