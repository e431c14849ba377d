import type { Browser, Page } from "playwright-core";

/** What one page showed. */
export interface Measured {
  /** From the address to the first picture, in ms. */
  readonly firstPicture: number;
  /** Frames a second while the picture is dragged. */
  readonly frames: number;
  /** The longest task after the first picture, with the layout at work, in ms; 0 where none took 50. */
  readonly longestTask: number;
}

const DRAG_MS = 3_000;

/** Opens a page, waits for its picture, watches its tasks while the layout is at work, then drags the picture. */
export async function measure(browser: Browser, url: string, settleMs: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en" });
  const page = await context.newPage();
  try {
    await page.addInitScript(() => {
      const tasks: { start: number; duration: number }[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName("picture").length > 0, undefined, {
      timeout: 120_000,
    });
    const firstPicture = await page.evaluate(() => performance.getEntriesByName("picture")[0]!.startTime);
    // The bare page has no layout to go on with.
    const play = page.getByRole("button", { name: "Resume layout" });
    if (await play.isVisible()) await play.click();
    await page.waitForTimeout(settleMs);
    const pause = page.getByRole("button", { name: "Pause layout" });
    if (await pause.isVisible()) await pause.click();
    const longestTask = await page.evaluate(
      (after) =>
        Math.max(
          0,
          ...(window as unknown as { tasks: { start: number; duration: number }[] }).tasks
            .filter(({ start }) => start > after)
            .map(({ duration }) => duration),
        ),
      firstPicture,
    );
    const frames = await draggedFrames(page);
    return { firstPicture, frames, longestTask };
  } finally {
    await context.close();
    // What a page asked of a GPU in software is still being drawn when the page is gone, and would be counted to the next.
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  }
}

async function draggedFrames(page: Page): Promise<number> {
  await page.mouse.move(900, 500);
  await page.mouse.down();
  const counted = page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        let frames = 0;
        const frame = (now: number) => {
          frames++;
          if (now - begun < ms) requestAnimationFrame(frame);
          else resolve((frames * 1000) / (now - begun));
        };
        requestAnimationFrame(frame);
      }),
    DRAG_MS,
  );
  let done = false;
  void counted.then(() => {
    done = true;
  });
  for (let step = 0; !done; step++) {
    await page.mouse.move(900 + 200 * Math.sin(step / 8), 500 + 150 * Math.cos(step / 8));
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  const frames = await counted;
  await page.mouse.up();
  return frames;
}
