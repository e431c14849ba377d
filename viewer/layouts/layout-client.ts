import type { ForceSettings } from "./force-atlas2.ts";
import type { LayoutGraph, Positions } from "./layout-graph.ts";
import type { LayoutAnswer, LayoutName, LayoutQuestion, LayoutRequest } from "./layout-messages.ts";

/** The worker that arranges graphs, so that the page never waits for it. */
const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
const waiting = new Map<number, (answer: LayoutAnswer) => void>();
let last = 0;

worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => waiting.get(data.number)?.(data);

function tell(request: LayoutRequest): void {
  worker.postMessage(request);
}

async function ask<K extends "positions" | "communities" | "ranks">(
  question: LayoutQuestion,
  key: K,
): Promise<Extract<LayoutAnswer, Record<K, unknown>>[K]> {
  const number = ++last;
  const answer = await new Promise<LayoutAnswer>((resolve) => {
    waiting.set(number, resolve);
    tell({ ...question, number });
  });
  waiting.delete(number);
  if ("error" in answer) throw new Error(answer.error);
  return (answer as Extract<LayoutAnswer, Record<K, unknown>>)[key];
}

export const layouts = {
  arrange: (layout: LayoutName, graph: LayoutGraph, force: ForceSettings): Promise<Positions> =>
    ask({ ask: "arrange", layout, graph, force }, "positions"),
  join: (graph: LayoutGraph, force: ForceSettings): Promise<Positions> =>
    ask({ ask: "join", graph, force }, "positions"),
  communities: (graph: LayoutGraph): Promise<Uint32Array> => ask({ ask: "communities", graph }, "communities"),
  pageRank: (graph: LayoutGraph): Promise<Float32Array> => ask({ ask: "pagerank", graph }, "ranks"),
  /** Lets ForceAtlas2 run, and says where nodes are every so often. @returns how to stop it */
  run(graph: LayoutGraph, force: ForceSettings, everyMs: number, onMoved: (positions: Positions) => void): () => void {
    const number = ++last;
    waiting.set(number, (answer) => "positions" in answer && onMoved(answer.positions));
    tell({ ask: "run", graph, force, everyMs, number });
    return () => {
      waiting.delete(number);
      tell({ ask: "stop", number });
    };
  },
};
