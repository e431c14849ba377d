import { FEATURES, FeatureReader } from "./features.ts";
import { OUTSIDE, strideOf } from "./labels.ts";
import { Lattice } from "./viterbi.ts";
import type { TaggerWeights } from "./weights.ts";

/** Characters of the longest run that is read at once. */
export const LONGEST_RUN = 1024;

/** Reads runs of text, of at most `LONGEST_RUN` characters, by some weights. Its buffers are reused from run to run. */
export interface Decoder {
  /** Best label of each character of the run read last. */
  readonly labels: Uint8Array;
  /** Reads the characters of `text` from `start` to `end`; `start` is no part of a name that began before it. */
  read(text: string, start: number, end: number): void;
  /** Fills what `margin` reads. */
  look(): void;
  /** By how much the best reading beats every one without just this name, whose offsets count from the start of the run. */
  margin(start: number, end: number): number;
}

/** A decoder for any number of types, in plain JavaScript. */
export class LatticeDecoder implements Decoder {
  readonly #roots: Int8Array;
  readonly #stride: number;
  readonly #reader: FeatureReader;
  readonly #lattice: Lattice;
  #length = 0;

  constructor({ types, bits, roots, transitions }: TaggerWeights) {
    this.#roots = roots;
    this.#stride = strideOf(types.length);
    this.#reader = new FeatureReader(bits);
    this.#lattice = new Lattice(types.length, this.#stride, transitions);
  }

  get labels(): Uint8Array {
    return this.#lattice.labels;
  }

  read(text: string, start: number, end: number): void {
    this.#length = end - start;
    this.#lattice.reserve(this.#length);
    this.#reader.read(text, start, end);
    this.#score(this.#length * FEATURES);
    this.#lattice.decode(this.#length, OUTSIDE);
  }

  #score(features: number): void {
    const roots = this.#roots;
    const stride = this.#stride;
    const { rows } = this.#reader;
    const { emissions } = this.#lattice;
    for (let feature = 0, out = 0; feature < features; out += stride) {
      emissions.fill(0, out, out + stride);
      for (const stop = feature + FEATURES; feature < stop; feature++) {
        const row = rows[feature]! * stride;
        for (let y = 0; y < stride; y++) {
          const root = roots[row + y]!;
          emissions[out + y] = emissions[out + y]! + root * Math.abs(root);
        }
      }
    }
  }

  look(): void {
    this.#lattice.look(this.#length);
  }

  margin(start: number, end: number): number {
    return this.#lattice.margin(start, end, this.#length);
  }
}
