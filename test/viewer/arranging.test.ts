import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { chromiumPath } from "../support/browser.ts";
import { annotatedDocuments, seedDocuments } from "../support/documents-of-ours.ts";
import { countsOn, ViewerSession } from "../support/viewer-session.ts";

jest.setTimeout(120_000);

const executable = chromiumPath();
const SHOTS = "test/screenshots";

/** The dots of the picture: what an exported SVG says is what is on the screen. */
async function dotsOf(page: Page): Promise<{ x: number; y: number; r: number; fill: string }[]> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "导出", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "图片（SVG）", exact: true }).click(),
  ]);
  await page.keyboard.press("Escape");
  const svg = readFileSync((await file.path())!, "utf8");
  return [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)" r="([-\d.]+)" fill="(#\w+)"/g)].map(
    ([, x, y, r, fill]) => ({ x: Number(x), y: Number(y), r: Number(r), fill: fill! }),
  );
}

(executable ? describe : describe.skip)(
  executable ? "arranging" : "arranging: skipped, no Chromium is here (see README)",
  () => {
    let session: ViewerSession;
    let page: Page;
    beforeAll(async () => {
      session = await ViewerSession.start(executable!, [...(await seedDocuments()), ...annotatedDocuments()]);
    });
    afterAll(() => session.stop());
    beforeEach(async () => {
      page = await session.window({ reducedMotion: "reduce" });
    });
    afterEach(() => expect(session.problems).toEqual([]));

    const choose = async (label: string) => {
      await page.getByRole("button", { name: "布局与外观" }).click();
      await page.getByLabel(label, { exact: true }).click();
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector("[data-arranged=true]"));
      await page.waitForTimeout(600);
    };

    test("an SVG holds every entity, its label and the legend", async () => {
      const [entities] = await countsOn(page);
      const dots = await dotsOf(page);
      const types = await page.getByRole("region", { name: "图例与筛选" }).locator("ul").first().locator("li").count();
      expect(dots.length).toBe(entities + types);
    });

    test.each([
      ["环形", "circular"],
      ["按类型分组", "types"],
      ["按社群分组", "communities"],
      ["地点与机关层级", "tree"],
    ])("the layout %s moves all, stays in the link and opens again", async (label, name) => {
      const before = await dotsOf(page);
      await choose(label);
      const after = await dotsOf(page);
      expect(after.length).toBe(before.length);
      expect(
        after.filter((dot, n) => Math.hypot(dot.x - before[n]!.x, dot.y - before[n]!.y) > 5).length,
      ).toBeGreaterThan(before.length / 2);
      await page.screenshot({ path: join(SHOTS, `layout-${name}.png`) });
      expect(new URL(page.url()).hash).toContain(`l=${name}`);
      const copy = await session.open(new URL(page.url()).hash);
      await copy.waitForTimeout(600);
      expect((await dotsOf(copy)).length).toBe(before.length);
    });

    test("in a circle all dots stand equally far from the middle", async () => {
      const [entities] = await countsOn(page);
      await choose("环形");
      const dots = (await dotsOf(page)).slice(0, entities);
      const middle = { x: mean(dots.map(({ x }) => x)), y: mean(dots.map(({ y }) => y)) };
      const radii = dots.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
      expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.05 * mean(radii));
    });

    test("sizes can be all the same or by PageRank", async () => {
      const [entities] = await countsOn(page);
      const sizes = async () => new Set((await dotsOf(page)).slice(0, entities).map(({ r }) => r));
      await choose("一样大");
      expect((await sizes()).size).toBe(1);
      await choose("按 PageRank");
      expect((await sizes()).size).toBeGreaterThan(20);
      expect(new URL(page.url()).hash).toContain("s=pagerank");
    });

    test("communities have colours and names, and a click marks one's members", async () => {
      await choose("按社群（Louvain）");
      const legend = page.getByRole("region", { name: "图例与筛选" });
      const first = legend.getByTitle("选中这个社群的成员").first();
      const members = Number(await first.locator("b").textContent());
      await first.click();
      await page.getByText(`已选 ${members} 个`).waitFor();
      await page.screenshot({ path: join(SHOTS, "communities.png") });
      await page.getByRole("button", { name: "只留这些" }).click();
      await page.getByText(new RegExp(`^${members} 个实体`)).waitFor();
      await page.getByRole("button", { name: "撤销" }).click();
      expect((await countsOn(page))[0]).toBeGreaterThan(members);
    });

    test("a rectangle marks entities, which are hidden or pinned together", async () => {
      const [entities] = await countsOn(page);
      await page.getByRole("button", { name: "框选" }).click();
      const box = (await page.getByTestId("graph").boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 });
      await page.screenshot({ path: join(SHOTS, "marking.png") });
      await page.mouse.up();
      const bar = page.getByRole("region", { name: "已选中的实体" });
      const count = Number(/\d+/.exec((await bar.getByRole("status").textContent())!)![0]);
      expect(count).toBeGreaterThan(3);
      await bar.getByRole("button", { name: "固定" }).click();
      await page.keyboard.down("Shift");
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.4);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
      await bar.getByRole("button", { name: "隐藏" }).click();
      await page.getByText(new RegExp(`^${entities - count} 个实体`)).waitFor();
    });

    test("a node that is dragged stays where it is put, while the layout goes on around it", async () => {
      const before = await dotsOf(page);
      const largest = before.reduce((most, dot, n) => (dot.r > before[most]!.r ? n : most), 0);
      const box = (await page.getByTestId("graph").boundingBox())!;
      const [x, y] = [box.x + before[largest]!.x, box.y + before[largest]!.y];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 90, y + 60, { steps: 6 });
      await page.mouse.up();
      const placed = (await dotsOf(page))[largest]!;
      expect(Math.hypot(placed.x - before[largest]!.x - 90, placed.y - before[largest]!.y - 60)).toBeLessThan(4);
      await page.getByRole("button", { name: "继续布局" }).click();
      await page.waitForTimeout(3_000);
      await page.getByRole("button", { name: "暂停布局" }).click();
      const after = await dotsOf(page);
      expect(Math.hypot(after[largest]!.x - placed.x, after[largest]!.y - placed.y)).toBeLessThan(1);
      expect(after.some((dot, n) => Math.hypot(dot.x - before[n]!.x, dot.y - before[n]!.y) > 5)).toBe(true);
    });

    test("a double click loads the neighbours of a node", async () => {
      const query = "MATCH (a:Agency {name: '佛山市公安局顺德区分局'}) RETURN a";
      const one = await session.open(`#q=${encodeURIComponent(query)}`);
      await one.getByText(/^1 个实体 · 0 条关系$/).waitFor();
      await one.waitForTimeout(500);
      const [dot] = await dotsOf(one);
      const box = (await one.getByTestId("graph").boundingBox())!;
      await one.mouse.dblclick(box.x + dot!.x, box.y + dot!.y);
      await one.getByText(/^[2-9]\d* 个实体/).waitFor();
    });

    test("the layout goes on and stops, and keys move the picture", async () => {
      await page.getByRole("button", { name: "继续布局" }).click();
      await page.getByRole("button", { name: "暂停布局" }).click();
      await page.getByRole("button", { name: "继续布局" }).waitFor();
      const before = await dotsOf(page);
      await page.getByRole("region", { name: /图谱画布/ }).focus();
      for (const key of ["ArrowLeft", "ArrowUp", "+"]) await page.keyboard.press(key);
      await page.waitForTimeout(500);
      const after = await dotsOf(page);
      expect(after[0]!.r).toBeGreaterThan(before[0]!.r);
      await page.getByRole("region", { name: /图谱画布/ }).focus();
      await page.keyboard.press("0");
      await page.waitForTimeout(500);
      expect((await dotsOf(page))[0]!.r).toBeCloseTo(before[0]!.r, 1);
    });
  },
);

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
