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
    return runQuery(store, body.data.query, body.data.parameters);
  });
}
