import { request } from "node:http";
import { Validator } from "@seriousme/openapi-schema-validator";
import { unpackGraph } from "../../src/model/packed-graph.ts";
import { PackedGraph, QueryResponse, ViewArticle, ViewEntity, ViewSearch, ViewSubgraph } from "../../src/model/view.ts";
import { serve } from "../../src/server/http.ts";
import { ENDPOINTS } from "../../src/server/openapi.ts";
import { serveSeed } from "../support/served-seed.ts";

const served = serveSeed();

const graphOfServer = async () => unpackGraph(PackedGraph.parse(await get("/api/graph")));
const get = async (path: string) => (await fetch(new URL(path, served.server.url))).json();
const cypher = (query: string, parameters = {}) =>
  fetch(new URL("/api/cypher", served.server.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, parameters }),
  });

test("the graph, an entity with its proofs and the article behind them keep the contract of the viewer", async () => {
  const graph = await graphOfServer();
  const agency = graph.nodes.find((node) => node.name === "佛山市公安局顺德区分局")!;
  expect(graph.edges.some((edge) => edge.predicate === "MENTIONS")).toBe(false);
  const entity = ViewEntity.parse(await get(`/api/entity?id=${encodeURIComponent(agency.id)}`));
  const proof = entity.facts.find((fact) => fact.predicate === "HANDLED")!.proofs[0]!;
  const article = ViewArticle.parse(await get(`/api/article?id=${encodeURIComponent(proof.article.id)}`));
  expect(article.text.slice(proof.start!, proof.end!)).toBe(proof.quote);
  const mentioned = entity.facts.find((fact) => fact.predicate === "MENTIONS")!;
  expect(mentioned).toMatchObject({ direction: "in", other: { id: article.id, type: "Article", name: article.title } });
  for (const { start, end, quote } of mentioned.proofs) expect(article.text.slice(start!, end!)).toBe(quote);
  expect(mentioned.proofs).toHaveLength(article.mentions.filter(({ id }) => id === agency.id).length);
  const itself = ViewEntity.parse(await get(`/api/entity?id=${encodeURIComponent(article.id)}`));
  const mentions = itself.facts.filter((fact) => fact.predicate === "MENTIONS");
  expect(mentions.flatMap(({ proofs }) => proofs)).toHaveLength(article.mentions.length);
  expect(article.mentions).toContainEqual(expect.objectContaining({ id: agency.id, type: "Agency" }));
});

test("the store's bookkeeping stays in the store", async () => {
  const graph = await graphOfServer();
  for (const type of ["Agency", "Article"]) {
    const { id } = graph.nodes.find((node) => node.type === type)!;
    const entity = ViewEntity.parse(await get(`/api/entity?id=${encodeURIComponent(id)}`));
    for (const key of ["search", "tally", "described", "documentHash", "text"])
      expect(entity.properties).not.toHaveProperty(key);
  }
});

test("search finds names, readings and sentences", async () => {
  const found = ViewSearch.parse(await get(`/api/search?q=${encodeURIComponent("sdgaj")}`));
  expect(found.entities[0]).toMatchObject({ type: "Agency", name: "佛山市公安局顺德区分局" });
  const { sentences } = ViewSearch.parse(await get(`/api/search?q=${encodeURIComponent("顺德 挖掘机")}`));
  expect(sentences.length).toBeGreaterThan(0);
  expect((await fetch(new URL("/api/search", served.server.url))).status).toBe(400);
});

