import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { jest } from "@jest/globals";
import { bulletins } from "../support/bulletins.ts";
import { CLI, zhengtu } from "../support/cli.ts";
import { dumpAt } from "../support/graph-dump.ts";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-batch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More than two batches of the loader, so that a run killed after the first is not done. */
const MANY = 4_000;
const archive = join(folder, "archive.ndjson");
/** The seventh line is no JSON, the ninth is longer than any article. */
const lines = bulletins(MANY);
beforeAll(() => {
  const bad = [...lines];
  bad[6] = "{not json";
  bad[8] = JSON.stringify({ text: "字".repeat(3_000_000) });
  writeFileSync(archive, bad.join("\n"));
});

/** Starts the command, to be killed; whoever waits for its end must have begun to wait before it came. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, closed, told: () => told };
}

const journals = (at: string) => readdirSync(at).filter((name) => name.startsWith("ingest-"));

test("any number of workers prints the same lines in the same order", async () => {
  const [one, two] = [
    await zhengtu(["extract", "--workers", "1", archive]),
    await zhengtu(["extract", "--workers", "3", archive]),
  ];
  expect(one.stdout.trimEnd().split("\n")).toHaveLength(MANY - 2);
  expect(two.stdout === one.stdout).toBe(true);
  for (const { code, stderr } of [one, two]) {
    expect(code).toBe(1);
    expect(stderr).toMatch(/archive\.ndjson:7: is no JSON/);
    expect(stderr).toMatch(/archive\.ndjson:9: .*more than the limit/);
  }
});

test("a line in makes a line out, a bad one too", async () => {
  const input = `\ufeff${lines[0]}\r\n{bad\n${lines[1]}`;
  const { code, stdout } = await zhengtu(["extract", "--stdin"], { input });
  expect(code).toBe(0);
  const [first, bad, last] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first.article.url).toBe("https://news.example.cn/0.html");
  expect(bad).toEqual({ error: expect.objectContaining({ where: "-:2", code: "unreadable" }) });
  expect(last.article.url).toBe("https://news.example.cn/1.html");
  expect((await zhengtu(["extract"])).code).toBe(2);
});

test("killed at any moment, the same command with --resume ends in the same graph and tells of all that failed", async () => {
  // So many that no run is done before it is killed.
  const count = 6_000;
  const long = join(folder, "long.ndjson");
  writeFileSync(long, ["{not json", ...bulletins(count)].join("\n"));
  const whole = join(folder, "whole", "graph.grafeo");
  const done = await zhengtu(["ingest", long, "--store", whole]);
  expect(done.stderr).toMatch(new RegExp(`${count} added .* 1 failed`));
  expect(journals(join(folder, "whole"))).toHaveLength(0);

  const own = join(folder, "killed");
  const store = join(own, "graph.grafeo");
  const moments: ((told: () => string) => boolean)[] = [
    () => journalSize(own) >= 200,
    (told) => /going on where/.test(told()),
  ];
  for (const moment of moments) {
    const { child, closed, told } = start(["ingest", long, "--store", store, "--resume"]);
    while (!moment(told) && child.exitCode === null) await wait(20);
    // Long enough to be in the middle of the next load, too short to end it.
    await wait(500);
    expect(child.exitCode).toBeNull();
    child.kill("SIGKILL");
    await closed;
  }
  const { code, stderr } = await zhengtu(["ingest", long, "--store", store, "--resume"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/going on where/);
  expect(stderr).toMatch(/long\.ndjson:1: is no JSON/);
  const added = Number(/(\d+) added/.exec(stderr)![1]);
  // What was killed before it was written down is found there again; most was passed over.
  expect(added).toBeLessThan(count);
  expect(await dumpAt(store)).toEqual(await dumpAt(whole));
  expect(journals(own)).toHaveLength(0);
});

function journalSize(at: string): number {
  if (!existsSync(at)) return 0;
  return journals(at).reduce((sum, name) => sum + readFileSync(join(at, name)).length, 0);
}

test("a file that changed since, or a store that lost what the journal tells of, is not passed over", async () => {
  const own = join(folder, "changed");
  mkdirSync(own);
  const news = join(own, "news.ndjson");
  const store = join(own, "graph.grafeo");
  writeFileSync(news, lines.join("\n"));
  const stopped = start(["ingest", news, "--store", store]);
  while (journalSize(own) < 200 && stopped.child.exitCode === null) await wait(20);
  stopped.child.kill("SIGKILL");
  await stopped.closed;
  expect(journals(own)).toHaveLength(1);
  writeFileSync(news, bulletins(MANY, 50_000).join("\n"));
  const { stderr } = await zhengtu(["ingest", news, "--store", store, "--resume"]);
  expect(stderr).toMatch(new RegExp(`${MANY} added`));

  const killed = start(["ingest", archive, "--store", store]);
  while (journalSize(own) < 200 && killed.child.exitCode === null) await wait(20);
  killed.child.kill("SIGKILL");
  await killed.closed;
  await wait(1_000);
  for (const name of readdirSync(own).filter((one) => one.startsWith("graph.grafeo")))
    rmSync(join(own, name), { recursive: true });
  const again = await zhengtu(["ingest", archive, "--store", store, "--resume"]);
  expect(again.stderr).not.toMatch(/going on/);
  expect(again.stderr).toMatch(new RegExp(`${MANY - 2} added`));
});

test("a signal ends it after what was begun, and says how to go on", async () => {
  const own = join(folder, "stopped");
  const store = join(own, "graph.grafeo");
  const long = join(own, "long.ndjson");
  // More than the loader ever holds, so that not all is sent when the first batch is in the store.
  const count = 10_000;
  mkdirSync(own);
  writeFileSync(long, ["{not json", ...bulletins(count)].join("\n"));
  const { child, closed, told } = start(["ingest", long, "--store", store, "--log", "json"]);
  while (journalSize(own) < 200 && child.exitCode === null) await wait(20);
  child.kill("SIGINT");
  expect(await closed).toBe(130);
  const events = told()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { level: string; msg: string; time: string; added?: number; where?: string });
  expect(events.filter(({ msg }) => msg === "failed").map(({ where }) => where)).toContain(`${long}:1`);
  const ended = events.find(({ msg }) => msg === "ended")!;
  expect(ended.added).toBeGreaterThan(0);
  expect(ended.added).toBeLessThan(count);
  expect(events.at(-1)!.msg).toMatch(/--resume goes on/);
  const resumed = await zhengtu(["ingest", long, "--store", store, "--resume"]);
  expect(resumed.stderr).toMatch(new RegExp(`${count - ended.added!} added .* 1 failed`));
});

test("all that failed is in the report, in full", async () => {
  const own = join(folder, "failing");
  mkdirSync(own);
  for (let i = 0; i < 30; i++) writeFileSync(join(own, `${i}.txt`), "not one word of Chinese");
  const report = join(folder, "report", "failed.ndjson");
  const store = join(folder, "reported.grafeo");
  const { code, stderr } = await zhengtu(["ingest", own, "--store", store, "--report", report]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/… and 10 more \(in all 30 not-chinese\)/);
  expect(stderr).toContain(report);
  const told = readFileSync(report, "utf8").trimEnd().split("\n");
  expect(new Set(told.map((line) => JSON.parse(line).where))).toHaveProperty("size", 30);
  const full = await zhengtu(["ingest", own, "--store", store, "--report", "/dev/null/x"]);
  expect(full.stderr).toMatch(/error .*\/dev\/null\/x: cannot be written/);
});

test("a folder is watched: what comes is ingested, what is half written is waited for", async () => {
  const inbox = join(folder, "inbox");
  mkdirSync(inbox);
  writeFileSync(join(inbox, "first.ndjson"), lines[0]!);
  const store = join(folder, "watched.grafeo");
  const { child, closed, told } = start(["ingest", inbox, "--watch", "--store", store, "--log", "json"]);
  const until = async (what: RegExp) => {
    for (let i = 0; i < 600 && !what.test(told()); i++) await wait(50);
    expect(told()).toMatch(what);
  };
  await until(/Watching/);
  await wait(1_000);
  writeFileSync(join(inbox, "second.txt"), "柳州市公安局破获一起抢夺案，抓获犯罪嫌疑人韦某。");
  writeFileSync(join(inbox, "third.txt"), "nothing");
  await until(/"added":1,"changed":0,"unchanged":0,"failed":1/);
  child.kill("SIGTERM");
  expect(await closed).toBe(0);
  const { stdout } = await zhengtu(["query", "MATCH (a:Article) RETURN count(a)", "--store", store, "--format", "csv"]);
  expect(stdout).toMatch(/\n2\n/);
});

test("lines on standard input are ingested as those of a file are", async () => {
  const store = join(folder, "piped.grafeo");
  const { code, stderr } = await zhengtu(["ingest", "-", "--store", store], { input: lines.slice(0, 3).join("\n") });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("3 added") });
});

test("standard input cannot be resumed, and a file cannot be watched", async () => {
  const store = join(folder, "no.grafeo");
  expect((await zhengtu(["ingest", "-", "--resume", "--store", store])).stderr).toMatch(/--resume: nobody can tell/);
  const watched = await zhengtu(["ingest", archive, "--watch", "--store", join(folder, "whole", "graph.grafeo")]);
  expect(watched.stderr).toMatch(/only a folder can be watched/);
});
