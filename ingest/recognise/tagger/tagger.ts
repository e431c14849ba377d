import { type Decoder, LatticeDecoder, LONGEST_RUN } from "./decoder.ts";
import { fitsKernel, KernelDecoder } from "./kernel-decoder.ts";
import { isContinuation, OUTSIDE, typeOf } from "./labels.ts";
import type { TaggerWeights } from "./weights.ts";

/** A name that the tagger sees; offsets in UTF-16 code units, end exclusive. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  /** One of the types of the weights. */
  readonly type: string;
  /** How sure: the share of such spans that proved right on text the weights were not trained on, 0 to 1. */
  readonly confidence: number;
  /** By how much the best reading beats every reading without this span, in units of the weights. */
  readonly margin: number;
}

/** Labels nearer than this to the end of a cut run are decided by the next one. */
const OVERLAP = 64;

/** Finds names in text. Pure: the same text gives the same spans. Its buffers make it unfit for sharing between threads. */
export class Tagger {
  readonly #types: TaggerWeights["types"];
  readonly #calibration: TaggerWeights["calibration"];
  readonly #decoder: Decoder;

  constructor(weights: TaggerWeights) {
    this.#types = weights.types;
    this.#calibration = weights.calibration;
    this.#decoder = fitsKernel(weights) ? new KernelDecoder(weights) : new LatticeDecoder(weights);
  }

  /** Names in `text`, in its order, none overlapping another. */
  tag(text: string): TaggedSpan[] {
    const spans: TaggedSpan[] = [];
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      this.#run(text, start, end, spans);
      start = end + 1;
    }
    return spans;
  }

  /** Reads a line, cut where no name stands if it is long. */
  #run(text: string, start: number, end: number, spans: TaggedSpan[]): void {
    for (let from = start; from < end; ) {
      const to = Math.min(end, from + LONGEST_RUN);
      const length = to - from;
      this.#decoder.read(text, from, to);
      const settled = to === end ? length : this.#cut(length);
      this.#collect(text, from, length, settled, spans);
      from += settled;
    }
  }

  /** Where the next window begins: the last character outside any name that is far enough from the end. */
  #cut(length: number): number {
    const { labels } = this.#decoder;
    for (let at = length - OVERLAP; at > length / 2; at--) if (labels[at] === OUTSIDE) return at;
    return length - OVERLAP;
  }

  #collect(text: string, from: number, length: number, settled: number, spans: TaggedSpan[]): void {
    const { labels } = this.#decoder;
    let looked = false;
    for (let at = 0; at < settled; ) {
      const label = labels[at]!;
      if (label === OUTSIDE) {
        at++;
        continue;
      }
      let stop = at + 1;
      while (stop < length && isContinuation(labels[stop]!)) stop++;
      if (!looked) {
        this.#decoder.look();
        looked = true;
      }
      const margin = this.#decoder.margin(at, stop);
      const type = typeOf(label);
      const { slope, offset } = this.#calibration[type]!;
      const start = Math.max(wholeCharacter(text, from + at, -1), spans.at(-1)?.end ?? 0);
      const end = wholeCharacter(text, from + stop, 1);
      // A name of the second half of an astral character alone is in the name before, which took the whole character.
      if (end > start)
        spans.push({
          start,
          end,
          type: this.#types[type]!,
          confidence: 1 / (1 + Math.exp(-(slope * margin + offset))),
          margin,
        });
      at = stop;
    }
  }
}

/** `at`, moved by `step` where it would part the two halves of an astral character. */
function wholeCharacter(text: string, at: number, step: -1 | 1): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  const parts = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return parts ? at + step : at;
}
