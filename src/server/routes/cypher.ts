import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ZhengtuError } from "../../errors.ts";
import { QueryRequest } from "../../model/view.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { runQuery } from "../read-model.ts";

export function cypherRoute(server: FastifyInstance, store: GraphStore): void {
  server.post("/api/cypher", async (request) => {
    const body = QueryRequest.safeParse(request.body);
    if (!body.success)
      throw new ZhengtuError("usage", "/api/cypher", z.prettifyError(body.error), "Send {query, parameters}.");
    // Whoever closes the page or presses cancel asks no more.
    const gone = new AbortController();
    request.raw.socket.once("close", () => gone.abort());
    return runQuery(store, body.data.query, body.data.parameters, gone.signal);
  });
}
