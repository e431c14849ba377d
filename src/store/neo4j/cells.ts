import neo4j from "neo4j-driver";
import type { Cell, GraphNode, GraphRelationship } from "../values.ts";

function properties(raw: Readonly<Record<string, unknown>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, cellOf(value)]));
}

function nodeOf(node: InstanceType<typeof neo4j.types.Node>): GraphNode {
  return { kind: "node", ref: node.elementId, labels: node.labels, properties: properties(node.properties) };
}

function relationshipOf(one: InstanceType<typeof neo4j.types.Relationship>): GraphRelationship {
  return {
    kind: "relationship",
    ref: one.elementId,
    type: one.type,
    start: one.startNodeElementId,
    end: one.endNodeElementId,
    properties: properties(one.properties),
  };
}

/** A value of the driver as a cell; temporal and spatial values as their text. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object") return value as Cell;
  if (Array.isArray(value)) return value.map(cellOf);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value)) return nodeOf(value);
  if (neo4j.isRelationship(value)) return relationshipOf(value);
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return {
      kind: "path",
      nodes: nodes.map(nodeOf),
      relationships: value.segments.map((one) => relationshipOf(one.relationship)),
    };
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return properties(value as Record<string, unknown>);
}

/** Parameters as the driver wants them: whole numbers as integers. */
export function parameterOf(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(parameterOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, parameterOf(one)]));
  return value;
}
