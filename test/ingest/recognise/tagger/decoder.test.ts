import fc from "fast-check";
import { type Decoder, LatticeDecoder, LONGEST_RUN } from "../../../../ingest/recognise/tagger/decoder.ts";
import { fitsKernel, KernelDecoder } from "../../../../ingest/recognise/tagger/kernel-decoder.ts";
import { isContinuation } from "../../../../ingest/recognise/tagger/labels.ts";
import { TAGGER_PATH } from "../../../../ingest/recognise/tagger/load.ts";
import { readWeights, type TaggerWeights } from "../../../../ingest/recognise/tagger/weights.ts";

/** All that a decoder tells of a run: labels, and the margin of each name. */
function told(decoder: Decoder, text: string, start: number, end: number): number[][] {
  decoder.read(text, start, end);
  decoder.look();
  const labels = [...decoder.labels.subarray(0, end - start)];
  const margins = labels.flatMap((label, from) => {
    if (label === 0 || isContinuation(label)) return [];
    let to = from + 1;
    while (to < labels.length && isContinuation(labels[to]!)) to++;
    return [decoder.margin(from, to)];
  });
  return [labels, margins];
}

const letters = fc.oneof(
  fc.constantFrom("王", "某", "市", "公安局", "，", "村", "1", "ａ", "　", "\n", "👮", "\ud83d", "𬭸"),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("the kernel reads as the lattice does, whatever the weights", () => {
  const weights = fc
    .record({
      types: fc.constantFrom(["PER"], ["PER", "LOC"], ["PER", "LOC", "ORG"]),
      roots: fc.int8Array({ minLength: 8 * 16, maxLength: 8 * 16, min: -127, max: 127 }),
      transitions: fc.int32Array({ minLength: 64, maxLength: 64, min: -60_000, max: 60_000 }),
    })
    .map(
      ({ types, roots, transitions }): TaggerWeights => ({
        types,
        bits: 4,
        // Of a row only the weights of labels that there are differ from zero.
        roots: roots.map((root, i) => (i % 8 > 2 * types.length ? 0 : root)),
        transitions,
        calibration: types.map(() => ({ slope: 0, offset: 0 })),
        origin: {},
      }),
    );
  fc.assert(
    fc.property(weights, fc.array(letters, { minLength: 1, maxLength: 60 }), (made, units) => {
      const text = units.join("");
      fc.pre(text.length > 0);
      const start = text.length >> 2;
      const kernel = told(new KernelDecoder(made), text, start, text.length);
      expect(kernel).toEqual(told(new LatticeDecoder(made), text, start, text.length));
    }),
    { numRuns: 200 },
  );
});

test("and by the weights that zhengtu comes with, in runs of any length", () => {
  const weights = readWeights(TAGGER_PATH);
  const kernel = new KernelDecoder(weights);
  const lattice = new LatticeDecoder(weights);
  const sentence = "民警赵云帆和辅警韩小雨从石家庄市赶到柳河村，村民孟庆丰已在路口等候市公安局派来的人。";
  const text = sentence.repeat(1 + LONGEST_RUN / sentence.length);
  for (const length of [3, 4, 10, sentence.length, LONGEST_RUN - 1, LONGEST_RUN]) {
    const read = told(kernel, text, 1, 1 + length);
    expect(read).toEqual(told(lattice, text, 1, 1 + length));
    expect(read[0]!.some((label) => label > 0)).toBe(true);
  }
});

test("weights of more types than the kernel's rows hold are left to the lattice", () => {
  expect(fitsKernel({ types: ["PER", "LOC", "ORG"] })).toBe(true);
  expect(fitsKernel({ types: ["PER", "LOC", "ORG", "CASE"] })).toBe(false);
});
