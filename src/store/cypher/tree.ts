import type { SimpleTree } from "@neo4j-cypher/language-support";

/** A node of a query's syntax tree, named by the rule of Neo4j's grammar; a leaf is a token, and its rule its text. */
export interface CypherNode {
  readonly rule: string;
  readonly children: readonly CypherNode[];
  /** UTF-16 offsets into the query, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Rules that stay where they have one child only; others give way to it, so that a tree shows what is there. */
const KEPT: ReadonlySet<string> = new Set(["returnItem", "callClause"]);
/** What may stand between tokens. */
const GAP = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

/** Puts offsets into the tree of the language support, whose leaves are the tokens in their order. */
export function cypherTree(cypher: string, tree: SimpleTree): CypherNode {
  let at = 0;
  const visit = (node: SimpleTree): CypherNode | undefined => {
    if (!node.children || node.children.length === 0) {
      if (node.name === "<EOF>" || node.name === "") return undefined;
      GAP.lastIndex = at;
      GAP.test(cypher);
      const start = cypher.indexOf(node.name, GAP.lastIndex || at);
      if (start < 0) return undefined;
      at = start + node.name.length;
      return { rule: node.name, children: [], start, end: at };
    }
    const children = node.children.map(visit).filter((child) => child !== undefined);
    const [first] = children;
    if (!first) return undefined;
    if (children.length === 1 && !KEPT.has(node.name)) return first;
    return { rule: node.name, children, start: first.start, end: children.at(-1)!.end };
  };
  return visit(tree) ?? { rule: "topNode", children: [], start: 0, end: 0 };
}

/** All nodes of a tree, each before its children. */
export function* nodesOf(node: CypherNode): Generator<CypherNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}
