import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../src/server/http.ts";
import { openStore } from "../../src/store/open-store.ts";
import { generatedDocuments, TRIPLES } from "../store/generated-documents.ts";

const BATCH_ARTICLES = 300;
/** Entities whose neighbours are loaded: some of a few articles, and one that thousands tell of. */
const FEW = "MATCH (a:Agency) RETURN a.id AS id LIMIT 3";
const MANY = "agency:bench-7";

export interface Neighbours {
  /** From the address to the first picture of the store, in ms. */
  readonly firstPicture: number;
  /** From the press of the button to the picture with the neighbours in it, in ms, for each entity. */
  readonly expanded: readonly (readonly [id: string, ms: number])[];
}

/** Loads generated articles into a new store; one that is there is used as it is. */
export async function ensureStore(path: string, triples: number): Promise<void> {
  if (existsSync(path)) return;
  const store = await openStore(path, "write");
  const documents = [...generatedDocuments(Math.ceil(triples / TRIPLES))];
  for (let start = 0; start < documents.length; start += BATCH_ARTICLES)
    await store.load(documents.slice(start, start + BATCH_ARTICLES));
  await store.close();
}

/** Opens the viewer on a store, looks entities up and loads their neighbours. */
export async function measureNeighbours(browser: Browser, path: string): Promise<Neighbours> {
  const store = await openStore(path, "read");
  const server = await serve(store, { host: "127.0.0.1", port: 0 });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en" });
  const page = await context.newPage();
  try {
    await page.goto(server.url);
    await pictures(page, 1);
    const firstPicture = await page.evaluate(() => performance.getEntriesByName("picture")[0]!.startTime);
    const expanded: [string, number][] = [];
    const asked = (await store.query(FEW, {})).rows.map(([id]) => String(id));
    for (const id of [...asked, MANY]) expanded.push([id, await expand(page, id)]);
    return { firstPicture, expanded };
  } finally {
    await context.close();
    await server.close();
    await store.close();
  }
}

async function pictures(page: Page, count: number): Promise<void> {
  await page.waitForFunction((n) => performance.getEntriesByName("picture").length >= n, count, { timeout: 180_000 });
}

async function expand(page: Page, id: string): Promise<number> {
  await page.evaluate((chosen) => {
    const parts = new URLSearchParams(location.hash.slice(1));
    parts.set("id", chosen);
    location.hash = parts.toString();
  }, id);
  const button = page.getByRole("button", { name: "Expand" });
  await button.waitFor();
  // The view glides to what was chosen; that is not what is measured.
  await page.waitForTimeout(3_000);
  const before = await page.evaluate(() => performance.getEntriesByName("picture").length);
  const pressed = await button.evaluate((element: HTMLElement) => {
    const now = performance.now();
    element.click();
    return now;
  });
  await pictures(page, before + 1);
  return (await page.evaluate((n) => performance.getEntriesByName("picture")[n]!.startTime, before)) - pressed;
}
