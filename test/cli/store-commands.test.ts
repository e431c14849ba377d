import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { openStore } from "../../src/store/open-store.ts";
import { zhengtu } from "../support/cli.ts";
import { dumpGraph } from "../support/graph-dump.ts";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-commands-"));
const store = join(folder, "graph.grafeo");
const news = join(folder, "news");
const ROBBERY = "西宁警方通报\n2022-03-04 10:00\n西宁市公安局破获一起抢劫案，抓获犯罪嫌疑人马某。";
const THEFT = "青海快讯\n2022-03-05 09:00\n西宁市公安局破获一起盗窃案。";

beforeAll(async () => {
  mkdirSync(news);
  writeFileSync(join(news, "robbery.txt"), ROBBERY);
  writeFileSync(join(news, "theft.txt"), THEFT);
  expect((await zhengtu(["ingest", news, "--store", store])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the store, for tests that change it. */
function copyOf(name: string): string {
  const path = join(folder, name);
  copyFileSync(store, path);
  return path;
}

test("diff is silent between a store and the articles it was loaded from, and shows what a correction changes", async () => {
  const same = await zhengtu(["diff", store, news]);
  expect(same).toMatchObject({ code: 0, stdout: "" });
  expect(same.stderr).toContain("No difference.");
  const corrected = join(folder, "corrected");
  mkdirSync(corrected);
  writeFileSync(join(corrected, "robbery.txt"), ROBBERY.replace("抢劫案，抓获犯罪嫌疑人马某", "抢夺案"));
  writeFileSync(join(corrected, "theft.txt"), THEFT);
  const { code, stdout, stderr } = await zhengtu(["diff", store, corrected]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^~ 西宁警方通报/m);
  expect(stdout).toMatch(/^ {2}- 西宁市公安局 HANDLED 抢劫案/m);
  expect(stdout).toMatch(/^ {2}\+ 西宁市公安局 HANDLED 抢夺案/m);
  expect(stderr).toMatch(/articles: 0 added, 0 removed, 1 changed; facts: \d+ added, \d+ removed/);
  const json = await zhengtu(["diff", store, corrected, "--json"]);
  expect(JSON.parse(json.stdout)).toMatchObject({ kind: "changed", title: "西宁警方通报" });
});

test("diff compares two extraction runs, and names a line that is no graph document", async () => {
  const [one, other] = [join(folder, "one.ndjson"), join(folder, "other.ndjson")];
  writeFileSync(one, (await zhengtu(["extract", news])).stdout);
  writeFileSync(other, (await zhengtu(["extract", join(news, "theft.txt")])).stdout);
  const { code, stdout } = await zhengtu(["diff", one, other]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^- 西宁警方通报/m);
  writeFileSync(other, `${readFileSync(one, "utf8")}{"schema":1,"triples":3}\n`);
  const bad = await zhengtu(["diff", one, other]);
  expect(bad.code).toBe(1);
  expect(bad.stderr).toMatch(/other\.ndjson, line 3: this is no graph document/);
});

test("remove takes an article out by title, with all that only it said", async () => {
  const path = copyOf("removed.grafeo");
  const unknown = await zhengtu(["remove", "没有这篇", "--store", path]);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining("没有这篇: no article") });
  const { code, stderr } = await zhengtu(["remove", "西宁警方通报", "--store", path]);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("1 article removed") });
  const left = await zhengtu(["query", "MATCH (c:Case) RETURN c.name", "--store", path, "--format", "csv"]);
  expect(left.stdout).toBe("c.name\n盗窃案\n");
  expect((await zhengtu(["verify", "--store", path])).stderr).toMatch(/Proved: 1 articles/);
});

test("history tells what was said when, the oldest first, and says where there is no such entity", async () => {
  const { code, stdout } = await zhengtu(["history", "西宁市公安局", "--store", store, "--format", "csv"]);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.findIndex((line) => line.includes("抢劫案"))).toBeLessThan(
    lines.findIndex((line) => line.includes("盗窃案")),
  );
  expect(lines[1]).toMatch(/^2022-03-04T10:00,/);
  const unknown = await zhengtu(["history", "没有的局", "--store", store]);
  expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining("no entity of this name") });
});

