import { jest } from "@jest/globals";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { search } from "../../src/store/search/search.ts";
import { annotatedDocuments, seedDocuments } from "../support/documents-of-ours.ts";
import { ENGINES, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);
sayWithoutNeo4j();

/** What people type, and what they must see among the first three. */
const ASKED: readonly (readonly [question: string, name: string])[] = [
  ["广东省公安厅", "广东省公安厅"],
  ["顺德", "佛山市公安局顺德区分局"],
  ["虎门公安", "东莞市公安局虎门分局"],
  ["sdgaj", "佛山市公安局顺德区分局"],
  ["dgsgajhmfj", "东莞市公安局虎门分局"],
  ["humen", "虎门镇"],
  ["guangdongsheng", "广东省"],
  ["Guang Dong Sheng", "广东省"],
  ["gdsgat", "广东省公安厅"],
  ["粤省事", "粤省事"],
  ["五快", "五快工作机制"],
  ["复工防疫指南", "梅州市宾馆酒店复工防疫指南"],
  ["liangmouguo", "梁某国"],
  ["飞天", ""],
  ["qqqq", ""],
  ["AND OR (", ""],
  ["*", ""],
  ["", ""],
];

describe.each(ENGINES)("%s", (engine) => {
  const stores = new Stores();
  let store: GraphStore;

  beforeAll(async () => {
    if (engine === "neo4j") await stores.start();
    store = await stores.empty(engine);
    await store.load([...(await seedDocuments()), ...annotatedDocuments()]);
  });
  afterAll(async () => {
    await store.close();
    await stores.stop();
  });

  test.each(ASKED)("%j finds %j", async (question, name) => {
    const { entities } = await search(store, question, { limit: 3 });
    if (name) expect(entities.map((one) => one.name)).toContain(name);
    else expect(entities).toEqual([]);
  });

  test("a type narrows the answer", async () => {
    const { entities } = await search(store, "广州", { type: "Agency" });
    expect(entities.length).toBeGreaterThan(0);
    for (const { type } of entities) expect(type).toBe("Agency");
  });

  test("sentences hold all the words, with their place in the article", async () => {
    const { sentences } = await search(store, "省公安厅 优化服务");
    expect(sentences.length).toBeGreaterThan(0);
    for (const { article, start, end, quote } of sentences) {
      expect(quote).toMatch(/省公安厅/);
      expect(quote).toMatch(/优化服务/);
      const text = (await store.query("MATCH (a:Article {id: $article}) RETURN a.text", { article })).rows[0]![0];
      expect(String(text).slice(start, end)).toBe(quote);
    }
  });

  test("what was removed is not found, and what came is", async () => {
    const [document] = await seedDocuments();
    await store.remove([document!.article.id]);
    expect((await search(store, document!.article.title)).entities).toEqual([]);
    await store.load([document!]);
    expect((await search(store, document!.article.title)).entities[0]).toMatchObject({ type: "Article" });
  });
});
