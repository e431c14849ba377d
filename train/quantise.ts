import { labelCount, strideOf } from "../ingest/recognise/tagger/labels.ts";
import type { TaggerWeights } from "../ingest/recognise/tagger/weights.ts";
import type { RealWeights } from "./perceptron.ts";

/** Share of the weights that may be cut to the range of a byte: the few largest would make all others coarse. */
const CLIPPED = 0.0005;

/**
 * Keeps the `keep` largest weights and rounds them to bytes.
 * A constant is taken from every row first, which changes no decision, so that as many weights as may be are near zero.
 */
export function quantise(
  weights: RealWeights,
  keep: number,
  origin: TaggerWeights["origin"],
): Omit<TaggerWeights, "calibration"> {
  const { types, bits, transitions } = weights;
  const stride = strideOf(types.length);
  const count = labelCount(types.length);
  const table = centred(weights.table, stride, count);
  const sizes = table
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const least = sizes.length > keep ? sizes[sizes.length - keep]! : 0;
  const largest = sizes[Math.max(0, Math.floor(sizes.length - 1 - Math.min(keep, sizes.length) * CLIPPED))] ?? 1;
  const unit = 127 / largest;
  const rounded = Int8Array.from(table, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * unit))),
  );
  return {
    types,
    bits,
    table: rounded,
    transitions: Int32Array.from(transitions, (weight) => Math.round(weight * unit)),
    origin,
  };
}

function centred(table: Float32Array, stride: number, count: number): Float32Array {
  const result = Float32Array.from(table);
  for (let row = 0; row < result.length; row += stride) {
    const values = result.subarray(row, row + count);
    const middle = Float32Array.from(values).sort()[count >> 1]!;
    if (middle !== 0) for (let y = 0; y < count; y++) values[y] = values[y]! - middle;
  }
  return result;
}
