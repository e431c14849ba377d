import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { serve } from "../../src/server/http.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { zhengtu } from "../support/cli.ts";
import { annotatedDocuments, seedDocuments } from "../support/documents-of-ours.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { ENGINES, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);
sayWithoutNeo4j();

const stores = new Stores();
beforeAll(() => stores.start());
afterAll(() => stores.stop());

test("ingesting while the viewer is open just works, and the viewer shows it", async () => {
  const path = stores.path();
  const store = await stores.open(path);
  await store.load(await seedDocuments());
  const server = await serve(store, { host: "127.0.0.1", port: 0 });
  const total = async () => ((await (await fetch(`${server.url}api/graph`)).json()) as { total: number }).total;
  const before = await total();
  const folder = join(stores.folder, "news");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "a.txt"), "柳州市公安局破获一起抢夺案，抓获犯罪嫌疑人韦某。");
  const { code, stderr } = await zhengtu(["ingest", folder, "--store", path]);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("1 added") });
  expect(await total()).toBeGreaterThan(before);
  const asked = await zhengtu(["query", "MATCH (a:Agency {name: '柳州市公安局'}) RETURN a.name", "--store", path]);
  expect(asked.stdout).toContain("柳州市公安局");
  await server.close();
  await store.close();
});

test.each(ENGINES)("%s: two ingests at once both come in whole", async (engine) => {
  const documents = annotatedDocuments();
  const location = await stores.emptyLocation(engine);
  const [one, other] = [await stores.open(location), await stores.open(location)];
  const middle = Math.floor(documents.length / 2);
  const load = async (store: typeof one, part: typeof documents) => {
    for (let i = 0; i < part.length; i += 4) await store.load(part.slice(i, i + 4));
  };
  // The halves overlap: some articles are loaded by both.
  await Promise.all([load(one, documents.slice(0, middle + 5)), load(other, documents.slice(middle - 5))]);
  const graph = await dumpGraph(one);
  expect((await verifyStore(other)).violations).toEqual([]);
  await one.close();
  await other.close();
  const alone = await stores.empty(engine);
  await alone.load(documents);
  expect(graph).toEqual(await dumpGraph(alone));
  await alone.close();
});

test("two ingests of the command line at once, and nobody is turned away", async () => {
  const path = stores.path();
  const both = await Promise.all([
    zhengtu(["ingest", "seeds", "--store", path]),
    zhengtu(["ingest", "seeds", "--store", path]),
  ]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect((await zhengtu(["verify", "--store", path])).stderr).toMatch(/^Proved: 4 articles/m);
});

test("a disk that is full is an error that says so; what was loaded stays, and the same command goes on", async () => {
  const path = join(stores.folder, "full", "graph.grafeo");
  expect((await zhengtu(["ingest", "seeds", "--store", path])).code).toBe(0);
  const before = await stores.open(path);
  const graph = await dumpGraph(before);
  await before.close();
  const lines = join(stores.folder, "many.ndjson");
  const texts = annotatedDocuments().map(({ article }) => article);
  const many = Array.from({ length: 30 }, (_, i) =>
    texts.map(({ text, title }) => JSON.stringify({ text: `${text}\n编号${i}`, title: `${title}${i}` })),
  ).flat();
  writeFileSync(lines, many.join("\n"));
  // A limit on the size of files does what a full disk does. In blocks of 1024 bytes.
  const script = `ulimit -f 900; exec "${process.execPath}" dist/src/cli/index.js ingest "${lines}" --store "${path}"`;
  const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn("bash", ["-c", script], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, NO_COLOR: "1" },
    });
    let text = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    child.on("close", (status) => resolve({ code: status, stderr: text }));
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/error .*graph\.grafeo: the store cannot be written, for the disk is full/);
  expect(stderr).toContain("the same command goes on");
  const after = await stores.open(path);
  expect((await verifyStore(after)).violations).toEqual([]);
  const still = await dumpGraph(after);
  for (const statement of graph.statements!) expect(still.statements).toContain(statement);
  await after.close();
  const again = await zhengtu(["ingest", lines, "--store", path]);
  expect(again.code).toBe(0);
  const whole = await stores.open(path);
  expect((await whole.query("MATCH (a:Article) RETURN count(a)")).rows[0]![0]).toBe(4 + many.length);
  expect((await verifyStore(whole)).violations).toEqual([]);
  await whole.close();
});
