import type { Words } from "../segmenter.ts";
import type { SeenName } from "./seen-name.ts";

/** Confidence from which the tagger tells that a short name is a place. */
const SEEN_ENOUGH = 0.5;
/** And from which even that a word that also means something else is one. */
const SEEN_SURE = 0.8;

/** Where words of a line begin and end, and which stretches are places to the dictionary or the tagger. */
export class WordEvidence {
  readonly #words: Words;
  readonly #base: number;
  /** What the tagger sees to be places on this line. */
  readonly #seen: readonly SeenName[];

  constructor(words: Words, base: number, length: number, seen: readonly SeenName[]) {
    this.#words = words;
    this.#base = base;
    this.#seen = seen.filter(
      ({ kind, start, end, confidence }) =>
        kind === "LOC" && confidence >= SEEN_ENOUGH && start >= base && end <= base + length,
    );
  }

  isBoundary(at: number): boolean {
    const place = this.#base + at;
    // The words are made when they are asked for, and what was seen spares most of it.
    return this.#seen.some(({ start, end }) => start === place || end === place) || this.#words.isBoundary(at);
  }

  /** Whether the dictionary or the tagger has just this stretch as a place. */
  isPlace(start: number, end: number): boolean {
    if (this.#confidence(start, end) >= SEEN_ENOUGH) return true;
    const token = this.#words.startingAt(start);
    return token?.end === end && token.tag.startsWith("ns");
  }

  /** Whether the tagger is sure that just this stretch is a place. */
  isSurePlace(start: number, end: number): boolean {
    return this.#confidence(start, end) >= SEEN_SURE;
  }

  #confidence(from: number, to: number): number {
    const name = this.#seen.find(({ start, end }) => start === this.#base + from && end === this.#base + to);
    return name?.confidence ?? 0;
  }
}
