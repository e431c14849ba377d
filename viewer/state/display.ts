import { signal } from "@preact/signals";
import { FORCE_DEFAULTS, type ForceSettings } from "../layouts/force-atlas2.ts";
import type { LayoutName } from "../layouts/layout-messages.ts";

export const SIZES = ["degree", "pagerank", "same"] as const;
export type SizeBy = (typeof SIZES)[number];
export const COLOURS = ["type", "community"] as const;
export type ColourBy = (typeof COLOURS)[number];

/** How the graph is drawn, whatever is drawn. */
export const layout = signal<LayoutName>("force");
export const force = signal<ForceSettings>(FORCE_DEFAULTS);
export const sizeBy = signal<SizeBy>("degree");
export const colourBy = signal<ColourBy>("type");
/** Whether all relationships are named in the picture. */
export const nameEdges = signal(false);
