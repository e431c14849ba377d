import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";

/** Folder of the server's artefacts, where `mvn -f test/support/neo4j dependency:copy-dependencies` puts them. */
const ARTEFACTS = join("test", "support", "neo4j", "target", "dependency");
export const PASSWORD = "a-test-password";

/** Whether a real Neo4j can be started here; CI demands it. */
export function neo4jAvailable(): boolean {
  const available = existsSync(ARTEFACTS);
  if (!available && process.env.ZHENGTU_CI) throw new Error(`CI needs the artefacts of Neo4j in ${ARTEFACTS}`);
  return available;
}

export interface Neo4jServer {
  readonly uri: string;
  /** Ends it as a crash does, and leaves its data. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** An empty folder for a Neo4j; `startNeo4j` makes it one. */
export function neo4jHome(): string {
  return mkdtempSync(join(tmpdir(), "zhengtu-neo4j-"));
}

/** Runs `neo4j-admin` on a home with no server in it. @param folder where its relative paths lie */
export function neo4jAdmin(home: string, folder: string, args: readonly string[]): { code: number; output: string } {
  mkdirSync(join(home, "conf"), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    "java",
    ["-cp", `${resolve(ARTEFACTS)}/*`, "org.neo4j.cli.AdminTool", ...args],
    {
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
      encoding: "utf8",
    },
  );
  return { code: status ?? 1, output: stdout + stderr };
}

/** Starts a Neo4j of its own, by default on a free port and with an empty database, and waits until it answers. */
export async function startNeo4j(
  home = neo4jHome(),
  port?: number,
  settings: readonly string[] = [],
): Promise<Neo4jServer> {
  port ??= await freePort();
  rmSync(join(home, "logs"), { recursive: true, force: true });
  mkdirSync(join(home, "conf"), { recursive: true });
  mkdirSync(join(home, "logs"), { recursive: true });
  writeFileSync(
    join(home, "conf", "neo4j.conf"),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      "server.http.enabled=false",
      "dbms.usage_report.enabled=false",
      "server.memory.heap.max_size=1g",
      "server.memory.pagecache.size=256m",
      ...settings,
    ].join("\n"),
  );
  const opens = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const server = spawn(
    "java",
    [
      ...opens,
      "-cp",
      `${ARTEFACTS}/*`,
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${home}/conf`,
    ],
    { stdio: "ignore" },
  );
  const log = join(home, "logs", "neo4j.log");
  for (let i = 0; i < 240 && !(existsSync(log) && readFileSync(log, "utf8").includes("Started.")); i++) {
    if (server.exitCode !== null) throw new Error(`Neo4j stopped with ${server.exitCode}`);
    await wait(500);
  }
  const uri = `bolt://127.0.0.1:${port}`;
  if (!existsSync(join(home, "password-set"))) await setPassword(uri);
  writeFileSync(join(home, "password-set"), "");
  const kill = () => {
    const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
    server.kill("SIGKILL");
    return gone;
  };
  return { uri, kill, stop: () => stop(server, home) };
}

async function setPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"));
  const session = driver.session({ database: "system" });
  await session.run(`ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '${PASSWORD}'`);
  await session.close();
  await driver.close();
}

async function stop(server: ChildProcess, home: string): Promise<void> {
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await Promise.race([gone, wait(20_000, undefined, { ref: false })]);
  server.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
