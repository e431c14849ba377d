import type { FastifyInstance } from "fastify";
import { QueryRequest } from "../../model/view.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { runQuery } from "../read-model.ts";
import { sound } from "./sound-request.ts";

export function cypherRoute(server: FastifyInstance, store: GraphStore): void {
  server.post("/api/cypher", async (request, reply) => {
    const { query, parameters } = sound(QueryRequest, request.body, request, "Send {query, parameters}.");
    // Whoever closes the page or presses cancel asks no more. It is the reply that closes: a connection serves many.
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    return runQuery(store, query, parameters, gone.signal);
  });
}
