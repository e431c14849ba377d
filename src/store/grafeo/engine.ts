import { accessSync, constants, existsSync, statSync } from "node:fs";
import grafeo, { type QueryResult } from "@grafeo-db/js";
import { ZhengtuError } from "../../errors.ts";
import type { LoadOutcome, Parameters, Row, SearchHit, SearchIndex, StoreTransaction } from "../graph-store.ts";
import { loadArticles, removeArticles } from "../load/load-articles.ts";
import type { LoadRows } from "../load/load-rows.ts";
import { prepareSchema } from "../schema.ts";
import type { Cell } from "../values.ts";
import { cellOf } from "./cells.ts";
import { grafeoError, grafeoQueryError } from "./errors.ts";
import { TextIndexes } from "./text-indexes.ts";

/**
 * The log of commits is folded into the file when it is larger than this, in bytes, and than a share of the file, which is written
 * anew each time: so filling a store writes each byte a few times, however large the store. A crash replays at most so much.
 */
const LOG_BYTES = 128 * 1024 * 1024;
const LOG_SHARE = 0.5;

/** A store file, opened in this process. */
export class GrafeoEngine {
  readonly #path: string;
  readonly #db: grafeo.GrafeoDB;
  readonly #readOnly: boolean;
  #texts!: TextIndexes;
  /** In bytes. */
  #logLimit = 0;
  /** Loads come one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(path: string, db: grafeo.GrafeoDB, readOnly: boolean) {
    this.#path = path;
    this.#db = db;
    this.#readOnly = readOnly;
  }

  /** Opens or makes the file; one that this user may not write is opened for reading. */
  static async open(path: string): Promise<GrafeoEngine> {
    try {
      const readOnly = existsSync(path) && !writable(path);
      const db = readOnly
        ? grafeo.GrafeoDB.openReadOnly(path)
        : existsSync(path)
          ? grafeo.GrafeoDB.open(path)
          : grafeo.GrafeoDB.create(path);
      const engine = new GrafeoEngine(path, db, readOnly);
      try {
        await engine.#prepare();
      } catch (error) {
        db.close();
        throw error;
      }
      return engine;
    } catch (error) {
      throw grafeoError(error, path);
    }
  }

  async #prepare(): Promise<void> {
    const inTransaction = <T>(act: (tx: StoreTransaction) => Promise<T>) => this.#inTransaction(act);
    const access = this.#readOnly ? "read" : "write";
    await prepareSchema(
      { engine: "grafeo", run: (cypher, parameters) => this.#rows(cypher, parameters), inTransaction },
      access,
      this.#path,
    );
    this.#texts = await TextIndexes.open(this.#db, access);
    if (!this.#readOnly) this.#setLogLimit();
  }

  #setLogLimit(): void {
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    const limit = Math.max(LOG_BYTES, Math.round(LOG_SHARE * size));
    // The limit follows the file in steps.
    if (limit < this.#logLimit * (1 + LOG_SHARE)) return;
    this.#logLimit = limit;
    this.#db.setCheckpointTriggers({ walBytes: limit });
  }

  load(articles: readonly LoadRows[]): Promise<LoadOutcome[]> {
    return this.#inTurn(async () => {
      await this.#texts.cover(
        new Set(articles.flatMap(({ own, shared }) => [...own, ...shared].map(({ type }) => type))),
      );
      const outcomes = await this.#inTransaction((tx) => loadArticles(tx, articles));
      this.#setLogLimit();
      return outcomes;
    });
  }

  remove(articles: readonly string[]): Promise<string[]> {
    return this.#inTurn(() => this.#inTransaction((tx) => removeArticles(tx, articles)));
  }

  /** Runs a query that was checked; whatever the check let through, nothing of it stays. */
  async query(cypher: string, parameters: Parameters): Promise<GrafeoResult> {
    const transaction = this.#db.beginTransaction();
    try {
      return new GrafeoResult(await transaction.executeCypher(cypher, parameters));
    } catch (error) {
      throw grafeoQueryError(error);
    } finally {
      rollback(transaction);
    }
  }

  async search(index: SearchIndex, words: string, limit: number): Promise<SearchHit[]> {
    const found = await this.#texts.search(index, words, limit).catch((error: unknown) => {
      throw grafeoError(error, this.#path);
    });
    return found.flatMap(({ node, score }) => {
      const at = this.#db.getNode(node);
      if (!at) return [];
      const { id, name, aliases, text } = at.properties() as Record<string, unknown>;
      return [
        {
          id: String(id),
          labels: at.labels,
          name: String(name),
          aliases: (aliases ?? []) as string[],
          ...(index === "texts" ? { text: String(text) } : {}),
          score,
        },
      ];
    });
  }

  /** Writes a copy of the whole store to a new file, while it is in use. */
  backup(path: string): Promise<void> {
    return this.#inTurn(async () => {
      try {
        this.#db.save(path);
      } catch (error) {
        throw grafeoError(error, path);
      }
    });
  }

  /** When the last load that was asked for is done. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async close(): Promise<void> {
    await this.idle();
    this.#db.close();
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    if (this.#readOnly)
      throw new ZhengtuError("store-failed", this.#path, "this file may only be read", "Check its permissions.");
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #inTransaction<T>(act: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction();
    try {
      const result = await act({
        run: async (cypher, parameters) => rowsOf(await transaction.executeCypher(cypher, parameters)),
      });
      transaction.commit();
      return result;
    } catch (error) {
      rollback(transaction);
      throw grafeoError(error, this.#path);
    }
  }

  async #rows(cypher: string, parameters: Parameters): Promise<Row[]> {
    return rowsOf(await this.#db.executeCypher(cypher, parameters));
  }
}

/** A result in the engine's memory, whose rows become cells as they are read. */
export class GrafeoResult {
  readonly columns: readonly string[];
  readonly #names: readonly string[];
  readonly #result: QueryResult;
  #next = 0;

  constructor(result: QueryResult) {
    this.#result = result;
    this.#names = result.columns;
    this.columns = result.columns.map((column) => column.replaceAll("`", ""));
  }

  /** The next rows, at most `size`; none at the end. */
  page(size: number): Cell[][] {
    const end = Math.min(this.#result.length, this.#next + size);
    const rows: Cell[][] = [];
    for (; this.#next < end; this.#next++) {
      const row = this.#result.get(this.#next) as Record<string, unknown>;
      rows.push(this.#names.map((name) => cellOf(row[name])));
    }
    return rows;
  }

  get done(): boolean {
    return this.#next >= this.#result.length;
  }
}

function rollback(transaction: grafeo.Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // A commit that failed has ended the transaction already, and its error is the one that matters.
  }
}

function rowsOf(result: QueryResult): Row[] {
  return result
    .toArray()
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cellOf(value)])));
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
