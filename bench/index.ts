#!/usr/bin/env node
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import Table from "cli-table3";
import { extract } from "../ingest/index.ts";
import { readBytes } from "../ingest/read/index.ts";
import { TAGGER_PATH } from "../ingest/recognise/tagger/load.ts";
import { Tagger } from "../ingest/recognise/tagger/tagger.ts";
import { readWeights } from "../ingest/recognise/tagger/weights.ts";
import { readGold } from "../src/evaluation/gold.ts";
import { PACKAGE_ROOT } from "../src/package-root.ts";
import { readOwn } from "../train/annotated.ts";
import { memoryOverArticles } from "./memory.ts";

/**
 * Speeds on one core, each as a ratio to bare jieba tagging of the same text in the same run. The contestants take turns,
 * so that a busy machine slows all of them alike; the median of the rounds counts.
 */

const ROUNDS = 15;

function articles(): string[] {
  const seeds = join(PACKAGE_ROOT, "seeds");
  return [
    ...readdirSync(seeds, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(join(seeds, name), "utf8")),
    ...readOwn(join(PACKAGE_ROOT, "train", "annotated", "articles.yaml")).map(({ raw }) => raw.text),
    ...readGold(join(PACKAGE_ROOT, "test", "annotated")).flatMap(({ text }) => text ?? []),
  ];
}

/** Articles put together by tens. */
function byTens(texts: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(texts.length / 10) }, (_, i) => texts.slice(i * 10, i * 10 + 10).join("\n"));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

function milliseconds(run: () => void): number {
  const begun = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

function main(): void {
  const texts = articles();
  const raws = texts.map((text, i) => readBytes(Buffer.from(text), `${i}.txt`));
  const long = byTens(texts).map((text, i) => readBytes(Buffer.from(text), `long-${i}.txt`));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const jieba = Jieba.withDict(dict);
  const tagger = new Tagger(readWeights(TAGGER_PATH));
  const contestants: [string, () => void][] = [
    ["bare jieba tagging", () => texts.forEach((text) => void jieba.tag(text, true))],
    ["the tagger", () => texts.forEach((text) => void tagger.tag(text))],
    ["whole extraction", () => raws.forEach((raw) => void extract(raw))],
    // News run to a thousand characters and more; what an article costs by itself weighs less there.
    ["whole extraction, longer articles", () => long.forEach((raw) => void extract(raw))],
  ];
  for (let i = 0; i < 5; i++) for (const [, run] of contestants) run();
  const times = contestants.map((): number[] => []);
  for (let i = 0; i < ROUNDS; i++) for (const [c, [, run]] of contestants.entries()) times[c]!.push(milliseconds(run));
  const medians = times.map(median);
  const table = new Table({ head: ["", "characters/s", "of bare jieba"], style: { head: [], border: [] } });
  for (const [c, [name]] of contestants.entries())
    table.push([
      name,
      Math.round((characters / medians[c]!) * 1000).toLocaleString("en"),
      (medians[0]! / medians[c]!).toFixed(2),
    ]);
  process.stdout.write(`${texts.length} articles, ${characters} characters\n${table.toString()}\n`);
  const loads = Array.from({ length: ROUNDS }, () => milliseconds(() => readWeights(TAGGER_PATH)));
  process.stdout.write(
    `loading the weights: ${loads[0]!.toFixed(1)} ms at first, ${median(loads).toFixed(1)} ms in the median; ` +
      `${(statSync(TAGGER_PATH).size / 1e6).toFixed(2)} MB\n`,
  );
  const { megabytes, flat } = memoryOverArticles(texts);
  process.stdout.write(
    `memory over 10,000 articles: ${megabytes.map((one) => `${one.toFixed(0)} MB`).join(", ")} ${flat ? "(flat)" : "(GROWS)"}\n`,
  );
  process.exitCode = flat ? 0 : 1;
}

main();
