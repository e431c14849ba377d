import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { GraphDocument } from "../../src/model/graph-document.ts";
import { type RunningServer, serve } from "../../src/server/http.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { launchBrowser } from "./browser.ts";

const COUNTS = /\d+ 个实体 · \d+ 条关系/;

/** A server on a store of documents, and a browser that opens its viewer and notes whatever goes wrong there. */
export class ViewerSession {
  /** Errors in the console, uncaught ones, and requests that leave the machine. */
  problems: string[] = [];
  readonly server: RunningServer;
  readonly #browser: Browser;
  readonly #store: GraphStore;
  readonly #folder: string;
  #context: BrowserContext | undefined;

  private constructor(browser: Browser, store: GraphStore, server: RunningServer, folder: string) {
    this.#browser = browser;
    this.#store = store;
    this.server = server;
    this.#folder = folder;
  }

  static async start(executable: string, documents: readonly GraphDocument[]): Promise<ViewerSession> {
    mkdirSync("test/screenshots", { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), "zhengtu-viewer-"));
    const store = await openStore(join(folder, "graph.grafeo"), "write");
    await store.load(documents);
    const server = await serve(store, { host: "127.0.0.1", port: 0 });
    return new ViewerSession(await launchBrowser(executable), store, server, folder);
  }

  /** A browser window of its own, with nothing kept from before. */
  async window(options: BrowserContextOptions = {}): Promise<Page> {
    await this.#context?.close();
    this.problems = [];
    this.#context = await this.#browser.newContext({
      locale: "zh-CN",
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    return this.open();
  }

  /** A page in the window, once its first picture is there. */
  async open(hash = ""): Promise<Page> {
    const page = await this.#context!.newPage();
    page.on("console", (message) => message.type() === "error" && this.problems.push(message.text()));
    page.on("pageerror", (error) => this.problems.push(error.message));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(this.server.url).origin)
        this.problems.push(`a request leaves the machine: ${request.url()}`);
    });
    await page.goto(this.server.url + hash);
    await page.getByText(COUNTS).waitFor({ state: "attached" });
    await page.waitForFunction(() => performance.getEntriesByName("picture").length > 0);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.server.close();
    await this.#store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The numbers of entities and facts that the page says are drawn. */
export async function countsOn(page: Page): Promise<[entities: number, facts: number]> {
  const text = (await page.getByText(COUNTS).textContent()) ?? "";
  const [entities, facts] = [...text.matchAll(/\d+/g)].map(Number);
  return [entities!, facts!];
}

/** What axe finds that stands in somebody's way. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
