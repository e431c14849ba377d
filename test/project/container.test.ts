import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { jest } from "@jest/globals";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-container-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dockerfile = readFileSync("deploy/Dockerfile", "utf8");
const instructions = (name: string) =>
  dockerfile
    .split("\n")
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1));

test("what the container file copies is there, and what it ignores it does not need", () => {
  const ignored = readFileSync(".dockerignore", "utf8").split("\n").filter(Boolean);
  for (const copied of instructions("COPY").filter((one) => !one.startsWith("--from")))
    for (const source of copied.split(" ").slice(0, -1)) {
      expect({ source, there: existsSync(source) }).toEqual({ source, there: true });
      expect(ignored).not.toContain(source);
    }
});

test("the files of the image, and no others, ingest the seeds and serve them", async () => {
  for (const copied of instructions("COPY").filter((one) => one.startsWith("--from=build"))) {
    const [, source, target] = copied.split(" ");
    const from = source!.replace(/^\/app\//, "");
    const to = target!.endsWith("/") ? join(folder, target!, from) : join(folder, target!);
    mkdirSync(dirname(to), { recursive: true });
    if (from === "node_modules") symlinkSync(resolve(from), to);
    else cpSync(from, to, { recursive: true });
  }
  const [entry] = instructions("ENTRYPOINT").map((line) => JSON.parse(line) as string[]);
  const [command] = instructions("CMD").map((line) => JSON.parse(line) as string[]);
  expect(entry![0]).toBe("node");
  const { NEO4J_URI: _, ...environment } = process.env;
  const server = spawn(process.execPath, [...entry!.slice(1), ...command!, "--port", "0"], {
    cwd: folder,
    env: { ...environment, ZHENGTU_TOKEN: "containertoken", NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  let told = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  try {
    for (let i = 0; i < 600 && !told.includes("?token=") && server.exitCode === null; i++)
      await new Promise((done) => setTimeout(done, 100));
    expect(told).toMatch(/4 added/);
    const port = /:(\d+)\/\?token=/.exec(told)![1];
    const page = await fetch(`http://127.0.0.1:${port}/?token=containertoken`);
    expect(await page.text()).toContain("<title>");
    const graph = await fetch(`http://127.0.0.1:${port}/api/graph?token=containertoken`);
    expect(await graph.text()).toContain("佛山市公安局顺德区分局");
  } finally {
    server.kill();
  }
});
