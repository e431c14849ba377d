import fc from "fast-check";
import { extract } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { ZhengtuError } from "../../src/errors.ts";
import { GraphDocument } from "../../src/model/graph-document.ts";
import { verifyDocument } from "../../src/model/verify.ts";

/** Pieces of which rules are made, in any order, among anything else. */
const pieces = fc.constantFrom(
  "广东省公安厅",
  "某某警方",
  "破获一起",
  "诈骗案",
  "《关于",
  "的通知》",
  "“净网”",
  "专项行动",
  "犯罪嫌疑人张某",
  "（男，41岁，",
  "记者 李小明 通讯员",
  "2024年2月30日",
  "截至4月",
  "7300余起",
  "一百二十三亿元",
  "发生爆炸事故",
  "、",
  "，",
  "。",
  "；",
  "等八部门",
  "该局",
  "派出所",
  "\r\n",
  "\n\n",
  "\u3000",
  "😀",
  "𠮷",
  "\ud800",
  "案例一：",
  "🈶️",
  "http://",
  "<b>",
  "​",
  "﻿",
);
const texts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: pieces },
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** What holds of every input: a graph that keeps the contract, or an error that names the input. */
function holds(bytes: Uint8Array, path: string): void {
  let document: GraphDocument;
  try {
    document = extract(readBytes(bytes, path));
  } catch (error) {
    expect(error).toBeInstanceOf(ZhengtuError);
    expect((error as ZhengtuError).where).toBe(path);
    return;
  }
  GraphDocument.parse(document);
  expect(verifyDocument(document)).toEqual([]);
  expect(JSON.stringify(extract(readBytes(bytes, path)))).toBe(JSON.stringify(document));
}

test("any text gives a sound graph or a named error", () => {
  fc.assert(
    fc.property(texts, (text) => holds(Buffer.from(`某市公安局近日通报一起案件。${text}`), "any.txt")),
    { numRuns: 300 },
  );
});

test("any bytes give a sound graph or a named error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => holds(bytes, "any.bin")),
    { numRuns: 300 },
  );
});

const tags = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class=article>",
  "</div>",
  "<h1>",
  "</h1>",
  "<script>alert(1)</script>",
  "<a href='javascript:1'>",
  "<img onerror=x src=y>",
  "<!--",
  "-->",
  "<table><tr><td>",
  "&#x0;",
  "&nbsp;",
  "<![CDATA[",
  "<svg><style>",
);
const pages = fc
  .array(fc.oneof(tags, pieces, fc.string({ unit: "binary", maxLength: 10 })), { maxLength: 50 })
  .map((parts) => `<!doctype html><html><body>${parts.join("")}`);

test("any page gives a sound graph or a named error", () => {
  fc.assert(
    fc.property(pages, (page) => holds(Buffer.from(page), "any.html")),
    { numRuns: 200 },
  );
});

test("offsets hold with astral characters and CRLF", () => {
  const text = "😀通报😀\r\n近日，湖州市公安局吴兴区分局破获一起诈骗案，抓获𠮷某等3人。\r\n";
  const document = extract(readBytes(Buffer.from(text), "a.txt"));
  const agency = document.entities.find(({ type }) => type === "Agency")!;
  expect(agency.mentions.map(({ start, end }) => document.article.text.slice(start, end))).toEqual([
    "湖州市公安局吴兴区分局",
  ]);
});
