import { adjacencyOf, type LayoutGraph, type Positions } from "./layout-graph.ts";

/** Where nodes stand, and which of them do already (1). */
export interface Standing {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly done: Uint8Array;
}

const GOLDEN_ANGLE = 2.399963;
/** How far a node begins from what it hangs on, in the layout's units. */
const BESIDE = 12;

/** Finds places for the others, breadth first: each in the middle of its neighbours that stand already, or beside the only one. */
export function beside(graph: LayoutGraph, { x, y, done }: Standing): void {
  const { from, to } = adjacencyOf(graph);
  const around = new Uint32Array(x.length);
  let front = [...done.keys()].filter((n) => done[n]);
  while (front.length > 0) {
    const next: number[] = [];
    for (const n of front)
      for (let i = from[n]!; i < from[n + 1]!; i++) {
        const other = to[i]!;
        if (done[other]) continue;
        done[other] = 2;
        next.push(other);
      }
    for (const n of next) {
      let [sumX, sumY, count, anchor] = [0, 0, 0, n];
      for (let i = from[n]!; i < from[n + 1]!; i++) {
        const other = to[i]!;
        if (done[other] !== 1) continue;
        sumX += x[other]!;
        sumY += y[other]!;
        count++;
        anchor = other;
      }
      const turn = around[anchor]!++;
      const radius = BESIDE * Math.sqrt(turn + 1) * (count > 1 ? 0.5 : 1);
      x[n] = sumX / count + radius * Math.cos(turn * GOLDEN_ANGLE);
      y[n] = sumY / count + radius * Math.sin(turn * GOLDEN_ANGLE);
    }
    for (const n of next) done[n] = 1;
    front = next;
  }
  placeAlone(x, y, done);
}

/** What hangs on nothing that stands goes into rings around the rest. */
function placeAlone(x: Float32Array, y: Float32Array, done: Uint8Array): void {
  let reach = 0;
  done.forEach((is, n) => {
    if (is) reach = Math.max(reach, Math.hypot(x[n]!, y[n]!));
  });
  let turn = 0;
  done.forEach((is, n) => {
    if (is) return;
    const radius = reach + BESIDE * Math.sqrt(++turn);
    x[n] = radius * Math.cos(turn * GOLDEN_ANGLE);
    y[n] = radius * Math.sin(turn * GOLDEN_ANGLE);
  });
}

/** Places for the nodes of a graph that are not fixed, beside those that are. */
export function joined(graph: LayoutGraph): Positions {
  const standing = { x: graph.x.slice(), y: graph.y.slice(), done: graph.fixed.slice() };
  beside(graph, standing);
  return standing;
}
