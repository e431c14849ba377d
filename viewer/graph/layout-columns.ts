import { ENTITY_TYPES } from "../../src/model/ontology.ts";
import type { ViewSubgraph } from "../../src/model/view.ts";
import { degreesOf, type LayoutGraph } from "../layouts/layout-graph.ts";

const TYPES = Object.keys(ENTITY_TYPES);
const MIN_SIZE = 4;
const MAX_SIZE = 18;
/** Larger graphs have smaller nodes. */
const FULL_SIZE_UP_TO = 1_500;

/** Predicates that lead from a part to its whole. */
const UPWARD = new Set(["WITHIN", "PART_OF", "LOCATED_IN"]);

/** Where nodes stood in the picture before, and which of them the user has put there. */
export type Stood = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly pinned: boolean }>;

/** How much smaller than usual the nodes of a graph of this order are drawn. */
export function sizeShare(order: number): number {
  return Math.max(0.15, Math.min(1, Math.sqrt(FULL_SIZE_UP_TO / order)));
}

/** The radius of a node with so many edges in a graph of this order, in pixels at the first size of the picture. */
export function sizeOf(degree: number, order: number): number {
  return Math.min(MAX_SIZE, MIN_SIZE + 2 * Math.sqrt(degree)) * sizeShare(order);
}

/** A graph as layouts take it. Nodes that stood before are fixed where they stood; the others begin on a spiral by type. */
export function layoutGraphOf({ nodes, edges }: ViewSubgraph, before: Stood = new Map()): LayoutGraph {
  const number = new Map(nodes.map(({ id }, n) => [id, n]));
  const order = nodes.length;
  const inside = edges.filter(({ source, target }) => number.has(source) && number.has(target));
  const [x, y] = [new Float32Array(order), new Float32Array(order)];
  const fixed = new Uint8Array(order);
  nodes.forEach(({ id, type }, n) => {
    const stood = before.get(id);
    const radius = Math.sqrt(n + 1);
    const angle = (TYPES.indexOf(type) / TYPES.length) * 2 * Math.PI + n * 0.4;
    x[n] = stood?.x ?? radius * Math.cos(angle);
    y[n] = stood?.y ?? radius * Math.sin(angle);
    fixed[n] = stood ? 1 : 0;
  });
  const ends = {
    source: Uint32Array.from(inside, (edge) => number.get(edge.source)!),
    target: Uint32Array.from(inside, (edge) => number.get(edge.target)!),
  };
  return {
    x,
    y,
    fixed,
    size: Float32Array.from(degreesOf({ x, ...ends }), (degree) => sizeOf(degree, order)),
    kind: Uint8Array.from(nodes, ({ type }) => TYPES.indexOf(type) + 1),
    ...ends,
    upward: Uint8Array.from(inside, ({ predicate }) => (UPWARD.has(predicate) ? 1 : 0)),
  };
}
