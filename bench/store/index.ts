#!/usr/bin/env node
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import Table from "cli-table3";
import { Command } from "commander";
import neo4j from "neo4j-driver";
import type { GraphDocument } from "../../src/model/graph-document.ts";
import { ENTITY_TYPES } from "../../src/model/ontology.ts";
import { cypherStatements } from "../../src/store/cypher/files.ts";
import { TextIndexes } from "../../src/store/grafeo/text-indexes.ts";
import type { GraphStore, Parameters } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { schemaStatements } from "../../src/store/schema.ts";
import { search } from "../../src/store/search/search.ts";
import { generatedDocuments, TRIPLES } from "./generated-documents.ts";
import { rowsOf, type Write } from "./recorded-transaction.ts";

/**
 * Loading and asking, on either engine: `npm run bench:store -- --triples 300000` and with `--neo4j bolt://…` (an empty
 * database, which is emptied in the end). The store's loading is compared with raw Cypher that writes the same rows in batches,
 * rows made beforehand, in the same run.
 */

const BATCH_ROWS = 1_000;
const BATCH_TRIPLES = 10_000;

interface Raw {
  run(cypher: string, parameters: Parameters): Promise<unknown>;
  close(): Promise<void>;
}

async function seconds(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return (performance.now() - begun) / 1000;
}

/** Writes the rows in batches, each a transaction, as a person would who knows Cypher. */
async function writeRaw(raw: Raw, writes: readonly Write[]): Promise<void> {
  for (const { cypher, rows } of writes)
    for (let i = 0; i < rows.length; i += BATCH_ROWS) await raw.run(cypher, { rows: rows.slice(i, i + BATCH_ROWS) });
}

async function loadAll(store: GraphStore, documents: readonly GraphDocument[]): Promise<void> {
  const size = Math.ceil(BATCH_TRIPLES / TRIPLES);
  let before: Promise<unknown> = Promise.resolve();
  for (let i = 0; i < documents.length; i += size) {
    // As `zhengtu ingest` does: one batch is made ready while the store is at the one before.
    const loading = store.load(documents.slice(i, i + size));
    await before;
    before = loading;
  }
  await before;
}

async function rawGrafeo(path: string): Promise<Raw> {
  const db = grafeo.GrafeoDB.create(path);
  for (const statement of schemaStatements("grafeo")) await db.executeCypher(statement);
  const texts = await TextIndexes.open(db, "write");
  await texts.cover(Object.keys(ENTITY_TYPES));
  return { run: (cypher, parameters) => db.executeCypher(cypher, parameters), close: async () => db.close() };
}

async function rawNeo4j(uri: string, password: string): Promise<Raw> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { useBigInt: true });
  for (const statement of [...schemaStatements("neo4j"), ...cypherStatements("fulltext")])
    await driver.executeQuery(statement);
  const session = driver.session();
  return {
    run: (cypher, parameters) => session.executeWrite((tx) => tx.run(cypher, integers(parameters) as Parameters)),
    close: async () => {
      await session.close();
      await driver.close();
    },
  };
}

function integers(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(integers);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, integers(one)]));
  return value;
}

async function emptyNeo4j(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password));
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
  await driver.close();
}

const QUESTIONS: readonly (readonly [string, string, Parameters])[] = [
  ["one hop", "MATCH (a:Agency {id: $id})-[r]-(b) RETURN type(r), b.name LIMIT 200", { id: "agency:bench-77" }],
  ["one hop of a hub", "MATCH (a:Agency {id: $id})-[r]-(b) RETURN type(r), b.name LIMIT 200", { id: "agency:bench-7" }],
  [
    "path",
    "MATCH (a:Agency {id: $a}), (b:Agency {id: $b}) MATCH p = shortestPath((a)-[:COOPERATES_WITH|PART_OF*..6]-(b)) RETURN length(p)",
    { a: "agency:bench-77", b: "agency:bench-99" },
  ],
  [
    "sentences of a fact",
    "MATCH (a:Agency {id: $id})-[r]->() WITH r LIMIT 1 MATCH (s:Statement {fact: r.fact}) RETURN s.quote",
    { id: "agency:bench-77" },
  ],
  ["aggregate", "MATCH (a:Agency)-[r:HANDLED]->() RETURN a.level, count(*) AS n, avg(r.confidence)", {}],
];

