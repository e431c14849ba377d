import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { generatedArticles } from "../../bench/batch/generated-articles.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { bulletins } from "../support/bulletins.ts";
import { zhengtu } from "../support/cli.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(600_000);
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

/** What must hold: the same articles make the same graph, by the command line and by a job that knows of no other article. */
(available ? test : test.skip)("local Spark fills a Neo4j with the graph that the command line makes", async () => {
  const articles = [...generatedArticles(150)].map((one, i) => JSON.stringify({ ...one, path: `archive/${i}` }));
  const others = bulletins(40).map((line, i) => JSON.stringify({ ...JSON.parse(line), path: `bulletins/${i}` }));
  const corrected = JSON.stringify({
    ...JSON.parse(others[3]!),
    text: "银川市公安局破获一起盗窃案，抓获犯罪嫌疑人丁某。",
  });
  const news = join(folder, "news.ndjson");
  writeFileSync(news, [...articles, ...others, "{bad", corrected].join("\n"));

  const location = await stores.emptyLocation("neo4j");
  expect((await zhengtu(["ingest", news, "--store", location], { env: stores.environment })).code).toBe(1);
  const store = await stores.open(location);
  const expected = await dumpGraph(store);
  await stores.run("MATCH (n) DETACH DELETE n");

  const failures = join(folder, "failures");
  const job = ["--neo4j", location, "--partitions", "3", "--failures", failures];
  const { code, output } = await sparkJob([news, ...job]);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("190 articles, 1 failed") });
  const graph = await dumpGraph(store);
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
  expect(await dumpGraph(store)).toEqual(expected);
  writeFileSync(news, articles.slice(0, 5).join("\n"));
  const refused = await sparkJob([news, ...job.slice(0, 2)]);
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringContaining("185 articles that are not in this input"),
  });
  await store.close();
});
