import { MultiUndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type { LayoutGraph } from "./layout-graph.ts";

function graphOf({ x, source, target }: LayoutGraph): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph();
  x.forEach((_, n) => {
    graph.addNode(n);
  });
  source.forEach((a, i) => {
    graph.addEdge(a, target[i]!);
  });
  return graph;
}

/** The community of each node by Louvain's method, numbered from the largest (0); the same graph gives the same numbers. */
export function communitiesOf(graph: LayoutGraph): Uint32Array {
  const found = louvain(graphOf(graph), { randomWalk: false });
  const sizes = new Map<number, number>();
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranked = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)! || a - b);
  const rank = new Map(ranked.map((community, i) => [community, i]));
  return Uint32Array.from(graph.x, (_, n) => rank.get(found[n]!)!);
}

/** The PageRank of each node; relationships lead both ways. */
export function pageRankOf(graph: LayoutGraph): Float32Array {
  const found = pagerank(graphOf(graph), { getEdgeWeight: null, tolerance: 1e-5 });
  return Float32Array.from(graph.x, (_, n) => found[n]!);
}
