import type { GraphDocument } from "../../src/model/graph-document.ts";
import type { Parameters, Row, StoreTransaction } from "../../src/store/graph-store.ts";
import { loadArticles } from "../../src/store/load/load-articles.ts";
import { loadRows } from "../../src/store/load/load-rows.ts";

/** A statement of Cypher with the rows that it writes. */
export interface Write {
  readonly cypher: string;
  readonly rows: readonly unknown[];
}

/**
 * The rows that loading documents into an empty store writes: entities once, statements, and relationships once with what they
 * come to in the end. For raw Cypher to write in batches of its own.
 */
export async function rowsOf(documents: readonly GraphDocument[]): Promise<Write[]> {
  const writes: Write[] = [];
  const tx: StoreTransaction = {
    run: async (cypher: string, parameters: Parameters): Promise<readonly Row[]> => {
      if (Array.isArray(parameters.rows)) writes.push({ cypher, rows: parameters.rows });
      return [];
    },
  };
  // All at once, as if they were one load: each row is then written once.
  await loadArticles(tx, documents.map(loadRows));
  return writes;
}