test("neighbours come with the facts that join them to what is shown", async () => {
  const graph = await graphOfServer();
  const agency = graph.nodes.find((node) => node.name === "佛山市公安局顺德区分局")!;
  const ask = (body: unknown) =>
    fetch(new URL("/api/neighbours", served.server.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const part = ViewSubgraph.parse(await (await ask({ id: agency.id })).json());
  const expected = graph.edges.filter(({ source, target }) => source === agency.id || target === agency.id);
  expect(expected.length).toBeGreaterThan(0);
  for (const { id } of expected) expect(part.edges.map((edge) => edge.id)).toContain(id);
  expect(ViewSubgraph.parse(await (await ask({ id: agency.id, limit: 1 })).json()).nodes).toHaveLength(1);
  expect((await ask({ limit: 3 })).status).toBe(400);
});

test("a path leads from one entity to another, or is empty", async () => {
  const graph = await graphOfServer();
  const of = (name: string) => encodeURIComponent(graph.nodes.find((node) => node.name === name)!.id);
  const path = ViewSubgraph.parse(await get(`/api/path?from=${of("梁某国")}&to=${of("佛山市公安局顺德区分局")}`));
  expect(path.nodes.length).toBe(path.edges.length + 1);
  expect(ViewSubgraph.parse(await get(`/api/path?from=${of("梁某国")}&to=nobody`))).toEqual({ nodes: [], edges: [] });
});

test("a query comes as a table and, where it has nodes, as a graph", async () => {
  const answer = QueryResponse.parse(
    await (await cypher("MATCH (a:Agency)-[r:HANDLED]->(c:Case) RETURN a, r, c")).json(),
  );
  expect(answer.columns).toEqual(["a", "r", "c"]);
  expect(answer.graph.nodes.map((node) => node.type).sort()).toEqual(["Agency", "Agency", "Case", "Case"]);
  expect(answer.graph.edges).toHaveLength(2);
});

test.each([
  ["a write", "MATCH (n) DETACH DELETE n", /would change the graph/],
  ["a syntax error", "MATCH (n", /line 1, column/],
])("%s is refused with its reason", async (_, query, message) => {
  const response = await cypher(query);
  expect(response.status).toBe(400);
  expect(((await response.json()) as { error: string }).error).toMatch(message);
});

test("unknown ids and malformed requests are told apart", async () => {
  expect((await fetch(new URL("/api/entity?id=nobody", served.server.url))).status).toBe(404);
  expect((await fetch(new URL("/api/entity", served.server.url))).status).toBe(400);
  expect(
    (
      await fetch(new URL("/api/cypher", served.server.url), {
        method: "POST",
        body: "{",
        headers: { "content-type": "application/json" },
      })
    ).status,
  ).toBe(400);
});

/** Status of a request with a header that fetch would not let us set. */
function statusWith(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

test("the API is described by OpenAPI, and everything described is there", async () => {
  const described = await get("/api/openapi.json");
  const { valid, errors } = await new Validator().validate(JSON.stringify(described, null, 1));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  for (const endpoint of Object.keys(ENDPOINTS)) {
    const [method, path] = endpoint.split(" ");
    expect(described).toHaveProperty(["paths", path, method]);
    const response = await fetch(new URL(path!, served.server.url), { method: method!.toUpperCase() });
    expect(await response.text()).not.toMatch(/Route .* not found/);
  }
});

test("foreign hosts and origins are kept out", async () => {
  const url = new URL("/api/graph", served.server.url).href;
  expect(await statusWith(url, { host: "evil.example" })).toBe(403);
  expect(await statusWith(url, { origin: "https://evil.example" })).toBe(403);
  expect(await statusWith(url, {})).toBe(200);
});

test("on an open address nothing is served without the token", async () => {
  const open = await serve(served.store, { host: "0.0.0.0", port: 0 });
  const { port, search } = new URL(open.url);
  const base = `http://127.0.0.1:${port}`;
  expect(await statusWith(`${base}/api/graph`, {})).toBe(401);
  expect(await statusWith(`${base}/api/graph?token=wrong`, {})).toBe(401);
  expect(await statusWith(`${base}/api/graph${search}`, {})).toBe(200);
  await open.close();
});

test("the page may load nothing from elsewhere", async () => {
  const response = await fetch(served.server.url);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).not.toMatch(/https?:\/\//);
});
