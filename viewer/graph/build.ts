import { MultiDirectedGraph } from "graphology";
import { colorOf, ENTITY_TYPES } from "../../src/model/ontology.ts";
import type { ViewEdge, ViewNode } from "../../src/model/view.ts";

const TYPES = Object.keys(ENTITY_TYPES);
const MIN_SIZE = 4;
const MAX_SIZE = 18;

/** Where nodes stood in the picture before, and which of them the user has put there. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly pinned: boolean }>;

/** New nodes begin this far from the one they hang on, in the layout's units. */
const BESIDE = 12;

/** Where the nodes of a graph stand. */
export function positionsOf(graph: MultiDirectedGraph): Positions {
  return new Map(
    graph.mapNodes((id, { x, y, pinned }) => [id, { x: Number(x), y: Number(y), pinned: pinned === true }] as const),
  );
}

/**
 * A graphology graph with colours, sizes by degree, and first positions that depend on nothing but the data and, where a
 * picture goes on, on where its nodes stood: those stay (`fixed`), and new ones begin beside what they hang on.
 */
export function buildGraph(
  nodes: readonly ViewNode[],
  edges: readonly ViewEdge[],
  before: Positions = new Map(),
): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  nodes.forEach((node, i) => {
    // A sunflower spiral by type: kinds start together and no two nodes start in one place.
    const radius = Math.sqrt(i + 1);
    const angle = (TYPES.indexOf(node.type) / TYPES.length) * 2 * Math.PI + i * 0.4;
    graph.mergeNode(node.id, {
      label: node.name,
      kind: node.type,
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      color: colorOf(node.type),
      size: MIN_SIZE,
    });
    const stood = before.get(node.id);
    if (stood) graph.mergeNodeAttributes(node.id, { ...stood, fixed: true });
  });
  for (const edge of edges)
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target) && !graph.hasEdge(edge.id))
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
        predicate: edge.predicate,
        size: Math.min(1 + edge.support / 2, 4),
      });
  if (before.size > 0) placeBeside(graph);
  graph.forEachNode((id) => {
    graph.setNodeAttribute(id, "size", Math.min(MAX_SIZE, MIN_SIZE + 2 * Math.sqrt(graph.degree(id))));
  });
  return graph;
}

function placeBeside(graph: MultiDirectedGraph): void {
  const around = new Map<string, number>();
  graph.forEachNode((id, { fixed }) => {
    if (fixed) return;
    const anchor = graph.findNeighbor(id, (_, attributes) => attributes.fixed === true);
    if (anchor === undefined) return;
    const turn = around.get(anchor) ?? 0;
    around.set(anchor, turn + 1);
    const { x, y } = graph.getNodeAttributes(anchor);
    const radius = BESIDE * (1 + Math.floor(turn / 12) / 2);
    graph.mergeNodeAttributes(id, {
      x: Number(x) + radius * Math.cos(turn * 2.4),
      y: Number(y) + radius * Math.sin(turn * 2.4),
    });
  });
}
