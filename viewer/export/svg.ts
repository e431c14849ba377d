import type Sigma from "sigma";
import { FONT } from "../graph/labels.ts";
import type { Palette } from "../graph/palette.ts";
import { LEGEND, type LegendLine } from "./picture-legend.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";
const LABEL_PX = 13;
/** Sides of an arrowhead, in times the width of its line. */
const ARROW = 3.2;

type Attributes = Readonly<Record<string, string | number>>;

/** The picture as it is on the screen, as SVG: lines, arrows, dots and the labels that are to be seen, with the legend. */
export function svgOf(sigma: Sigma, palette: Palette, legend: readonly LegendLine[]): Blob {
  const graph = sigma.getGraph();
  const { width, height } = sigma.getDimensions();
  const page = document.implementation.createDocument(NAMESPACE, "svg");
  const root = page.documentElement;
  const add = (name: string, attributes: Attributes, text?: string): void => {
    const element = page.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
    if (text !== undefined) element.textContent = text;
    root.append(element);
  };
  for (const [key, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT }))
    root.setAttribute(key, String(value));
  add("rect", { width, height, fill: palette.ground });
  const at = (id: string) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return undefined;
    return { ...data, ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
  };
  graph.forEachEdge((id, { curvature }, source, target) => {
    const data = sigma.getEdgeDisplayData(id);
    const [a, b] = [at(source), at(target)];
    if (!data || data.hidden || !a || !b) return;
    const thick = Math.max(0.5, sigma.scaleSize(data.size));
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const bend = data.type === "curved" ? Number(curvature) : 0;
    const control = { x: (a.x + b.x) / 2 + dy * bend, y: (a.y + b.y) / 2 - dx * bend };
    const [ux, uy] = unit(b.x - control.x, b.y - control.y);
    const head = data.type === "line" ? 0 : ARROW * thick;
    const tip = { x: b.x - ux * b.radius, y: b.y - uy * b.radius };
    const neck = { x: tip.x - ux * head, y: tip.y - uy * head };
    const line = `M${point(a)}${bend ? `Q${point(control)} ${point(neck)}` : `L${point(neck)}`}`;
    add("path", { d: line, stroke: data.color, "stroke-width": thick, fill: "none" });
    if (head > 0) {
      const [px, py] = [(-uy * head) / 2, (ux * head) / 2];
      const sides = [{ x: neck.x + px, y: neck.y + py }, tip, { x: neck.x - px, y: neck.y - py }];
      add("polygon", { points: sides.map(point).join(" "), fill: data.color });
    }
  });
  graph.forEachNode((id) => {
    const node = at(id);
    if (node) add("circle", { cx: node.x, cy: node.y, r: node.radius, fill: node.color });
  });
  for (const id of sigma.getNodeDisplayedLabels()) {
    const node = at(id);
    if (!node?.label) continue;
    const halo = { stroke: palette.ground, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
    const place = { x: node.x + node.radius + 3, y: node.y + LABEL_PX / 3, "font-size": LABEL_PX, "font-weight": 500 };
    add("text", { ...place, ...halo, fill: palette.label }, node.label);
  }
  legend.forEach(({ colour, text }, i) => {
    const y = LEGEND.top + LEGEND.padding + i * LEGEND.line + LEGEND.line / 2;
    add("circle", { cx: LEGEND.left + LEGEND.padding, cy: y, r: LEGEND.dot, fill: colour });
    const place = {
      x: LEGEND.left + LEGEND.padding + 3 * LEGEND.dot,
      y: y + LEGEND.font / 3,
      "font-size": LEGEND.font,
    };
    add("text", { ...place, fill: palette.label }, text);
  });
  return new Blob([new XMLSerializer().serializeToString(page)], { type: "image/svg+xml" });
}

function unit(x: number, y: number): [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

function point({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
