import { readFileSync } from "node:fs";
import { jest } from "@jest/globals";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type Cell, isNode, isPath, isRelationship } from "../../src/store/values.ts";
import { annotatedDocuments, seedDocuments } from "../support/documents-of-ours.ts";
import { describeBoth, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);
sayWithoutNeo4j();

const QUERIES = readFileSync("test/store/differential-queries.cypher", "utf8")
  .replace(/^\/\/.*\n/gm, "")
  .split(/;\n/)
  .map((query) => query.trim())
  .filter(Boolean);

const PARAMETERS: Readonly<Record<string, unknown>> = {
  name: "广州市公安局",
  names: ["广州市公安局", "佛山市公安局"],
  number: 41,
  map: { key: "value" },
  list: [1, 2],
  nothing: null,
  limit: 3,
};

/** A cell without what is an engine's own: identities, the order of labels, the last digits of a mean. */
function comparable(cell: Cell | undefined): unknown {
  if (typeof cell === "number") return Number(cell.toPrecision(12));
  if (typeof cell !== "object" || cell === null) return cell;
  if (Array.isArray(cell)) {
    const labels = cell.includes("Entity") || cell.includes("Statement");
    return labels ? [...cell].sort() : cell.map(comparable);
  }
  if (isNode(cell)) return { labels: [...cell.labels].sort(), properties: comparable(cell.properties) };
  if (isRelationship(cell)) return { type: cell.type, properties: comparable(cell.properties) };
  if (isPath(cell)) return { nodes: cell.nodes.map(comparable), relationships: cell.relationships.map(comparable) };
  return Object.fromEntries(
    Object.entries(cell)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, comparable(value)]),
  );
}

async function answer(store: GraphStore, cypher: string) {
  const given = Object.entries(PARAMETERS).filter(([name]) => new RegExp(`\\$${name}\\b`).test(cypher));
  const { columns, rows } = await store.query(cypher, Object.fromEntries(given));
  const lines = rows.map((row) => JSON.stringify(row.map(comparable)));
  return { columns, rows: /ORDER BY/.test(cypher) ? lines : lines.sort() };
}

describeBoth("both engines", () => {
  const stores = new Stores();
  let grafeo: GraphStore;
  let other: GraphStore;

  beforeAll(async () => {
    await stores.start();
    const documents = [...(await seedDocuments()), ...annotatedDocuments()];
    grafeo = await stores.empty("grafeo");
    other = await stores.empty("neo4j");
    await grafeo.load(documents);
    await other.load(documents);
  });
  afterAll(async () => {
    await grafeo.close();
    await other.close();
    await stores.stop();
  });

  test("are asked at least 120 queries, and most of them find something", async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(120);
    const found = await Promise.all(QUERIES.map(async (query) => (await answer(other, query)).rows.length > 0));
    expect(found.filter(Boolean).length).toBeGreaterThan(QUERIES.length * 0.95);
  });

  test.each(QUERIES)("%s", async (query) => {
    expect(await answer(grafeo, query)).toEqual(await answer(other, query));
  });
});
