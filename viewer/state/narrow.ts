import type { ViewSource, ViewSubgraph } from "../../src/model/view.ts";
import { isWithin } from "./regions.ts";

/** What a user wants to see; what is left open keeps everything. */
export interface Criteria {
  readonly hiddenTypes: ReadonlySet<string>;
  readonly hiddenPredicates: ReadonlySet<string>;
  /** The least confidence, from 0 to 1. */
  readonly minConfidence: number;
  /** A division's code: it and everything within. */
  readonly place?: string;
  /** ISO dates of articles, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly hiddenOutlets: ReadonlySet<string>;
}

/** What narrowing must know beside the graph. */
export interface Background {
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The articles that state a fact, by the fact's id. */
  readonly sources: ReadonlyMap<string, readonly ViewSource[]>;
}

/** The name under which articles of no known outlet are listed. */
export const NO_OUTLET = "";

/**
 * The part of a graph that fits. Types take away entities, predicates and confidence take away facts. A place, a time or outlets
 * keep what is there or was stated then, and the entities that such facts join; facts that no article states (a district
 * within its city) stay where both ends do.
 */
export function narrow(graph: ViewSubgraph, criteria: Criteria, { regions, sources }: Background): ViewSubgraph {
  const { hiddenTypes, hiddenPredicates, minConfidence, place, from, to, hiddenOutlets } = criteria;
  let { nodes, edges } = graph;
  if (hiddenTypes.size > 0) nodes = nodes.filter(({ type }) => !hiddenTypes.has(type));
  if (hiddenPredicates.size > 0 || minConfidence > 0)
    edges = edges.filter(
      ({ predicate, confidence }) => !hiddenPredicates.has(predicate) && confidence >= minConfidence,
    );
  if (place) {
    nodes = nodes.filter(({ id }) => [...(regions.get(id) ?? [])].some((code) => isWithin(code, place)));
  }
  if (from || to || hiddenOutlets.size > 0) {
    const fits = ({ outlet, publishedAt }: ViewSource) => {
      const day = publishedAt?.slice(0, 10);
      if ((from || to) && day === undefined) return false;
      return (!from || day! >= from) && (!to || day! <= to) && !hiddenOutlets.has(outlet ?? NO_OUTLET);
    };
    const stated = edges.filter(({ id }) => sources.get(id)?.some(fits));
    const joined = new Set(stated.flatMap(({ source, target }) => [source, target]));
    nodes = nodes.filter(({ id }) => joined.has(id));
    edges = edges.filter(({ id }) => (sources.get(id)?.length ?? 0) === 0 || sources.get(id)?.some(fits));
  }
  if (nodes === graph.nodes && edges === graph.edges) return graph;
  const kept = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: edges.filter(({ source, target }) => kept.has(source) && kept.has(target)) };
}
