import { beside, type Standing } from "./beside.ts";
import { type ForceSettings, startForce } from "./force-atlas2.ts";
import { degreesOf, type LayoutGraph, type Positions } from "./layout-graph.ts";
import { withoutOverlap } from "./no-overlap.ts";

/** The best connected nodes are arranged first, at most so many; the others find their places beside them. */
const SKELETON = 800;
const SKELETON_SHARE = 0.3;
/** Larger graphs are not moved apart: their nodes are points. */
const NO_OVERLAP_UP_TO = 5_000;

/** Iterations over all nodes before a graph of this order is first shown: about a fifth of a second's worth. */
function iterationsBefore(order: number): number {
  if (order <= 400) return 200;
  if (order <= 1_500) return 10;
  if (order <= 5_000) return 4;
  return 0;
}

/**
 * A first arrangement that is readable, in a time that hardly grows with the graph: ForceAtlas2 on a skeleton of the best
 * connected nodes, the others beside what they hang on, then as many iterations over all as time allows.
 */
export function firstArrangement(graph: LayoutGraph, settings: ForceSettings): Positions {
  const order = graph.x.length;
  const placed = skeleton(graph, settings);
  beside(graph, placed);
  const run = startForce({ ...graph, x: placed.x, y: placed.y }, settings);
  run.step(iterationsBefore(order));
  const positions = run.positions();
  return order <= NO_OVERLAP_UP_TO ? withoutOverlap(graph, positions, order <= 1_500 ? 20 : 6) : positions;
}

function skeleton(graph: LayoutGraph, settings: ForceSettings): Standing {
  const order = graph.x.length;
  const degrees = degreesOf(graph);
  const count = Math.max(1, Math.min(SKELETON, Math.ceil(order * SKELETON_SHARE)));
  const best = Uint32Array.from(degrees.keys())
    .sort((a, b) => degrees[b]! - degrees[a]! || a - b)
    .subarray(0, count);
  const number = new Int32Array(order).fill(-1);
  best.forEach((n, i) => {
    number[n] = i;
  });
  const inside: number[] = [];
  graph.source.forEach((source, i) => {
    if (number[source]! >= 0 && number[graph.target[i]!]! >= 0) inside.push(i);
  });
  const [x, y] = [graph.x.slice(), graph.y.slice()];
  const run = startForce(
    {
      x: Float32Array.from(best, (n) => graph.x[n]!),
      y: Float32Array.from(best, (n) => graph.y[n]!),
      size: Float32Array.from(best, (n) => graph.size[n]!),
      fixed: Uint8Array.from(best, (n) => graph.fixed[n]!),
      kind: new Uint8Array(count),
      source: Uint32Array.from(inside, (i) => number[graph.source[i]!]!),
      target: Uint32Array.from(inside, (i) => number[graph.target[i]!]!),
      upward: new Uint8Array(inside.length),
    },
    settings,
  );
  run.step(count > 600 ? 40 : 60);
  const arranged = run.positions();
  const done = new Uint8Array(order);
  best.forEach((n, i) => {
    x[n] = arranged.x[i]!;
    y[n] = arranged.y[i]!;
    done[n] = 1;
  });
  return { x, y, done };
}
