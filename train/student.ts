import type { TaggerWeights } from "../ingest/recognise/tagger/weights.ts";
import { calibrate } from "./calibrate.ts";
import { compose, type Templates } from "./compose.ts";
import { ConditionalRandomField } from "./crf.ts";
import { exchange } from "./exchange.ts";
import type { RealWeights } from "./learner.ts";
import type { NameSource } from "./name-source.ts";
import { Perceptron } from "./perceptron.ts";
import { quantise } from "./quantise.ts";
import { Random } from "./random.ts";
import type { LabelledSentence } from "./sentence.ts";

export interface TrainingOptions {
  readonly model: "perceptron" | "crf";
  readonly types: readonly string[];
  /** The table has 2^bits rows. */
  readonly bits: number;
  readonly epochs: number;
  /** How many times all is learnt anew; the runs are averaged, so that the order of one decides less. */
  readonly runs: number;
  /** By how much right labels learn to win, in steps of learning. */
  readonly handicap: number;
  /** How many weights other than zero are kept. */
  readonly keep: number;
  /** Probability that a sentence is read with other names in an epoch. */
  readonly exchanged: number;
  /** Composed sentences in each epoch. */
  readonly composed: number;
  readonly seed: number;
  /** Called after each epoch with the share of labels that were wrong. */
  readonly report?: (run: number, epoch: number, wrong: number) => void;
}

/** One sentence in so many is kept from training and calibrates. */
const HELD_OUT = 50;

/** Trains a tagger. Pure: the same sentences and options give the same weights. */
export function train(
  sentences: readonly LabelledSentence[],
  templates: Templates,
  source: NameSource,
  options: TrainingOptions,
): TaggerWeights {
  const random = new Random(options.seed);
  const learnt = sentences.filter((_, index) => index % HELD_OUT !== 0);
  let mean: RealWeights | undefined;
  for (let run = 1; run <= options.runs; run++) {
    const weights = learn(learnt, templates, source, random, options, run);
    mean = mean ? sum(mean, weights) : weights;
  }
  const origin = {
    sentences: learnt.length,
    composed: options.composed,
    runs: options.runs,
    epochs: options.epochs,
    seed: options.seed,
  };
  const weights = quantise(mean!, options.keep, origin);
  const heldOut = sentences.filter((_, index) => index % HELD_OUT === 0);
  for (let i = 0; i < options.composed / HELD_OUT; i++) heldOut.push(compose(templates, source, random));
  return { ...weights, calibration: calibrate(weights, heldOut) };
}

/** One run over the text, in its own order and with its own exchanged names. */
function learn(
  sentences: readonly LabelledSentence[],
  templates: Templates,
  source: NameSource,
  random: Random,
  { model, types, bits, handicap, epochs, exchanged, composed, report }: TrainingOptions,
  run: number,
): RealWeights {
  const learner = model === "crf" ? new ConditionalRandomField(types, bits) : new Perceptron(types, bits, handicap);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const read = sentences.map((sentence) =>
      sentence.names.length > 0 && random.chance(exchanged) ? exchange(sentence, source, random) : sentence,
    );
    for (let i = 0; i < composed; i++) read.push(compose(templates, source, random));
    random.shuffle(read);
    let wrong = 0;
    let characters = 0;
    for (const sentence of read) {
      wrong += learner.learn(sentence);
      characters += sentence.text.length;
    }
    report?.(run, epoch, wrong / characters);
  }
  return learner.average();
}

/** Weights of two runs added up; only their proportions matter. */
function sum(a: RealWeights, b: RealWeights): RealWeights {
  return {
    ...a,
    table: a.table.map((weight, at) => weight + b.table[at]!),
    transitions: a.transitions.map((weight, at) => weight + b.transitions[at]!),
  };
}
