import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { LayoutGraph, Positions } from "./layout-graph.ts";

/** What a user may turn. */
export interface ForceSettings {
  /** How strongly everything is drawn to the middle, from 0 to 1. */
  readonly gravity: number;
  /** How far nodes push each other away; 1 is the usual. */
  readonly spread: number;
  /** Whether clusters stand apart more (LinLog). */
  readonly clusters: boolean;
}

export const FORCE_DEFAULTS: ForceSettings = { gravity: 0.04, spread: 1, clusters: false };

/** Widths of rows in the matrices of graphology-layout-forceatlas2. */
const NODE_ROW = 10;
const EDGE_ROW = 3;
/** Above this many nodes, far ones push together (Barnes-Hut). */
const APPROXIMATE_ABOVE = 1_500;
const SPREAD = 12;

/** A run of ForceAtlas2 that can go on as long as somebody wants. */
export interface ForceRun {
  step(iterations: number): void;
  positions(): Positions;
}

/** Begins ForceAtlas2 where the nodes stand; those that are fixed push others and stay. */
export function startForce(graph: LayoutGraph, settings: ForceSettings): ForceRun {
  const order = graph.x.length;
  const nodes = new Float32Array(order * NODE_ROW);
  for (let n = 0; n < order; n++) {
    const row = n * NODE_ROW;
    nodes[row] = graph.x[n]!;
    nodes[row + 1] = graph.y[n]!;
    nodes[row + 6] = 1;
    nodes[row + 7] = 1;
    nodes[row + 8] = graph.size[n]!;
    nodes[row + 9] = graph.fixed[n]!;
  }
  const edges = new Float32Array(graph.source.length * EDGE_ROW);
  graph.source.forEach((source, i) => {
    const [a, b] = [source * NODE_ROW, graph.target[i]! * NODE_ROW];
    edges.set([a, b, 1], i * EDGE_ROW);
    nodes[a + 6]! += 1;
    nodes[b + 6]! += 1;
  });
  const options = {
    linLogMode: settings.clusters,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    // LinLog draws far less, so that it needs less push for the same room.
    scalingRatio: SPREAD * settings.spread * (settings.clusters ? 0.1 : 1),
    // Strong gravity holds the many small components of a news graph together on one screen.
    strongGravityMode: true,
    gravity: settings.gravity,
    slowDown: 1 + Math.log10(Math.max(10, order)),
    barnesHutOptimize: order > APPROXIMATE_ABOVE,
    barnesHutTheta: 1.2,
  };
  return {
    step(iterations) {
      for (let i = 0; i < iterations; i++) iterate(options, nodes, edges);
    },
    positions() {
      const [x, y] = [new Float32Array(order), new Float32Array(order)];
      for (let n = 0; n < order; n++) {
        x[n] = nodes[n * NODE_ROW]!;
        y[n] = nodes[n * NODE_ROW + 1]!;
      }
      return { x, y };
    },
  };
}
