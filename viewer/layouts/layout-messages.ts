import type { ForceSettings } from "./force-atlas2.ts";
import type { LayoutGraph, Positions } from "./layout-graph.ts";

export const LAYOUTS = ["force", "types", "communities", "tree", "circular"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What the page asks of the worker; each question has a number of its own. */
export type LayoutQuestion =
  /** Places for all nodes; those that are fixed stay. */
  | { readonly ask: "arrange"; readonly layout: LayoutName; readonly graph: LayoutGraph; readonly force: ForceSettings }
  /** Places for the nodes that are not fixed, beside the others. */
  | { readonly ask: "join"; readonly graph: LayoutGraph; readonly force: ForceSettings }
  /** ForceAtlas2 until it is told to stop, with places every now and then. */
  | { readonly ask: "run"; readonly graph: LayoutGraph; readonly force: ForceSettings; readonly everyMs: number }
  | { readonly ask: "communities"; readonly graph: LayoutGraph }
  | { readonly ask: "pagerank"; readonly graph: LayoutGraph };

export type LayoutRequest =
  | (LayoutQuestion & { readonly number: number })
  | { readonly ask: "stop"; readonly number: number };

export type LayoutAnswer = { readonly number: number } & (
  | { readonly positions: Positions }
  | { readonly communities: Uint32Array }
  | { readonly ranks: Float32Array }
  | { readonly error: string }
);
