import type { ViewArticle, ViewNode } from "../../src/model/view.ts";
import { articleSegments } from "../../viewer/state/article-segments.ts";
import { canUndo, change, EMPTY, graphOf, keep, keyOf, redo, scene, undo } from "../../viewer/state/scene.ts";
import { byType } from "../../viewer/state/search.ts";

const node = (name: string, type = "Agency", aliases: string[] = [], degree = 1): ViewNode => ({
  id: name,
  type,
  name,
  aliases,
  degree,
});

test("hits of one type stand together, bodies first, each type in the order of the answer", () => {
  const hits = [
    node("顺德区", "Place"),
    node("顺德区分局"),
    node("番禺区", "Place"),
    node("某", "Vessel"),
    node("番禺分局"),
  ];
  expect(byType(hits).map((hit) => hit.name)).toEqual(["顺德区分局", "番禺分局", "顺德区", "番禺区", "某"]);
});

test("a scene adds what was loaded for it and leaves out what was hidden, edges with it", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => node(name));
  const edge = (source: string, target: string) => ({
    id: `${source} X ${target}`,
    source,
    target,
    predicate: "X",
    support: 1,
    confidence: 1,
  });
  const whole = { nodes: [a!, b!], edges: [edge("a", "b")] };
  keep(keyOf.expanded("b"), { nodes: [c!], edges: [edge("b", "c")] });
  const expanded = { ...EMPTY, expanded: ["b"] };
  expect(graphOf(whole, expanded)).toEqual({ nodes: [a, b, c], edges: [edge("a", "b"), edge("b", "c")] });
  expect(graphOf(whole, { ...expanded, hidden: ["a"] })).toEqual({ nodes: [b, c], edges: [edge("b", "c")] });
  expect(graphOf(whole, EMPTY)).toBe(whole);
});

test("steps are undone and done again, and a new step ends what was undone", () => {
  const [one, two, other] = ["1", "2", "3"].map((id) => ({ ...EMPTY, hidden: [id] }));
  change(one!);
  change(two!);
  undo();
  expect(scene.value).toBe(one);
  redo();
  expect(scene.value).toBe(two);
  undo();
  change(other!);
  redo();
  expect(scene.value).toBe(other);
  undo();
  undo();
  expect([scene.value, canUndo.value]).toEqual([EMPTY, false]);
});

test("an article is cut so that each piece has one look, and nothing of it is lost", () => {
  const article: ViewArticle = {
    id: "a",
    title: "",
    outlet: null,
    publishedAt: null,
    url: null,
    text: "甲市公安局破案。乙某落网。",
    mentions: [
      { start: 0, end: 5, id: "agency", name: "甲市公安局", type: "Agency" },
      { start: 0, end: 2, id: "place", name: "甲市", type: "Place" },
      { start: 8, end: 10, id: "person", name: "乙某", type: "Person" },
    ],
  };
  const segments = articleSegments(article, 0, 8);
  expect(segments.map((one) => one.text).join("")).toBe(article.text);
  expect(
    segments
      .filter((one) => one.proof)
      .map((one) => one.text)
      .join(""),
  ).toBe("甲市公安局破案。");
  expect(segments.map((one) => one.mention?.id)).toEqual(["place", "agency", undefined, "person", undefined]);
});
