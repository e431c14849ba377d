import type { ENTITY_TYPES } from "../../src/model/ontology.ts";
import { packGraph, unpackGraph } from "../../src/model/packed-graph.ts";
import type { ViewGraph } from "../../src/model/view.ts";
import { layoutGraphOf } from "../../viewer/graph/layout-columns.ts";
import { circular } from "../../viewer/layouts/circular.ts";
import { firstArrangement } from "../../viewer/layouts/first-arrangement.ts";
import { FORCE_DEFAULTS } from "../../viewer/layouts/force-atlas2.ts";
import type { Positions } from "../../viewer/layouts/layout-graph.ts";
import { communitiesOf, pageRankOf } from "../../viewer/layouts/measures.ts";
import { packed } from "../../viewer/layouts/packed.ts";
import { radialTree } from "../../viewer/layouts/tree.ts";

/** Two provinces with their cities, each city with an agency, the agencies of a province with cases. */
function provinces(): ViewGraph {
  const nodes: ViewGraph["nodes"] = [];
  const edges: ViewGraph["edges"] = [];
  const node = (id: string, type: keyof typeof ENTITY_TYPES) =>
    nodes.push({ id, type, name: id, aliases: [], degree: 1 });
  const edge = (source: string, predicate: string, target: string) =>
    edges.push({ id: `${source} ${predicate} ${target}`, source, target, predicate, support: 1, confidence: 0.9 });
  for (const province of ["44", "61"]) {
    node(`place:${province}0000`, "Place");
    for (let city = 1; city <= 9; city++) {
      const code = `${province}0${city}00`;
      node(`place:${code}`, "Place");
      edge(`place:${code}`, "WITHIN", `place:${province}0000`);
      node(`agency:${code}/police`, "Agency");
      edge(`agency:${code}/police`, "LOCATED_IN", `place:${code}`);
      for (let i = 0; i < 3; i++) {
        node(`case:${code}-${i}`, "Case");
        edge(`agency:${code}/police`, "HANDLED", `case:${code}-${i}`);
      }
    }
  }
  node("topic:alone", "Topic");
  return { nodes, edges, total: nodes.length };
}

const graph = provinces();
const columns = layoutGraphOf(graph);
const at = (id: string) => graph.nodes.findIndex((node) => node.id === id);
const distance = ({ x, y }: Positions, a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);

test.each([
  ["forces", () => firstArrangement(columns, FORCE_DEFAULTS)],
  ["circle", () => circular(columns)],
  ["types", () => packed(columns, columns.kind)],
  ["tree", () => radialTree(columns)],
] as const)("%s: every node has a place of its own, the same each time", (_, arrange) => {
  const [one, other] = [arrange(), arrange()];
  expect([...one.x].every(Number.isFinite) && [...one.y].every(Number.isFinite)).toBe(true);
  expect([...one.x]).toEqual([...other.x]);
  expect(new Set([...one.x].map((x, n) => `${x.toFixed(2)} ${one.y[n]!.toFixed(2)}`)).size).toBe(graph.nodes.length);
});

test("forces: what is joined stands nearer than what is not", () => {
  const positions = firstArrangement(columns, FORCE_DEFAULTS);
  const joined = graph.edges.map(({ source, target }) => distance(positions, at(source), at(target)));
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const all = graph.nodes.flatMap((_, a) => graph.nodes.slice(a + 1).map((__, b) => distance(positions, a, a + 1 + b)));
  expect(mean(joined)).toBeLessThan(mean(all) / 2);
  expect(distance(positions, at("place:440000"), at("place:440100"))).toBeLessThan(
    distance(positions, at("place:440000"), at("place:610100")),
  );
});

test("forces: what is fixed stays to the last digit", () => {
  const stood = new Map([["place:440000", { x: 5, y: -7, pinned: true }]]);
  const { x, y } = firstArrangement(layoutGraphOf(graph, stood), FORCE_DEFAULTS);
  expect([x[at("place:440000")], y[at("place:440000")]]).toEqual([5, -7]);
});

test("tree: cities stand farther out than their provinces, agencies farther than their cities", () => {
  const { x, y } = radialTree(columns);
  const out = (id: string) => Math.hypot(x[at(id)]!, y[at(id)]!);
  for (const code of ["440100", "610900"]) {
    expect(out(`place:${code}`)).toBeGreaterThan(out(`place:${code.slice(0, 2)}0000`));
    expect(out(`agency:${code}/police`)).toBeGreaterThan(out(`place:${code}`));
  }
});

test("types: nodes of one type stand together", () => {
  const positions = packed(columns, columns.kind);
  const cases = graph.nodes.flatMap(({ type }, n) => (type === "Case" ? [n] : []));
  const middle = { x: mean(cases.map((n) => positions.x[n]!)), y: mean(cases.map((n) => positions.y[n]!)) };
  const reach = Math.max(...cases.map((n) => Math.hypot(positions.x[n]! - middle.x, positions.y[n]! - middle.y)));
  const strangers = graph.nodes.filter(
    ({ type }, n) =>
      type !== "Case" && Math.hypot(positions.x[n]! - middle.x, positions.y[n]! - middle.y) < reach * 0.95,
  );
  expect(strangers).toEqual([]);
});

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

test("communities: the two provinces are apart, the largest has the first number; PageRank is highest in the middle", () => {
  const communities = communitiesOf(columns);
  const of = (prefix: string) =>
    new Set(graph.nodes.flatMap(({ id }, n) => (id.includes(prefix) ? [communities[n]!] : [])));
  const [guangdong, shaanxi] = [of(":44"), of(":61")];
  expect([...guangdong].filter((one) => shaanxi.has(one))).toEqual([]);
  const sizes = [...communities].reduce(
    (counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1),
    new Map<number, number>(),
  );
  expect(sizes.get(0)).toBe(Math.max(...sizes.values()));
  const ranks = pageRankOf(columns);
  expect(ranks[at("place:440000")]!).toBeGreaterThan(ranks[at("case:440100-0")]!);
});

test("a graph that travels as columns is the same graph", () => {
  expect(unpackGraph(JSON.parse(JSON.stringify(packGraph(graph))))).toEqual(graph);
});
