import { FEATURES, FeatureReader } from "../ingest/recognise/tagger/features.ts";
import { labelCount, OUTSIDE, strideOf } from "../ingest/recognise/tagger/labels.ts";
import { Lattice } from "../ingest/recognise/tagger/viterbi.ts";
import type { Learner, RealWeights } from "./learner.ts";
import { goldLabels, type LabelledSentence } from "./sentence.ts";

/** Number of the scores' units that one step of learning moves a weight. */
const STEP = 1;

/**
 * An averaged structured perceptron (Collins 2002): decodes each sentence with the weights so far and, where the labels
 * are wrong, moves the weights of the right ones up and of the wrong ones down. Wrong labels get a handicap in their favour
 * while learning (Taskar et al. 2005). The average over all steps is what it returns.
 */
export class Perceptron implements Learner {
  readonly #types: readonly string[];
  readonly #bits: number;
  readonly #stride: number;
  readonly #reader: FeatureReader;
  readonly #lattice: Lattice;
  readonly #weights: Int32Array;
  /** Sum of each weight over all steps up to the one in `#seen`. */
  readonly #sums: Float64Array;
  readonly #seen: Int32Array;
  readonly #transitions: Int32Array;
  readonly #transitionSums: Float64Array;
  readonly #transitionSeen: Int32Array;
  /** What a wrong label gains while learning, so that right ones learn to win by as much. */
  readonly #handicap: number;
  #step = 0;

  constructor(types: readonly string[], bits: number, handicap: number) {
    this.#types = types;
    this.#bits = bits;
    this.#handicap = handicap;
    this.#stride = strideOf(types.length);
    const size = 2 ** bits * this.#stride;
    this.#weights = new Int32Array(size);
    this.#sums = new Float64Array(size);
    this.#seen = new Int32Array(size);
    this.#transitions = new Int32Array(this.#stride ** 2);
    this.#transitionSums = new Float64Array(this.#stride ** 2);
    this.#transitionSeen = new Int32Array(this.#stride ** 2);
    this.#reader = new FeatureReader(bits);
    this.#lattice = new Lattice(types.length, this.#stride, this.#transitions);
  }

  learn({ text, names }: LabelledSentence): number {
    const length = text.length;
    if (length === 0) return 0;
    this.#step++;
    const stride = this.#stride;
    const gold = goldLabels(length, names, this.#types);
    this.#reader.read(text, 0, length);
    this.#lattice.reserve(length);
    this.#score(length, gold);
    this.#lattice.decode(length, OUTSIDE);
    const { labels } = this.#lattice;
    let wrong = 0;
    let goldBefore = OUTSIDE;
    let before = OUTSIDE;
    for (let at = 0; at < length; at++) {
      const right = gold[at]!;
      const guess = labels[at]!;
      if (right !== guess) {
        wrong++;
        const first = at * FEATURES;
        for (let feature = first; feature < first + FEATURES; feature++) {
          const row = this.#reader.rows[feature]! * stride;
          this.#move(row + right, STEP);
          this.#move(row + guess, -STEP);
        }
      }
      if (right !== guess || goldBefore !== before) {
        this.#moveTransition(goldBefore * stride + right, STEP);
        this.#moveTransition(before * stride + guess, -STEP);
      }
      goldBefore = right;
      before = guess;
    }
    return wrong;
  }

  #score(length: number, gold: Uint8Array): void {
    const { emissions } = this.#lattice;
    const stride = this.#stride;
    const count = labelCount(this.#types.length);
    const rows = this.#reader.rows;
    const weights = this.#weights;
    for (let at = 0; at < length; at++) {
      const out = at * stride;
      emissions.fill(this.#handicap, out, out + stride);
      emissions[out + gold[at]!] = 0;
      const first = at * FEATURES;
      for (let feature = first; feature < first + FEATURES; feature++) {
        const row = rows[feature]! * stride;
        for (let y = 0; y < count; y++) emissions[out + y] = emissions[out + y]! + weights[row + y]!;
      }
    }
  }

  #move(at: number, by: number): void {
    this.#sums[at] = this.#sums[at]! + this.#weights[at]! * (this.#step - this.#seen[at]!);
    this.#seen[at] = this.#step;
    this.#weights[at] = this.#weights[at]! + by;
  }

  #moveTransition(at: number, by: number): void {
    this.#transitionSums[at] =
      this.#transitionSums[at]! + this.#transitions[at]! * (this.#step - this.#transitionSeen[at]!);
    this.#transitionSeen[at] = this.#step;
    this.#transitions[at] = this.#transitions[at]! + by;
    this.#lattice.step(at, by);
  }

  average(): RealWeights {
    const mean = (weights: Int32Array, sums: Float64Array, seen: Int32Array) =>
      Float32Array.from(
        weights,
        (weight, at) => (sums[at]! + weight * (this.#step + 1 - seen[at]!)) / (this.#step + 1),
      );
    return {
      types: this.#types,
      bits: this.#bits,
      table: mean(this.#weights, this.#sums, this.#seen),
      transitions: mean(this.#transitions, this.#transitionSums, this.#transitionSeen),
    };
  }
}
