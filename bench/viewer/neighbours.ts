import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../src/server/http.ts";
import { openStore } from "../../src/store/open-store.ts";
import { generatedDocuments, TRIPLES } from "../store/generated-documents.ts";

const BATCH_ARTICLES = 300;
/** Entities whose neighbours are loaded: some of a few articles, one of thousands. */
const ASKED = ["第77分局", "第1234分局", "第4321分局", "第7分局"];

export interface Neighbours {
  /** From the address to the first picture of the store, in ms. */
  readonly firstPicture: number;
  /** From the press of the button to the picture with the neighbours in it, in ms, for each entity. */
  readonly expanded: readonly (readonly [name: string, ms: number])[];
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
    for (const name of ASKED) expanded.push([name, await expand(page, name)]);
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

async function expand(page: Page, name: string): Promise<number> {
  await page.getByRole("combobox").first().fill(name);
  await page
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .click();
  const button = page.getByRole("button", { name: "Expand" });
  await button.waitFor();
  // The view glides to what was chosen; that is not what is measured.
  await page.waitForTimeout(1_500);
  const before = await page.evaluate(() => performance.getEntriesByName("picture").length);
  const pressed = await button.evaluate((element: HTMLElement) => {
    const now = performance.now();
    element.click();
    return now;
  });
  await pictures(page, before + 1);
  return (await page.evaluate((n) => performance.getEntriesByName("picture")[n]!.startTime, before)) - pressed;
}
