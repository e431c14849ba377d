import type { FastifyInstance } from "fastify";
import { packGraph } from "../../model/packed-graph.ts";
import { namedQueries } from "../../store/cypher/files.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { readGraph } from "../read-model.ts";

/** More nodes than this do not make a readable first picture. */
const MAX_NODES = 3_000;

export function graphRoute(server: FastifyInstance, store: GraphStore): void {
  server.get("/api/graph", async () => packGraph(await readGraph(store, MAX_NODES)));
  server.get("/api/queries", () => namedQueries());
}
