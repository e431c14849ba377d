import { jest } from "@jest/globals";
import { SCHEMA_VERSION } from "../../src/store/schema.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { annotatedDocuments } from "../support/documents-of-ours.ts";
import { describeBoth, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(180_000);
sayWithoutNeo4j();

const stores = new Stores();
beforeAll(() => stores.start());
afterAll(() => stores.stop());

/** What must hold: a zhengtu that has a store open never writes into a graph that another has laid out anew meanwhile. */
describeBoth("two versions on one Neo4j", () => {
  test("a store that was migrated while it was open takes nothing more, and loses nothing", async () => {
    const [first, second] = annotatedDocuments();
    const store = await stores.empty("neo4j");
    await store.load([first!]);
    await stores.run("MATCH (v:ZhengtuSchema) SET v.version = 99");
    await expect(store.load([second!])).rejects.toMatchObject({ code: "store-newer" });
    await expect(store.remove([first!.article.id])).rejects.toMatchObject({ code: "store-newer" });
    await stores.run("MATCH (v:ZhengtuSchema) SET v.version = 1");
    await expect(store.load([second!])).rejects.toMatchObject({ code: "store-outdated" });
    await stores.run(`MATCH (v:ZhengtuSchema) SET v.version = ${SCHEMA_VERSION}`);
    expect((await store.query("MATCH (a:Article) RETURN count(a)")).rows).toEqual([[1]]);
    expect((await verifyStore(store)).violations).toEqual([]);
    await store.close();
  });
});
