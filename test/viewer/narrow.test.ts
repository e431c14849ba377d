import type { ViewGraph, ViewSource } from "../../src/model/view.ts";
import { citiesOf, provinces, stemOfDivision } from "../../viewer/map/divisions.ts";
import { outlinesOf } from "../../viewer/map/outline.ts";
import { type Criteria, narrow } from "../../viewer/state/narrow.ts";
import { countsBy, isWithin, regionsOf } from "../../viewer/state/regions.ts";
import { binsOf } from "../../viewer/state/timeline.ts";

const node = (id: string, type: string) => ({ id, type, name: id, aliases: [], degree: 1 });
const edge = (source: string, predicate: string, target: string, confidence = 0.9) => ({
  id: `${source} ${predicate} ${target}`,
  source,
  target,
  predicate,
  support: 1,
  confidence,
});

const graph: Pick<ViewGraph, "nodes" | "edges"> = {
  nodes: [
    node("place:440000", "Place"),
    node("place:440600", "Place"),
    node("place:610000", "Place"),
    node("agency:440600/police", "Agency"),
    node("agency:610000/police", "Agency"),
    node("a#case:1", "Case"),
    node("a#person:1", "Person"),
    node("b#case:1", "Case"),
    node("topic:1", "Topic"),
  ],
  edges: [
    edge("place:440600", "WITHIN", "place:440000"),
    edge("agency:440600/police", "LOCATED_IN", "place:440600"),
    edge("agency:440600/police", "HANDLED", "a#case:1"),
    edge("a#person:1", "SUSPECT_IN", "a#case:1", 0.6),
    edge("agency:610000/police", "HANDLED", "b#case:1"),
  ],
};
const source = (id: string, publishedAt: string | null, outlet: string | null): ViewSource => ({
  id,
  title: id,
  outlet,
  publishedAt,
});
const [early, late, undated] = [
  source("a", "2020-04-09T08:00", "甲报"),
  source("b", "2021-01-02", "乙报"),
  source("c", null, null),
];
const sources = new Map([
  [graph.edges[1]!.id, [early]],
  [graph.edges[2]!.id, [early, late]],
  [graph.edges[3]!.id, [early]],
  [graph.edges[4]!.id, [late, undated]],
]);
const open: Criteria = {
  hiddenTypes: new Set(),
  hiddenPredicates: new Set(),
  hiddenOutlets: new Set(),
  minConfidence: 0,
};
const regions = regionsOf(graph);
const ids = (criteria: Partial<Criteria>) =>
  narrow(graph, { ...open, ...criteria }, { regions, sources })
    .nodes.map(({ id }) => id)
    .sort();

test("nothing asked leaves the very same graph", () => {
  expect(narrow(graph, open, { regions, sources })).toBe(graph);
});

test("entities are where what they are joined to is, a suspect where the case is", () => {
  expect([...(regions.get("a#case:1") ?? [])]).toEqual(["440600"]);
  expect([...(regions.get("a#person:1") ?? [])]).toEqual(["440600"]);
  expect(regions.has("topic:1")).toBe(false);
  expect([isWithin("440606", "440600"), isWithin("440606", "440000"), isWithin("440606", "440100")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isWithin("441900121", "441900")).toBe(true);
});

test("a place keeps what is there and in all within", () => {
  const guangdong = ["a#case:1", "a#person:1", "agency:440600/police", "place:440000", "place:440600"];
  expect(ids({ place: "440000" })).toEqual(guangdong);
  expect(ids({ place: "440600" })).toEqual(guangdong.filter((id) => id !== "place:440000"));
  expect(ids({ place: "610000" })).toEqual(["agency:610000/police", "b#case:1", "place:610000"]);
  expect(ids({ place: "110000" })).toEqual([]);
});

test("a time and outlets keep the facts that some article of them states", () => {
  expect(ids({ from: "2021-01-01" })).toEqual(["a#case:1", "agency:440600/police", "agency:610000/police", "b#case:1"]);
  expect(ids({ to: "2020-12-31" })).toEqual(["a#case:1", "a#person:1", "agency:440600/police", "place:440600"]);
  expect(ids({ from: "2022-01-01" })).toEqual([]);
  expect(ids({ hiddenOutlets: new Set(["甲报", "乙报"]) })).toEqual(["agency:610000/police", "b#case:1"]);
});

test("types take entities away, predicates and confidence facts alone", () => {
  const left = narrow(graph, { ...open, hiddenTypes: new Set(["Case"]) }, { regions, sources });
  expect([left.nodes.length, left.edges.length]).toEqual([7, 2]);
  const sure = narrow(
    graph,
    { ...open, minConfidence: 0.7, hiddenPredicates: new Set(["WITHIN"]) },
    { regions, sources },
  );
  expect([sure.nodes.length, sure.edges.length]).toEqual([9, 3]);
});

test("counts are by province or by city", () => {
  expect([...countsBy(2, graph, regions)].sort()).toEqual([
    ["44", 3],
    ["61", 2],
  ]);
  expect([...countsBy(4, graph, regions)]).toEqual([["4406", 3]]);
});

test("the timeline counts by day, month or year, without gaps", () => {
  expect(binsOf([early, source("x", "2020-04-11", null), undated])).toEqual([
    { from: "2020-04-09", to: "2020-04-09", count: 1 },
    { from: "2020-04-10", to: "2020-04-10", count: 0 },
    { from: "2020-04-11", to: "2020-04-11", count: 1 },
  ]);
  const months = binsOf([early, late]);
  expect([months.length, months[0], months.at(-1)]).toEqual([
    10,
    { from: "2020-04-01", to: "2020-04-30", count: 1 },
    { from: "2021-01-01", to: "2021-01-31", count: 1 },
  ]);
  expect(binsOf([source("y", "1999-05-05", null), late]).length).toBe(23);
  expect(binsOf([undated])).toEqual([]);
});

test("the map has all provinces with codes, and the cities of each stand in its frame", async () => {
  const all = await provinces();
  expect(all.filter((division) => stemOfDivision(division) !== "").length).toBe(34);
  const guangdong = (await citiesOf("44"))!;
  expect(guangdong.map(stemOfDivision).sort()).toContain("4406");
  for (const divisions of [all, guangdong])
    for (const { path, middle, division } of outlinesOf(divisions, 700, 500, 8)) {
      expect(path).toMatch(/^M/);
      const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      const outside = points.filter(([x, y]) => !(x >= 0 && x <= 700 && y >= 0 && y <= 500));
      expect([division.properties.name, outside]).toEqual([division.properties.name, []]);
      expect(middle.every(Number.isFinite)).toBe(true);
    }
  expect(await citiesOf("99")).toBeUndefined();
});
