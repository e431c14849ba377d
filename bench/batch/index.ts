#!/usr/bin/env node
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, createWriteStream, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { Command } from "commander";
import { PACKAGE_ROOT } from "../../src/package-root.ts";
import { generatedArticles } from "./generated-articles.ts";

/**
 * A batch from end to end, as users run it: `npm run bench:batch -- --articles 10000,100000`. Extraction alone with one worker and
 * with more, loading alone of what it made, and ingestion, which does both at once, into an embedded store; rates, scaling, how much
 * slower one of the two is than the other, and the peak memory of the process that leads and of the one that has the store open,
 * which holds the graph. Rates count the start of the process in.
 */

const CLI = join(PACKAGE_ROOT, "dist", "src", "cli", "index.js");
/** How often the memory is looked at, in milliseconds. */
const LOOK = 1000;

const HEAD = [
  "articles",
  "workers",
  "extract /s",
  "MB/s",
  "scaling",
  "peak MB",
  "load /s",
  "extract : load",
  "ingest /s",
  "ingest's peak MB",
  "store's MB",
] as const;

interface Run {
  readonly seconds: number;
  /** Of the process, in MB. */
  readonly peak: number;
  /** Of the process that has the store open, in MB. */
  readonly storePeak: number;
}

async function run(args: readonly string[], { output = "/dev/null", store = "no store" } = {}): Promise<Run> {
  const begun = performance.now();
  const file = openSync(output, "w");
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", file, "pipe"] });
  closeSync(file);
  let told = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  let [peak, storePeak] = [0, 0];
  const looking = setInterval(() => {
    const processes = residentMegabytes();
    peak = Math.max(peak, processes.find(({ pid }) => pid === child.pid)?.megabytes ?? 0);
    const host = processes.find(({ pid, command }) => pid !== child.pid && command.includes(store));
    storePeak = Math.max(storePeak, host?.megabytes ?? 0);
  }, LOOK);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(looking);
  if (code !== 0) throw new Error(`zhengtu ${args.join(" ")} ended with ${code}: ${told}`);
  return { seconds: (performance.now() - begun) / 1000, peak, storePeak };
}

function residentMegabytes(): { pid: number; megabytes: number; command: string }[] {
  const lines = execFileSync("ps", ["-eo", "pid=,rss=,args="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [pid, kilobytes, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), megabytes: Number(kilobytes) / 1024, command: command.join(" ") };
  });
}

async function writeArticles(path: string, count: number): Promise<void> {
  const output = createWriteStream(path);
  for (const article of generatedArticles(count))
    if (!output.write(`${JSON.stringify(article)}\n`)) await once(output, "drain");
  output.end();
  await once(output, "close");
}

async function inNewStore(folder: string, args: readonly string[]): Promise<Run> {
  const store = join(folder, "store", "graph.grafeo");
  try {
    return await run([...args, "--store", store], { store });
  } finally {
    rmSync(join(folder, "store"), { recursive: true, force: true });
  }
}

const { articles, workers } = new Command("bench:batch")
  .option("--articles <numbers>", "how many, one run for each", "3000")
  .option("--workers <numbers>", "how many extract, one run for each", "1,2")
  .parse()
  .opts<{ articles: string; workers: string }>();
const folder = mkdtempSync(join(tmpdir(), "zhengtu-bench-batch-"));
const table = new Table({ head: [...HEAD], style: { head: [], border: [] } });
try {
  for (const count of articles.split(",").map(Number)) {
    const input = join(folder, `${count}.ndjson`);
    await writeArticles(input, count);
    const megabytes = statSync(input).size / 1e6;
    let first: number | undefined;
    let loaded: number | undefined;
    for (const number of workers.split(",")) {
      const documents = join(folder, "documents.ndjson");
      const extracted = await run(["extract", input, "--workers", number], { output: documents });
      first ??= extracted.seconds;
      // How many extracted them makes no difference to loading.
      loaded ??= (await inNewStore(folder, ["load", documents])).seconds;
      rmSync(documents);
      const ingested = await inNewStore(folder, ["ingest", input, "--workers", number]);
      const row = [
        count.toLocaleString("en"),
        number,
        Math.round(count / extracted.seconds),
        (megabytes / extracted.seconds).toFixed(2),
        (first / extracted.seconds).toFixed(2),
        extracted.peak.toFixed(0),
        Math.round(count / loaded),
        (loaded / extracted.seconds).toFixed(2),
        Math.round(count / ingested.seconds),
        ingested.peak.toFixed(0),
        ingested.storePeak.toFixed(0),
      ];
      table.push(row);
      // 100,000 articles take more than half an hour: what was measured is told at once.
      process.stderr.write(`${HEAD.map((name, i) => `${name} ${row[i]}`).join(", ")}\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${table.toString()}\n`);
