import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import { ZhengtuError } from "../../errors.ts";
import type { GraphDocument } from "../../model/graph-document.ts";
import { checkReadQuery } from "../cypher-check.ts";
import { schemaStatements } from "../cypher-files.ts";
import type {
  GraphStore,
  LoadOutcome,
  Parameters,
  QueryOptions,
  ResultTable,
  StoreTransaction,
} from "../graph-store.ts";
import { loadDocument } from "../load-document.ts";
import { cellOf } from "./cells.ts";
import { grafeoError, grafeoQueryError } from "./errors.ts";

/** Opens or makes a store file. Only one process can have it open, even for reading. */
export async function openGrafeo(path: string, access: "read" | "write"): Promise<GraphStore> {
  try {
    if (access === "read") {
      if (!existsSync(path))
        throw new ZhengtuError(
          "store-missing",
          path,
          "there is no store here yet",
          "Run `zhengtu ingest PATH…` first, or give --store.",
        );
      return new GrafeoStore(path, grafeo.GrafeoDB.openReadOnly(path));
    }
    mkdirSync(dirname(path), { recursive: true });
    const db = existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
    for (const statement of schemaStatements()) await db.executeCypher(statement);
    return new GrafeoStore(path, db);
  } catch (error) {
    throw grafeoError(error, path);
  }
}

class GrafeoStore implements GraphStore {
  readonly engine = "grafeo";
  readonly address: string;
  readonly #db: grafeo.GrafeoDB;

  constructor(path: string, db: grafeo.GrafeoDB) {
    this.address = path;
    this.#db = db;
  }

  async load(document: GraphDocument): Promise<LoadOutcome> {
    const transaction = this.#db.beginTransaction();
    const tx: StoreTransaction = {
      run: async (cypher, parameters) => {
        const result = await transaction.executeCypher(cypher, parameters);
        return result
          .toArray()
          .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cellOf(value)])));
      },
    };
    try {
      const outcome = await loadDocument(tx, document);
      transaction.commit();
      return outcome;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw grafeoError(error, this.address);
    }
  }

  async query(
    cypher: string,
    parameters: Parameters = {},
    { limit = 10_000 }: QueryOptions = {},
  ): Promise<ResultTable> {
    const checked = await checkReadQuery(cypher);
    // Whatever the check let through, nothing of it stays.
    const transaction = this.#db.beginTransaction();
    try {
      const result = await transaction.executeCypher(checked, parameters);
      const { columns, length } = result;
      const names = columns.map((column) => column.replaceAll("`", ""));
      const rows = Array.from({ length: Math.min(length, limit) }, (_, i) => {
        const row = result.get(i) as Record<string, unknown>;
        return columns.map((column) => cellOf(row[column]));
      });
      return { columns: names, rows, truncated: length > limit };
    } catch (error) {
      throw grafeoQueryError(error);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async close(): Promise<void> {
    this.#db.close();
  }
}
