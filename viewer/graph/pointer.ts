import type { MultiDirectedGraph } from "graphology";
import type Sigma from "sigma";

export interface PointerActions {
  onSelect(id: string | undefined): void;
  onExpand(id: string): void;
  /** A node was put somewhere by hand. */
  onPin(): void;
  onHover(id: string | undefined): void;
}

/** What mouse and finger do in the picture: choose, expand, hover, and put nodes somewhere. */
export function followPointer(
  sigma: Sigma,
  graph: () => MultiDirectedGraph | undefined,
  { onSelect, onExpand, onPin, onHover }: PointerActions,
): void {
  let held: string | undefined;
  let moved = false;
  // Letting go of a node that was dragged is no click.
  sigma.on("clickNode", ({ node }) => moved || onSelect(node));
  sigma.on("clickStage", () => onSelect(undefined));
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    onExpand(node);
  });
  sigma.on("enterNode", ({ node }) => onHover(node));
  sigma.on("leaveNode", () => onHover(undefined));
  // A node that is dragged stays where it is put.
  sigma.on("downNode", ({ node }) => {
    held = node;
    moved = false;
  });
  sigma.on("moveBody", ({ event }) => {
    const drawn = graph();
    if (!held || !drawn?.hasNode(held)) return;
    if (!moved) sigma.setCustomBBox(sigma.getBBox());
    moved = true;
    // In place: a word to sigma would make it go through the whole graph with each step of the mouse.
    Object.assign(drawn.getNodeAttributes(held), sigma.viewportToGraph(event), { pinned: true });
    sigma.refresh({ partialGraph: { nodes: [held], edges: drawn.edges(held) }, skipIndexation: true, schedule: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const release = () => {
    if (held && moved) onPin();
    held = undefined;
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
}
