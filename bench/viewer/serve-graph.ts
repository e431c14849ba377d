import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import compress from "@fastify/compress";
import files from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { build } from "vite";
import type { PackedGraph } from "../../src/model/view.ts";
import { PACKAGE_ROOT } from "../../src/package-root.ts";

/** Serves the viewer and the bare page with one graph behind both. @returns the address, and how to stop */
export async function serveGraph(graph: PackedGraph): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = fastify();
  await server.register(compress);
  await server.register(files, { root: join(PACKAGE_ROOT, "dist", "viewer") });
  await server.register(files, { root: await builtBare(), prefix: "/bare/", decorateReply: false });
  // Made once: what is compared is what the browser does with it.
  const json = JSON.stringify(graph);
  answer(server, "/api/graph", json);
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function answer(server: FastifyInstance, path: string, json: string): void {
  server.get(path, (_request, reply) => reply.type("application/json").send(json));
}

async function builtBare(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "zhengtu-bare-"));
  await build({
    configFile: false,
    root: join(PACKAGE_ROOT, "bench", "viewer", "bare"),
    base: "./",
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022" },
  });
  return outDir;
}
