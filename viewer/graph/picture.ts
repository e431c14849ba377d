import type { MultiDirectedGraph } from "graphology";
import type { ViewSubgraph } from "../../src/model/view.ts";
import { joined } from "../layouts/beside.ts";
import type { ForceSettings } from "../layouts/force-atlas2.ts";
import { layouts } from "../layouts/layout-client.ts";
import type { LayoutGraph, Positions } from "../layouts/layout-graph.ts";
import type { LayoutName } from "../layouts/layout-messages.ts";
import type { ColourBy, SizeBy } from "../state/display.ts";
import { addTo, buildGraph, place, stoodOf } from "./build.ts";
import { layoutGraphOf, type Stood, sizeShare } from "./layout-columns.ts";
import { isCalm } from "./motion.ts";
import { COMMUNITY_COLOURS, OTHER_COMMUNITY } from "./palette.ts";
import type { GraphView } from "./render.ts";

/** Graphs up to this size stand still once they are shown; larger ones go on for a while, but for huge ones: too slow to help. */
const FINISHED_UP_TO = 1_500;
const SETTLED_UP_TO = 20_000;
/** Up to so many nodes the eye can follow the layout at work. */
const LIVE_UP_TO = 8_000;
/** In larger graphs, new nodes stand beside their neighbours and forces do not move them. */
const JOINED_BY_FORCES_UP_TO = 1_000;
const LIVE_EVERY_MS = 80;
const SETTLE_MS = 2_500;

const PICTURE_MARK = "picture";

/** Says that a picture is there, for which `npm run bench:viewer` waits. */
function markPicture(): void {
  requestAnimationFrame(() => performance.mark(PICTURE_MARK));
}

/** A community in the picture. */
export interface Community {
  /** That of its best connected member. */
  readonly name: string;
  readonly colour: string;
  /** Its members, the best connected first. */
  readonly members: readonly string[];
}

export interface PictureEvents {
  /** Whether places are being worked out, before they can be shown. */
  onArranging(is: boolean): void;
  /** Whether the layout is at work. */
  onMoving(is: boolean): void;
  onCommunities(communities: readonly Community[]): void;
  onError(message: string): void;
}

/** What is drawn and how it is arranged: leads a graph from the server to its places on the screen. */
export class Picture {
  #graph: MultiDirectedGraph | undefined;
  #ids: string[] = [];
  #columns: LayoutGraph | undefined;
  #base: unknown;
  /** Counts what was begun, so that an answer that comes too late is dropped. */
  #turn = 0;
  #halt: (() => void) | undefined;
  readonly view: GraphView;
  readonly #events: PictureEvents;

  constructor(view: GraphView, events: PictureEvents) {
    this.view = view;
    this.#events = events;
  }

  /**
   * Draws a graph; its first picture is arranged already.
   * @param base what it began from: while it is the same, the picture goes on and what stands stays
   */
  async draw(graph: ViewSubgraph, base: unknown, layout: LayoutName, force: ForceSettings): Promise<void> {
    const before = this.#graph;
    const goesOn = before !== undefined && this.#base === base && graph.nodes.some(({ id }) => before.hasNode(id));
    const stood: Stood = goesOn ? stoodOf(before) : new Map();
    const columns = layoutGraphOf(graph, stood);
    const ids = graph.nodes.map(({ id }) => id);
    await this.#inTurn(async (isLate) => {
      // While the worker finds places, the page makes ready what will be drawn.
      const asked = goesOn ? this.#places(columns, force) : layouts.arrange(layout, columns, force);
      this.view.prepare();
      if (goesOn) {
        const positions = await asked;
        if (isLate()) return;
        // Few that come are added to what is drawn: everything else stays as it is, and so does the time it takes.
        if (addTo(before, graph, positions)) {
          [this.#ids, this.#columns] = [ids, columns];
          markPicture();
          return;
        }
      }
      const built = buildGraph(graph.nodes, graph.edges);
      const positions = await asked;
      if (isLate()) return;
      place(built, ids, positions);
      for (const [id, { pinned }] of stood) if (pinned && built.hasNode(id)) built.setNodeAttribute(id, "pinned", true);
      [this.#graph, this.#ids, this.#columns, this.#base] = [built, ids, columns, base];
      this.view.show(built, goesOn);
      markPicture();
      if (!goesOn && layout === "force" && ids.length > FINISHED_UP_TO && ids.length <= SETTLED_UP_TO)
        this.#settle(force);
    });
  }

