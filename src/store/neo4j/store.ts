import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from "neo4j-driver";
import { queryStopped } from "../../errors.ts";
import type { GraphDocument } from "../../model/graph-document.ts";
import { checkReadQuery } from "../cypher/check.ts";
import { cypherFile, cypherStatements } from "../cypher/files.ts";
import {
  collect,
  DEFAULT_ROWS,
  DEFAULT_TIMEOUT_MS,
  type GraphStore,
  type LoadOutcome,
  type Parameters,
  type QueryOptions,
  type ResultStream,
  type ResultTable,
  type Row,
  type SearchHit,
  type SearchIndex,
  type StoreTransaction,
} from "../graph-store.ts";
import { loadArticles, removeArticles } from "../load/load-articles.ts";
import { type LoadRows, loadRows } from "../load/load-rows.ts";
import { prepareSchema, requireVersion } from "../schema.ts";
import type { Cell } from "../values.ts";
import { cellOf, parameterOf } from "./cells.ts";
import { neo4jError } from "./errors.ts";
import { unlessSilent } from "./silence.ts";

/** Where a Neo4j is and who asks. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

const CONNECT_TIMEOUT_MS = 10_000;
/** How long a transaction is tried again after errors that pass: a leader that changes, a deadlock, a short break. */
const RETRY_MS = 30_000;
const READ_ATTEMPTS = 4;
const CLOSE_MS = 5_000;
const PAGE = 1_000;

/** Connects, and for writing brings the schema in. */
export async function openNeo4j(connection: Neo4jConnection, access: "read" | "write"): Promise<GraphStore> {
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      useBigInt: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_MS,
      fetchSize: PAGE,
    });
    const database = connection.database;
    await driver.verifyConnectivity(database ? { database } : {});
    const store = new Neo4jStore(connection.uri, driver, database);
    await store.prepare(access);
    return store;
  } catch (error) {
    await driver?.close();
    throw neo4jError(error, connection.uri);
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = "neo4j";
  readonly address: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;

  constructor(address: string, driver: Driver, database: string | undefined) {
    this.address = address;
    this.#driver = driver;
    this.#database = database;
  }

  async prepare(access: "read" | "write"): Promise<void> {
    const inTransaction = <T>(act: (tx: StoreTransaction) => Promise<T>) => this.#write(act);
    const run = async (cypher: string, parameters: Parameters) => {
      const session = this.#session(access === "read" ? "READ" : "WRITE");
      try {
        return await runIn(session, cypher, parameters);
      } finally {
        await session.close();
      }
    };
    await prepareSchema({ engine: this.engine, run, inTransaction }, access, this.address);
    if (access === "write") for (const statement of cypherStatements("fulltext")) await run(statement, {});
  }

  load(documents: readonly GraphDocument[]): Promise<LoadOutcome[]> {
    return this.#load(documents.map(loadRows));
  }

  loadRows(articles: readonly string[]): Promise<LoadOutcome[]> {
    return this.#load(articles.map((json) => JSON.parse(json) as LoadRows));
  }

  #load(articles: readonly LoadRows[]): Promise<LoadOutcome[]> {
    return this.#change((tx) => loadArticles(tx, articles));
  }

  remove(articles: readonly string[]): Promise<string[]> {
    return this.#change((tx) => removeArticles(tx, articles));
  }

  async query(cypher: string, parameters: Parameters = {}, options: QueryOptions = {}): Promise<ResultTable> {
    return collect(await this.stream(cypher, parameters, options), options.limit ?? DEFAULT_ROWS);
  }

  async stream(cypher: string, parameters: Parameters = {}, options: QueryOptions = {}): Promise<ResultStream> {
    return this.#read(await checkReadQuery(cypher, "neo4j"), parameters, options);
  }

  async search(index: SearchIndex, words: string, limit: number): Promise<SearchHit[]> {
    // What the query language of the index would take for an operator is looked for as it is.
    const escaped = words.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, "\\$&");
    const parameters = { index, words: escaped, limit };
    const { rows } = await collect(await this.#read(cypherFile("search/fulltext"), parameters, {}), limit);
    return rows.map(([id, labels, name, aliases, text, score]) => ({
      id: String(id),
      labels: labels as string[],
      name: String(name),
      aliases: (aliases ?? []) as string[],
      ...(text === null ? {} : { text: String(text) }),
      score: Number(score),
    }));
  }

  async close(): Promise<void> {
    await goodbye(this.#driver.close());
  }

  /** Writes as this version lays a graph out, into a store that still is of this version. */
  #change<T>(act: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#write((tx, version) => {
      requireVersion(version, this.address);
      return act(tx);
    });
  }

  async #write<T>(act: (tx: StoreTransaction, version: number) => Promise<T>): Promise<T> {
    const session = this.#session("WRITE");
    try {
      const written = session.executeWrite(async (transaction) => {
        const tx = adapt(transaction);
        const [locked] = await tx.run(cypherFile("load/lock"), {});
        return act(tx, Number(locked?.version ?? 0));
      });
      return await unlessSilent(written, () => this.#ping());
    } catch (error) {
      throw neo4jError(error, this.address);
    } finally {
      await goodbye(session.close());
    }
  }

  async #ping(): Promise<void> {
    const session = this.#session("READ");
    try {
      await session.executeRead((transaction) => transaction.run(cypherFile("read/schema-version")));
    } finally {
      await session.close();
    }
  }

  async #read(cypher: string, parameters: Parameters, { timeoutMs, signal }: QueryOptions): Promise<ResultStream> {
    for (let attempt = 1; ; attempt++) {
      const session = this.#session("READ");
      // A driver's transaction ends with its session, and so does what the server does for it.
      const stop = () => void session.close().catch(() => undefined);
      try {
        if (signal?.aborted) throw queryStopped("its asker has gone");
        signal?.addEventListener("abort", stop, { once: true });
        // A transaction of our own, not the driver's automatic one: CALL … IN TRANSACTIONS works in the latter alone.
        const transaction = await session.beginTransaction({ timeout: timeoutMs ?? DEFAULT_TIMEOUT_MS });
        const result = transaction.run(cypher, parameterOf(parameters) as Parameters);
        const columns = await result.keys();
        const records = result[Symbol.asyncIterator]();
        const first = await pageOf(records);
        return { columns, pages: pages(first, records, session, transaction, (error) => this.#error(error)) };
      } catch (error) {
        await session.close();
        if (signal?.aborted) throw queryStopped("its asker has gone");
        if (attempt === READ_ATTEMPTS || !neo4j.isRetryableError(error)) throw this.#error(error);
        await wait(2 ** attempt * 100);
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    }
  }

  #error(error: unknown) {
    return neo4jError(error, this.address);
  }

  #session(defaultAccessMode: "READ" | "WRITE"): Session {
    return this.#driver.session({ defaultAccessMode, ...(this.#database ? { database: this.#database } : {}) });
  }
}

