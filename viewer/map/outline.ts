import { geoConicEqualArea } from "d3-geo";
import { type Division, stemOfDivision } from "./divisions.ts";

/** Parallels and meridian that suit the country. */
const project = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).scale(1000).translate([0, 0]);

export interface Outline {
  readonly division: Division;
  /** The `d` of an SVG path. */
  readonly path: string;
  /** Where its name stands. */
  readonly middle: readonly [x: number, y: number];
}

/** The share of the frame's width that an inset takes. */
const INSET = 0.13;

/**
 * Outlines of divisions that fill a frame. Points are projected one by one: the rings of the package wind both ways, which
 * a projection of whole polygons on the sphere would take for their outside. What has no code (the South China Sea islands,
 * in a box of their own) is an inset in the lower right corner, as on Chinese maps.
 */
export function outlinesOf(divisions: readonly Division[], width: number, height: number, margin: number): Outline[] {
  const isInset = (division: Division) => stemOfDivision(division) === "";
  const main = divisions.filter((division) => !isInset(division));
  const frame = { left: margin, top: margin, right: width - margin, bottom: height - margin };
  const corner = { ...frame, left: frame.right - width * INSET, top: frame.bottom - height * INSET * 1.8 };
  return [
    ...fitted(main, (point) => project(point as [number, number])!, frame),
    ...fitted(divisions.filter(isInset), ([east, north]) => [east!, -north!], corner),
  ];
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function fitted(
  divisions: readonly Division[],
  at: (point: readonly number[]) => readonly [number, number],
  frame: Frame,
): Outline[] {
  const projected = divisions.map((division) => ({ division, rings: ringsOf(division).map((ring) => ring.map(at)) }));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of projected)
    for (const [x, y] of rings.flat()) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  const scale = Math.min((frame.right - frame.left) / (right - left), (frame.bottom - frame.top) / (bottom - top));
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    rounded((frame.left + frame.right) / 2 + (x - (left + right) / 2) * scale),
    rounded((frame.top + frame.bottom) / 2 + (y - (top + bottom) / 2) * scale),
  ];
  return projected.map(({ division, rings }) => {
    const placed = rings.map((ring) => ring.map(place));
    const named = stemOfDivision(division) === "" ? undefined : division.properties.cp;
    return {
      division,
      path: placed.map((ring) => `M${ring.map((point) => point.join(",")).join("L")}Z`).join(""),
      middle: named ? place(at(named)) : middleOf(placed),
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function ringsOf({ geometry }: Division): readonly (readonly (readonly number[])[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The middle of the longest ring's bounds. */
function middleOf(rings: readonly (readonly (readonly [number, number])[])[]): [number, number] {
  const longest = rings.reduce((a, b) => (b.length > a.length ? b : a), rings[0] ?? []);
  const [xs, ys] = [longest.map(([x]) => x), longest.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
