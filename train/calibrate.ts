import { Tagger } from "../ingest/recognise/tagger/tagger.ts";
import type { TaggerWeights } from "../ingest/recognise/tagger/weights.ts";
import type { LabelledSentence } from "./sentence.ts";

interface Observation {
  readonly margin: number;
  readonly right: boolean;
}

const ROUNDS = 60;

/**
 * Turns margins into probabilities: fits, for each type, log odds = slope × margin + offset to whether spans on text that was
 * not trained on are right (Platt 1999).
 */
export function calibrate(
  weights: Omit<TaggerWeights, "calibration">,
  text: readonly LabelledSentence[],
): TaggerWeights["calibration"] {
  const tagger = new Tagger({ ...weights, calibration: weights.types.map(() => ({ slope: 0, offset: 0 })) });
  const observations: Observation[][] = weights.types.map(() => []);
  for (const { text: sentence, names } of text)
    for (const span of tagger.tag(sentence))
      observations[weights.types.indexOf(span.type)]!.push({
        margin: span.margin,
        right: names.some(({ start, end, type }) => start === span.start && end === span.end && type === span.type),
      });
  return observations.map(fit);
}

/** Logistic regression of one variable by Newton's method. */
function fit(observations: readonly Observation[]): { slope: number; offset: number } {
  const scale = observations.reduce((sum, { margin }) => sum + margin, 0) / observations.length || 1;
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // A little weight on slope 1 keeps the fit finite where all observations are right.
    let [gSlope, gOffset, hSlope, hBoth, hOffset] = [1 - slope, 0, 1, 0, 1e-3];
    for (const { margin, right } of observations) {
      const x = margin / scale;
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = (right ? 1 : 0) - p;
      const weight = p * (1 - p);
      gSlope += error * x;
      gOffset += error;
      hSlope += weight * x * x;
      hBoth += weight * x;
      hOffset += weight;
    }
    const determinant = hSlope * hOffset - hBoth * hBoth;
    slope += (hOffset * gSlope - hBoth * gOffset) / determinant;
    offset += (hSlope * gOffset - hBoth * gSlope) / determinant;
  }
  return { slope: round(slope / scale), offset: round(offset) };
}

/** Six digits: more would only differ from machine to machine. */
function round(value: number): number {
  return Number(value.toPrecision(6));
}
