import fc from "fast-check";
import { isContinuation, labelCount, mayFollow, typeOf } from "../../../../ingest/recognise/tagger/labels.ts";
import { Lattice } from "../../../../ingest/recognise/tagger/viterbi.ts";

const TYPES = 2;
const LABELS = labelCount(TYPES);
const STRIDE = 8;
const LENGTH = 5;

/** All ways to label `LENGTH` characters, with their scores: what the lattice must agree with. */
function allPaths(emissions: readonly number[], transitions: readonly number[]): { labels: number[]; score: number }[] {
  let paths = [{ labels: [] as number[], score: 0 }];
  for (let at = 0; at < LENGTH; at++)
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, y) => y)
        .filter((y) => mayFollow(labels.at(-1) ?? 0, y))
        .map((y) => ({
          labels: [...labels, y],
          score: score + transitions[(labels.at(-1) ?? 0) * STRIDE + y]! + emissions[at * STRIDE + y]!,
        })),
    );
  return paths;
}

const scores = (length: number) =>
  fc.array(fc.integer({ min: -500, max: 500 }), { minLength: length, maxLength: length });

test("the best path and the margins of its names are those of an exhaustive search", () => {
  fc.assert(
    fc.property(scores(LENGTH * STRIDE), scores(STRIDE * STRIDE), (emissions, transitions) => {
      const lattice = new Lattice(TYPES, STRIDE, Int32Array.from(transitions));
      lattice.reserve(LENGTH);
      lattice.emissions.set(emissions);
      lattice.decode(LENGTH, 0);
      lattice.look(LENGTH);
      const paths = allPaths(emissions, transitions);
      const best = Math.max(...paths.map(({ score }) => score));
      const labels = [...lattice.labels.subarray(0, LENGTH)];
      expect(paths.find((path) => path.labels.join() === labels.join())?.score).toBe(best);
      for (let start = 0; start < LENGTH; start++) {
        if (labels[start] === 0 || isContinuation(labels[start]!)) continue;
        let end = start + 1;
        while (end < LENGTH && isContinuation(labels[end]!)) end++;
        const rivals = paths.filter((path) => {
          const same = labels.slice(start, end).every((label, i) => path.labels[start + i] === label);
          const goesOn = isContinuation(path.labels[end] ?? 0) && typeOf(path.labels[end]!) === typeOf(labels[start]!);
          return !same || goesOn;
        });
        expect(lattice.margin(start, end, LENGTH)).toBe(best - Math.max(...rivals.map(({ score }) => score)));
      }
    }),
    { numRuns: 60 },
  );
});
