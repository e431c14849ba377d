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
  /** What was marked with a rectangle. */
  readonly marked: string;
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
    marked: "#0b7285",
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
    marked: "#5ad1e6",
  },
};

/** Colours of communities from the largest on, apart in hue and in lightness for those who cannot tell hues. */
export const COMMUNITY_COLOURS: readonly string[] = [
  "#2f6db3",
  "#d9822b",
  "#3a9a6b",
  "#c0392b",
  "#7b68b8",
  "#8a6d3b",
  "#1b9aaa",
  "#a0527c",
  "#5c8a1f",
  "#5b7189",
];
export const OTHER_COMMUNITY = "#9aa5b1";
