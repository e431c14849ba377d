import type { MultiDirectedGraph } from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Palette } from "./palette.ts";

/** What stands out in the picture, and what is not in it. */
export interface Emphasis {
  /** The entity whose panel is open. */
  readonly chosen?: string;
  readonly hovered?: string;
  /** Entities on a way that was looked for. */
  readonly way: ReadonlySet<string>;
  /** Entities that were marked with a rectangle. */
  readonly marked: ReadonlySet<string>;
  /** What filters leave; everything where there are none. */
  readonly shown?: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /** Whether all relationships are named, not only those of the chosen entity. */
  readonly nameEdges: boolean;
}

export const NO_EMPHASIS: Emphasis = { way: new Set(), marked: new Set(), nameEdges: false };

/** Above so many neighbours, not all of their names and relationships are written. */
const NAMED_NEIGHBOURS = 60;
const NAMED_EDGES = 40;

export interface Reducers {
  node(id: string, data: Record<string, unknown>): Partial<NodeDisplayData>;
  edge(id: string, data: Record<string, unknown>): Partial<EdgeDisplayData>;
  /** What looks otherwise than at rest, where all else looks as at rest. */
  readonly touched: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
}

/**
 * How nodes and edges look under an emphasis; nothing where all look as they are.
 * @param fade whether what is not near the chosen one is faded, which touches everything
 */
export function reducersOf(
  graph: MultiDirectedGraph,
  { chosen, hovered, way, marked, shown, nameEdges }: Emphasis,
  palette: Palette,
  nameOf: (predicate: string) => string,
  fade: boolean,
): Reducers | undefined {
  const centre = [hovered, chosen].find((id) => id !== undefined && graph.hasNode(id));
  if (centre === undefined && way.size === 0 && marked.size === 0 && !shown && !nameEdges) return undefined;
  const near = new Set(centre === undefined ? [] : [centre, ...graph.neighbors(centre)]);
  const nearEdges = centre === undefined ? [] : graph.edges(centre);
  const visible = (id: string) => !shown || shown.nodes.has(id);
  return {
    touched: { nodes: [...near, ...way, ...marked].filter((id) => graph.hasNode(id)), edges: nearEdges },
    node(id, data) {
      if (!visible(id)) return { ...data, hidden: true };
      if (marked.has(id))
        return { ...data, color: palette.marked, zIndex: 3, forceLabel: marked.size < NAMED_NEIGHBOURS };
      if (way.has(id)) return { ...data, zIndex: 2, forceLabel: true, highlighted: id === chosen };
      if (near.has(id))
        return { ...data, zIndex: 1, forceLabel: near.size < NAMED_NEIGHBOURS, highlighted: id === chosen };
      return near.size > 0 && fade ? { ...data, color: palette.faded, label: "", zIndex: 0 } : data;
    },
    edge(id, data) {
      const [source, target] = graph.extremities(id) as [string, string];
      if (shown && !(shown.edges.has(id) && visible(source) && visible(target))) return { ...data, hidden: true };
      const label = nameOf(String(data.predicate));
      if (way.has(source) && way.has(target))
        return { ...data, color: palette.way, size: Number(data.size) + 1.5, zIndex: 2, label, forceLabel: true };
      if (source === centre || target === centre) {
        const named = nameEdges || nearEdges.length <= NAMED_EDGES;
        return { ...data, color: palette.edgeNear, zIndex: 1, ...(named ? { label, forceLabel: true } : {}) };
      }
      if (near.size > 0 && fade) return { ...data, color: palette.fadedEdge, zIndex: 0 };
      return nameEdges ? { ...data, label, forceLabel: true } : data;
    },
  };
}
