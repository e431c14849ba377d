import { factKey } from "./fact-key.ts";
import type { PackedGraph, ViewGraph } from "./view.ts";

/** A graph as columns, with each type, predicate and entity named once: a third of the bytes and of the time to read it. */
export function packGraph({ nodes, edges, total }: ViewGraph): PackedGraph {
  const types = [...new Set(nodes.map(({ type }) => type))];
  const predicates = [...new Set(edges.map(({ predicate }) => predicate))];
  const place = new Map(nodes.map(({ id }, n) => [id, n]));
  const within = edges.filter(({ source, target }) => place.has(source) && place.has(target));
  return {
    types,
    predicates,
    nodes: {
      id: nodes.map(({ id }) => id),
      type: nodes.map(({ type }) => types.indexOf(type)),
      name: nodes.map(({ name }) => name),
      aliases: nodes.map(({ aliases }) => aliases),
      degree: nodes.map(({ degree }) => degree),
    },
    edges: {
      source: within.map(({ source }) => place.get(source)!),
      predicate: within.map(({ predicate }) => predicates.indexOf(predicate)),
      target: within.map(({ target }) => place.get(target)!),
      support: within.map(({ support }) => support),
      confidence: within.map(({ confidence }) => confidence),
    },
    total,
  };
}

/** The graph again; the ids of edges are the keys of their facts. */
export function unpackGraph({ types, predicates, nodes, edges, total }: PackedGraph): ViewGraph {
  return {
    nodes: nodes.id.map((id, n) => ({
      id,
      type: types[nodes.type[n]!]!,
      name: nodes.name[n]!,
      aliases: nodes.aliases[n]!,
      degree: nodes.degree[n]!,
    })),
    edges: edges.source.map((from, n) => {
      const [source, target] = [nodes.id[from]!, nodes.id[edges.target[n]!]!];
      const predicate = predicates[edges.predicate[n]!]!;
      const id = factKey({ subject: source, predicate, object: target });
      return { id, source, target, predicate, support: edges.support[n]!, confidence: edges.confidence[n]! };
    }),
    total,
  };
}
