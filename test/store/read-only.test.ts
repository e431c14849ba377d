import { jest } from "@jest/globals";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { seedDocuments } from "../support/documents-of-ours.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { ENGINES, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);
sayWithoutNeo4j();

/** Ways to write, or to reach outside the graph, that a query might try. */
const WRITES: readonly string[] = [
  "CREATE (n:Agency {id: 'x'}) RETURN n",
  "create (n) return n",
  "MATCH (n) DETACH DELETE n",
  "MATCH (n) SET n.name = 'x' RETURN n",
  "MATCH (n) SET n:Other RETURN n",
  "MATCH (n) REMOVE n.name RETURN n",
  "MERGE (n:Agency {id: 'x'}) RETURN n",
  "MATCH (n) FOREACH (x IN [1] | SET n.y = x)",
  "INSERT (n:Agency {id: 'x'})",
  "MATCH (n) /* only reading */ SET /* really */ n.x = 1 RETURN n",
  "MATCH (n) // RETURN n\nDETACH DELETE n",
  "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
  "CALL () { CREATE (n) RETURN n } RETURN n",
  "MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 10 ROWS",
  "CALL () { MATCH (n) RETURN n } IN TRANSACTIONS RETURN n",
  "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row",
  "\\u0043REATE (n:Agency {id: 'x'})",
  "L\\u004FAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "RETURN '\\u0027 AS x CREATE (n) RETURN \\u0027' AS y",
  "RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x",
  "EXPLAIN CREATE (n)",
  "PROFILE CREATE (n) RETURN n",
  "CREATE INDEX x FOR (n:Agency) ON (n.x)",
  "DROP INDEX names",
  "CREATE CONSTRAINT x FOR (n:Agency) REQUIRE n.x IS UNIQUE",
  "DROP CONSTRAINT entity_id",
  "CREATE DATABASE other",
  "CREATE USER other SET PASSWORD 'a-password'",
  "GRANT ROLE admin TO neo4j",
  "CALL db.createLabel('Other')",
  "CALL db.createProperty('other')",
  "CALL dbms.setConfigValue('db.memory.transaction.max', '1')",
  "CALL dbms.killQuery('x')",
  "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
  "CALL apoc.cypher.runWrite('CREATE (n)', {}) YIELD value RETURN value",
  "CALL grafeo.procedures()",
  "CALL `db`.`createLabel`('Other')",
  "TERMINATE TRANSACTION 'neo4j-transaction-1'",
  "USE system CREATE DATABASE other",
  "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n",
  "SET n = 1",
  "",
  ";",
];

describe.each(ENGINES)("%s", (engine) => {
  const stores = new Stores();
  let store: GraphStore;
  let before: Awaited<ReturnType<typeof dumpGraph>>;

  beforeAll(async () => {
    if (engine === "neo4j") await stores.start();
    store = await stores.empty(engine);
    await store.load(await seedDocuments());
    before = await dumpGraph(store);
  });
  afterAll(async () => {
    await store.close();
    await stores.stop();
  });

  test.each(WRITES)("%j changes nothing and is refused", async (query) => {
    await expect(store.query(query)).rejects.toMatchObject({
      name: "ZhengtuError",
      code: expect.stringMatching(/^query-(?:writes|syntax|unsupported)$/),
    });
  });

  test("nothing was changed by any of them", async () => {
    expect(await dumpGraph(store)).toEqual(before);
  });

  test("words that write are harmless as text, names and comments", async () => {
    const query =
      "MATCH (n:Place) WHERE n.name <> 'CREATE (n)' /* DELETE */ RETURN count(n) > 0 AS `SET`, 'LOAD CSV' AS x // MERGE";
    expect((await store.query(query)).rows).toEqual([[true, "LOAD CSV"]]);
    expect((await store.query("RETURN '\\u4e2d' AS x")).rows).toEqual([["中"]]);
  });

  test("a query that runs away is stopped after its time, and the store goes on answering", async () => {
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS x WHERE x < 0 RETURN count(x)";
    const begun = Date.now();
    await expect(store.query(endless, {}, { timeoutMs: 1500 })).rejects.toMatchObject({ code: "query-timeout" });
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect((await store.query("MATCH (n:Place) RETURN count(n) > 0 AS x")).rows).toEqual([[true]]);
  });

  test("a query whose asker has gone is stopped", async () => {
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS x WHERE x < 0 RETURN count(x)";
    const asker = new AbortController();
    setTimeout(() => asker.abort(), 800);
    await expect(store.query(endless, {}, { signal: asker.signal })).rejects.toBeDefined();
    expect((await store.query("MATCH (n:Place) RETURN count(n) > 0 AS x")).rows).toEqual([[true]]);
  });

  test("rows come page by page, and the rest is not fetched", async () => {
    const { columns, pages } = await store.stream("UNWIND range(1, 5000) AS x RETURN x");
    expect(columns).toEqual(["x"]);
    let count = 0;
    for await (const page of pages) {
      count += page.length;
      if (count >= 2000) break;
    }
    expect(count).toBeLessThan(5000);
    const all = await store.query("UNWIND range(1, 5000) AS x RETURN x", {}, { limit: 5000 });
    expect(all).toMatchObject({ truncated: false, rows: { length: 5000 } });
  });
});
