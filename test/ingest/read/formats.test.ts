import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { extract } from "../../../ingest/index.ts";
import { type RawArticle, readArticles, readBytes, readDocument, readStream } from "../../../ingest/read/index.ts";
import type { ZhengtuError } from "../../../src/errors.ts";
import { verifyDocument } from "../../../src/model/verify.ts";
import { names } from "../../support/article.ts";
import { docxOf, pdfOf } from "../../support/documents.ts";

const TITLE = "嘉兴警方破获一起盗窃案";
const BODY = "近日，嘉兴市公安局南湖区分局破获一起盗窃案，抓获犯罪嫌疑人倪某。";

async function all(articles: AsyncIterable<RawArticle | ZhengtuError>): Promise<(RawArticle | ZhengtuError)[]> {
  const list: (RawArticle | ZhengtuError)[] = [];
  for await (const article of articles) list.push(article);
  return list;
}

test("reads the text layer of a PDF and joins the lines of a paragraph", async () => {
  const raw = await readDocument(pdfOf([TITLE, BODY.slice(0, 24), BODY.slice(24)]), "a.pdf");
  expect(raw.source.format).toBe("pdf");
  expect(raw.text).toBe(`${TITLE}\n${BODY}`);
  expect(verifyDocument(extract(raw))).toEqual([]);
});

test("reads the paragraphs of a Word document, whatever the file is called", async () => {
  const raw = await readDocument(await docxOf([TITLE, BODY]), "article");
  expect(raw.source.format).toBe("docx");
  expect(raw.text).toBe(`${TITLE}\n${BODY}`);
});

test.each([
  ["broken.pdf", Buffer.from("%PDF-1.4\nnothing more")],
  ["broken.docx", Buffer.from("PK\u0003\u0004 and nothing more")],
])("%s is an error that names it and says what to do", async (path, bytes) => {
  await expect(readDocument(bytes, path)).rejects.toMatchObject({ code: "unreadable", where: path });
});

test("reads NDJSON with what is known of each article; a bad line is named and the next ones are read", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "zhengtu-")), "news.ndjson");
  const line = {
    title: TITLE,
    content: BODY,
    outlet: "嘉兴日报",
    publishedAt: "2024-05-06 08:30",
    url: "https://a.example/1",
  };
  writeFileSync(
    path,
    `${JSON.stringify(line)}\n{not json}\n\n{"title":"没有正文"}\n${JSON.stringify({ text: BODY })}\n`,
  );
  const [first, broken, empty, last] = await all(readArticles(path));
  expect(first).toMatchObject({
    title: TITLE,
    outlet: "嘉兴日报",
    publishedAt: "2024-05-06T08:30",
    url: "https://a.example/1",
  });
  expect((first as RawArticle).text).toBe(`${TITLE}\n${BODY}`);
  expect(broken).toMatchObject({ code: "unreadable", where: `${path}:2` });
  expect(empty).toMatchObject({ code: "unreadable", where: `${path}:4` });
  expect((last as RawArticle).text).toBe(BODY);
});

test("standard input may be an article or lines of JSON", async () => {
  expect(await all(readStream(Buffer.from(BODY), "-"))).toMatchObject([{ text: BODY }]);
  expect(await all(readStream(Buffer.from(`${JSON.stringify({ text: BODY })}\n`), "-"))).toMatchObject([
    { text: BODY },
  ]);
});

test.each(["utf-16le", "utf-16be"])("finds out %s without a byte order mark", (encoding) => {
  const raw = readBytes(iconv.encode(`${TITLE}\n${BODY}2024年5月`, encoding, { addBOM: false }), "a.txt");
  expect(raw.text).toBe(`${TITLE}\n${BODY}2024年5月`);
  expect(raw.source.encoding.toLowerCase()).toBe(encoding);
});

test("understands traditional characters; offsets and quotes are those of the text", () => {
  const text = "近日，廣東省公安廳聯合廣州海關破獲一起詐騙案，抓獲嫌疑人陳某等3人。";
  const document = extract(readBytes(Buffer.from(text), "a.txt"));
  expect(names(document, "Agency")).toEqual(["广东省公安厅", "广州海关"]);
  expect(document.entities.find(({ name }) => name === "广东省公安厅")?.aliases).toContain("廣東省公安廳");
  expect(verifyDocument(document)).toEqual([]);
});

test("leaves characters alone that simplified texts have, too", () => {
  const document = extract(readBytes(Buffer.from("著名律师于某在乾县公安局报案，称其被骗3万元。"), "a.txt"));
  expect(document.article.text).toContain("著名");
  expect(names(document, "Agency")).toEqual(["乾县公安局"]);
});
