import { computed, signal } from "@preact/signals";
import type { ViewGraph, ViewSubgraph } from "../../src/model/view.ts";
import { api } from "../api.ts";
import { criteria } from "./filters.ts";
import { narrow } from "./narrow.ts";
import { regionsOf } from "./regions.ts";
import { change, EMPTY, graphOf, keep, keyOf, partKeys, partOf, type Scene, scene } from "./scene.ts";
import { followSources, sources } from "./sources.ts";

export type Status = "loading" | "ready" | "failed";

export const status = signal<Status>("loading");
export const failure = signal("");
/** What went wrong in the last step, in a word to the user. */
export const stepError = signal("");
export const busy = signal(false);
/** The graph of the store. */
export const whole = signal<ViewGraph>({ nodes: [], edges: [], total: 0 });

/** What the scene holds, before filters. */
export const held = computed<ViewSubgraph>(() => graphOf(whole.value, scene.value));
/** Where its entities are. */
export const regions = computed(() => regionsOf(held.value));
/** What filters leave of it. */
export const drawn = computed<ViewSubgraph>(() =>
  narrow(held.value, criteria.value, {
    // Neither is worked out before a filter asks.
    regions: criteria.value.place ? regions.value : new Map(),
    sources: sources.value,
  }),
);
followSources(() => held.value.edges.map(({ id }) => id));

export async function loadGraph(): Promise<void> {
  status.value = "loading";
  try {
    whole.value = await api.graph();
    status.value = "ready";
  } catch (error) {
    failure.value = (error as Error).message;
    status.value = "failed";
  }
}

/** Loads what a scene needs and is not here yet, then goes to it. */
export async function goTo(next: Scene): Promise<boolean> {
  busy.value = true;
  stepError.value = "";
  try {
    if (next.query && !partOf(keyOf.query(next.query))) {
      const { graph } = await api.cypher(next.query.text, next.query.parameters);
      keep(keyOf.query(next.query), graph);
    }
    const shown = () => drawn.value.nodes.map((node) => node.id);
    for (const id of next.expanded)
      if (!partOf(keyOf.expanded(id))) keep(keyOf.expanded(id), await api.neighbours(id, shown()));
    for (const pair of next.paths) if (!partOf(keyOf.path(pair))) keep(keyOf.path(pair), await api.path(...pair));
    change(next);
    return true;
  } catch (error) {
    stepError.value = (error as Error).message;
    return false;
  } finally {
    busy.value = false;
  }
}

/** Loads the neighbours of an entity from the store and draws them. */
export async function expand(id: string): Promise<void> {
  const { expanded, hidden } = scene.value;
  await goTo({
    ...scene.value,
    expanded: [...expanded.filter((one) => one !== id), id],
    hidden: hidden.filter((one) => one !== id),
  });
}

/** Takes away the neighbours that hang on this entity alone. */
export function collapse(id: string): void {
  const { nodes, edges } = drawn.value;
  const others = new Map<string, Set<string>>(nodes.map((node) => [node.id, new Set()]));
  for (const { source, target } of edges) {
    others.get(source)?.add(target);
    others.get(target)?.add(source);
  }
  const leaves = [...(others.get(id) ?? [])].filter((one) => others.get(one)?.size === 1);
  change({
    ...scene.value,
    expanded: scene.value.expanded.filter((one) => one !== id),
    hidden: [...scene.value.hidden, ...leaves],
  });
}

export function hide(ids: readonly string[]): void {
  change({ ...scene.value, hidden: [...scene.value.hidden, ...ids] });
}

/** Takes away all but these. */
export function keepOnly(ids: readonly string[]): void {
  change({ ...scene.value, only: { ids, parts: partKeys(scene.value) } });
}

/** Looks for the shortest path between two entities. @returns how many steps it has; none where there is none */
export async function findPath(from: string, to: string): Promise<number | undefined> {
  const pair = [from, to] as const;
  if (!(await goTo({ ...scene.value, paths: [...scene.value.paths, pair] }))) return undefined;
  return partOf(keyOf.path(pair))?.edges.length || undefined;
}

/** The name of an entity that is drawn; of another its id. */
export function nameOf(id: string): string {
  return drawn.value.nodes.find((node) => node.id === id)?.name ?? id;
}

export function showWhole(): void {
  change(EMPTY);
}
