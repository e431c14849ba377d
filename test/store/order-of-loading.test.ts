import { jest } from "@jest/globals";
import fc from "fast-check";
import type { GraphDocument } from "../../src/model/graph-document.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { documentHash } from "../../src/store/load/document-hash.ts";
import { storedDocuments } from "../../src/store/read-documents.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { graphOf } from "../support/article.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { ENGINES, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(600_000);
sayWithoutNeo4j();

/** Articles in two versions each; they share bodies under several names, places, kinds of crime and measures. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    "西宁市公安局破获一起盗窃案，抓获犯罪嫌疑人马某。西宁警方提醒市民防范。",
    "西宁市公安局城东分局破获一起盗窃案，抓获犯罪嫌疑人马某、韩某。青海省公安厅推出便民举措3项。",
  ],
  [
    "青海省公安厅联合省市场监管局开展专项行动。西宁市公安局破获一起诈骗案。",
    "省公安厅通报，西宁警方破获一起诈骗案，涉案金额20万元。",
  ],
  ["银川市公安局与西宁市公安局联合破获一起走私案。", "银川市公安局破获一起走私案，查获香烟300条。"],
  [
    "青海省人民政府印发《关于加强消防安全的通知》。西宁市公安局落实。",
    "青海省人民政府发布《关于加强消防安全的通知》。",
  ],
  ["海东市公安局民警王海抓获犯罪嫌疑人李某某，破获一起盗窃案。", "海东市公安局平安分局破获一起盗窃案。"],
];

function documentOf(i: number, version: 0 | 1): GraphDocument {
  return graphOf(`第${i + 1}号通报\n2022-03-0${i + 1} 10:00\n${TEXTS[i]![version]}`, `${i}.txt`);
}

type Step = { readonly load: readonly (readonly [number, 0 | 1])[] } | { readonly remove: number };

const article = fc.nat({ max: TEXTS.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(fc.tuple(article, fc.constantFrom(0 as const, 1 as const)), {
        minLength: 1,
        maxLength: 4,
        selector: ([i]) => i,
      })
      .map((load) => ({ load })),
  },
  { weight: 1, arbitrary: article.map((remove) => ({ remove })) },
);

async function take(store: GraphStore, one: Step): Promise<void> {
  if ("remove" in one) await store.remove([documentOf(one.remove, 0).article.id]);
  else await store.load(one.load.map(([i, version]) => documentOf(i, version)));
}

/** The articles that a store holds after the steps, as one load in another order. */
function outcome(steps: readonly Step[]): GraphDocument[] {
  const held = new Map<number, 0 | 1>();
  for (const one of steps)
    if ("remove" in one) held.delete(one.remove);
    else for (const [i, version] of one.load) held.set(i, version);
  return [...held].sort(([a], [b]) => b - a).map(([i, version]) => documentOf(i, version));
}

describe.each(ENGINES)("%s", (engine) => {
  const stores = new Stores();
  beforeAll(() => (engine === "neo4j" ? stores.start() : undefined));
  afterAll(() => stores.stop());

  test("articles loaded, corrected and removed in any order and grouping end in the same graph", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
        const store = await stores.empty(engine);
        for (const one of steps) await take(store, one);
        const graph = await dumpGraph(store);
        expect((await verifyStore(store)).violations).toEqual([]);
        await store.close();
        const fresh = await stores.empty(engine);
        await fresh.load(outcome(steps));
        expect(graph).toEqual(await dumpGraph(fresh));
        await fresh.close();
      }),
      { numRuns: engine === "neo4j" ? 12 : 20, endOnFailure: true },
    );
  });

  test("a store gives back the documents it was loaded from", async () => {
    const store = await stores.empty(engine);
    const documents = TEXTS.map((_, i) => documentOf(i, 1));
    await store.load(documents);
    const read: GraphDocument[] = [];
    for await (const document of storedDocuments(store)) read.push(document);
    expect(read.map(documentHash).sort()).toEqual(documents.map(documentHash).sort());
    expect(read.flatMap(({ entities }) => entities).sort(byId)).toEqual(
      documents.flatMap(({ entities }) => entities).sort(byId),
    );
    await store.close();
  });
});

function byId(a: { readonly id: string; readonly name: string }, b: { readonly id: string; readonly name: string }) {
  return a.id + JSON.stringify(a) < b.id + JSON.stringify(b) ? -1 : 1;
}