test("contradictions are shown with both articles, and what agrees is not", async () => {
  const told = join(folder, "told");
  mkdirSync(told);
  const article = (title: string, text: string) =>
    writeFileSync(join(told, `${title}.txt`), `${title}\n2022-03-05 09:00\n${text}`);
  article("甲报", "截至3月1日，青海省公安厅累计走访企业120家，发放手册300册。");
  article("乙报", "截至3月1日，青海省公安厅累计走访企业125家，发放手册300册。");
  const own = join(folder, "told.grafeo");
  expect((await zhengtu(["ingest", told, "--store", own])).code).toBe(0);
  const { stdout } = await zhengtu(["query", "--name", "contradictions", "--store", own, "--format", "csv"]);
  const [, ...found] = stdout.trimEnd().split("\n");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^figure,青海省公安厅,.*,2022-03-01,1(?:20家,甲报,125家,乙报|25家,乙报,120家,甲报)$/);
});

test("search prints entities and sentences", async () => {
  const { stdout } = await zhengtu(["search", "xnsgaj", "--store", store]);
  expect(stdout).toMatch(/Agency.*西宁市公安局/);
  const sentences = await zhengtu(["search", "抢劫案", "马某", "--store", store, "--json"]);
  expect(JSON.parse(sentences.stdout)).toMatchObject({ sentences: [{ title: "西宁警方通报" }] });
  expect(await zhengtu(["search", "xyzzy", "--store", store])).toMatchObject({ code: 0, stderr: "nothing found\n" });
});

test("a backup is a store, and restore puts it back; neither overwrites unasked", async () => {
  const path = copyOf("work.grafeo");
  const saved = join(folder, "saved.grafeo");
  expect((await zhengtu(["backup", saved, "--store", path])).code).toBe(0);
  expect(await zhengtu(["backup", saved, "--store", path])).toMatchObject({ code: 2 });
  expect((await zhengtu(["remove", "西宁警方通报", "--store", path])).code).toBe(0);
  expect(await zhengtu(["restore", saved, "--store", path])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--force"),
  });
  const busy = await openStore(path, "read");
  expect(await zhengtu(["restore", saved, "--store", path, "--force"])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("in use"),
  });
  await busy.close();
  writeFileSync(join(folder, "letter.grafeo"), "Dear reader");
  expect((await zhengtu(["restore", join(folder, "letter.grafeo"), "--store", path, "--force"])).code).toBe(1);
  expect((await zhengtu(["restore", saved, "--store", path, "--force"])).code).toBe(0);
  expect((await zhengtu(["verify", "--store", path])).stderr).toMatch(/Proved: 2 articles/);
});

test("copy moves a graph without loss", async () => {
  const path = join(folder, "copied.grafeo");
  const { code, stderr } = await zhengtu(["copy", store, path]);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("2 added") });
  const [one, other] = [await openStore(store, "read"), await openStore(path, "read")];
  expect(await dumpGraph(other)).toEqual(await dumpGraph(one));
  await one.close();
  await other.close();
  expect((await zhengtu(["diff", store, path])).code).toBe(0);
});

test("export writes to a file or to standard output, and asks for a folder where it needs one", async () => {
  const path = join(folder, "graph.gexf");
  expect((await zhengtu(["export", "--format", "gexf", "--out", path, "--store", store])).code).toBe(0);
  expect(readFileSync(path, "utf8")).toContain("西宁市公安局");
  expect((await zhengtu(["export", "--format", "turtle", "--store", store])).stdout).toContain("@prefix prov:");
  expect(await zhengtu(["export", "--format", "csv", "--store", store])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--out FOLDER"),
  });
  const nowhere = await zhengtu([
    "export",
    "--format",
    "gexf",
    "--out",
    join(folder, "no", "where.gexf"),
    "--store",
    store,
  ]);
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining("cannot be written") });
  expect(existsSync(join(folder, "no"))).toBe(false);
});

test("a query that takes too long is stopped after its time", async () => {
  const endless =
    "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS x WHERE x < 0 RETURN count(x)";
  const { code, stderr } = await zhengtu(["query", endless, "--timeout", "1", "--store", store]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error query: the query was stopped, after 1 s\./);
});

test("results stream: a long one begins before it is whole, and a reader that has seen enough ends it", async () => {
  const { stdout } = await zhengtu([
    "query",
    "UNWIND range(1, 30000) AS x RETURN x",
    "--store",
    store,
    "--format",
    "json",
    "--limit",
    "25000",
  ]);
  expect(JSON.parse(stdout)).toHaveLength(25_000);
});
