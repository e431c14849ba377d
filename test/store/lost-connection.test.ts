import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { jest } from "@jest/globals";
import { openStore } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { zhengtu } from "../support/cli.ts";
import { annotatedDocuments } from "../support/documents-of-ours.ts";
import { neo4jHome, PASSWORD, startNeo4j } from "../support/neo4j-server.ts";
import { describeBoth, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(600_000);
sayWithoutNeo4j();

/** A file of many articles, all different. */
function manyArticles(folder: string, copies: number): { readonly path: string; readonly count: number } {
  const articles = annotatedDocuments().map(({ article }) => article);
  const lines = Array.from({ length: copies }, (_, i) =>
    articles.map(({ text, title }) => JSON.stringify({ text: `${text}\n编号${i}`, title: `${title}${i}` })),
  ).flat();
  const path = join(folder, "many.ndjson");
  writeFileSync(path, lines.join("\n"));
  return { path, count: lines.length };
}

describeBoth("Neo4j", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengtu-lost-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("killed in the middle of an ingest: a clear error, nothing half, and the same command goes on", async () => {
    const home = neo4jHome();
    const server = await startNeo4j(home);
    const { path, count } = manyArticles(folder, 60);
    const environment = { NEO4J_PASSWORD: PASSWORD };
    const ingesting = zhengtu(["ingest", path, "--store", server.uri], { env: environment });
    const watched = await openStore(server.uri, "read", environment);
    const loaded = async () => Number((await watched.query("MATCH (a:Article) RETURN count(a)")).rows[0]![0]);
    while ((await loaded()) === 0) await wait(50);
    await server.kill();
    await watched.close();
    const { code, stderr } = await ingesting;
    expect(code).toBe(1);
    expect(stderr).toMatch(/error bolt:.*: Neo4j does not answer\. .*the same command goes on/);

    const port = Number(new URL(server.uri.replace("bolt:", "http:")).port);
    const again = await startNeo4j(home, port);
    try {
      const store = await openStore(again.uri, "read", environment);
      const before = Number((await store.query("MATCH (a:Article) RETURN count(a)")).rows[0]![0]);
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(count);
      expect((await verifyStore(store)).violations).toEqual([]);
      const resumed = await zhengtu(["ingest", path, "--store", again.uri], { env: environment });
      expect(resumed).toMatchObject({ code: 0, stderr: expect.stringContaining(`${count - before} added`) });
      expect((await verifyStore(store)).violations).toEqual([]);
      await store.close();
    } finally {
      await again.stop();
    }
  });

  test("away for a moment: the load waits and goes on by itself", async () => {
    const home = neo4jHome();
    const server = await startNeo4j(home);
    const environment = { NEO4J_PASSWORD: PASSWORD };
    const store = await openStore(server.uri, "write", environment);
    await server.kill();
    const port = Number(new URL(server.uri.replace("bolt:", "http:")).port);
    const restarting = startNeo4j(home, port);
    const outcomes = await store.load(annotatedDocuments().slice(0, 5));
    const again = await restarting;
    expect(outcomes).toEqual(Array(5).fill("added"));
    expect((await verifyStore(store)).violations).toEqual([]);
    await store.close();
    await again.stop();
  });
});

test("what listens but is no Neo4j is named", async () => {
  const other = spawn(process.execPath, [
    "-e",
    "require('net').createServer((s) => s.end('HTTP/1.1 400\\r\\n\\r\\n')).listen(0, '127.0.0.1', function () { console.log(this.address().port) })",
  ]);
  const port = await new Promise<string>((resolve) =>
    other.stdout.once("data", (data: Buffer) => resolve(String(data).trim())),
  );
  const { code, stderr } = await zhengtu(["verify", "--store", `bolt://127.0.0.1:${port}`], {
    env: { NEO4J_PASSWORD: "x" },
  });
  other.kill();
  expect(code).toBe(1);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^error bolt:\/\/127\.0\.0\.1:\d+: /);
});
