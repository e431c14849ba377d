import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { ENTITY_TYPES, PREDICATES } from "../../src/model/ontology.ts";
import { packGraph } from "../../src/model/packed-graph.ts";
import type { PackedGraph, ViewEdge, ViewNode } from "../../src/model/view.ts";

/** Edges of each node but the first few. */
const EDGES = 3;
/** The share of edges that go where edges go already: news has hubs. */
const TO_HUBS = 0.7;

/** A graph of `order` entities with three facts each, some of them hubs as provinces and ministries are; the same each time. */
export function generatedGraph(order: number): PackedGraph {
  const random = xoroshiro128plus(20_260_101);
  const below = (n: number) => (random.next() >>> 0) % n;
  const types = Object.keys(ENTITY_TYPES);
  const predicates = Object.keys(PREDICATES);
  const ends: number[] = [0];
  const degrees = new Uint32Array(order);
  const pairs: [number, number][] = [];
  for (let node = 1; node < order; node++)
    for (let i = 0; i < EDGES; i++) {
      const to = below(100) < TO_HUBS * 100 ? ends[below(ends.length)]! : below(node);
      if (to === node) continue;
      pairs.push([node, to]);
      ends.push(to, node);
      degrees[node]!++;
      degrees[to]!++;
    }
  const nodes = Array.from(
    { length: order },
    (_, n): ViewNode => ({
      id: `bench:${n}`,
      type: types[n % types.length]!,
      name: `某市第${n}号实体`,
      aliases: [],
      degree: degrees[n]!,
    }),
  );
  const edges = pairs.map(
    ([source, target], i): ViewEdge => ({
      id: "",
      source: nodes[source]!.id,
      target: nodes[target]!.id,
      predicate: predicates[i % predicates.length]!,
      support: 1 + (i % 3),
      confidence: 0.9,
    }),
  );
  return packGraph({ nodes, edges, total: order });
}
