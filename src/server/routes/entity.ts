import type { FastifyInstance } from "fastify";
import { ZhengtuError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { readEntity } from "../read-model.ts";
import { idOf } from "./id-parameter.ts";

export function entityRoute(server: FastifyInstance, store: GraphStore): void {
  server.get("/api/entity", async (request) => {
    const id = idOf(request);
    const entity = await readEntity(store, id);
    if (!entity)
      throw new ZhengtuError(
        "not-found",
        id,
        "no such entity in this store",
        "It may have been removed; reload the page.",
      );
    return entity;
  });
}
