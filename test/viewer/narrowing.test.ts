import { join } from "node:path";
import { jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { extract } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { chromiumPath } from "../support/browser.ts";
import { annotatedDocuments, seedDocuments } from "../support/documents-of-ours.ts";
import { barriersOn, countsOn, ViewerSession } from "../support/viewer-session.ts";

jest.setTimeout(120_000);

const executable = chromiumPath();
const SHOTS = "test/screenshots";

const told = (title: string, text: string) =>
  extract(readBytes(Buffer.from(`${title}\n2022-03-05 09:00\n${text}`), `${title}.txt`));
const DISAGREEING = [
  told("甲报", "截至3月1日，青海省公安厅累计走访企业120家，发放手册300册。"),
  told("乙报", "截至3月1日，青海省公安厅累计走访企业125家，发放手册300册。"),
];

(executable ? describe : describe.skip)(
  executable ? "narrowing, asking, keeping" : "narrowing, asking, keeping: skipped, no Chromium is here (see README)",
  () => {
    let session: ViewerSession;
    let page: Page;
    beforeAll(async () => {
      const documents = [...(await seedDocuments()), ...annotatedDocuments(), ...DISAGREEING];
      session = await ViewerSession.start(executable!, documents);
    });
    afterAll(() => session.stop());
    beforeEach(async () => {
      page = await session.window({ reducedMotion: "reduce" });
    });
    afterEach(() => expect(session.problems).toEqual([]));

    const drawer = (name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });

    test("the map narrows to a province and all within, by list and by click, and the link keeps it", async () => {
      const [all] = await countsOn(page);
      await drawer("地图").click();
      const map = page.getByRole("region", { name: "地图" });
      const guangdong = map.getByRole("button", { name: /^广东/ });
      const there = Number(await guangdong.locator("b").textContent());
      await page.screenshot({ path: join(SHOTS, "map.png") });
      await guangdong.click();
      await map.getByRole("button", { name: /^佛山市/ }).waitFor();
      const [left] = await countsOn(page);
      expect(left).toBeGreaterThanOrEqual(there);
      expect(left).toBeLessThan(all / 2);
      await map.locator("path[data-stem='4406']").click();
      await page.getByRole("button", { name: /取消筛选 佛山市/ }).waitFor();
      const [city] = await countsOn(page);
      expect(city).toBeLessThan(left);
      await page.screenshot({ path: join(SHOTS, "map-city.png") });
      expect(await barriersOn(page)).toEqual([]);
      const copy = await session.open(new URL(page.url()).hash);
      expect((await countsOn(copy))[0]).toBe(city);
      await copy.close();
      await page.getByRole("button", { name: /取消筛选 佛山市/ }).click();
      expect((await countsOn(page))[0]).toBe(all);
    });

    test("a stretch of the timeline narrows the graph, and is one step back", async () => {
      const [all] = await countsOn(page);
      await drawer("时间线").click();
      const bars = page.getByRole("img", { name: "时间线" });
      await bars.waitFor();
      const box = (await bars.boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.6, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 8 });
      await page.mouse.up();
      const [part] = await countsOn(page);
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThan(all);
      await page.screenshot({ path: join(SHOTS, "timeline.png") });
      const from = await page.getByLabel("从", { exact: true }).inputValue();
      expect(new URL(page.url()).hash).toContain(`f=${from}`);
      expect(await barriersOn(page)).toEqual([]);
      await page.goBack();
      await page.getByText(new RegExp(`^${all} 个实体`)).waitFor();
      await page.getByLabel("从", { exact: true }).fill("2099-01-01");
      await page.getByText("筛选后什么也没有剩下").waitFor();
    });

    test("an outlet whose word does not count takes its facts away", async () => {
      const [, facts] = await countsOn(page);
      await page.getByText("媒体", { exact: true }).click();
      const outlet = page.getByRole("button", { name: /^政图日报/ });
      await outlet.click();
      await page.getByRole("button", { name: /不计 1 家媒体/ }).waitFor();
      const [, left] = await countsOn(page);
      expect(left).toBeLessThan(facts);
      await page.getByRole("button", { name: "全部显示" }).click();
      expect((await countsOn(page))[1]).toBe(facts);
    });

    test("where articles disagree is in the panel, and each side leads to its sentence", async () => {
      await page.getByRole("combobox").first().fill("青海省公安厅");
      await page
        .getByRole("option", { name: /青海省公安厅/ })
        .first()
        .click();
      const panel = page.getByRole("complementary");
      await panel.getByText("各篇说法不一").waitFor();
      await page.screenshot({ path: join(SHOTS, "disagreement.png") });
      await panel.getByRole("button", { name: /125家/ }).first().click();
      await panel.locator("mark").first().waitFor();
      expect((await panel.locator("mark").allTextContents()).join("")).toContain("125家");
    });

    test("the Cypher editor completes from the schema, underlines errors before running and shows JSON", async () => {
      await drawer("Cypher 查询").click();
      const editor = page.getByRole("textbox", { name: "Cypher 查询" });
      await editor.click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("MATCH (a:Agen");
      await page.getByRole("option", { name: /Agency.*机关/ }).waitFor();
      await page.keyboard.press("Enter");
      await page.keyboard.type(" RETUR a");
      await page.locator(".cm-lintRange-error").first().waitFor();
      await page.screenshot({ path: join(SHOTS, "editor.png") });
      await editor.fill("MATCH (a:Agency) RETURN a.name AS name, count(*) AS n ORDER BY name LIMIT 3");
      await page.waitForFunction(() => document.querySelectorAll(".cm-lintRange-error").length === 0);
      await page.keyboard.press("Control+Enter");
      const drawn = page.getByRole("region", { name: "Cypher 查询" });
      await drawn.getByText(/3 行/).waitFor();
      await drawn.getByRole("tab", { name: "JSON" }).click();
      const json = JSON.parse((await drawn.locator("pre.json").textContent())!) as { name: string; n: number }[];
      expect(json.map(({ n }) => n)).toEqual([1, 1, 1]);
      expect(await barriersOn(page)).toEqual([]);
      await page.reload();
      await drawer("Cypher 查询").click();
      const earlier = page.getByRole("combobox", { name: "用过的查询…" }).locator("option");
      await earlier.nth(1).waitFor({ state: "attached" });
      expect(await earlier.nth(1).textContent()).toContain("MATCH (a:Agency)");
    });

    test("a shipped query asks for its parameters and is drawn", async () => {
      await drawer("Cypher 查询").click();
      const shipped = page.getByRole("combobox", { name: "示例查询…" });
      await shipped.locator("option").nth(1).waitFor({ state: "attached" });
      const label = await shipped
        .locator("option", { hasText: /两|路径/ })
        .first()
        .getAttribute("value");
      await shipped.selectOption(label!);
      const fields = page.getByRole("region", { name: "Cypher 查询" }).locator("label input");
      expect(await fields.count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: /^运行/ }).click();
      await page
        .getByText(/\d+ 行/)
        .first()
        .waitFor();
    });

    test("views and notes are kept in the browser", async () => {
      await page.getByRole("button", { name: /^地点/ }).click();
      await page.getByRole("combobox").first().fill("sdgaj");
      await page.getByRole("option", { name: /佛山市公安局顺德区分局/ }).click();
      const panel = page.getByRole("complementary");
      await panel.getByText("笔记", { exact: true }).click();
      await panel.getByRole("textbox", { name: "笔记" }).fill("周一再看");
      await page.getByRole("button", { name: "视图与笔记" }).click();
      await page.getByLabel("给当前视图起个名字").fill("顺德");
      await page.getByRole("button", { name: "保存" }).click();
      expect(await barriersOn(page)).toEqual([]);
      await page.screenshot({ path: join(SHOTS, "views.png") });
      const later = await session.open();
      expect(await later.getByRole("button", { name: /^地点/ }).getAttribute("aria-pressed")).toBe("true");
      await later.getByRole("button", { name: "视图与笔记" }).click();
      await later.getByRole("button", { name: /^顺德/ }).click();
      await later.getByRole("complementary").getByRole("heading", { name: "佛山市公安局顺德区分局" }).waitFor();
      expect(await later.getByRole("button", { name: /^地点/ }).getAttribute("aria-pressed")).toBe("false");
      expect(await later.getByRole("textbox", { name: "笔记" }).inputValue()).toBe("周一再看");
      await later.getByRole("button", { name: /^删除 顺德/ }).click();
      await later.getByText("还没有保存的视图。").waitFor();
    });

    test.each([
      ["phone", 390, 844],
      ["tablet", 820, 1180],
    ])("on a %s nothing is cut off, and nothing stands in the way", async (name, width, height) => {
      const small = await session.window({ viewport: { width, height }, hasTouch: true });
      const overflow = () => small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      expect(await barriersOn(small)).toEqual([]);
      await small.screenshot({ path: join(SHOTS, `${name}.png`) });
      for (const label of ["地图", "时间线", "表格", "Cypher 查询"]) {
        const button = small.getByRole("button", { name: new RegExp(`^${label}`) });
        await button.click();
        expect(await overflow()).toBeLessThanOrEqual(0);
        const box = (await button.boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      await small.screenshot({ path: join(SHOTS, `${name}-drawer.png`) });
      expect(await barriersOn(small)).toEqual([]);
    });
  },
);