  /** Places where a picture goes on: for what is new in it, if anything is. */
  async #places(columns: LayoutGraph, force: ForceSettings): Promise<Positions> {
    if (columns.fixed.every((is) => is === 1)) return columns;
    return columns.x.length <= JOINED_BY_FORCES_UP_TO ? layouts.join(columns, force) : joined(columns);
  }

  /**
   * Works places out, and says so meanwhile. Whatever is at work stops.
   * @param work told whether something else was begun since, so that its own answer comes too late
   */
  async #inTurn(work: (isLate: () => boolean) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    this.halt();
    this.#events.onArranging(true);
    try {
      await work(isLate);
    } catch (error) {
      if (!isLate()) this.#events.onError((error as Error).message);
    } finally {
      if (!isLate()) this.#events.onArranging(false);
    }
  }

  /** Arranges what is drawn anew; what was put somewhere by hand is arranged, too. */
  async arrange(layout: LayoutName, force: ForceSettings): Promise<void> {
    const [graph, standing] = [this.#graph, this.#columns];
    if (!graph || !standing) return;
    await this.#inTurn(async (isLate) => {
      const columns = { ...standing, fixed: new Uint8Array(standing.x.length) };
      const positions = await layouts.arrange(layout, columns, force);
      if (isLate()) return;
      graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, pinned: false }), { attributes: ["pinned"] });
      await this.view.move(this.#ids, positions, "calmly");
      this.view.fit();
    });
  }

  /** Lets ForceAtlas2 go on from where the nodes are; what was put somewhere by hand stays. */
  run(force: ForceSettings): void {
    this.halt();
    const graph = this.#graph;
    if (!graph || !this.#columns) return;
    const [x, y, fixed] = [
      new Float32Array(this.#ids.length),
      new Float32Array(this.#ids.length),
      new Uint8Array(this.#ids.length),
    ];
    this.#ids.forEach((id, n) => {
      const { x: right, y: up, pinned } = graph.getNodeAttributes(id);
      [x[n], y[n], fixed[n]] = [right, up, pinned ? 1 : 0];
    });
    const isLive = this.#ids.length <= LIVE_UP_TO && !isCalm();
    let busy = false;
    this.#events.onMoving(true);
    const stop = layouts.run(
      { ...this.#columns, x, y, fixed },
      force,
      isLive ? LIVE_EVERY_MS : SETTLE_MS,
      async (positions) => {
        if (busy || graph !== this.#graph) return;
        busy = true;
        await this.view.move(this.#ids, positions, "at once");
        busy = false;
      },
    );
    this.#halt = () => {
      stop();
      this.#events.onMoving(false);
    };
  }

  halt(): void {
    this.#halt?.();
    this.#halt = undefined;
  }

  #settle(force: ForceSettings): void {
    this.run(force);
    const mine = this.#halt;
    // One word of the worker more than the time, where it speaks only that often.
    setTimeout(() => this.#halt === mine && this.halt(), SETTLE_MS * 1.5);
  }

  /** Colours and sizes of nodes, by what the user wants to see in them. */
  async dress(colourBy: ColourBy, sizeBy: SizeBy, colourOf: (type: string) => string): Promise<void> {
    const [graph, columns] = [this.#graph, this.#columns];
    if (!graph || !columns) return;
    const number = new Map(this.#ids.map((id, n) => [id, n]));
    const communities = colourBy === "community" ? await layouts.communities(columns) : undefined;
    const ranks = sizeBy === "pagerank" ? await layouts.pageRank(columns) : undefined;
    if (graph !== this.#graph) return;
    const best = Math.sqrt(ranks?.reduce((a, b) => Math.max(a, b), 0) ?? 1);
    const share = sizeShare(this.#ids.length);
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const n = number.get(id)!;
        return {
          ...attributes,
          color: communities
            ? (COMMUNITY_COLOURS[communities[n]!] ?? OTHER_COMMUNITY)
            : colourOf(String(attributes.kind)),
          size: ranks
            ? (4 + 16 * (Math.sqrt(ranks[n]!) / best)) * share
            : sizeBy === "same"
              ? 7 * share
              : columns.size[n]!,
        };
      },
      { attributes: ["color", "size"] },
    );
    this.#events.onCommunities(communities ? this.#listed(communities) : []);
  }

  #listed(communities: Uint32Array): Community[] {
    const members = COMMUNITY_COLOURS.map((): string[] => []);
    for (const [n, id] of this.#ids.entries()) members[communities[n]!]?.push(id);
    const graph = this.#graph!;
    return members
      .map((ids) => ids.sort((a, b) => graph.degree(b) - graph.degree(a)))
      .map((ids, i) => ({ ids, colour: COMMUNITY_COLOURS[i]! }))
      .filter(({ ids }) => ids.length > 1)
      .map(({ ids, colour }) => ({ name: String(graph.getNodeAttribute(ids[0], "name")), colour, members: ids }));
  }

  /** Where the nodes stand. */
  stood(): Stood {
    return this.#graph ? stoodOf(this.#graph) : new Map();
  }

  /** Holds nodes where they are, or lets go of them. */
  pin(ids: readonly string[], pinned: boolean): void {
    for (const id of ids) if (this.#graph?.hasNode(id)) this.#graph.getNodeAttributes(id).pinned = pinned;
  }
}
