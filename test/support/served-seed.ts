import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractFile } from "../../ingest/index.ts";
import { type RunningServer, serve } from "../../src/server/http.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";

export interface ServedSeed {
  readonly store: GraphStore;
  readonly server: RunningServer;
}

/** The graph of the first seed in a store of its own, served on a free port while the tests of a file run. */
export function serveSeed(): ServedSeed {
  const folder = mkdtempSync(join(tmpdir(), "zhengtu-http-"));
  const served = {} as { store: GraphStore; server: RunningServer };
  beforeAll(async () => {
    served.store = await openStore(join(folder, "graph.grafeo"), "write");
    await served.store.load([await extractFile("seeds/2020-04-guangdong-police.txt")]);
    served.server = await serve(served.store, { host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await served.server.close();
    await served.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return served;
}
