import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { openStore } from "../../src/store/open-store.ts";
import { zhengtu } from "../support/cli.ts";
import { dumpGraph } from "../support/graph-dump.ts";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-load-"));
const news = join(folder, "news");
const documents = join(folder, "graph.ndjson");

beforeAll(async () => {
  mkdirSync(news);
  writeFileSync(
    join(news, "robbery.txt"),
    "西宁警方通报\n2022-03-04 10:00\n西宁市公安局破获一起抢劫案，抓获犯罪嫌疑人马某。",
  );
  writeFileSync(join(news, "theft.txt"), "青海快讯\n2022-03-05 09:00\n西宁市公安局破获一起盗窃案。");
  const { code, stdout } = await zhengtu(["extract", news]);
  expect(code).toBe(0);
  writeFileSync(documents, stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function graphIn(path: string): Promise<unknown> {
  const store = await openStore(path, "read");
  try {
    return await dumpGraph(store);
  } finally {
    await store.close();
  }
}

test("what was extracted elsewhere makes the graph that ingesting makes, and loading it again changes nothing", async () => {
  const [loaded, ingested] = [join(folder, "loaded.grafeo"), join(folder, "ingested.grafeo")];
  const first = await zhengtu(["load", documents, "--store", loaded]);
  expect(first).toMatchObject({ code: 0, stdout: "" });
  expect(first.stderr).toContain("2 added");
  expect((await zhengtu(["ingest", news, "--store", ingested])).code).toBe(0);
  expect(await graphIn(loaded)).toEqual(await graphIn(ingested));
  const again = await zhengtu(["load", documents, "--store", loaded, "--log", "json"]);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.stderr.trimEnd().split("\n").at(-1)!)).toMatchObject({ added: 0, unchanged: 2, failed: 0 });
});

test("standard input is loaded as well", async () => {
  const store = join(folder, "piped.grafeo");
  const { code, stderr } = await zhengtu(["load", "-", "--store", store], { input: readFileSync(documents, "utf8") });
  expect(code).toBe(0);
  expect(stderr).toContain("2 added");
});

test("a line that is no graph document is named, told in the report, and the others are loaded", async () => {
  const [one, two] = readFileSync(documents, "utf8").trimEnd().split("\n");
  const forged = JSON.parse(two!);
  forged.triples[0].evidence[0].quote = "没有这句话";
  const foreign = JSON.parse(one!.replaceAll("#person:", "0#person:"));
  const failed = { error: { code: "empty", where: "news.ndjson:7", what: "has no text", remedy: "Leave it out." } };
  const mixed = join(folder, "mixed.ndjson");
  writeFileSync(
    mixed,
    ["no json", JSON.stringify(forged), "", '{"schema":1}', JSON.stringify(failed), JSON.stringify(foreign), one].join(
      "\n",
    ),
  );
  const report = join(folder, "report.ndjson");
  const store = join(folder, "mixed.grafeo");
  const { code, stderr } = await zhengtu([
    "load",
    mixed,
    join(folder, "none.ndjson"),
    "--store",
    store,
    "--report",
    report,
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("1 added");
  expect(stderr).toContain("6 failed");
  const told = readFileSync(report, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(told.map(({ where }) => where)).toEqual([
    `${mixed}, line 1`,
    `${mixed}, line 2`,
    `${mixed}, line 4`,
    "news.ndjson:7",
    `${mixed}, line 6`,
    join(folder, "none.ndjson"),
  ]);
  expect(told[0].what).toMatch(/^this is no graph document \(no JSON in UTF-8: /);
  expect(told[1].what).toMatch(/quote at \d+-\d+ is not there; the article reads “西宁市公安局”/);
  expect(told[2].what).toMatch(/article/);
  expect(told[4].what).toMatch(/0#person:.* belongs to another article/);
});
