import { indexParallelEdgesIndex } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import { colorOf } from "../../src/model/ontology.ts";
import type { ViewEdge, ViewNode, ViewSubgraph } from "../../src/model/view.ts";
import type { Positions } from "../layouts/layout-graph.ts";
import { shorten } from "./labels.ts";
import { type Stood, sizeOf } from "./layout-columns.ts";

/** Larger graphs have plain lines: arrowheads and curves could not be seen, and cost frames. */
const ARROWS_UP_TO = 10_000;
const CURVATURE = 0.28;
/** Nodes that are added to a picture one by one; more make a new one. */
const ADDED_UP_TO = 500;

/** Where the nodes of a graph stand. */
export function stoodOf(graph: MultiDirectedGraph): Stood {
  return new Map(
    graph.mapNodes((id, { x, y, pinned }) => [id, { x: Number(x), y: Number(y), pinned: pinned === true }] as const),
  );
}

/** How a node that nothing joins is drawn in a graph of this order. */
function nodeLook({ name, type }: ViewNode, order: number) {
  return { label: shorten(name), name, kind: type, color: colorOf(type), size: sizeOf(0, order) };
}

/** @param plain whether edges are mere lines */
function edgeLook({ predicate, support }: ViewEdge, plain: boolean) {
  return { predicate, size: plain ? 0.5 : Math.min(1 + support / 2, 4), type: plain ? "line" : "arrow" };
}

/** Adds what a graph has beyond what is drawn: few nodes at a time, where a picture goes on. @returns whether it could */
export function addTo(graph: MultiDirectedGraph, next: ViewSubgraph, { x, y }: Positions): boolean {
  const there = new Set(next.nodes.map(({ id }) => id));
  const edgesThere = new Set(next.edges.map(({ id }) => id));
  if (graph.someNode((id) => !there.has(id)) || graph.someEdge((id) => !edgesThere.has(id))) return false;
  const fresh = next.edges.filter(({ id }) => !graph.hasEdge(id));
  if (next.nodes.length - graph.order > ADDED_UP_TO || fresh.length > ADDED_UP_TO * 10) return false;
  const order = next.nodes.length;
  next.nodes.forEach((node, n) => {
    if (!graph.hasNode(node.id)) graph.addNode(node.id, { ...nodeLook(node, order), x: x[n], y: y[n] });
  });
  const plain = graph.size + fresh.length > ARROWS_UP_TO;
  for (const edge of fresh) {
    const { id, source, target } = edge;
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.addEdgeWithKey(id, source, target, edgeLook(edge, plain));
    for (const end of [source, target]) graph.setNodeAttribute(end, "size", sizeOf(graph.degree(end), order));
  }
  return true;
}

/** A graphology graph with colours by type and sizes by degree, all at the origin until it is placed. */
export function buildGraph(nodes: readonly ViewNode[], edges: readonly ViewEdge[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) graph.mergeNode(node.id, { ...nodeLook(node, nodes.length), x: 0, y: 0 });
  const plain = edges.length > ARROWS_UP_TO;
  for (const edge of edges)
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target) && !graph.hasEdge(edge.id))
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, edgeLook(edge, plain));
  if (!plain) bendParallel(graph);
  graph.updateEachNodeAttributes(
    (id, attributes) => ({ ...attributes, size: sizeOf(graph.degree(id), nodes.length) }),
    {
      attributes: ["size"],
    },
  );
  return graph;
}

/** Edges that join the same two nodes are bent, each its own way, so that none lies on another. */
function bendParallel(graph: MultiDirectedGraph): void {
  indexParallelEdgesIndex(graph, {
    edgeIndexAttribute: "lane",
    edgeMinIndexAttribute: "least",
    edgeMaxIndexAttribute: "most",
  });
  graph.forEachEdge((id, { lane }) => {
    if (typeof lane === "number" && lane !== 0)
      graph.mergeEdgeAttributes(id, { type: "curved", curvature: CURVATURE * lane });
  });
}

/** Puts nodes where a layout says. @param ids the nodes in the layout's order */
export function place(graph: MultiDirectedGraph, ids: readonly string[], { x, y }: Positions): void {
  const number = new Map(ids.map((id, n) => [id, n]));
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const n = number.get(id);
      return n === undefined || attributes.pinned ? attributes : { ...attributes, x: x[n], y: y[n] };
    },
    { attributes: ["x", "y"] },
  );
}
