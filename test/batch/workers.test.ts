import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { extractorOf } from "../../src/batch/extractor.ts";
import { bulletins } from "../support/bulletins.ts";
import { zhengtu } from "../support/cli.ts";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-workers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an article that is never done is given up; the others of its file are extracted, in their order", async () => {
  const rules = join(folder, "rules.yaml");
  // A pattern that tries every way to cut a run of one character in pieces.
  writeFileSync(rules, "entities:\n  - { rule: endless, type: Topic, pattern: '(?<name>(?:啊+)+)呀' }\n");
  const lines = bulletins(20);
  lines[7] = JSON.stringify({ text: `西宁市公安局破获一起诈骗案。${"啊".repeat(60)}，呀。` });
  const news = join(folder, "news.ndjson");
  writeFileSync(news, lines.join("\n"));
  const { code, stdout, stderr } = await zhengtu(["extract", news, "--rules", rules, "--time-limit", "4"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/news\.ndjson:8: extraction took more than 4 s/);
  const urls = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).article.url);
  const numbers = Array.from({ length: 20 }, (_, i) => i).filter((i) => i !== 7);
  expect(urls).toEqual(numbers.map((i) => `https://news.example.cn/${i}.html`));
});

test("an article that needs more memory than its worker has is given up; the others of its file are extracted", async () => {
  const sentence = (i: number) => `西宁市公安局城东分局民警在东关大街查获电动车${i}辆，抓获犯罪嫌疑人马某${i}人。`;
  const texts = ["西宁市公安局破获一起诈骗案。", Array.from({ length: 50_000 }, (_, i) => sentence(i)).join("\n")];
  const lines = [texts[0], texts[1], texts[0]].map((text, i) => ({
    number: i + 1,
    end: 0,
    bytes: Buffer.from(JSON.stringify({ text })),
  }));
  const extractor = await extractorOf({}, { workers: 1, memory: 110 });
  try {
    const { outcomes } = await extractor.run({ kind: "lines", path: "news.ndjson", size: 0, lines });
    expect(outcomes).toEqual([
      expect.objectContaining({ json: expect.any(String) }),
      {
        error: expect.objectContaining({
          where: "news.ndjson:2",
          what: "extraction needed more than 110 MB of memory",
        }),
      },
      expect.objectContaining({ json: expect.any(String) }),
    ]);
  } finally {
    await extractor.close();
  }
});

test("where no worker can start, the error says why, now and later", async () => {
  const rules = join(folder, "gone.yaml");
  writeFileSync(rules, "entities:\n  - { rule: shop, type: Topic, pattern: '(?<name>集市)' }\n");
  const extractor = await extractorOf({ rules }, { workers: 2 });
  rmSync(rules);
  try {
    const lines = [{ number: 1, end: 0, bytes: Buffer.from(JSON.stringify({ text: "西宁市公安局破获一起诈骗案。" })) }];
    const run = () => extractor.run({ kind: "lines", path: "news.ndjson", size: 0, lines });
    await expect(Promise.all([run(), run()])).rejects.toThrow(/gone\.yaml/);
    // Whatever is asked for later is told the same, and does not wait for ever.
    await expect(run()).rejects.toThrow(/gone\.yaml/);
  } finally {
    await extractor.close();
  }
});
