import { jest } from "@jest/globals";
import { ZhengtuError } from "../../src/errors.ts";
import type { GraphDocument } from "../../src/model/graph-document.ts";
import { namedQueries } from "../../src/store/cypher/files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { graphOf } from "../support/article.ts";
import { seedDocuments } from "../support/documents-of-ours.ts";
import { describeBoth, ENGINES, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);

sayWithoutNeo4j();

const stores = new Stores();
let documents: GraphDocument[];

beforeAll(async () => {
  documents = await seedDocuments();
  await stores.start();
});
afterAll(() => stores.stop());

async function counts(store: GraphStore): Promise<unknown> {
  const one = async (cypher: string) => (await store.query(cypher)).rows[0]?.[0];
  return {
    entities: await one("MATCH (e:Entity) RETURN count(e) AS n"),
    statements: await one("MATCH (s:Statement) RETURN count(s) AS n"),
    facts: await one("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n"),
    ids: (await store.query("MATCH (e:Entity) RETURN e.id AS id ORDER BY id")).rows.flat(),
  };
}

describe.each(ENGINES)("%s", (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await stores.empty(engine);
  });
  afterEach(() => store.close());

  test("loading twice changes nothing", async () => {
    for (const document of documents) expect(await store.load([document])).toEqual(["added"]);
    const before = await counts(store);
    for (const document of documents) expect(await store.load([document])).toEqual(["unchanged"]);
    expect(await counts(store)).toEqual(before);
    const proof = await verifyStore(store);
    expect(proof.violations).toEqual([]);
    expect(proof.articles).toBe(documents.length);
  });

  test("a corrected article takes back what it no longer says, and only that", async () => {
    const head = "海东警方通报\n2022-03-04 10:00\n";
    const other = graphOf("西宁警方通报\n2022-03-05 10:00\n西宁市公安局破获一起盗窃案。", "b.txt");
    const first = graphOf(`${head}西宁市公安局破获一起抢劫案，抓获犯罪嫌疑人马某。银川市公安局通报了案情。`, "a.txt");
    const second = graphOf(`${head}西宁市公安局破获一起抢劫案。`, "a.txt");
    expect(second.article.id).toBe(first.article.id);
    await store.load([other]);
    const alone = await counts(store);
    await store.load([first]);
    expect(await store.load([second])).toEqual(["changed"]);
    const named = async (name: string) =>
      (await store.query("MATCH (e:Entity {name: $name}) RETURN e.id", { name })).rows.length;
    expect(await named("马某")).toBe(0);
    expect(await named("银川市公安局")).toBe(0);
    expect(await named("抢劫案")).toBe(1);
    const support = await store.query(
      "MATCH (:Agency {name: '西宁市公安局'})-[r:LOCATED_IN]->() RETURN r.support AS n",
    );
    expect(support.rows).toEqual([[2]]);
    expect((await verifyStore(store)).violations).toEqual([]);
    expect(alone).not.toEqual(await counts(store));
  });

  test("a place has the label of the level that its articles give it, and no other", async () => {
    const articleOf = (day: number, level: string) => {
      const document = graphOf(`警方通报\n2022-03-0${day} 10:00\n西宁市公安局破获一起盗窃案。`, `${day}.txt`);
      for (const { id, properties } of document.entities) if (id === "place:630100") properties.level = level;
      return document;
    };
    const described = async () => {
      const place = "MATCH (p:Place {id: 'place:630100'})";
      const [row] = (await store.query(`${place} RETURN p.level, labels(p), p.search IS NOT NULL`)).rows;
      const [level, labels, isIndexed] = row as [string, string[], boolean];
      return { level, labels: labels.filter((label) => label !== "Entity" && label !== "Place"), isIndexed };
    };
    await store.load([articleOf(1, "city")]);
    expect(await described()).toEqual({ level: "city", labels: ["City"], isIndexed: true });
    await store.load([articleOf(2, "county"), articleOf(3, "county")]);
    expect(await described()).toEqual({ level: "county", labels: ["County"], isIndexed: true });
    await store.load([articleOf(4, "region"), articleOf(5, "region"), articleOf(6, "region")]);
    expect(await described()).toEqual({ level: "region", labels: [], isIndexed: true });
  });

  test("(:Case) needs no backticks, and case may name a column", async () => {
    for (const document of documents) await store.load([document]);
    const result = await store.query(
      "MATCH (a:Agency)-[:HANDLED]->(c:Case) RETURN a.name, c.name AS case ORDER BY case, a.name",
    );
    expect(result.columns).toEqual(["a.name", "case"]);
    expect(result.rows).toContainEqual(["东莞市公安局虎门分局", "非法买卖对公账户案"]);
  });

  test("nodes, relationships and paths keep their shape", async () => {
    await store.load([documents[0]!]);
    const { rows } = await store.query(
      "MATCH p = (a:Agency)-[r:LOCATED_IN]->(b:Place) RETURN a, r, p ORDER BY a.id LIMIT 1",
    );
    expect(rows[0]).toEqual([
      expect.objectContaining({ kind: "node", labels: expect.arrayContaining(["Entity", "Agency"]) }),
      expect.objectContaining({ kind: "relationship", type: "LOCATED_IN" }),
      expect.objectContaining({
        kind: "path",
        nodes: [expect.objectContaining({ kind: "node" }), expect.objectContaining({ kind: "node" })],
      }),
    ]);
  });

  test.each([
    ["a syntax error", "MATCH (n RETURN n", "query-syntax"],
    ["a variable that is not defined", "MATCH (n) RETURN m", "query-syntax"],
    ["a write", "CREATE (n:Agency) RETURN n", "query-writes"],
    ["a write behind a read", "MATCH (n) SET n.name = 1", "query-writes"],
    ["a write in a subquery", "MATCH (n) CALL (n) { DETACH DELETE n } RETURN 1", "query-writes"],
    ["a file", "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "query-writes"],
    ["a parameter that is not given", "RETURN $nothing", "query-failed"],
  ])("%s is one clear error and changes nothing", async (_, cypher, code) => {
    await store.load([documents[0]!]);
    const before = await counts(store);
    const error = await store.query(cypher).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ZhengtuError);
    expect(error).toMatchObject({ code });
    expect((error as ZhengtuError).message).not.toContain("\n");
    expect(await counts(store)).toEqual(before);
  });

  test("a result that is cut off says so", async () => {
    await store.load([documents[0]!]);
    expect(await store.query("MATCH (e:Entity) RETURN e.id", {}, { limit: 3 })).toMatchObject({
      truncated: true,
      rows: { length: 3 },
    });
  });
});

