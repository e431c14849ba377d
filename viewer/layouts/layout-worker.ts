import { beside } from "./beside.ts";
import { circular } from "./circular.ts";
import { firstArrangement } from "./first-arrangement.ts";
import { type ForceSettings, startForce } from "./force-atlas2.ts";
import type { LayoutGraph, Positions } from "./layout-graph.ts";
import type { LayoutAnswer, LayoutName, LayoutRequest } from "./layout-messages.ts";
import { communitiesOf, pageRankOf } from "./measures.ts";
import { withoutOverlap } from "./no-overlap.ts";
import { packed } from "./packed.ts";
import { radialTree } from "./tree.ts";

/** Iterations that let new nodes find their places among those that stand. */
const JOINING = 80;

const stopped = new Set<number>();

function say(answer: LayoutAnswer): void {
  const columns = "positions" in answer ? [answer.positions.x.buffer, answer.positions.y.buffer] : [];
  postMessage(answer, { transfer: columns });
}

function arrange(layout: LayoutName, graph: LayoutGraph, force: ForceSettings): Positions {
  if (layout === "circular") return circular(graph);
  if (layout === "types") return packed(graph, graph.kind);
  if (layout === "communities") return packed(graph, communitiesOf(graph));
  return layout === "tree" ? radialTree(graph) : firstArrangement(graph, force);
}

function join(graph: LayoutGraph, force: ForceSettings): Positions {
  const standing = { x: graph.x.slice(), y: graph.y.slice(), done: graph.fixed.slice() };
  beside(graph, standing);
  const run = startForce({ ...graph, x: standing.x, y: standing.y }, force);
  run.step(JOINING);
  return withoutOverlap(graph, run.positions(), 30);
}

function run(number: number, graph: LayoutGraph, force: ForceSettings, everyMs: number): void {
  const going = startForce(graph, force);
  let said = performance.now();
  const step = () => {
    if (stopped.delete(number)) return;
    going.step(1);
    if (performance.now() - said >= everyMs) {
      said = performance.now();
      say({ number, positions: going.positions() });
    }
    // Between two steps the word to stop can arrive.
    setTimeout(step);
  };
  step();
}

function answer(request: LayoutRequest): void {
  const { number } = request;
  if (request.ask === "stop") stopped.add(number);
  else if (request.ask === "run") run(number, request.graph, request.force, request.everyMs);
  else if (request.ask === "arrange") say({ number, positions: arrange(request.layout, request.graph, request.force) });
  else if (request.ask === "join") say({ number, positions: join(request.graph, request.force) });
  else if (request.ask === "communities") say({ number, communities: communitiesOf(request.graph) });
  else say({ number, ranks: pageRankOf(request.graph) });
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  try {
    answer(data);
  } catch (error) {
    say({ number: data.number, error: String(error) });
  }
};
