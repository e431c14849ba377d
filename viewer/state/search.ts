import type { ViewNode } from "../../src/model/view.ts";

const MAX_HITS = 12;

/** Entities whose name or an alias contains the text: exact names first, then beginnings, then the better connected. */
export function searchNodes(nodes: readonly ViewNode[], text: string): ViewNode[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  const score = (node: ViewNode): number => {
    const names = [node.name, ...node.aliases].map((name) => name.toLowerCase());
    if (names[0] === wanted) return 4;
    if (names.includes(wanted)) return 3;
    if (names.some((name) => name.startsWith(wanted))) return 2;
    return names.some((name) => name.includes(wanted)) ? 1 : 0;
  };
  // Bodies are what people look for: a place of the same name comes after them.
  const rank = (node: ViewNode) => (node.type === "Agency" ? 1 : 0);
  return nodes
    .map((node) => ({ node, score: score(node) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => rank(b.node) - rank(a.node) || b.score - a.score || b.node.degree - a.node.degree)
    .slice(0, MAX_HITS)
    .map((hit) => hit.node);
}
