import { computed, signal } from "@preact/signals";
import type { ViewEdge, ViewNode, ViewSubgraph } from "../../src/model/view.ts";

/** What the user did to the graph, in the order of doing; enough to make the same picture again. */
export interface Scene {
  /** A query whose result is drawn instead of the whole graph. */
  readonly query?: { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> };
  /** Entities whose neighbours were loaded. */
  readonly expanded: readonly string[];
  /** Pairs between which a path was looked for. */
  readonly paths: readonly (readonly [from: string, to: string])[];
  /** Entities that were taken away. */
  readonly hidden: readonly string[];
  /** The only entities that are left of what there was when all others were taken away: of the beginning and of these parts. */
  readonly only?: { readonly ids: readonly string[]; readonly parts: readonly string[] };
}

export const EMPTY: Scene = { expanded: [], paths: [], hidden: [] };

const past = signal<readonly Scene[]>([EMPTY]);
const at = signal(0);

export const scene = computed(() => past.value[at.value]!);
export const canUndo = computed(() => at.value > 0);
export const canRedo = computed(() => at.value < past.value.length - 1);

/** Goes on to another scene; what was undone before is gone. */
export function change(next: Scene): void {
  past.value = [...past.value.slice(0, at.value + 1), next];
  at.value = past.value.length - 1;
}

export function undo(): void {
  if (canUndo.value) at.value--;
}

export function redo(): void {
  if (canRedo.value) at.value++;
}

/** Parts of the graph that were loaded for scenes, by what they were loaded for. */
const parts = signal<ReadonlyMap<string, ViewSubgraph>>(new Map());

export const keyOf = {
  query: ({ text, parameters }: NonNullable<Scene["query"]>) => `query ${text} ${JSON.stringify(parameters)}`,
  expanded: (id: string) => `neighbours ${id}`,
  path: ([from, to]: readonly [string, string]) => `path ${from} ${to}`,
};

export function keep(key: string, part: ViewSubgraph): void {
  parts.value = new Map(parts.value).set(key, part);
}

export function partOf(key: string): ViewSubgraph | undefined {
  return parts.value.get(key);
}

/** The entities on the paths that were looked for. */
export function waysOf({ paths }: Scene): Set<string> {
  return new Set(paths.flatMap((pair) => partOf(keyOf.path(pair))?.nodes.map((node) => node.id) ?? []));
}

/** The parts that were added to a scene, by what they were loaded for. */
export function partKeys({ expanded, paths }: Pick<Scene, "expanded" | "paths">): string[] {
  return [...expanded.map(keyOf.expanded), ...paths.map(keyOf.path)];
}

/** The graph of a scene: the whole or a query's result, with what was added and without what was hidden. */
export function graphOf(whole: ViewSubgraph, { query, expanded, paths, hidden, only }: Scene): ViewSubgraph {
  const base = query ? (partOf(keyOf.query(query)) ?? { nodes: [], edges: [] }) : whole;
  const keys = partKeys({ expanded, paths });
  const added = keys.flatMap((key) => partOf(key) ?? []);
  if (added.length === 0 && hidden.length === 0 && !only) return base;
  const away = new Set(hidden);
  const left = only && new Set(only.ids);
  const all = new Set<ViewSubgraph>(
    keys.filter((key) => !only?.parts.includes(key)).flatMap((key) => partOf(key) ?? []),
  );
  const nodes = new Map<string, ViewNode>();
  const edges = new Map<string, ViewEdge>();
  for (const part of [base, ...added]) {
    for (const node of part.nodes)
      if (!away.has(node.id) && !nodes.has(node.id) && (!left || left.has(node.id) || all.has(part)))
        nodes.set(node.id, node);
    for (const edge of part.edges) edges.set(edge.id, edge);
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
  };
}
