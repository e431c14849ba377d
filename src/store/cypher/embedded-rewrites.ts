import { type CypherNode, nodesOf } from "./tree.ts";
import { argumentsOf, calls } from "./value-kind.ts";

/** A change of a query's text; an insertion where start and end are one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What is written otherwise for the embedded engine, so that it answers as Neo4j does: a sum of nothing is 0, halves round
 * up, and a map projection names its column after its variable.
 */
export function embeddedEdits(tree: CypherNode, cypher: string): Edit[] {
  const edits: Edit[] = [];
  for (const node of nodesOf(tree)) {
    if (calls(node, /^sum$/)) edits.push(...around(node, "coalesce(", ", 0)"));
    else if (calls(node, /^round$/)) {
      const [value] = argumentsOf(node);
      edits.push({ start: node.start, end: value!.start, text: "floor((" });
      edits.push({ start: value!.end, end: node.end, text: ") + 0.5)" });
    }
  }
  for (const item of nodesOf(tree)) {
    if (item.rule !== "returnItem" || item.children.length > 1) continue;
    const [value] = item.children;
    const projection = value!.rule === "mapProjection";
    if (!projection && !edits.some(({ start, end }) => start >= item.start && end <= item.end)) continue;
    const name = projection ? value!.children[0]!.rule.replaceAll("`", "") : cypher.slice(item.start, item.end);
    edits.push({ start: item.end, end: item.end, text: ` AS \`${name.replaceAll("`", "``")}\`` });
  }
  return edits;
}

function around({ start, end }: CypherNode, before: string, after: string): Edit[] {
  return [
    { start, end: start, text: before },
    { start: end, end, text: after },
  ];
}
