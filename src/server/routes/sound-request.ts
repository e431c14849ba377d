import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { ZhengtuError } from "../../errors.ts";

/** What a request says, as the schema wants it. @throws ZhengtuError where it does not fit */
export function sound<T extends z.ZodType>(
  schema: T,
  given: unknown,
  request: FastifyRequest,
  remedy = "Correct the request.",
): z.infer<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ZhengtuError("usage", request.url.split("?")[0]!, z.prettifyError(parsed.error), remedy);
}
