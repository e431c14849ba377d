import type { FastifyInstance } from "fastify";
import { QueryRequest } from "../../model/view.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { checkQuery, readSchema, runQuery } from "../free-query.ts";
import { sound } from "./sound-request.ts";

/** Queries that users write: running them, what is wrong with them, and the names they can use. */
export function cypherRoutes(server: FastifyInstance, store: GraphStore): void {
  server.post("/api/cypher", async (request, reply) => {
    const { query, parameters } = sound(QueryRequest, request.body, request, "Send {query, parameters}.");
    // Whoever closes the page or presses cancel asks no more. It is the reply that closes: a connection serves many.
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    return runQuery(store, query, parameters, gone.signal);
  });
  server.post("/api/check", (request) => {
    const { query, parameters } = sound(QueryRequest, request.body, request, "Send {query, parameters}.");
    return checkQuery(store, query, parameters);
  });
  server.get("/api/schema", () => readSchema(store));
}
