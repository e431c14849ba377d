import type { ViewArticle, ViewNode } from "../../src/model/view.ts";
import { articleSegments } from "../../viewer/state/article-segments.ts";
import { searchNodes } from "../../viewer/state/search.ts";

const node = (name: string, type = "Agency", aliases: string[] = [], degree = 1): ViewNode => ({
  id: name,
  type,
  name,
  aliases,
  degree,
});

test("search finds names and aliases, bodies first, then exact, then the better connected", () => {
  const nodes = [
    node("顺德区", "Place", ["顺德"], 9),
    node("佛山市公安局顺德区分局", "Agency", ["顺德警方"]),
    node("番禺区", "Place"),
  ];
  expect(searchNodes(nodes, "顺德").map((hit) => hit.name)).toEqual(["佛山市公安局顺德区分局", "顺德区"]);
  expect(searchNodes(nodes, "  ")).toEqual([]);
  expect(searchNodes(nodes, "没有")).toEqual([]);
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
