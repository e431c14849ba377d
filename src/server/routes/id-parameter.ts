import type { FastifyRequest } from "fastify";
import { ZhengtuError } from "../../errors.ts";

/** The `id` of a request's query string. @throws ZhengtuError where there is not exactly one */
export function idOf(request: FastifyRequest): string {
  const { id } = request.query as { id?: unknown };
  if (typeof id !== "string" || id === "")
    throw new ZhengtuError("usage", request.url, "the parameter id is missing", "Give ?id=….");
  return id;
}
