import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { NeighboursRequest, SourcesRequest } from "../../model/view.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { readNeighbours, readPath, readSearch, readSources } from "../read-model.ts";
import { sound } from "./sound-request.ts";

const SearchParameters = z.object({ q: z.string().min(1).max(200) });
const PathParameters = z.object({ from: z.string().min(1), to: z.string().min(1) });

/** Finding entities, and walking from one to others. */
export function exploreRoutes(server: FastifyInstance, store: GraphStore): void {
  server.get("/api/search", (request) => readSearch(store, sound(SearchParameters, request.query, request).q));
  server.post("/api/neighbours", (request) => {
    const { id, limit, shown } = sound(NeighboursRequest, request.body, request);
    return readNeighbours(store, id, limit, shown);
  });
  server.post("/api/sources", (request) => readSources(store, sound(SourcesRequest, request.body, request).facts));
  server.get("/api/path", (request) => {
    const { from, to } = sound(PathParameters, request.query, request);
    return readPath(store, from, to);
  });
}
