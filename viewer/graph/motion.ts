import type { MultiDirectedGraph } from "graphology";
import type Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import type { Positions } from "../layouts/layout-graph.ts";
import { place } from "./build.ts";

const DURATION_MS = 500;
/** Nodes and edges of a large graph that are moved at a time. */
const PIECE = 2_500;

/** Whether the user asked the system for less motion. */
export function isCalm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Lets nodes glide to their places; at once for those who asked for less motion. */
export async function animatePlaces(
  graph: MultiDirectedGraph,
  ids: readonly string[],
  positions: Positions,
): Promise<void> {
  if (isCalm()) return place(graph, ids, positions);
  const places: Record<string, { x: number; y: number }> = {};
  ids.forEach((id, n) => {
    if (graph.hasNode(id) && !graph.getNodeAttribute(id, "pinned"))
      places[id] = { x: positions.x[n]!, y: positions.y[n]! };
  });
  await new Promise<void>((resolve) => {
    animateNodes(graph, places, { duration: DURATION_MS, easing: "quadraticInOut" }, resolve);
  });
}

/**
 * Puts the nodes of a large graph where a layout says, piece by piece, so that the page answers all the while.
 * Attributes are changed in place, and the picture keeps its bounds: otherwise sigma would go through everything at once.
 */
export async function placeInPieces(
  sigma: Sigma,
  graph: MultiDirectedGraph,
  ids: readonly string[],
  positions: Positions,
): Promise<void> {
  const bounds = sigma.getBBox();
  sigma.setCustomBBox(bounds);
  const { x, y } = fitted(positions, bounds);
  // As while the user moves the picture, edges are not drawn until all have their places: each drawing uploads all of them.
  const captor = sigma.getMouseCaptor();
  captor.isMoving = true;
  try {
    for (let start = 0; start < ids.length; start += PIECE) {
      const nodes = ids.slice(start, start + PIECE);
      nodes.forEach((id, i) => {
        const attributes = graph.getNodeAttributes(id);
        if (attributes.pinned) return;
        attributes.x = x(start + i);
        attributes.y = y(start + i);
      });
      sigma.refresh({ partialGraph: { nodes }, skipIndexation: true, schedule: true });
      await pause();
      if (sigma.getGraph() !== graph) return;
    }
    const all = graph.edges();
    for (let start = 0; start < all.length; start += PIECE) {
      const edges = all.slice(start, start + PIECE);
      sigma.refresh({ partialGraph: { edges }, skipIndexation: true, schedule: true });
      await pause();
      if (sigma.getGraph() !== graph) return;
    }
  } finally {
    captor.isMoving = false;
    sigma.scheduleRender();
  }
}

/** Lets the page answer. Not frame by frame: a frame of a huge graph may take long, and the next piece need not wait for it. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Coordinates moved and scaled into bounds, with one scale for both directions. */
function fitted({ x, y }: Positions, bounds: { readonly x: [number, number]; readonly y: [number, number] }) {
  const [left, right, top, bottom] = [x.reduce(least), x.reduce(most), y.reduce(least), y.reduce(most)];
  const scale = Math.min(
    (bounds.x[1] - bounds.x[0]) / Math.max(1e-6, right - left),
    (bounds.y[1] - bounds.y[0]) / Math.max(1e-6, bottom - top),
  );
  const [middleX, middleY] = [(bounds.x[0] + bounds.x[1]) / 2, (bounds.y[0] + bounds.y[1]) / 2];
  return {
    x: (n: number) => middleX + (x[n]! - (left + right) / 2) * scale,
    y: (n: number) => middleY + (y[n]! - (top + bottom) / 2) * scale,
  };
}

function least(a: number, b: number): number {
  return Math.min(a, b);
}

function most(a: number, b: number): number {
  return Math.max(a, b);
}