describeBoth("both engines", () => {
  test("the queries that come with the project give the same answers", async () => {
    const grafeo = await stores.empty("grafeo");
    const other = await stores.empty("neo4j");
    // The seeds do not contradict each other; these do, in a figure and in the day of a case.
    const told = (title: string, text: string) => graphOf(`${title}\n2022-03-20 09:00\n${text}`, `${title}.txt`);
    const contradicting = [
      told("甲报", "3月2日，西宁市公安局破获一起抢劫案，抓获犯罪嫌疑人马某。"),
      told("乙报", "3月5日，西宁市公安局破获一起抢劫案，抓获犯罪嫌疑人马某。"),
      told("丙报", "截至3月1日，青海省公安厅累计走访企业120家。"),
      told("丁报", "截至3月1日，青海省公安厅累计走访企业125家。"),
    ];
    for (const document of [...documents, ...contradicting]) {
      await grafeo.load([document]);
      await other.load([document]);
    }
    const queries = namedQueries();
    expect(queries.length).toBeGreaterThanOrEqual(12);
    for (const { name, cypher, parameters } of queries) {
      const given = Object.fromEntries(parameters.map((one) => [one.name, one.name === "articles" ? 1 : one.default]));
      const expected = await other.query(cypher, given);
      expect({ name, ...(await grafeo.query(cypher, given)) }).toEqual({ name, ...expected });
      expect(expected.rows.length).toBeGreaterThan(0);
    }
    await grafeo.close();
    await other.close();
  });

  test("a wrong password and an address where nothing listens say what to do", async () => {
    await expect(openStore(stores.server.uri, "read", { NEO4J_PASSWORD: "wrong" })).rejects.toMatchObject({
      code: "store-unauthorized",
      where: stores.server.uri,
    });
    await expect(openStore("bolt://127.0.0.1:1", "read", {})).rejects.toMatchObject({
      code: "store-unreachable",
      where: "bolt://127.0.0.1:1",
    });
  });
});
