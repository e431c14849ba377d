import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { jest } from "@jest/globals";
import { openStore } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { bulletins } from "../support/bulletins.ts";
import { zhengtu } from "../support/cli.ts";
import { neo4jHome, PASSWORD, startNeo4j } from "../support/neo4j-server.ts";
import { describeBoth, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(300_000);
sayWithoutNeo4j();

const folder = mkdtempSync(join(tmpdir(), "zhengtu-network-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands between zhengtu and its store, and can be silent: no byte comes through, no connection ends. */
async function line(port: number) {
  let cut = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => cut || to.write(bytes));
      from.on("error", () => undefined);
      from.on("close", () => cut || to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      cut = true;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describeBoth("the network between zhengtu and Neo4j", () => {
  /** What must hold: it ends with an error in a bounded time, what was committed is whole, and --resume goes on from there. */
  test("cut without a word in the middle of a load", async () => {
    const server = await startNeo4j(neo4jHome(), undefined, ["server.bolt.connection_keep_alive=1s"]);
    const between = await line(Number(new URL(server.uri.replace("bolt:", "http:")).port));
    const env = { NEO4J_PASSWORD: PASSWORD };
    const news = join(folder, "news.ndjson");
    const count = 3_000;
    writeFileSync(news, bulletins(count).join("\n"));
    const watched = await openStore(server.uri, "read", env);
    const loaded = async () => Number((await watched.query("MATCH (a:Article) RETURN count(a)")).rows[0]![0]);
    try {
      const ingesting = zhengtu(["ingest", news, "--store", between.uri], { env });
      while ((await loaded()) === 0) await wait(50);
      between.cut();
      const { code, stderr } = await ingesting;
      expect(code).toBe(1);
      expect(stderr).toMatch(/error bolt:.*: Neo4j does not answer\. .*the same command goes on/);
      // The server gives up the transaction that nobody ends.
      between.close();
      expect((await verifyStore(watched)).violations).toEqual([]);
      const before = await loaded();
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(count);
      const resumed = await zhengtu(["ingest", news, "--store", server.uri], { env });
      expect(resumed).toMatchObject({ code: 0, stderr: expect.stringContaining(`${count - before} added`) });
      expect((await verifyStore(watched)).violations).toEqual([]);
    } finally {
      between.close();
      await watched.close();
      await server.stop();
    }
  });
});
