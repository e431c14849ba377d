import type { LabelledSentence } from "./sentence.ts";

/** Weights before they are pruned and rounded. */
export interface RealWeights {
  readonly types: readonly string[];
  /** The table has 2^bits rows of `strideOf(types.length)` weights. */
  readonly bits: number;
  readonly table: Float32Array;
  readonly transitions: Float32Array;
}

/** A way of learning the weights of the tagger, sentence by sentence. */
export interface Learner {
  /** Learns from one sentence; returns how many of its labels were wrong. */
  learn(sentence: LabelledSentence): number;
  average(): RealWeights;
}
