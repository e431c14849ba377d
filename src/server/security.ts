import { randomBytes, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const COOKIE = "zhengtu_token";

function isLoopback(host: string): boolean {
  return host === "127.0.0.1" || host === "::1" || host === "localhost";
}

/**
 * Keeps other sites and other machines out: on the loopback address only its own names are answered (a foreign page cannot
 * rebind a name to it); on any other address every request needs the token.
 * @returns the token, where one is needed
 */
export function guard(server: FastifyInstance, host: string, given = process.env.ZHENGTU_TOKEN): string | undefined {
  const open = isLoopback(host);
  const token = open ? undefined : given || randomBytes(16).toString("hex");
  server.addHook("onRequest", async (request, reply) => {
    if (open && !LOOPBACK.has(hostName(request.headers.host)))
      return reply.code(403).send({ error: "foreign Host header" });
    const origin = request.headers.origin;
    if (origin && hostOf(origin) !== request.headers.host)
      return reply.code(403).send({ error: "foreign Origin header" });
    if (!token) return;
    const query = (request.query as { token?: string }).token;
    if (query && same(query, token)) {
      reply.header("set-cookie", `${COOKIE}=${token}; HttpOnly; SameSite=Strict; Path=/`);
      return;
    }
    if (!same(cookie(request), token)) return reply.code(401).send({ error: "open the address with its ?token=…" });
  });
  return token;
}

function hostName(header: string | undefined): string {
  return (header ?? "").replace(/:\d+$/, "").toLowerCase();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function cookie(request: FastifyRequest): string {
  return new RegExp(`(?:^|; )${COOKIE}=([0-9A-Za-z]+)`).exec(request.headers.cookie ?? "")?.[1] ?? "";
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
