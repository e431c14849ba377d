import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { jest } from "@jest/globals";
import type { GraphDocument } from "../../src/model/graph-document.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { documentHash } from "../../src/store/load/document-hash.ts";
import { storedDocuments } from "../../src/store/read-documents.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { annotatedDocuments } from "../support/documents-of-ours.ts";
import { ENGINES, type EngineName, Stores, sayWithoutNeo4j } from "../support/stores.ts";

/** CI kills fifty times; a developer's run is shorter. */
const KILLS = Number(process.env.ZHENGTU_KILLS ?? 6);

jest.setTimeout(60_000 + KILLS * 20_000);
sayWithoutNeo4j();

/** Many different articles that share bodies, places and kinds of crime: ours under other ids. */
function manyDocuments(copies: number): GraphDocument[] {
  const ours = annotatedDocuments();
  return Array.from({ length: copies }, (_, i) =>
    ours.map((document) => {
      const { id } = document.article;
      return JSON.parse(
        JSON.stringify(document)
          .replaceAll(id, `${id}-${i}`)
          .replace(/"t:([0-9a-f]+)"/g, `"t:$1-${i}"`),
      );
    }),
  ).flat() as GraphDocument[];
}

/** The processes that have the file open: on Linux their command lines tell. */
function hostsOf(path: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const line = readFileSync(join("/proc", String(pid), "cmdline"), "utf8");
        return line.includes("host.js") && line.includes(path);
      } catch {
        return false;
      }
    });
}

interface Run {
  readonly process: ChildProcess;
  readonly committed: Set<string>;
  readonly ended: Promise<void>;
  ready(): Promise<void>;
}

function startLoading(location: string, file: string, environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ["test/support/load-loop.mjs", location, file], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const committed = new Set<string>();
  let begun = false;
  let rest = "";
  child.stdout!.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const line of lines)
      if (line.startsWith("[")) for (const id of JSON.parse(line) as string[]) committed.add(id);
      else begun = true;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const ready = async () => {
    for (let i = 0; i < 400 && !begun; i++) await wait(25);
  };
  return { process: child, committed, ended, ready };
}

/** What must hold after each kill: nothing that was said to be in is lost, no article is half there, the graph is proved. */
async function expectWhole(store: GraphStore, committed: ReadonlySet<string>, hashes: ReadonlyMap<string, string>) {
  const found = new Map<string, string>();
  for await (const document of storedDocuments(store)) found.set(document.article.id, documentHash(document));
  for (const id of committed) expect(found.has(id)).toBe(true);
  for (const [id, hash] of found) expect({ id, hash }).toEqual({ id, hash: hashes.get(id) });
  expect((await verifyStore(store)).violations).toEqual([]);
  return found.size;
}

describe.each(ENGINES)("%s", (engine: EngineName) => {
  const stores = new Stores();
  beforeAll(() => (engine === "neo4j" ? stores.start() : undefined));
  afterAll(() => stores.stop());

  test(`${KILLS} kills while loading lose nothing that was committed and leave nothing half`, async () => {
    const documents = manyDocuments(12);
    const hashes = new Map(documents.map((document) => [document.article.id, documentHash(document)]));
    const file = join(stores.folder, "documents.json");
    writeFileSync(file, JSON.stringify(documents));
    const location = await stores.emptyLocation(engine);
    const committed = new Set<string>();
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const run = startLoading(location, file, stores.environment);
      await run.ready();
      // From the first moments to some way through; the seed is the number of the kill, so that a failure comes again.
      await wait((kill * 137) % 900);
      // On the embedded engine the process that has the file is killed, too, or alone: its users then start another.
      if (engine === "grafeo" && kill % 3 !== 0) for (const pid of hostsOf(location)) process.kill(pid, "SIGKILL");
      if (engine === "grafeo" && kill % 3 === 1) await wait(300);
      if (run.process.exitCode === null) interrupted++;
      run.process.kill("SIGKILL");
      await run.ended;
      for (const id of run.committed) committed.add(id);
      const store = await stores.open(location);
      // A write waits for what the server was still committing for the one that was killed.
      await store.remove([]);
      await expectWhole(store, committed, hashes);
      // All gone again now and then, so that later kills do not meet a store that is full.
      if (kill % 4 === 3) {
        await store.remove([...hashes.keys()]);
        committed.clear();
      }
      await store.close();
    }
    expect(interrupted).toBeGreaterThan(KILLS / 2);
    const run = startLoading(location, file, stores.environment);
    await run.ended;
    expect(run.committed.size).toBe(documents.length);
    const store = await stores.open(location);
    expect(await expectWhole(store, run.committed, hashes)).toBe(documents.length);
    await store.close();
  });
});
