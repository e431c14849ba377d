#!/usr/bin/env node
import Table from "cli-table3";
import { Command } from "commander";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS } from "./chromium-flags.ts";
import { generatedGraph } from "./generated-graph.ts";
import { type Measured, measure } from "./measure.ts";
import { ensureStore, measureNeighbours } from "./neighbours.ts";
import { serveGraph } from "./serve-graph.ts";

/**
 * The viewer beside a bare Sigma of the same graph, in one browser: `npm run bench:viewer -- --nodes 1000,10000,100000`. Pages take
 * turns, so that a busy machine slows all of them alike; the median of the rounds counts. The bare page is measured twice: with
 * positions at random, a picture that says nothing, and after ForceAtlas2, which is how a bare Sigma becomes readable.
 */

/** Iterations after which a bare picture can be read, fewer for graphs of which only the outline is seen. */
const ITERATIONS: readonly (readonly [upTo: number, iterations: number])[] = [
  [1_000, 200],
  [10_000, 50],
  [Number.POSITIVE_INFINITY, 5],
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function main(): Promise<void> {
  const options = new Command("bench:viewer")
    .option("--nodes <orders>", "orders of graphs, by commas", "1000,10000,100000")
    .option("--rounds <n>", "how often each page is opened", "3")
    .option(
      "--store <path>",
      "instead: how long the neighbours of entities of a store take; made where it is not there",
    )
    .option("--triples <n>", "how many facts a store that is made has", "1000000")
    .option("--chromium <path>", "the browser", "/usr/bin/chromium")
    .parse()
    .opts<{ nodes: string; rounds: string; chromium: string; store?: string; triples: string }>();
  const browser = await chromium.launch({ executablePath: options.chromium, args: [...CHROMIUM_FLAGS] });
  if (options.store) {
    await ensureStore(options.store, Number(options.triples));
    const { firstPicture, expanded } = await measureNeighbours(browser, options.store);
    await browser.close();
    const said = expanded.map(([id, ms]) => `${id} ${Math.round(ms)} ms`).join(", ");
    process.stdout.write(`first picture: ${Math.round(firstPicture)} ms; neighbours drawn: ${said}\n`);
    return;
  }
  const head = ["nodes", "page", "first picture, ms", "× bare", "× readable", "frames/s", "× bare", "longest task, ms"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const order of options.nodes.split(",").map(Number)) {
    const { url, close } = await serveGraph(generatedGraph(order));
    const iterations = ITERATIONS.find(([upTo]) => order <= upTo)![1];
    const pages = {
      "bare, at random": `${url}bare/`,
      "bare, readable": `${url}bare/?iterations=${iterations}`,
      Zhengtu: url,
    };
    const rounds: Record<string, Measured[]> = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (let round = 0; round < Number(options.rounds); round++)
      for (const [name, address] of Object.entries(pages))
        rounds[name]!.push(await measure(browser, address, order > 20_000 ? 15_000 : 5_000));
    await close();
    const of = (name: string, what: keyof Measured) => median(rounds[name]!.map((one) => one[what]));
    for (const name of Object.keys(pages))
      table.push([
        order.toLocaleString("en"),
        name,
        Math.round(of(name, "firstPicture")),
        (of(name, "firstPicture") / of("bare, at random", "firstPicture")).toFixed(2),
        (of(name, "firstPicture") / of("bare, readable", "firstPicture")).toFixed(2),
        of(name, "frames").toFixed(1),
        (of(name, "frames") / of("bare, at random", "frames")).toFixed(2),
        Math.round(of(name, "longestTask")),
      ]);
  }
  await browser.close();
  process.stdout.write(`${table.toString()}\n`);
}

await main();
