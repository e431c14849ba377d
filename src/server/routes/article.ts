import type { FastifyInstance } from "fastify";
import { ZhengtuError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { readArticle } from "../read-model.ts";
import { idOf } from "./id-parameter.ts";

export function articleRoute(server: FastifyInstance, store: GraphStore): void {
  server.get("/api/article", async (request) => {
    const id = idOf(request);
    const article = await readArticle(store, id);
    if (!article)
      throw new ZhengtuError(
        "not-found",
        id,
        "no such article in this store",
        "It may have been removed; reload the page.",
      );
    return article;
  });
}
