import type { FastifyInstance } from "fastify";
import { packGraph } from "../../model/packed-graph.ts";
import type { PackedGraph } from "../../model/view.ts";
import { namedQueries } from "../../store/cypher/files.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { readGraph, readRevision } from "../read-model.ts";

/** More nodes than this do not make a readable first picture. */
const MAX_NODES = 1_500;

export function graphRoute(server: FastifyInstance, store: GraphStore): void {
  // Of a large store the first picture takes seconds to look up, and it stays the same until something is loaded.
  let known: { readonly revision: number; readonly graph: PackedGraph } | undefined;
  server.get("/api/graph", async () => {
    const revision = await readRevision(store);
    if (known && known.revision === revision) return known.graph;
    const graph = packGraph(await readGraph(store, MAX_NODES));
    known = revision === undefined ? undefined : { revision, graph };
    return graph;
  });
  server.get("/api/queries", () => namedQueries());
}
