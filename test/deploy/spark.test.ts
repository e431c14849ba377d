import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { generatedArticles } from "../../bench/batch/generated-articles.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { bulletins } from "../support/bulletins.ts";
import { zhengtu } from "../support/cli.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { neo4jAdmin, neo4jHome, startNeo4j } from "../support/neo4j-server.ts";
import { Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(900_000);
sayWithoutNeo4j();

const SPARK = join("deploy", "spark");
const available = existsSync(join(SPARK, ".venv")) && existsSync(join(SPARK, "target", "dependency"));
if (!available && process.env.ZHENGTU_CI) throw new Error("CI needs Spark and its connector in deploy/spark");

const folder = mkdtempSync(join(tmpdir(), "zhengtu-spark-"));
const stores = new Stores();
beforeAll(() => stores.start());
afterAll(async () => {
  await stores.stop();
  rmSync(folder, { recursive: true, force: true });
});

function sparkJob(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn("bash", [join(SPARK, "local.sh"), ...args], { env: { ...process.env, ...stores.environment } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("close", (code) => resolve({ code, output }));
  });
}

const news = join(folder, "news.ndjson");
const articles = [...generatedArticles(150)].map((one, i) => JSON.stringify({ ...one, path: `archive/${i}` }));
const others = bulletins(40).map((line, i) => JSON.stringify({ ...JSON.parse(line), path: `bulletins/${i}` }));
const corrected = JSON.stringify({
  ...JSON.parse(others[3]!),
  text: "银川市公安局破获一起盗窃案，抓获犯罪嫌疑人丁某。",
});

/** What the command line makes of the same articles, on an empty server. */
async function expectedGraph(): Promise<Record<string, string[]>> {
  writeFileSync(news, [...articles, ...others, "{bad", corrected].join("\n"));
  const location = await stores.emptyLocation("neo4j");
  expect((await zhengtu(["ingest", news, "--store", location], { env: stores.environment })).code).toBe(1);
  const store = await stores.open(location);
  const graph = await graphOf(store);
  await store.close();
  await stores.run("MATCH (n) DETACH DELETE n");
  return graph;
}

/** All of a store, and whether its numbers are whole. */
async function graphOf(store: GraphStore): Promise<Record<string, string[]>> {
  const { rows } = await store.query("MATCH (f:Figure) RETURN f.id + ' ' + toString(f.value)", {}, { limit: 1e6 });
  return { ...(await dumpGraph(store)), values: rows.map(String).sort() };
}

let expected: Record<string, string[]>;
beforeAll(async () => {
  if (available) expected = await expectedGraph();
});

/** What must hold: the same articles make the same graph, by the command line and by a job that knows of no other article. */
(available ? test : test.skip)("local Spark fills a Neo4j with the graph that the command line makes", async () => {
  const location = await stores.emptyLocation("neo4j");
  const failures = join(folder, "failures");
  const job = ["--neo4j", location, "--partitions", "3", "--failures", failures];
  const { code, output } = await sparkJob([news, ...job]);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("190 articles, 1 failed") });
  const store = await stores.open(location);
  const graph = await graphOf(store);
  for (const part of Object.keys(expected)) expect(graph[part]).toEqual(expected[part]);
  expect((await verifyStore(store)).violations).toEqual([]);
  const told = readdirSync(failures)
    .filter((name) => name.startsWith("part-"))
    .map((name) => readFileSync(join(failures, name), "utf8"))
    .join("");
  expect(JSON.parse(told)).toHaveProperty("error.code", "unreadable");

  // Again, and the graph is the same; with other articles there, and it is refused.
  writeFileSync(news, [...articles, ...others.toSpliced(3, 1), corrected].join("\n"));
  expect(await sparkJob([news, ...job.slice(0, 4)])).toMatchObject({ code: 0 });
  expect(await graphOf(store)).toEqual(expected);
  const fewer = join(folder, "fewer.ndjson");
  writeFileSync(fewer, articles.slice(0, 5).join("\n"));
  const refused = await sparkJob([fewer, ...job.slice(0, 2)]);
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringContaining("185 articles that are not in this input"),
  });
  await store.close();
});

(available ? test : test.skip)("the files that Spark writes for neo4j-admin make the same graph", async () => {
  const [files, sound] = [join(folder, "import"), join(folder, "sound.ndjson")];
  writeFileSync(sound, [...articles, ...others, corrected].join("\n"));
  const { code, output } = await sparkJob([sound, "--import-files", files]);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("190 articles, 0 failed") });
  const command = readFileSync(join(files, "command", "part-00000"), "utf8")
    .trim()
    .replaceAll("'", "");
  expect(command).toMatch(/^neo4j-admin database import full /);
  const home = neo4jHome();
  mkdirSync(join(home, "data"), { recursive: true });
  const imported = neo4jAdmin(home, files, command.split(" ").slice(1));
  expect(imported).toMatchObject({ code: 0 });
  const server = await startNeo4j(home);
  try {
    const store = await stores.openOn(server.uri);
    expect(await graphOf(store)).toEqual(expected);
    expect((await verifyStore(store)).violations).toEqual([]);
    await store.close();
  } finally {
    await server.stop();
  }
});
