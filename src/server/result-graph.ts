import { factKey } from "../model/fact-key.ts";
import type { ViewEdge, ViewSubgraph } from "../model/view.ts";
import type { ResultTable } from "../store/graph-store.ts";
import {
  type Cell,
  type GraphNode,
  type GraphRelationship,
  isNode,
  isPath,
  isRelationship,
  typeOfLabels,
} from "../store/values.ts";

/** An edge as the viewer wants it; support and confidence are 1 where a relationship has none. */
export function edgeOf(
  source: string,
  predicate: string,
  target: string,
  { support, confidence }: Readonly<Record<string, Cell>>,
): ViewEdge {
  const id = factKey({ subject: source, predicate, object: target });
  return { id, source, target, predicate, support: Number(support ?? 1), confidence: Number(confidence ?? 1) };
}

/** What of a result is nodes and relationships, wherever in it they are. */
export function graphOf(table: ResultTable): ViewSubgraph {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const visit = (cell: Cell | undefined): void => {
    if (isNode(cell)) nodes.set(cell.ref, cell);
    else if (isRelationship(cell)) relationships.set(cell.ref, cell);
    else if (isPath(cell)) {
      cell.nodes.forEach(visit);
      cell.relationships.forEach(visit);
    } else if (Array.isArray(cell)) cell.forEach(visit);
    else if (typeof cell === "object" && cell !== null) Object.values(cell).forEach(visit);
  };
  for (const row of table.rows) row.forEach(visit);
  const id = (ref: string) => String(nodes.get(ref)?.properties.id ?? ref);
  const drawn = [...relationships.values()].filter((one) => nodes.has(one.start) && nodes.has(one.end));
  const degrees = new Map<string, number>();
  for (const { start, end } of drawn) for (const ref of [start, end]) degrees.set(ref, (degrees.get(ref) ?? 0) + 1);
  return {
    nodes: [...nodes.values()].map(({ ref, labels, properties }) => ({
      id: id(ref),
      type: typeOfLabels(labels as string[]),
      name: String(properties.name ?? properties.predicate ?? properties.id ?? ref),
      aliases: (properties.aliases as string[] | undefined) ?? [],
      degree: degrees.get(ref) ?? 0,
    })),
    edges: drawn.map(({ start, type, end, properties }) => edgeOf(id(start), type, id(end), properties)),
  };
}
