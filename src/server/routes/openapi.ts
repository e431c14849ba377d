import type { FastifyInstance } from "fastify";
import { VERSION } from "../../package-root.ts";
import { openApi } from "../openapi.ts";

export function openApiRoute(server: FastifyInstance): void {
  server.get("/api/openapi.json", () => openApi(VERSION));
}
