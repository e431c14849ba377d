import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import files from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { messageOf, ZhengtuError } from "../errors.ts";
import { PACKAGE_ROOT } from "../package-root.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { articleRoute } from "./routes/article.ts";
import { cypherRoutes } from "./routes/cypher.ts";
import { entityRoute } from "./routes/entity.ts";
import { exploreRoutes } from "./routes/explore.ts";
import { graphRoute } from "./routes/graph.ts";
import { openApiRoute } from "./routes/openapi.ts";
import { guard } from "./security.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface RunningServer {
  /** Where the viewer is, with the token where one is needed. */
  readonly url: string;
  close(): Promise<void>;
}

const VIEWER = join(PACKAGE_ROOT, "dist", "viewer");

/** Serves the viewer and its API from a store. @throws ZhengtuError when the port is taken or the viewer is not built */
export async function serve(store: GraphStore, { host, port }: ServerOptions): Promise<RunningServer> {
  if (!existsSync(join(VIEWER, "index.html")))
    throw new ZhengtuError("usage", VIEWER, "the viewer is not built", "Run `npm run build` first.");
  const server = fastify({ bodyLimit: 1024 * 1024, requestTimeout: 60_000 });
  const token = guard(server, host);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
  await server.register(compress);
  await server.register(files, { root: VIEWER });
  addErrors(server);
  for (const route of [graphRoute, entityRoute, articleRoute, exploreRoutes, cypherRoutes, openApiRoute])
    route(server, store);
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    throw new ZhengtuError(
      "usage",
      `${host}:${port}`,
      `cannot listen there (${messageOf(error)})`,
      "Choose another with --port.",
    );
  }
  const { port: bound } = server.server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${bound}/${token ? `?token=${token}` : ""}`, close: () => server.close() };
}

const STATUS: Partial<Record<ZhengtuError["code"], number>> = {
  "query-syntax": 400,
  "query-writes": 400,
  "query-unsupported": 400,
  "query-failed": 400,
  "query-timeout": 408,
  usage: 400,
  "not-found": 404,
  "store-unreachable": 503,
};

function addErrors(server: FastifyInstance): void {
  server.setErrorHandler((error, _request, reply) => {
    if (error instanceof ZhengtuError)
      return reply.code(STATUS[error.code] ?? 500).send({ error: messageOf(error), code: error.code });
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    return reply
      .code(status)
      .send({ error: status < 500 ? messageOf(error) : "the server failed", code: "unexpected" });
  });
}
