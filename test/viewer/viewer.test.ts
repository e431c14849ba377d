import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { extractFile } from "../../ingest/index.ts";
import { type RunningServer, serve } from "../../src/server/http.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { chromiumPath, launchBrowser } from "../support/browser.ts";

jest.setTimeout(120_000);

const executable = chromiumPath();
const folder = mkdtempSync(join(tmpdir(), "zhengtu-viewer-"));
const SHOTS = "test/screenshots";
let browser: Browser;
let store: GraphStore;
let server: RunningServer;
let page: Page;
let problems: string[];

async function serveStore(name: string, paths: readonly string[]): Promise<void> {
  store = await openStore(join(folder, name), "write");
  for (const path of paths) await store.load([await extractFile(path)]);
  server = await serve(store, { host: "127.0.0.1", port: 0 });
}

async function openPage(locale: string, width = 1440, height = 900): Promise<void> {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  page = await context.newPage();
  problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(server.url);
}

const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`) });

(executable ? describe : describe.skip)(
  executable ? "viewer" : "viewer: skipped, no Chromium is here (see README)",
  () => {
    beforeAll(async () => {
      mkdirSync(SHOTS, { recursive: true });
      browser = await launchBrowser(executable!);
      await serveStore("graph.grafeo", [
        "seeds/2020-04-guangdong-police.txt",
        "seeds/2023-06-rongcheng-coast-guard.txt",
      ]);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });
    afterEach(async () => {
      await page.context().close();
      expect(problems).toEqual([]);
    });

    test("shows the graph of the articles, drawn and counted", async () => {
      await openPage("zh-CN");
      await page.getByText(/\d+ 个实体 · \d+ 条关系/).waitFor();
      await page.waitForTimeout(800);
      const legend = page.getByRole("region", { name: "图例与筛选" });
      expect(await legend.getByRole("button", { name: /机关/ }).isVisible()).toBe(true);
      // The picture is not blank: pixels of the agencies' colour are on it.
      const picture = await page.getByTestId("graph").screenshot();
      await shot("graph");
      expect(await countColor(page, picture, [0x2f, 0x6d, 0xb3])).toBeGreaterThan(200);
    });

    test("a search for 顺德 selects the agency, its panel shows the sentence, and the sentence stands marked in its article", async () => {
      await openPage("zh-CN");
      await page.getByRole("combobox").fill("顺德");
      await page
        .getByRole("option", { name: /顺德区分局/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      const panel = page.getByRole("complementary");
      await panel.getByRole("heading", { name: "佛山市公安局顺德区分局" }).waitFor();
      const quote = panel.getByRole("button", { name: /货车和挖掘机被盗，顺德警方很快破案/ });
      expect(await quote.isVisible()).toBe(true);
      await shot("panel");
      await quote.click();
      await panel.locator("mark").first().waitFor();
      expect((await panel.locator("mark").allTextContents()).join("")).toContain("顺德警方很快破案");
      await shot("reader");
      await panel.getByRole("button", { name: "梁某国" }).click();
      await panel.getByRole("heading", { name: "梁某国" }).waitFor();
      expect(await panel.getByText("41", { exact: true }).isVisible()).toBe(true);
    });

    test("a type can be hidden and shown", async () => {
      await openPage("zh-CN");
      const places = page.getByRole("button", { name: /^地点/ });
      await places.click();
      expect(await places.getAttribute("aria-pressed")).toBe("false");
      await page.waitForTimeout(600);
      const picture = await page.getByTestId("graph").screenshot();
      expect(await countColor(page, picture, [0x3a, 0x9a, 0x6b])).toBe(0);
      await page.getByRole("button", { name: "全部显示" }).click();
      expect(await places.getAttribute("aria-pressed")).toBe("true");
    });

    test("a Cypher query is drawn and tabled, an error is said, and the whole graph comes back", async () => {
      await openPage("zh-CN");
      await page.getByRole("button", { name: /Cypher 查询/ }).click();
      const box = page.getByRole("textbox", { name: "Cypher 查询" });
      await box.fill("MATCH (a:Agency)-[r:HANDLED]->(c:Case) RETURN a, r, c");
      await page.getByRole("button", { name: /^运行/ }).click();
      await page.getByRole("cell", { name: /虎门分局/ }).waitFor();
      expect(await page.getByText(/7 个实体 · 4 条关系/).isVisible()).toBe(true);
      await page.waitForTimeout(800);
      await shot("cypher");
      await box.fill("MATCH (n RETURN n");
      await page.getByRole("button", { name: /^运行/ }).click();
      expect(await page.getByRole("alert").textContent()).toMatch(/line 1, column/);
      problems = problems.filter((text) => !text.includes("400"));
      await page.getByRole("button", { name: /返回全图/ }).click();
      await page.getByText(/\d{2,} 个实体/).waitFor();
    });

    test("speaks English, and fits a phone", async () => {
      await openPage("en-US", 390, 844);
      await page.getByText(/\d+ entities · \d+ facts/).waitFor();
      await page.waitForTimeout(800);
      await shot("phone");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });

    test("an empty store says what to do", async () => {
      const [kept, keptServer] = [store, server];
      await serveStore("empty.grafeo", []);
      await openPage("zh-CN");
      await page.getByText("图谱还是空的").waitFor();
      await shot("empty");
      await server.close();
      await store.close();
      [store, server] = [kept, keptServer];
    });

    test("a server that fails is said, with a way to try again", async () => {
      await openPage("zh-CN");
      await page.route("**/api/graph", (route) => route.fulfill({ status: 500, json: { error: "存储不可用" } }));
      await page.reload();
      await page.getByRole("alert").getByText("存储不可用").waitFor();
      await page.unroute("**/api/graph");
      await page.getByRole("button", { name: "重试" }).click();
      await page.getByText(/\d+ 个实体/).waitFor();
      problems = problems.filter((text) => !text.includes("500"));
    });
  },
);

/** How many pixels of a screenshot have exactly this colour. */
async function countColor(onPage: Page, png: Buffer, color: readonly number[]): Promise<number> {
  return onPage.evaluate(
    async ([data, [red, green, blue]]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i] === red && pixels[i + 1] === green && pixels[i + 2] === blue) count++;
      return count;
    },
    [png.toString("base64"), color] as const,
  );
}
