import type { Theme } from "../state/theme.ts";

/** Colours of the picture that are not those of types. */
export interface Palette {
  readonly ground: string;
  readonly label: string;
  readonly plate: string;
  readonly edge: string;
  readonly edgeNear: string;
  /** Nodes and edges that are not in question. */
  readonly faded: string;
  readonly fadedEdge: string;
  /** A path that was looked for. */
  readonly way: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: "#fbfcfd",
    label: "#1f2a37",
    plate: "#ffffff",
    edge: "#b3bfcd",
    edgeNear: "#5b7189",
    faded: "#e3e8ee",
    fadedEdge: "#eef1f5",
    way: "#c2410c",
  },
  dark: {
    ground: "#12171e",
    label: "#e4e9ef",
    plate: "#27313d",
    edge: "#44515f",
    edgeNear: "#93a4b6",
    faded: "#27303a",
    fadedEdge: "#1d252e",
    way: "#fb923c",
  },
};
