import iterate from "graphology-layout-noverlap/iterate.js";
import type { LayoutGraph, Positions } from "./layout-graph.ts";

const ROW = 3;
/** The shorter side of the picture for which sizes of nodes are meant, in pixels. */
const PICTURE_PX = 760;
/** Room around each node, in pixels. */
const MARGIN_PX = 2.5;
const SETTINGS = { ratio: 1, speed: 3, gridSize: 30, expansion: 1.1 };

/** Moves nodes apart that would lie on one another in a picture of usual size, in at most so many rounds. */
export function withoutOverlap({ size, fixed }: LayoutGraph, { x, y }: Positions, rounds = 120): Positions {
  const unit = Math.max(spanOf(x), spanOf(y)) / PICTURE_PX || 1;
  const settings = { ...SETTINGS, margin: MARGIN_PX * unit };
  const matrix = new Float32Array(x.length * ROW);
  x.forEach((_, n) => {
    matrix.set([x[n]!, y[n]!, size[n]! * unit], n * ROW);
  });
  for (let round = 0; round < rounds; round++) if (iterate(settings, matrix).converged) break;
  return {
    x: x.map((before, n) => (fixed[n] ? before : matrix[n * ROW]!)),
    y: y.map((before, n) => (fixed[n] ? before : matrix[n * ROW + 1]!)),
  };
}

function spanOf(values: Float32Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return most - least;
}