async function latencies(store: GraphStore): Promise<[string, number][]> {
  const times: [string, number][] = [];
  const median = async (act: () => Promise<unknown>) => {
    await act();
    const all: number[] = [];
    for (let i = 0; i < 7; i++) all.push((await seconds(act)) * 1000);
    return all.sort((a, b) => a - b)[3]!;
  };
  for (const [name, cypher, parameters] of QUESTIONS)
    times.push([name, await median(() => store.query(cypher, parameters))]);
  times.push(["search by name", await median(() => search(store, "广州市公安局第77"))]);
  times.push(["search by pinyin", await median(() => search(store, "gzsgaj"))]);
  return times;
}

interface Flags {
  readonly triples: number;
  readonly neo4j?: string;
  readonly curve?: boolean;
}

async function measure(triples: number, uri: string | undefined, table: Table.Table): Promise<[string, number][]> {
  const documents = [...generatedDocuments(Math.ceil(triples / TRIPLES))];
  const folder = mkdtempSync(join(tmpdir(), "zhengtu-bench-"));
  const password = process.env.NEO4J_PASSWORD ?? "";
  const path = join(folder, "store.grafeo");
  try {
    const writes = await rowsOf(documents);
    if (uri) await emptyNeo4j(uri, password);
    const raw = uri ? await rawNeo4j(uri, password) : await rawGrafeo(join(folder, "raw.grafeo"));
    const rawSeconds = await seconds(() => writeRaw(raw, writes));
    await raw.close();
    writes.length = 0;
    if (uri) await emptyNeo4j(uri, password);
    const store = await openStore(uri ?? path, "write");
    const storeSeconds = await seconds(() => loadAll(store, documents));
    const againSeconds = await seconds(() => loadAll(store, documents));
    const times = await latencies(store);
    await store.close();
    table.push([
      uri ? "Neo4j" : "embedded",
      triples.toLocaleString("en"),
      Math.round(triples / rawSeconds).toLocaleString("en"),
      Math.round(triples / storeSeconds).toLocaleString("en"),
      (rawSeconds / storeSeconds).toFixed(2),
      Math.round(triples / againSeconds).toLocaleString("en"),
      uri ? "" : (statSync(path).size / 1e6).toFixed(0),
    ]);
    return times;
  } finally {
    if (uri) await emptyNeo4j(uri, password);
    rmSync(folder, { recursive: true, force: true });
  }
}

const {
  triples,
  neo4j: uri,
  curve,
} = new Command("bench:store")
  .option("--triples <number>", "how many, with a third as many entities", Number, 300_000)
  .option("--neo4j <address>", "an empty Neo4j; password in NEO4J_PASSWORD")
  .option("--curve", "10 000, 100 000, 300 000 … up to that number")
  .parse()
  .opts<Flags>();
const table = new Table({
  head: ["engine", "triples", "raw Cypher /s", "store /s", "of raw", "again /s", "MB"],
  style: { head: [], border: [] },
});
const steps = curve ? [10_000, 30_000, 100_000, 300_000, 1_000_000].filter((step) => step <= triples) : [triples];
let times: [string, number][] = [];
for (const step of steps) times = await measure(step, uri, table);
process.stdout.write(`${table.toString()}\n`);
const asked = new Table({
  head: [`at ${steps.at(-1)!.toLocaleString("en")} triples`, "ms"],
  style: { head: [], border: [] },
});
asked.push(...times.map(([name, ms]) => [name, ms.toFixed(1)]));
process.stdout.write(`${asked.toString()}\n`);
