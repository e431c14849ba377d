import { degreesOf, type LayoutGraph, type Positions } from "./layout-graph.ts";

/** Room along the circle for each node, in the layout's units. */
const ROOM = 9;

/** All nodes on one circle: kinds together, the best connected of a kind first. */
export function circular(graph: LayoutGraph): Positions {
  const degrees = degreesOf(graph);
  const order = graph.x.length;
  const [x, y] = [new Float32Array(order), new Float32Array(order)];
  const radius = (order * ROOM) / (2 * Math.PI);
  const turns = Uint32Array.from(degrees.keys()).sort(
    (a, b) => graph.kind[a]! - graph.kind[b]! || degrees[b]! - degrees[a]! || a - b,
  );
  turns.forEach((n, i) => {
    const angle = (i / order) * 2 * Math.PI;
    x[n] = radius * Math.sin(angle);
    y[n] = radius * Math.cos(angle);
  });
  return { x, y };
}
