import { UndirectedGraph } from "graphology";
import circlepack from "graphology-layout/circlepack";
import type { LayoutGraph, Positions } from "./layout-graph.ts";

/** Room for a label between the circles, as a share of a node's own size. */
const ROOM = 3;

/** Nodes of one group packed into one circle, and the circles beside each other. @param groups the group of each node */
export function packed({ x, size }: LayoutGraph, groups: ArrayLike<number>): Positions {
  const graph = new UndirectedGraph();
  x.forEach((_, n) => {
    graph.addNode(n, { group: groups[n]!, size: size[n]! * ROOM });
  });
  const found = circlepack(graph, { hierarchyAttributes: ["group"], rng: () => 0.5 });
  return { x: x.map((_, n) => found[n]!.x!), y: x.map((_, n) => found[n]!.y!) };
}
