import type { Cell, GraphNode, GraphRelationship } from "../values.ts";

type Raw = Readonly<Record<string, unknown>>;

function properties(raw: Raw): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !key.startsWith("_"))
      .map(([key, value]) => [key, cellOf(value)]),
  );
}

function nodeOf(raw: Raw): GraphNode {
  return { kind: "node", ref: String(raw._id), labels: raw._labels as string[], properties: properties(raw) };
}

function relationshipOf(raw: Raw): GraphRelationship {
  return {
    kind: "relationship",
    ref: String(raw._id),
    type: String(raw._type),
    start: String(raw._source),
    end: String(raw._target),
    properties: properties(raw),
  };
}

/** A value of the embedded engine as a cell. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object") return value as Cell;
  if (Array.isArray(value)) return value.map(cellOf);
  const raw = value as Raw;
  if (Array.isArray(raw._labels)) return nodeOf(raw);
  if (typeof raw._type === "string" && raw._source !== undefined) return relationshipOf(raw);
  if (Array.isArray(raw.nodes) && Array.isArray(raw.edges))
    return {
      kind: "path",
      nodes: (raw.nodes as Raw[]).map(nodeOf),
      relationships: (raw.edges as Raw[]).map(relationshipOf),
    };
  return Object.fromEntries(Object.entries(raw).map(([key, one]) => [key, cellOf(one)]));
}
