import { hierarchy, tree as tidyTree } from "d3-hierarchy";
import { beside } from "./beside.ts";
import { degreesOf, type LayoutGraph, type Positions } from "./layout-graph.ts";

interface Branch {
  readonly node: number;
  readonly children: Branch[];
}

/** Room between two leaves of the outermost circle and between two circles, in the layout's units. */
const LEAF_ROOM = 14;
const LEVEL_ROOM = 90;

/**
 * A tidy tree around a middle, of the edges from a part to its whole: what belongs to nothing stands nearest the middle, and
 * nodes outside of the tree stand beside what they hang on. `inTree` is 1 for nodes of the tree.
 */
export function radialTree(graph: LayoutGraph): Positions & { readonly inTree: Uint8Array } {
  const order = graph.x.length;
  const parent = parentsOf(graph);
  const branches: Branch[] = Array.from({ length: order }, (_, node) => ({ node, children: [] }));
  const inTree = new Uint8Array(order);
  parent.forEach((whole, part) => {
    if (whole < 0) return;
    branches[whole]!.children.push(branches[part]!);
    inTree[whole] = inTree[part] = 1;
  });
  const roots = branches.filter(({ node }) => inTree[node] && parent[node]! < 0);
  const [x, y] = [new Float32Array(order), new Float32Array(order)];
  const root = hierarchy<Branch>({ node: -1, children: roots });
  const leaves = root.leaves().length;
  const radius = Math.max(root.height * LEVEL_ROOM, (leaves * LEAF_ROOM) / (2 * Math.PI));
  const laid = tidyTree<Branch>()
    .size([2 * Math.PI, radius])
    .separation((a, b) => (a.parent === b.parent ? 1 : 2) / Math.max(1, a.depth))(root);
  laid.each(({ x: angle, y: distance, data }) => {
    if (data.node < 0) return;
    x[data.node] = distance * Math.sin(angle);
    y[data.node] = distance * Math.cos(angle);
  });
  beside(graph, { x, y, done: inTree.slice() });
  return { x, y, inTree };
}

/** The whole that each node is drawn in; the best connected where it has several, none where that would close a circle. */
function parentsOf(graph: LayoutGraph): Int32Array {
  const degrees = degreesOf(graph);
  const parent = new Int32Array(graph.x.length).fill(-1);
  const above = (part: number, of: number): boolean => {
    for (let at = of; at >= 0; at = parent[at]!) if (at === part) return true;
    return false;
  };
  graph.source.forEach((part, i) => {
    const whole = graph.target[i]!;
    if (!graph.upward[i] || part === whole || above(part, whole)) return;
    const before = parent[part]!;
    if (before < 0 || degrees[whole]! > degrees[before]!) parent[part] = whole;
  });
  return parent;
}
