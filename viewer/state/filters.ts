import { type Signal, signal } from "@preact/signals";
import type { ViewSubgraph } from "../../src/model/view.ts";

/** Entity types that are not drawn. */
export const hiddenTypes = signal<ReadonlySet<string>>(new Set());
/** Predicates whose facts are not drawn. */
export const hiddenPredicates = signal<ReadonlySet<string>>(new Set());
/** Facts less sure than this, from 0 to 1, are not drawn. */
export const minConfidence = signal(0);

function toggle(set: Signal<ReadonlySet<string>>, member: string): void {
  const next = new Set(set.value);
  if (!next.delete(member)) next.add(member);
  set.value = next;
}

export function toggleType(type: string): void {
  toggle(hiddenTypes, type);
}

export function togglePredicate(predicate: string): void {
  toggle(hiddenPredicates, predicate);
}

export function showAll(): void {
  hiddenTypes.value = new Set();
  hiddenPredicates.value = new Set();
  minConfidence.value = 0;
}

/** A graph without the facts that the filters leave out; what only they joined stays, alone. */
export function narrowed(graph: ViewSubgraph): ViewSubgraph {
  const [hidden, least] = [hiddenPredicates.value, minConfidence.value];
  if (hidden.size === 0 && least === 0) return graph;
  return {
    nodes: graph.nodes,
    edges: graph.edges.filter(({ predicate, confidence }) => !hidden.has(predicate) && confidence >= least),
  };
}
