import type { GraphDocument } from "../model/graph-document.ts";
import type { Cell } from "./values.ts";

export type Parameters = Readonly<Record<string, unknown>>;

export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** True where the engine had more rows than the limit. */
  readonly truncated: boolean;
}

/** A result whose rows come as they are read. */
export interface ResultStream {
  readonly columns: readonly string[];
  /** Pages of rows; the rest of them is never fetched when the reader stops. */
  readonly pages: AsyncIterable<readonly (readonly Cell[])[]>;
}

export interface QueryOptions {
  /** At most so many rows; 10 000 without it. */
  readonly limit?: number;
  /** At most so many milliseconds until the first rows; a minute without it. The engine stops the query then. */
  readonly timeoutMs?: number;
  /** Stops the query when its asker has gone. */
  readonly signal?: AbortSignal;
}

export const DEFAULT_ROWS = 10_000;
export const DEFAULT_TIMEOUT_MS = 60_000;

/** What loading a document did. */
export type LoadOutcome = "added" | "changed" | "unchanged";

/** An entity or article that a search found. */
export interface SearchHit {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** In an article: its text. */
  readonly text?: string;
  /** The engine's own score; comparable within one search only. */
  readonly score: number;
}

/** Which full-text index is searched: `names` of entities with their readings, or the `texts` of articles. */
export type SearchIndex = "names" | "texts";

/**
 * A graph database with the project's schema in it. Two implementations: `grafeo/store.ts`, a file, and `neo4j/store.ts`.
 * Every method throws ZhengtuError.
 */
export interface GraphStore {
  readonly engine: "grafeo" | "neo4j";
  /** The path or address that users know the store by. */
  readonly address: string;
  /** Loads articles, all in one transaction, taking back what earlier versions of them said; each id at most once. */
  load(documents: readonly GraphDocument[]): Promise<LoadOutcome[]>;
  /** The same with what was made ready elsewhere: the `LoadRows` of each article as JSON. */
  loadRows(articles: readonly string[]): Promise<LoadOutcome[]>;
  /** Takes articles out, with all that only they say. @returns the ids of those that were there */
  remove(articles: readonly string[]): Promise<string[]>;
  /** Runs a query that only reads. */
  query(cypher: string, parameters?: Parameters, options?: QueryOptions): Promise<ResultTable>;
  /** The same without a limit, page by page. */
  stream(cypher: string, parameters?: Parameters, options?: QueryOptions): Promise<ResultStream>;
  /** The best `limit` entries of a full-text index for words that `search-text.ts` prepared. */
  search(index: SearchIndex, words: string, limit: number): Promise<SearchHit[]>;
  /** Writes a copy of the whole store to a new file; on engines that are one. */
  backup?(path: string): Promise<void>;
  close(): Promise<void>;
}

export type Row = Readonly<Record<string, Cell>>;

/** The rows of a table with their columns' names. */
export function recordsOf({ columns, rows }: ResultTable): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
}

/** Runs a file of cypher/ to its end, within a transaction where there is one. */
export type RunCypher = (cypher: string, parameters: Parameters) => Promise<readonly Row[]>;

/** A transaction of either engine, in which the files of cypher/ run as they are. */
export interface StoreTransaction {
  readonly run: RunCypher;
}

/** The rows of a stream, at most `limit`; more are not fetched. */
export async function collect({ columns, pages }: ResultStream, limit: number): Promise<ResultTable> {
  const rows: (readonly Cell[])[] = [];
  for await (const page of pages) {
    for (const row of page) rows.push(row);
    if (rows.length > limit) return { columns, rows: rows.slice(0, limit), truncated: true };
  }
  return { columns, rows, truncated: false };
}
