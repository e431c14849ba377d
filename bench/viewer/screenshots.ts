#!/usr/bin/env node
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { type Browser, chromium, type Page } from "playwright-core";
import { serve } from "../../src/server/http.ts";
import { DEFAULT_STORE, openStore } from "../../src/store/open-store.ts";
import { CHROMIUM_FLAGS } from "./chromium-flags.ts";

/**
 * Pictures of the viewer for looking at: `npm run screenshots -- --store STORE`. Each scene at each size, in light and dark, in
 * Chinese and English.
 */

const SIZES = { wide: [1920, 1080], laptop: [1366, 768], tablet: [820, 1180], phone: [390, 844] } as const;
const LOOKS = [
  ["light", "zh-CN"],
  ["dark", "zh-CN"],
  ["light", "en"],
  ["dark", "en"],
] as const;

interface Scene {
  readonly name: string;
  act(page: Page): Promise<void>;
}

const press = (zh: string, en: string) => (page: Page) =>
  page
    .getByRole("button", { name: new RegExp(`^(?:${zh}|${en})`) })
    .first()
    .click();

const SCENES: readonly Scene[] = [
  { name: "graph", act: () => Promise.resolve() },
  { name: "map", act: press("地图", "Map") },
  { name: "timeline", act: press("时间线", "Timeline") },
  { name: "cypher", act: press("Cypher 查询", "Cypher query") },
  { name: "arrange", act: press("布局与外观", "Layout and looks") },
  {
    name: "panel",
    async act(page) {
      await page.getByRole("combobox").first().fill("公安局");
      await page.getByRole("option").first().click();
      await page.getByRole("complementary").getByRole("heading").first().waitFor();
    },
  },
];

async function take(browser: Browser, url: string, out: string): Promise<number> {
  let taken = 0;
  for (const [size, [width, height]] of Object.entries(SIZES))
    for (const [colorScheme, locale] of LOOKS)
      for (const { name, act } of SCENES) {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale });
        const page = await context.newPage();
        await page.goto(url);
        await page.waitForFunction(() => performance.getEntriesByName("picture").length > 0);
        await act(page);
        await page.waitForTimeout(900);
        await page.screenshot({ path: join(out, `${name}-${size}-${colorScheme}-${locale.slice(0, 2)}.png`) });
        await context.close();
        taken++;
      }
  return taken;
}

const {
  store,
  out,
  chromium: executablePath,
} = new Command("screenshots")
  .option("--store <path>", "what is shown", DEFAULT_STORE)
  .option("--out <folder>", "where the pictures go", "test/screenshots")
  .option("--chromium <path>", "the browser", "/usr/bin/chromium")
  .parse()
  .opts<{ store: string; out: string; chromium: string }>();
mkdirSync(out, { recursive: true });
const opened = await openStore(store, "read");
const server = await serve(opened, { host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
const taken = await take(browser, server.url, out);
await browser.close();
await server.close();
await opened.close();
process.stdout.write(`${taken} pictures in ${out}\n`);