/** Where nobody answers, nobody says goodbye either. */
async function goodbye(closing: Promise<void>): Promise<void> {
  await Promise.race([closing.catch(() => undefined), wait(CLOSE_MS, undefined, { ref: false })]);
}

type Records = AsyncIterator<{ readonly keys: readonly PropertyKey[]; get(key: PropertyKey): unknown }, unknown>;

async function pageOf(records: Records): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  while (rows.length < PAGE) {
    const { value: record, done } = await records.next();
    if (done) break;
    const one = record as { readonly keys: readonly PropertyKey[]; get(key: PropertyKey): unknown };
    rows.push(one.keys.map((key) => cellOf(one.get(key))));
  }
  return rows;
}

async function* pages(
  first: Cell[][],
  records: Records,
  session: Session,
  transaction: Transaction,
  failed: (error: unknown) => Error,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  try {
    let rows = first;
    yield rows;
    while (rows.length === PAGE) {
      rows = await pageOf(records);
      yield rows;
    }
    await transaction.rollback();
  } catch (error) {
    throw failed(error);
  } finally {
    await session.close();
  }
}

async function runIn(runner: Session | ManagedTransaction, cypher: string, parameters: Parameters): Promise<Row[]> {
  const { records } = await runner.run(cypher, parameterOf(parameters) as Parameters);
  return records.map((record) => Object.fromEntries(record.keys.map((key) => [key, cellOf(record.get(key))])));
}

function adapt(transaction: ManagedTransaction): StoreTransaction {
  return { run: (cypher, parameters) => runIn(transaction, cypher, parameters) };
}
