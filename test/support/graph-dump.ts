import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Cell } from "../../src/store/values.ts";

const ALL = { limit: Number.MAX_SAFE_INTEGER };

/** Everything in a store, in a form that does not depend on the engine or on the order in which it came. */
export async function dumpGraph(store: GraphStore): Promise<Record<string, string[]>> {
  const read = async (cypher: string) =>
    (await store.query(cypher, {}, ALL)).rows.map((row) => JSON.stringify(row.map(sorted))).sort();
  return {
    entities: await read("MATCH (e:Entity) RETURN labels(e) AS labels, properties(e) AS properties"),
    statements: await read(
      "MATCH (s:Statement)-[:SUBJECT]->(a) MATCH (s)-[:OBJECT]->(b) MATCH (s)-[:STATED_IN]->(c) RETURN properties(s) AS properties, a.id AS a, b.id AS b, c.id AS c",
    ),
    relationships: await read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties",
    ),
    others: await read(
      "MATCH (n) WHERE NOT n:Entity AND NOT n:Statement RETURN labels(n) AS labels, n.version AS version",
    ),
  };
}

/** Everything in the store at a path. */
export async function dumpAt(path: string): Promise<Record<string, string[]>> {
  const store = await openStore(path, "read");
  try {
    return await dumpGraph(store);
  } finally {
    await store.close();
  }
}

function sorted(cell: Cell | undefined): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if (Array.isArray(cell)) return cell.includes("Entity") ? [...cell].sort() : cell.map(sorted);
  return Object.fromEntries(
    Object.entries(cell)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value as Cell)]),
  );
}
