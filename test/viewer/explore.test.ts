import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import type { Page } from "playwright-core";
import { chromiumPath } from "../support/browser.ts";
import { annotatedDocuments, seedDocuments } from "../support/documents-of-ours.ts";
import { barriersOn, countsOn, ViewerSession } from "../support/viewer-session.ts";

jest.setTimeout(120_000);

const executable = chromiumPath();
const SHOTS = "test/screenshots";
let session: ViewerSession;
let page: Page;

const counts = (on = page) => countsOn(on);

async function choose(words: string, name: string): Promise<void> {
  await page.getByRole("combobox").first().fill(words);
  await page
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole("complementary").getByRole("heading", { name, exact: true }).waitFor();
}

(executable ? describe : describe.skip)(
  executable ? "exploring" : "exploring: skipped, no Chromium is here (see README)",
  () => {
    beforeAll(async () => {
      session = await ViewerSession.start(executable!, [...(await seedDocuments()), ...annotatedDocuments()]);
    });
    afterAll(() => session.stop());
    beforeEach(async () => {
      page = await session.window();
    });
    afterEach(() => expect(session.problems).toEqual([]));

    test("pinyin initials find a body, hits stand by type, and a sentence opens its article", async () => {
      await page.getByRole("combobox").first().fill("sdgaj");
      await page.getByRole("option", { name: /佛山市公安局顺德区分局/ }).waitFor();
      await page.getByRole("combobox").first().fill("挖掘机 顺德");
      const list = page.getByRole("listbox");
      await list.getByText("原句").waitFor();
      await page.screenshot({ path: join(SHOTS, "search.png") });
      await list
        .getByRole("option", { name: /挖掘机/ })
        .first()
        .click();
      await page.getByRole("complementary").locator("mark").first().waitFor();
      expect((await page.locator("mark").allTextContents()).join("")).toContain("挖掘机");
    });

    test("a query's result is expanded from the store, collapsed, hidden, undone and done again", async () => {
      await page.goto(
        `${session.server.url}#q=${encodeURIComponent("MATCH (a:Agency {name: '佛山市公安局顺德区分局'}) RETURN a")}`,
      );
      await page.reload();
      await page.getByText(/^1 个实体 · 0 条关系$/).waitFor();
      await choose("sdgaj", "佛山市公安局顺德区分局");
      const panel = page.getByRole("complementary");
      await panel.getByRole("button", { name: "展开邻居" }).click();
      await page.getByText(/^[2-9]\d* 个实体/).waitFor();
      const [entities, facts] = await counts();
      expect(facts).toBeGreaterThanOrEqual(entities - 1);
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(SHOTS, "expanded.png") });
      await panel.getByRole("button", { name: "收起" }).click();
      expect((await counts())[0]).toBeLessThan(entities);
      await page.getByRole("button", { name: "撤销" }).click();
      expect(await counts()).toEqual([entities, facts]);
      await panel.getByRole("button", { name: "隐藏" }).click();
      expect((await counts())[0]).toBe(entities - 1);
      await page.getByRole("button", { name: "撤销" }).click();
      await page.getByRole("button", { name: "重做" }).click();
      expect((await counts())[0]).toBe(entities - 1);
      await page.getByRole("button", { name: /返回全图/ }).click();
      expect((await counts())[0]).toBeGreaterThan(100);
    });

    test("why a fact is there can be asked: how sure it is, by which rule, from which article", async () => {
      await choose("sdgaj", "佛山市公安局顺德区分局");
      const fact = page.getByRole("complementary").getByRole("listitem").filter({ hasText: "盗窃案" }).first();
      await fact.getByText("依据", { exact: true }).click();
      await fact
        .getByText(/置信度 0\.\d\d · 规则 .+ · .*复工/)
        .first()
        .waitFor();
    });

    test("the shortest path between two entities is drawn and said", async () => {
      await choose("梁某国", "梁某国");
      const panel = page.getByRole("complementary");
      await panel.getByRole("button", { name: "从这里找路径" }).click();
      await panel.getByText(/再选另一个实体/).waitFor();
      await choose("广东省公安厅", "广东省公安厅");
      await panel.getByRole("button", { name: /从“梁某国”到这里的路径/ }).click();
      await panel.getByText(/最短路径有 \d 步/).waitFor();
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(SHOTS, "path.png") });
      expect(new URL(page.url()).hash).toContain("r=");
    });

    test("every view is a link: back and forward lead through the views, and a copy of the address opens the same", async () => {
      await choose("sdgaj", "佛山市公安局顺德区分局");
      await page.getByRole("button", { name: /^地点/ }).click();
      await choose("rcsgaj", "荣成市公安局");
      const address = page.url();
      const panel = page.getByRole("complementary");
      await page.goBack();
      await page.goBack();
      await panel.getByRole("heading", { name: "佛山市公安局顺德区分局" }).waitFor();
      expect(await page.getByRole("button", { name: /^地点/ }).getAttribute("aria-pressed")).toBe("true");
      await page.goForward();
      await page.goForward();
      await panel.getByRole("heading", { name: "荣成市公安局" }).waitFor();
      const copy = await session.open(new URL(address).hash);
      await copy.getByRole("complementary").getByRole("heading", { name: "荣成市公安局" }).waitFor();
      expect(await copy.getByRole("button", { name: /^地点/ }).getAttribute("aria-pressed")).toBe("false");
    });

    test("a link that somebody mangled opens what it can", async () => {
      const mangled = await session.open("#x=%5Bnot%20json&h=7&r=[[1,2],[3]]&t=Place&id=nobody");
      expect((await counts(mangled))[0]).toBeGreaterThan(50);
      await mangled
        .getByRole("alert")
        .getByText(/no such entity/)
        .waitFor();
      session.problems = session.problems.filter((text) => !text.includes("404"));
    });

    test("facts are narrowed by predicate and confidence, and the link keeps it", async () => {
      const [, all] = await counts();
      await page.getByText("关系与置信度").click();
      const legend = page.getByRole("region", { name: "图例与筛选" });
      const within = legend.getByRole("button", { name: /^属于/ });
      const ofPlaces = Number(await within.locator("b").textContent());
      await within.click();
      await page.getByText(new RegExp(`· ${all - ofPlaces} 条关系`)).waitFor();
      await legend.getByRole("slider").fill("0.95");
      const [, sure] = await counts();
      expect(sure).toBeLessThan(all - ofPlaces);
      await page.screenshot({ path: join(SHOTS, "filters.png") });
      const copy = await session.open(new URL(page.url()).hash);
      expect((await counts(copy))[1]).toBe(sure);
      await legend.getByRole("button", { name: "全部显示" }).click();
      expect((await counts())[1]).toBe(all);
    });

    test("the table says what is drawn, sorts, filters and leads to the entity", async () => {
      await page.getByRole("button", { name: /^表格/ }).click();
      const table = page.getByRole("region", { name: "表格" }).last();
      await table.getByRole("button", { name: /^关系数/ }).click();
      const degrees = (await table.locator("tbody td:nth-child(4)").allTextContents()).map(Number);
      expect(degrees.length).toBe(100);
      expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
      await page.getByRole("searchbox", { name: "筛选行" }).fill("顺德区分局");
      await table.getByRole("button", { name: "佛山市公安局顺德区分局" }).click();
      await page.getByRole("complementary").getByRole("heading", { name: "佛山市公安局顺德区分局" }).waitFor();
      await page.getByRole("tab", { name: "事实" }).click();
      expect(await table.locator("tbody tr").count()).toBeGreaterThan(1);
      await page.screenshot({ path: join(SHOTS, "table.png") });
    });

    test("what is drawn is exported, and others can read it", async () => {
      const take = async (name: string): Promise<Buffer> => {
        if ((await page.getByRole("button", { name, exact: true }).count()) === 0)
          await page.getByRole("button", { name: "导出", exact: true }).click();
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name, exact: true }).click(),
        ]);
        return readFileSync((await file.path())!);
      };
      const [entities, facts] = await counts();
      const graph = parseGexf(MultiDirectedGraph, (await take("GEXF（Gephi）")).toString());
      expect([graph.order, graph.size]).toEqual([entities, facts]);
      // As in the picture: nothing cut off, and each node where it stands.
      const attributes = graph.mapNodes((_, of) => of);
      expect(attributes.filter(({ label }) => String(label).endsWith("…"))).toEqual([]);
      expect(new Set(attributes.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(entities * 0.9);
      const json = JSON.parse((await take("JSON")).toString()) as { nodes: unknown[]; edges: unknown[] };
      expect([json.nodes.length, json.edges.length]).toEqual([entities, facts]);
      const csv = (await take("事实（CSV）")).toString().trimEnd().split("\n");
      expect(csv[0]).toBe("\ufeffsubject,predicate,object,articles,confidence");
      expect(csv.length - 1).toBe(facts);
      const png = await take("图片（PNG）");
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const width = await page.getByTestId("graph").evaluate((element) => element.clientWidth);
      expect(png.readUInt32BE(16)).toBe(width * 3);
    });

    test.each(["light", "dark"])("nothing serious stands in anybody's way, in %s", async (scheme) => {
      if (scheme === "dark") await page.getByRole("button", { name: "深色" }).click();
      expect(await barriersOn(page)).toEqual([]);
      await choose("sdgaj", "佛山市公安局顺德区分局");
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(SHOTS, `panel-${scheme}.png`) });
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole("button", { name: /^表格/ }).click();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole("button", { name: /Cypher 查询/ }).click();
      await page.getByRole("button", { name: /^运行/ }).click();
      await page.getByRole("cell").first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole("combobox").first().fill("广东");
      await page.getByRole("option").first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.screenshot({ path: join(SHOTS, `all-${scheme}.png`) });
    });

    test("the colours that were chosen are kept, and those of the system are the first", async () => {
      const dark = await session.window({ colorScheme: "dark" });
      expect(await dark.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
      await dark.getByRole("button", { name: "浅色" }).click();
      await dark.reload();
      await dark.getByText(/\d+ 个实体/).waitFor();
      expect(await dark.evaluate(() => document.documentElement.dataset.theme)).toBe("light");
    });

    test("a long query can be cancelled", async () => {
      await page.getByRole("button", { name: /Cypher 查询/ }).click();
      const endless =
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS x WHERE x < 0 RETURN count(x)";
      await page.getByRole("textbox", { name: "Cypher 查询" }).fill(endless);
      await page.getByRole("button", { name: /^运行/ }).click();
      await page.getByRole("button", { name: "取消" }).click();
      await page.getByText("查询已取消。").waitFor();
      await page.getByRole("textbox", { name: "Cypher 查询" }).fill("MATCH (p:Province) RETURN count(p) AS n");
      await page.getByRole("button", { name: /^运行/ }).click();
      await page.getByRole("cell", { name: /^\d+$/ }).waitFor();
    });
  },
);
