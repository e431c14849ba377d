import type { GraphDocument } from "../model/graph-document.ts";
import type { Cell } from "./values.ts";

export type Parameters = Readonly<Record<string, unknown>>;

export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** True where the engine had more rows than the limit. */
  readonly truncated: boolean;
}

export interface QueryOptions {
  /** At most so many rows. */
  readonly limit?: number;
}

/** What loading a document did. */
export type LoadOutcome = "added" | "changed" | "unchanged";

/**
 * A graph database with the project's schema in it. Two implementations: `grafeo/store.ts`, a file, and `neo4j/store.ts`.
 * Every method throws ZhengtuError.
 */
export interface GraphStore {
  readonly engine: "grafeo" | "neo4j";
  /** The path or address that users know the store by. */
  readonly address: string;
  /** Loads one article in one transaction, taking back what an earlier version of it said. */
  load(document: GraphDocument): Promise<LoadOutcome>;
  /** Runs a query that only reads. */
  query(cypher: string, parameters?: Parameters, options?: QueryOptions): Promise<ResultTable>;
  close(): Promise<void>;
}

/** A transaction of either engine, in which the files of cypher/ run as they are. */
export interface StoreTransaction {
  run(cypher: string, parameters: Parameters): Promise<readonly Readonly<Record<string, Cell>>[]>;
}
