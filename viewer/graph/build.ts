import { MultiDirectedGraph } from "graphology";
import { ENTITY_TYPES } from "../../src/model/ontology.ts";
import type { ViewEdge, ViewNode } from "../../src/model/view.ts";
import { typeColor } from "../state/locale.ts";

const TYPES = Object.keys(ENTITY_TYPES);
const MIN_SIZE = 4;
const MAX_SIZE = 18;

/** A graphology graph with colours, sizes by degree, and first positions that depend on nothing but the data. */
export function buildGraph(nodes: readonly ViewNode[], edges: readonly ViewEdge[]): MultiDirectedGraph {
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
      color: typeColor(node.type),
      size: MIN_SIZE,
    });
  });
  for (const edge of edges)
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target) && !graph.hasEdge(edge.id))
      graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
        predicate: edge.predicate,
        size: Math.min(1 + edge.support / 2, 4),
      });
  graph.forEachNode((id) => {
    graph.setNodeAttribute(id, "size", Math.min(MAX_SIZE, MIN_SIZE + 2 * Math.sqrt(graph.degree(id))));
  });
  return graph;
}
