import { ZhengtuError } from "../errors.ts";
import type { QueryResponse, ViewProblem, ViewSchema } from "../model/view.ts";
import { BOOKKEEPING } from "../store/bookkeeping.ts";
import { checkReadQuery } from "../store/cypher/check.ts";
import { cypherFile } from "../store/cypher/files.ts";
import { type GraphStore, type Parameters, recordsOf } from "../store/graph-store.ts";
import { cellText } from "../store/values.ts";
import { graphOf } from "./result-graph.ts";

/** Rows of a free query that the viewer shows. */
const QUERY_ROWS = 1_000;
const QUERY_TIMEOUT_MS = 30_000;
const MOST_NAMES = 10_000;

/** Runs a user's query; what of its result is nodes and relationships comes as a graph, too. */
export async function runQuery(
  store: GraphStore,
  cypher: string,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<QueryResponse> {
  const table = await store.query(cypher, parameters, { limit: QUERY_ROWS, timeoutMs: QUERY_TIMEOUT_MS, signal });
  return {
    columns: [...table.columns],
    rows: table.rows.map((row) => row.map((cell) => cellText(cell))),
    values: table.rows.map((row) => [...row]),
    truncated: table.truncated,
    graph: graphOf(table),
  };
}

/** The names that queries can use; the store's own are left out. */
export async function readSchema(store: GraphStore): Promise<ViewSchema> {
  const names = async (file: string) =>
    recordsOf(await store.query(cypherFile(`view/${file}`), {}, { limit: MOST_NAMES }))
      .map(({ name }) => String(name))
      .sort();
  return {
    labels: (await names("labels")).filter((name) => !name.startsWith("Zhengtu")),
    relationshipTypes: await names("relationship-types"),
    propertyKeys: (await names("property-keys")).filter((name) => !BOOKKEEPING.has(name)),
  };
}

/** What is wrong with a query, without running it; nothing where it could run. */
export async function checkQuery(store: GraphStore, cypher: string, parameters: Parameters): Promise<ViewProblem[]> {
  try {
    await checkReadQuery(cypher, store.engine, parameters);
    return [];
  } catch (error) {
    if (!(error instanceof ZhengtuError)) throw error;
    const at = /line (\d+), column (\d+)/.exec(error.where);
    const message = `${error.what}. ${error.remedy}`;
    return [{ message, line: at ? Number(at[1]) : null, column: at ? Number(at[2]) : null }];
  }
}
