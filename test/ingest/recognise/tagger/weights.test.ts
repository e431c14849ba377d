import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { TAGGER_PATH } from "../../../../ingest/recognise/tagger/load.ts";
import {
  packWeights,
  readWeights,
  type TaggerWeights,
  unpackWeights,
} from "../../../../ingest/recognise/tagger/weights.ts";
import { ZhengtuError } from "../../../../src/errors.ts";

function weightsOf(roots: Int8Array, types = ["PER", "LOC", "ORG"], bits = 8): TaggerWeights {
  const stride = roots.length / 2 ** bits;
  return {
    types,
    bits,
    roots,
    transitions: Int32Array.from({ length: stride * stride }, (_, i) => i - 30),
    calibration: types.map((_, i) => ({ slope: 0.01 * (i + 1), offset: 1 - i })),
    origin: { text: "a test", sentences: 3 },
  };
}

const small = () =>
  packWeights(weightsOf(Int8Array.from({ length: 8 * 256 }, (_, i) => (i % 8 === 7 ? 0 : (i * 37) % 9))));

test("what is packed is unpacked", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 16 * 16, maxLength: 16 * 16 }), (values) => {
      // Four types need rows of sixteen weights, of which nine are used.
      const roots = Int8Array.from({ length: 16 * 16 }, (_, i) => (i % 16 < 9 ? values[i]! : 0));
      const weights = weightsOf(roots, ["PER", "LOC", "ORG", "CASE"], 4);
      expect(unpackWeights(packWeights(weights), "test.bin")).toEqual(weights);
    }),
    { numRuns: 30 },
  );
});

test("a flipped bit anywhere in the file is an error that names the file", () => {
  const file = small();
  for (let at = 0; at < file.length; at += 13) {
    const damaged = Buffer.from(file);
    damaged[at]! ^= 1 << (at % 8);
    expect(() => unpackWeights(damaged, "weights.bin")).toThrow(ZhengtuError);
    expect(() => unpackWeights(damaged, "weights.bin")).toThrow(/^weights\.bin: .*Reinstall zhengtu/);
  }
});

test("a file cut off anywhere is an error", () => {
  const file = small();
  for (let length = 0; length < file.length; length += 29)
    expect(() => unpackWeights(file.subarray(0, length), "weights.bin")).toThrow(ZhengtuError);
});

test("another version says which one and which is wanted", () => {
  const file = small();
  file.writeUInt32LE(7, 4);
  expect(() => unpackWeights(file, "weights.bin")).toThrow("its format is version 7, and this zhengtu reads 1");
});

test("a missing file and a file of something else", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengtu-weights-"));
  const path = join(folder, "other.bin");
  writeFileSync(path, "Not weights at all, but long enough.");
  expect(() => readWeights(path)).toThrow("this is no file of tagger weights");
  expect(() => readWeights(join(folder, "gone.bin"))).toThrow(ZhengtuError);
  rmSync(folder, { recursive: true });
});

test("the weights that zhengtu comes with are sound and at most 3 MB", () => {
  const { types, roots, calibration } = readWeights(TAGGER_PATH);
  expect(types).toEqual(["PER", "LOC", "ORG"]);
  expect(roots.some((root) => root !== 0)).toBe(true);
  for (const { slope } of calibration) expect(slope).toBeGreaterThan(0);
  expect(packWeights(readWeights(TAGGER_PATH)).length).toBeLessThanOrEqual(3_000_000);
});
