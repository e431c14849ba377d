import { FEATURES, FeatureReader } from "../ingest/recognise/tagger/features.ts";
import { labelCount, mayFollow, OUTSIDE, strideOf } from "../ingest/recognise/tagger/labels.ts";
import type { Learner, RealWeights } from "./learner.ts";
import { goldLabels, type LabelledSentence } from "./sentence.ts";

/** First step of the descent; it falls off with the square root of the sentences read. */
const FIRST_STEP = 0.005;
const FALL_OFF = 1 / 200_000;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient descent: for each sentence it moves
 * the weights towards the right labels and away from what it expects, label by label, by the probabilities of all paths.
 */
export class ConditionalRandomField implements Learner {
  readonly #types: readonly string[];
  readonly #bits: number;
  readonly #count: number;
  readonly #stride: number;
  readonly #reader: FeatureReader;
  readonly #table: Float32Array;
  readonly #transitions: Float32Array;
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #read = 0;

  constructor(types: readonly string[], bits: number) {
    this.#types = types;
    this.#bits = bits;
    this.#count = labelCount(types.length);
    this.#stride = strideOf(types.length);
    this.#reader = new FeatureReader(bits);
    this.#table = new Float32Array(2 ** bits * this.#stride);
    this.#transitions = new Float32Array(this.#stride ** 2);
  }

  learn({ text, names }: LabelledSentence): number {
    const length = text.length;
    if (length === 0) return 0;
    const count = this.#count;
    const stride = this.#stride;
    const gold = goldLabels(text.length, names, this.#types);
    this.#reader.read(text, 0, length);
    this.#pass(length);
    const step = FIRST_STEP / Math.sqrt(1 + this.#read++ * FALL_OFF);
    const last = (length - 1) * stride;
    const total = logSum(this.#forward, last, count);
    const expected = new Float64Array(count);
    let wrong = 0;
    for (let at = 0; at < length; at++) {
      const here = at * stride;
      let best = 0;
      for (let y = 0; y < count; y++) {
        expected[y] = Math.exp(this.#forward[here + y]! + this.#backward[here + y]! - total);
        if (expected[y]! > expected[best]!) best = y;
      }
      if (best !== gold[at]) wrong++;
      this.#moveTransitions(at, gold, step, total);
      if (1 - expected[gold[at]!]! < 1e-4) continue;
      const first = at * FEATURES;
      for (let feature = first; feature < first + FEATURES; feature++) {
        const row = this.#reader.rows[feature]! * stride;
        for (let y = 0; y < count; y++)
          this.#table[row + y] = this.#table[row + y]! + step * ((y === gold[at] ? 1 : 0) - expected[y]!);
      }
    }
    return wrong;
  }

  /** Scores and the sums over all paths to the left and to the right of each character. */
  #pass(length: number): void {
    const count = this.#count;
    const stride = this.#stride;
    if (this.#emissions.length < length * stride) {
      this.#emissions = new Float64Array(length * 2 * stride);
      this.#forward = new Float64Array(length * 2 * stride);
      this.#backward = new Float64Array(length * 2 * stride);
    }
    const emissions = this.#emissions.fill(0, 0, length * stride);
    for (let at = 0; at < length; at++)
      for (let feature = at * FEATURES; feature < (at + 1) * FEATURES; feature++) {
        const row = this.#reader.rows[feature]! * stride;
        for (let y = 0; y < count; y++)
          emissions[at * stride + y] = emissions[at * stride + y]! + this.#table[row + y]!;
      }
    const scores = new Float64Array(count);
    for (let at = 0; at < length; at++)
      for (let y = 0; y < count; y++) {
        if (at === 0) scores.fill(this.#step(OUTSIDE, y));
        else for (let x = 0; x < count; x++) scores[x] = this.#forward[(at - 1) * stride + x]! + this.#step(x, y);
        this.#forward[at * stride + y] =
          (at === 0 ? scores[0]! : logSum(scores, 0, count)) + emissions[at * stride + y]!;
      }
    for (let at = length - 1; at >= 0; at--)
      for (let x = 0; x < count; x++) {
        if (at === length - 1) {
          this.#backward[at * stride + x] = 0;
          continue;
        }
        const right = (at + 1) * stride;
        for (let y = 0; y < count; y++)
          scores[y] = this.#step(x, y) + emissions[right + y]! + this.#backward[right + y]!;
        this.#backward[at * stride + x] = logSum(scores, 0, count);
      }
  }

  #step(x: number, y: number): number {
    return mayFollow(x, y) ? this.#transitions[x * this.#stride + y]! : -1e4;
  }

  #moveTransitions(at: number, gold: Uint8Array, step: number, total: number): void {
    const count = this.#count;
    const stride = this.#stride;
    const before = at === 0 ? OUTSIDE : gold[at - 1]!;
    this.#transitions[before * stride + gold[at]!] = this.#transitions[before * stride + gold[at]!]! + step;
    for (let x = 0; x < count; x++) {
      if (at === 0 && x !== OUTSIDE) continue;
      const left = at === 0 ? 0 : this.#forward[(at - 1) * stride + x]!;
      for (let y = 0; y < count; y++) {
        if (!mayFollow(x, y)) continue;
        const here = at * stride + y;
        const p = Math.exp(left + this.#step(x, y) + this.#emissions[here]! + this.#backward[here]! - total);
        this.#transitions[x * stride + y] = this.#transitions[x * stride + y]! - step * p;
      }
    }
  }

  average(): RealWeights {
    return { types: this.#types, bits: this.#bits, table: this.#table, transitions: this.#transitions };
  }
}

function logSum(values: Float64Array, from: number, count: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) largest = Math.max(largest, values[i]!);
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += Math.exp(values[i]! - largest);
  return largest + Math.log(sum);
}
