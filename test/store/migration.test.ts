import grafeo from "@grafeo-db/js";
import { jest } from "@jest/globals";
import { SCHEMA_VERSION } from "../../src/store/schema.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { zhengtu } from "../support/cli.ts";
import { seedDocuments } from "../support/documents-of-ours.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { ENGINES, type EngineName, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);
sayWithoutNeo4j();

const stores = new Stores();
beforeAll(() => stores.start());
afterAll(() => stores.stop());

/** Runs what a store would not, one after the other, on a store that nobody has open. */
async function runAll(engine: EngineName, location: string, statements: readonly string[]): Promise<void> {
  if (engine === "neo4j") {
    for (const statement of statements) await stores.run(statement);
    return;
  }
  const db = grafeo.GrafeoDB.open(location);
  for (const statement of statements) await db.executeCypher(statement);
  db.close();
}

/** Version 2 had a statement for each place where an article mentions an entity. */
const AS_VERSION_2 = [
  `MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
   UNWIND range(0, size(m.starts) - 1) AS i
   CREATE (s:Statement {id: CASE WHEN i = 0 THEN m.id ELSE m.id + '.' + toString(i) END, predicate: 'MENTIONS',
     fact: a.id + ' MENTIONS ' + e.id, article: a.id, confidence: m.confidence, rule: m.rule, start: m.starts[i], end: m.ends[i], quote: m.quotes[i]})
   CREATE (s)-[:SUBJECT]->(a)
   CREATE (s)-[:OBJECT]->(e)
   CREATE (s)-[:STATED_IN]->(a)`,
  "MATCH (a:Article)-[m:MENTIONS]->(e:Entity) SET m.fact = a.id + ' MENTIONS ' + e.id",
  "MATCH (a:Article)-[m:MENTIONS]->(e:Entity) REMOVE m.id, m.rule, m.starts, m.ends, m.quotes",
  "MATCH (v:ZhengtuSchema) SET v.version = 2",
];

/** Version 1 had no schema node, no tallies, no descriptions and a list of statements at each relationship. */
const AS_VERSION_1 = [
  ...AS_VERSION_2,
  "MATCH (v:ZhengtuSchema) DELETE v",
  "MATCH (e:Entity) REMOVE e.tally, e.described, e.search, e.encoding",
  "MATCH ()-[r]->() WHERE r.fact IS NOT NULL SET r.statements = ['t:1'] REMOVE r.fact",
];

describe.each(ENGINES)("a store in %s", (engine) => {
  test("of a later version is left alone", async () => {
    const location = await stores.emptyLocation(engine);
    const store = await stores.open(location);
    await store.load(await seedDocuments());
    await store.close();
    await runAll(engine, location, ["MATCH (v:ZhengtuSchema) SET v.version = 99"]);
    await expect(stores.open(location)).rejects.toMatchObject({ code: "store-newer" });
    await expect(stores.open(location, "read")).rejects.toMatchObject({ code: "store-newer" });
  });

  test.each([
    [1, AS_VERSION_1],
    [2, AS_VERSION_2],
  ] as const)("of version %i is migrated, and then the same as a fresh one", async (version, older) => {
    const location = await stores.emptyLocation(engine);
    const fresh = await stores.open(location);
    await fresh.load(await seedDocuments());
    const expected = await dumpGraph(fresh);
    await fresh.close();
    await runAll(engine, location, older);
    // The one process that has an embedded store open may write, and migrates it.
    if (engine === "neo4j")
      await expect(stores.open(location, "read")).rejects.toMatchObject({ code: "store-outdated" });

    const { code, stderr } = await zhengtu(["migrate", "--store", location], { env: stores.environment });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`is of version ${SCHEMA_VERSION}`),
    });
    const migrated = await stores.open(location);
    expect((await verifyStore(migrated)).violations).toEqual([]);
    const graph = await dumpGraph(migrated);
    expect(graph.statements).toEqual(expected.statements);
    expect(graph.relationships).toEqual(expected.relationships);
    // Version 1 did not keep everything of an article.
    if (version === 2) expect(graph).toEqual(expected);
    expect(graph.entities).toHaveLength(expected.entities!.length);
    await migrated.close();
  });
});
