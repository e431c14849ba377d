import { readFileSync } from "node:fs";
import { jest } from "@jest/globals";
import { checkReadQuery } from "../../src/store/cypher/check.ts";
import { LIMITS } from "../../src/store/cypher/embedded-limits.ts";
import { GrafeoEngine } from "../../src/store/grafeo/engine.ts";
import { loadRows } from "../../src/store/load/load-rows.ts";
import { seedDocuments } from "../support/documents-of-ours.ts";
import { Stores } from "../support/stores.ts";

jest.setTimeout(120_000);

/**
 * For each limit of the embedded engine: a query that meets it, what Neo4j answers (the differential suite's server was asked),
 * and which limit refuses it. When the engine answers the same, the limit has gone and should be taken out.
 */
const MET: readonly (readonly [query: string, neo4j: unknown, limit: string])[] = [
  ["MATCH (n:Province|City) RETURN count(n) > 0 AS x", true, "a label that is one of several"],
  ["MATCH (n:!Place) RETURN count(n) > 0 AS x", true, "a label that is one of several"],
  ["MATCH (n:Place&City) RETURN count(n) > 0 AS x", true, "a label that is one of several"],
  ["MATCH (n:Place WHERE n.level = 'city') RETURN count(n) > 0 AS x", true, "a WHERE inside a node"],
  ["MATCH (a:Place)-[:WITHIN]->{1,2}(b) RETURN count(b) > 0 AS x", true, "a quantified path"],
  ["MATCH (a:Place)-[:WITHIN]->+(b) RETURN count(b) > 0 AS x", true, "a quantified path"],
  ["MATCH p = ANY SHORTEST (a:City)-[:WITHIN]->(b) RETURN count(p) > 0 AS x", true, "ANY SHORTEST"],
  [
    "MATCH (c:Place) RETURN COLLECT { MATCH (c)-[:WITHIN]->(p) RETURN p.name } IS NOT NULL AS x LIMIT 1",
    true,
    "COLLECT {",
  ],
  [
    "MATCH (c:Place) WHERE size([(c)-[:WITHIN]->(p) | p]) = 1 RETURN count(c) > 0 AS x",
    true,
    "a list made from a pattern",
  ],
  ["RETURN date('2020-04-09').month AS x", 4, "dates and times as values"],
  ["RETURN round(3.14159, 2) AS x", 3.14, "rounding to places"],
  ["RETURN [1, 2, 3][-2..] AS x", [2, 3], "an index that counts from the end"],
  ["RETURN [1, 2, 3][..-1] AS x", [1, 2], "an index that counts from the end"],
  ["RETURN 1 = '1' AS x", false, "telling a number from a text that reads like it in ="],
  [
    "MATCH (p:Place) WHERE p.code = 440000 RETURN count(p) AS x",
    0,
    "telling a number from a text that reads like it in =",
  ],
  ["RETURN 1 IN ['1'] AS x", false, "telling a number from a text that reads like it in IN"],
  ["RETURN CASE '0' WHEN 0 THEN 'a' ELSE 'b' END AS x", "b", "telling a number from a text that reads like it in CASE"],
  [
    "MATCH (p:Place {code: 440000}) RETURN count(p) AS x",
    0,
    "telling a number from a text that reads like it in a pattern",
  ],
  ["RETURN [1, null] = [1, null] AS x", null, "comparing lists or maps that hold null"],
  ["RETURN [1, null] IN [[1, null]] AS x", null, "comparing lists or maps that hold null"],
  ["RETURN [1, 2] < [1, 3] AS x", true, "putting lists or truth values in order"],
  ["RETURN true > false AS x", true, "putting lists or truth values in order"],
  ["RETURN [1] + 2 AS x", [1, 2], "adding one value to a list"],
  ["RETURN 1 + 'a' AS x", "1a", "a number before + and a text after it"],
  ["RETURN 2 ^ 3 ^ 2 AS x", 64, "a power of a power"],
  ["RETURN split('ab', '') AS x", ["a", "b"], "splitting at an empty text"],
  ["RETURN toInteger('3.7') AS x", 3, "reading a fraction or an exponent"],
  ["RETURN toFloat(' 1.5') AS x", 1.5, "reading a number from a text that begins"],
  ["RETURN toBoolean(1) AS x", true, "reading a number as a truth value"],
  ["RETURN toString(1e10) AS x", "1.0E10", "writing a number with an exponent"],
  ["RETURN all(x IN [1, null] WHERE x > 0) AS x", null, "all, none and single"],
];

