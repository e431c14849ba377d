import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { createMessageConnection, SocketMessageReader, SocketMessageWriter } from "vscode-jsonrpc/node";
import { GrafeoEngine } from "../../src/store/grafeo/engine.ts";
import { fromResponse, Load, socketPath } from "../../src/store/grafeo/protocol.ts";
import { TextIndexes } from "../../src/store/grafeo/text-indexes.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadRows } from "../../src/store/load/load-rows.ts";
import { openStore } from "../../src/store/open-store.ts";
import { SCHEMA_VERSION } from "../../src/store/schema.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { graphOf } from "../support/article.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengtu-grafeo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["reading a store that is not there", "none.grafeo", "read", "store-missing"],
  ["a store without its ending", "graph.db", "write", "usage"],
  ["an address of another kind", "http://localhost", "read", "usage"],
] as const)("%s", async (_, location, access, code) => {
  await expect(openStore(location.includes("://") ? location : join(folder, location), access)).rejects.toMatchObject({
    code,
  });
});

test("a file that is no store is left as it is", async () => {
  const path = join(folder, "letter.grafeo");
  writeFileSync(path, "Dear reader");
  await expect(openStore(path, "write")).rejects.toMatchObject({ code: "store-damaged", where: path });
});

test("a file that another program holds is an error that says so", async () => {
  const path = join(folder, "busy.grafeo");
  const other = await GrafeoEngine.open(path);
  await expect(openStore(path, "read")).rejects.toMatchObject({ code: "store-locked", where: path });
  await other.close();
}, 60_000);

test("a host that nobody comes to ends by itself, and leaves the file free", async () => {
  const path = join(folder, "lonely.grafeo");
  const host = spawn(process.execPath, ["dist/src/store/grafeo/host.js", path], { stdio: "ignore" });
  expect(await new Promise((resolve) => host.once("exit", resolve))).toBe(0);
  await (await GrafeoEngine.open(path)).close();
}, 60_000);

test("verify names a quote, a fact, a label and a statement that are wrong", async () => {
  const document = graphOf("遵义市公安局破获一起诈骗案，抓获犯罪嫌疑人罗某。");
  const damaged = structuredClone(document);
  damaged.triples.find((one) => one.predicate === "HANDLED")!.evidence[0]!.quote = "别的话";
  damaged.triples.find((one) => one.predicate === "OF_TYPE")!.predicate = "ISSUED";
  damaged.triples.push(structuredClone(damaged.triples.find((one) => one.predicate === "SUSPECT_IN")!));
  const store = await openStore(join(folder, "damaged.grafeo"), "write");
  await store.load([damaged]);
  const { violations } = await verifyStore(store);
  await store.close();
  const what = violations.map((one) => one.what);
  expect(what).toContainEqual(expect.stringMatching(/HANDLED.*the quote is not at/));
  expect(what).toContainEqual(expect.stringMatching(/no ISSUED from Case to CrimeType/));
  expect(what).toContainEqual(expect.stringMatching(/statement id .* occurs twice/));
});

test("a store of an earlier version, with one index over all names, is searched as a new one is", async () => {
  const path = join(folder, "one-index.grafeo");
  const store = await openStore(path, "write");
  await store.load([graphOf("遵义市公安局破获一起诈骗案，抓获犯罪嫌疑人罗某。")]);
  await store.close();
  const db = grafeo.GrafeoDB.open(path);
  for (const type of ["Agency", "Person", "Case"]) expect(await db.dropTextIndex(type, "search")).toBe(true);
  await db.createTextIndex("Entity", "search", { tokenizer: "cjk_bigram" });
  db.close();

  const reading = grafeo.GrafeoDB.openReadOnly(path);
  const nodes = (await (await TextIndexes.open(reading, "read")).search("names", "遵义", 5)).map(({ node }) => node);
  expect(nodes.length).toBeGreaterThan(0);
  expect(new Set(nodes).size).toBe(nodes.length);
  reading.close();
  const writing = await openStore(path, "write");
  expect(await namesFound(writing)).toEqual(["罗某", "遵义市公安局"]);
  await writing.close();
  const after = grafeo.GrafeoDB.open(path);
  await expect(after.textSearch("Entity", "search", "遵义", 1)).rejects.toThrow();
  after.close();
});

async function namesFound(store: GraphStore): Promise<string[]> {
  const found = await Promise.all(["罗某", "遵义市公安局"].map((name) => store.search("names", name, 1)));
  return found.flat().map(({ name }) => name);
}

test("a type of entity that comes later is found, too", async () => {
  const store = await openStore(join(folder, "later.grafeo"), "write");
  await store.load([graphOf("遵义市公安局破获一起诈骗案，抓获犯罪嫌疑人罗某。")]);
  expect(await store.search("names", "治理指南", 5)).toEqual([]);
  await store.load([graphOf("贵州省公安厅印发《欠薪治理指南》。", "later.txt")]);
  expect((await store.search("names", "治理指南", 5)).map(({ name }) => name)).toContain("欠薪治理指南");
  await store.close();
});

test("rows that a zhengtu of another version made are refused, and nothing is written", async () => {
  const path = join(folder, "versions.grafeo");
  const store = await openStore(path, "write");
  const socket = connect(socketPath(path));
  const rpc = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
  rpc.listen();
  const articles = [JSON.stringify(loadRows(graphOf("仁怀市公安局破获一起盗窃案。")))];
  const loading = rpc.sendRequest(Load, { layout: SCHEMA_VERSION + 1, articles });
  const error = fromResponse(await loading.catch((one: unknown) => one));
  rpc.dispose();
  socket.destroy();
  expect(error).toMatchObject({ code: "store-failed", where: path, what: expect.stringContaining("another version") });
  expect((await store.query("MATCH (e:Entity) RETURN count(e)")).rows).toEqual([[0]]);
  await store.close();
});
