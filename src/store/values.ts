import { ENTITY_TYPES } from "../model/ontology.ts";

/** What a cell of a query's result holds, the same for every engine. */
export type Cell =
  | null
  | boolean
  | number
  | string
  | readonly Cell[]
  | GraphNode
  | GraphRelationship
  | GraphPath
  | CellMap;

export interface CellMap {
  readonly kind?: undefined;
  readonly [key: string]: Cell | undefined;
}

export interface GraphNode {
  readonly kind: "node";
  /** Identity within the engine and this session only; entities and statements have an `id` property of their own. */
  readonly ref: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface GraphRelationship {
  readonly kind: "relationship";
  readonly ref: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, Cell>>;
}

export interface GraphPath {
  readonly kind: "path";
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

export function isNode(cell: Cell | undefined): cell is GraphNode {
  return (
    typeof cell === "object" && cell !== null && !Array.isArray(cell) && (cell as CellMap | GraphNode).kind === "node"
  );
}

export function isRelationship(cell: Cell | undefined): cell is GraphRelationship {
  return (
    typeof cell === "object" &&
    cell !== null &&
    !Array.isArray(cell) &&
    (cell as { kind?: string }).kind === "relationship"
  );
}

export function isPath(cell: Cell | undefined): cell is GraphPath {
  return (
    typeof cell === "object" && cell !== null && !Array.isArray(cell) && (cell as { kind?: string }).kind === "path"
  );
}

function caption(node: GraphNode): string {
  const label = node.labels.find((one) => one !== "Entity") ?? "Entity";
  return `(:${label} ${cellText(node.properties.name ?? node.properties.id ?? null)})`;
}

/** A cell as text for people: nodes by type and name, paths with their arrows. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (Array.isArray(cell)) return cell.map(cellText).join(", ");
  if (typeof cell !== "object") return String(cell);
  if (isNode(cell)) return caption(cell);
  if (isRelationship(cell)) return `[:${cell.type}]`;
  if (isPath(cell))
    return cell.nodes
      .map((node, i) => {
        const step = cell.relationships[i - 1];
        const forward = step && step.start === cell.nodes[i - 1]?.ref;
        return step ? `${forward ? `-[:${step.type}]->` : `<-[:${step.type}]-`}${caption(node)}` : caption(node);
      })
      .join("");
  return JSON.stringify(cell);
}

/** The type that the labels of a node tell: one of the ontology, else a user's own. */
export function typeOfLabels(labels: readonly string[]): string {
  return labels.find((label) => label in ENTITY_TYPES) ?? labels.find((label) => label !== "Entity") ?? "Entity";
}