/** What the embedded engine does otherwise, and is rewritten or too rare to find before it runs; docs/cypher.md tells. */
const OTHERWISE: readonly (readonly [query: string, neo4j: unknown, why: string])[] = [
  ["MATCH (n:NoSuch) RETURN sum(n.x) AS x", 0, "rewritten with coalesce"],
  ["RETURN round(-2.5) AS x", -2, "rewritten with floor"],
  ["RETURN null IN [] AS x", false, "known difference"],
  ["WITH 'x' AS s RETURN isEmpty('') AS x", true, "no such function; the engine says so"],
  ["MATCH (n:Place) RETURN n.name AS x ORDER BY x SKIP 0 + 0 LIMIT 1", "上海市", "refused by the engine"],
  ["MATCH (n:Place) RETURN collect(n.level)[0] IS NOT NULL AS x", true, "refused by the engine"],
];

const stores = new Stores();
let engine: GrafeoEngine;

beforeAll(async () => {
  engine = await GrafeoEngine.open(stores.path());
  await engine.load((await seedDocuments()).map(loadRows));
});
afterAll(async () => {
  await engine.close();
  await stores.stop();
});

async function bare(query: string): Promise<unknown> {
  try {
    return (await engine.query(query, {})).page(1)[0]?.[0];
  } catch (error) {
    return error;
  }
}

test.each(MET)("%s is refused, for the engine does not answer %j", async (query, neo4j, limit) => {
  expect(await bare(query)).not.toEqual(neo4j);
  await expect(checkReadQuery(query, "grafeo")).rejects.toMatchObject({
    code: "query-unsupported",
    what: expect.stringContaining(limit),
    remedy: expect.stringMatching(/\.$/),
  });
  expect(await checkReadQuery(query, "neo4j")).toBe(query);
});

test("each limit has a query that meets it", () => {
  for (const { what } of LIMITS)
    expect(MET.map(([, , limit]) => limit).filter((one) => what.startsWith(one))).not.toEqual([]);
});

test.each(OTHERWISE)("%s: the engine does not answer %j (%s)", async (query, neo4j) => {
  expect(await bare(query)).not.toEqual(neo4j);
});

test.each([
  ["MATCH (f:Figure) WHERE f.value = $x RETURN f", { x: "3" }, true],
  ["MATCH (f:Figure) WHERE f.value = $x RETURN f", { x: 3 }, false],
  ["MATCH (p:Place) WHERE p.code IN $x RETURN p", { x: [440000] }, true],
  ["MATCH (p:Place) WHERE p.code IN $x RETURN p", { x: ["440000"] }, false],
  ["RETURN [1, 2, 3][$x..] AS x", { x: -1 }, true],
  ["RETURN [1, 2, 3][$x..] AS x", { x: 1 }, false],
])("%s with %j is judged by its parameters", async (query, parameters, refused) => {
  const asked = checkReadQuery(query, "grafeo", parameters);
  if (refused) await expect(asked).rejects.toMatchObject({ code: "query-unsupported" });
  else expect(await asked).toContain("MATCH" in parameters ? "MATCH" : "x");
});

test("what a query is rewritten to keeps its columns", async () => {
  const ask = async (query: string) => engine.query(await checkReadQuery(query, "grafeo"), {});
  const sum = await ask("MATCH (n:NoSuch) RETURN sum(n.x)");
  expect([sum.columns, sum.page(1)]).toEqual([["sum(n.x)"], [[0]]]);
  const round = await ask("RETURN round(-2.5), round( 2.5 ) AS x");
  expect([round.columns, round.page(1)]).toEqual([["round(-2.5)", "x"], [[-2, 3]]]);
  expect((await ask("MATCH (n:Province) RETURN n {.name}")).columns).toEqual(["n"]);
});

test("docs/cypher.md tells each limit and what to write instead", () => {
  const docs = readFileSync("docs/cypher.md", "utf8");
  for (const { what, instead } of LIMITS) {
    expect(docs).toContain(what.replaceAll("|", "\\|"));
    expect(docs).toContain(instead.replaceAll("|", "\\|"));
  }
});
