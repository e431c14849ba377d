import { joined } from "./beside.ts";
import { circular } from "./circular.ts";
import { firstArrangement } from "./first-arrangement.ts";
import { type ForceSettings, startForce } from "./force-atlas2.ts";
import type { LayoutGraph, Positions } from "./layout-graph.ts";
import type { LayoutAnswer, LayoutName, LayoutRequest } from "./layout-messages.ts";
import { withoutOverlap } from "./no-overlap.ts";

/** Iterations that let new nodes find their places among those that stand. */
const JOINING = 50;

/** Up to so many nodes, those that would lie on one another are moved apart. */
const MOVED_APART_UP_TO = 1_500;

const stopped = new Set<number>();

function say(answer: LayoutAnswer): void {
  const columns = "positions" in answer ? [answer.positions.x.buffer, answer.positions.y.buffer] : [];
  postMessage(answer, { transfer: columns });
}

// What the first picture does not need is loaded when somebody asks for it.
const measures = () => import("./measures.ts");

async function arrange(layout: LayoutName, graph: LayoutGraph, force: ForceSettings): Promise<Positions> {
  if (layout === "force") return firstArrangement(graph, force);
  if (layout === "circular") return circular(graph);
  if (layout === "tree") {
    const { inTree, ...positions } = (await import("./tree.ts")).radialTree(graph);
    // The tree stands; what hangs beside it makes room.
    return graph.x.length <= MOVED_APART_UP_TO ? withoutOverlap({ ...graph, fixed: inTree }, positions) : positions;
  }
  const { packed } = await import("./packed.ts");
  return packed(graph, layout === "types" ? graph.kind : (await measures()).communitiesOf(graph));
}

function join(graph: LayoutGraph, force: ForceSettings): Positions {
  const { x, y } = joined(graph);
  const run = startForce({ ...graph, x, y }, force);
  run.step(JOINING);
  return withoutOverlap(graph, run.positions(), 20);
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

async function answer(request: LayoutRequest): Promise<void> {
  const { number } = request;
  if (request.ask === "stop") stopped.add(number);
  else if (request.ask === "run") run(number, request.graph, request.force, request.everyMs);
  else if (request.ask === "arrange")
    say({ number, positions: await arrange(request.layout, request.graph, request.force) });
  else if (request.ask === "join") say({ number, positions: join(request.graph, request.force) });
  else if (request.ask === "communities") say({ number, communities: (await measures()).communitiesOf(request.graph) });
  else say({ number, ranks: (await measures()).pageRankOf(request.graph) });
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  answer(data).catch((error: unknown) => say({ number: data.number, error: String(error) }));
};
