import { Tagger } from "../../ingest/recognise/tagger/tagger.ts";
import { packWeights } from "../../ingest/recognise/tagger/weights.ts";
import { compose, readTemplates } from "../../train/compose.ts";
import { NameSource } from "../../train/name-source.ts";
import { Random } from "../../train/random.ts";
import type { LabelledSentence } from "../../train/sentence.ts";
import { type TrainingOptions, train } from "../../train/student.ts";

const templates = readTemplates("train/templates.yaml");
const source = new NameSource([]);

function composed(count: number, seed: number): LabelledSentence[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => compose(templates, source, random));
}

const options: TrainingOptions = {
  model: "perceptron",
  types: ["PER", "LOC", "ORG"],
  bits: 16,
  epochs: 2,
  runs: 2,
  handicap: 10,
  keep: 60_000,
  exchanged: 0.5,
  composed: 500,
  seed: 7,
};

const weights = train(composed(3000, 1), templates, source, options);

test("training twice from the same sentences gives the same file", () => {
  const again = packWeights(train(composed(3000, 1), templates, source, options));
  expect(again.equals(packWeights(weights))).toBe(true);
  const other = train(composed(3000, 1), templates, source, { ...options, seed: 8 });
  expect(packWeights(other).equals(again)).toBe(false);
});

test("what is kept is no more than asked for", () => {
  expect(weights.roots.filter((root) => root !== 0).length).toBeLessThanOrEqual(options.keep * 1.01);
});

test("it finds the names of sentences that it has not read", () => {
  const tagger = new Tagger(weights);
  let right = 0;
  let wrong = 0;
  let all = 0;
  for (const { text, names } of composed(500, 2)) {
    const spans = tagger.tag(text);
    all += names.length;
    for (const span of spans)
      if (names.some((name) => name.start === span.start && name.end === span.end && name.type === span.type)) right++;
      else wrong++;
  }
  const precision = right / (right + wrong);
  const recall = right / all;
  expect(precision).toBeGreaterThan(0.8);
  expect(recall).toBeGreaterThan(0.8);
});

test("its confidence is what its spans are worth", () => {
  const tagger = new Tagger(weights);
  const spans = composed(800, 3).flatMap(({ text, names }) =>
    tagger.tag(text).map(({ start, end, type, confidence }) => ({
      confidence,
      right: names.some((name) => name.start === start && name.end === end && name.type === type),
    })),
  );
  spans.sort((a, b) => a.confidence - b.confidence);
  expect(spans.length).toBeGreaterThan(200);
  const worth = (part: typeof spans) => part.filter(({ right }) => right).length / part.length;
  const half = spans.length >> 1;
  // However sure it is of all, what it is less sure of is wrong more often.
  expect(worth(spans.slice(0, half))).toBeLessThan(worth(spans.slice(half)));
  const stated = spans.reduce((sum, { confidence }) => sum + confidence, 0) / spans.length;
  expect(Math.abs(stated - worth(spans))).toBeLessThan(0.08);
});
