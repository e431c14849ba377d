import { FEATURES, FeatureReader } from "./features.ts";
import { isContinuation, OUTSIDE, strideOf, typeOf } from "./labels.ts";
import { Lattice } from "./viterbi.ts";
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

/** Longest run that is decoded at once; longer ones are cut where no name stands. */
const WINDOW = 1024;
/** Labels nearer than this to the end of a cut run are decided by the next one. */
const OVERLAP = 64;

/** Finds names in text. Pure: the same text gives the same spans. Its buffers make it unfit for sharing between threads. */
export class Tagger {
  readonly #weights: TaggerWeights;
  readonly #stride: number;
  readonly #reader: FeatureReader;
  readonly #lattice: Lattice;

  constructor(weights: TaggerWeights) {
    this.#weights = weights;
    this.#stride = strideOf(weights.types.length);
    this.#reader = new FeatureReader(weights.bits);
    this.#lattice = new Lattice(weights.types.length, this.#stride, weights.transitions);
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

  #run(text: string, start: number, end: number, spans: TaggedSpan[]): void {
    for (let from = start; from < end; ) {
      const to = Math.min(end, from + WINDOW);
      const length = to - from;
      this.#lattice.reserve(length);
      this.#score(text, from, to);
      this.#lattice.decode(length, OUTSIDE);
      const settled = to === end ? length : this.#cut(length);
      this.#collect(text, from, length, settled, spans);
      from += settled;
    }
  }

  /** Where the next window begins: the last character outside any name that is far enough from the end. */
  #cut(length: number): number {
    const { labels } = this.#lattice;
    for (let at = length - OVERLAP; at > length / 2; at--) if (labels[at] === OUTSIDE) return at;
    return length - OVERLAP;
  }

  #score(text: string, start: number, end: number): void {
    const { table } = this.#weights;
    const stride = this.#stride;
    const { emissions } = this.#lattice;
    this.#reader.read(text, start, end);
    const { rows } = this.#reader;
    const last = (end - start) * FEATURES;
    if (stride === 8) {
      for (let feature = 0, out = 0; feature < last; out += 8) {
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        let s4 = 0;
        let s5 = 0;
        let s6 = 0;
        for (const stop = feature + FEATURES; feature < stop; feature++) {
          const row = rows[feature]! << 3;
          s0 += table[row]!;
          s1 += table[row + 1]!;
          s2 += table[row + 2]!;
          s3 += table[row + 3]!;
          s4 += table[row + 4]!;
          s5 += table[row + 5]!;
          s6 += table[row + 6]!;
        }
        emissions[out] = s0;
        emissions[out + 1] = s1;
        emissions[out + 2] = s2;
        emissions[out + 3] = s3;
        emissions[out + 4] = s4;
        emissions[out + 5] = s5;
        emissions[out + 6] = s6;
      }
      return;
    }
    for (let feature = 0, out = 0; feature < last; out += stride) {
      emissions.fill(0, out, out + stride);
      for (const stop = feature + FEATURES; feature < stop; feature++) {
        const row = rows[feature]! * stride;
        for (let y = 0; y < stride; y++) emissions[out + y] = emissions[out + y]! + table[row + y]!;
      }
    }
  }

  #collect(text: string, from: number, length: number, settled: number, spans: TaggedSpan[]): void {
    const { types, calibration } = this.#weights;
    const { labels } = this.#lattice;
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
        this.#lattice.look(length);
        looked = true;
      }
      const margin = this.#lattice.margin(at, stop, length);
      const type = typeOf(label);
      const { slope, offset } = calibration[type]!;
      const start = Math.max(wholeCharacter(text, from + at, -1), spans.at(-1)?.end ?? 0);
      spans.push({
        start,
        end: Math.max(wholeCharacter(text, from + stop, 1), start),
        type: types[type]!,
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
