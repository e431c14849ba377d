import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMessageConnection, SocketMessageReader, SocketMessageWriter } from "vscode-jsonrpc/node";
import { GrafeoEngine } from "../../src/store/grafeo/engine.ts";
import { fromResponse, Load, socketPath } from "../../src/store/grafeo/protocol.ts";
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
