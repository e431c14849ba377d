import type { TaggerWeights } from "../ingest/recognise/tagger/weights.ts";
import type { RealWeights } from "./learner.ts";

const LARGEST_ROOT = 127;

/**
 * Keeps the `keep` largest weights and rounds each to a square of a whole number, so that one byte holds it. Roots and not
 * the weights themselves are spaced evenly: most weights are small, while a few, such as that no name holds a full stop,
 * are a hundred times as large and must not be cut.
 */
export function quantise(
  { types, bits, table, transitions }: RealWeights,
  keep: number,
  origin: TaggerWeights["origin"],
): Omit<TaggerWeights, "calibration"> {
  const sizes = table
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const least = sizes.length > keep ? sizes[sizes.length - keep]! : 0;
  const unit = LARGEST_ROOT / Math.sqrt(sizes.at(-1) ?? 1);
  return {
    types,
    bits,
    roots: Int8Array.from(table, (weight) =>
      Math.abs(weight) < least ? 0 : Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight)) * unit),
    ),
    transitions: Int32Array.from(transitions, (weight) => Math.round(weight * unit * unit)),
    origin,
  };
}
