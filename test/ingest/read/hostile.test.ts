import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import JSZip from "jszip";
import { extract } from "../../../ingest/index.ts";
import { readBytes, readDocument, readFileArticle } from "../../../ingest/read/index.ts";
import { readLines } from "../../../ingest/read/lines.ts";
import { articleOfLine } from "../../../ingest/read/ndjson.ts";
import { expandInputs } from "../../../src/batch/inputs.ts";
import { ZhengtuError } from "../../../src/errors.ts";
import { verifyDocument } from "../../../src/model/verify.ts";
import { docxOf, pdfOf } from "../../support/documents.ts";

const BODY = "近日，嘉兴市公安局南湖区分局破获一起盗窃案，抓获犯罪嫌疑人倪某。";
const folder = mkdtempSync(join(tmpdir(), "zhengtu-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What must hold of any bytes in any format: an article, or an error of ours that names them. */
async function holds(bytes: Uint8Array, path: string): Promise<void> {
  try {
    expect(verifyDocument(extract(await readDocument(bytes, path)))).toEqual([]);
  } catch (error) {
    expect(error).toBeInstanceOf(ZhengtuError);
    expect((error as ZhengtuError).where).toBe(path);
  }
}

/** A sound file with some of its bytes exchanged, cut off or said twice. */
function spoilt(sound: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }));
  return fc.tuple(fc.array(change, { maxLength: 12 }), fc.nat({ max: sound.length })).map(([changes, cut]) => {
    const bytes = Buffer.from(sound);
    for (const [at, value] of changes) bytes[at] = value;
    return cut % 3 === 0 ? bytes.subarray(0, cut) : cut % 3 === 1 ? Buffer.concat([bytes, bytes.subarray(cut)]) : bytes;
  });
}

test("Word documents that were tampered with", async () => {
  const sound = await docxOf([BODY, BODY]);
  await fc.assert(
    fc.asyncProperty(spoilt(sound), (bytes) => holds(bytes, "a.docx")),
    { numRuns: 150 },
  );
});

test("PDFs that were tampered with", async () => {
  await fc.assert(
    fc.asyncProperty(spoilt(Buffer.from(pdfOf([BODY, BODY]))), (bytes) => holds(bytes, "a.pdf")),
    { numRuns: 150 },
  );
}, 60_000);

test("a Word document that unpacks to gigabytes is refused before it does", async () => {
  const zip = new JSZip();
  zip.file("word/document.xml", Buffer.alloc(300 * 1024 * 1024, "<w:p/>"));
  const bytes = await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
  expect(bytes.length).toBeLessThan(8 * 1024 * 1024);
  await expect(readDocument(bytes, "bomb.docx")).rejects.toMatchObject({ code: "too-large", where: "bomb.docx" });
  // One that lies: its own table says that there is next to nothing in it.
  const lying = Buffer.from(bytes);
  lying.writeUInt32LE(10, lying.lastIndexOf("PK\u0001\u0002") + 24);
  await expect(readDocument(lying, "liar.docx")).rejects.toMatchObject({ code: "too-large", where: "liar.docx" });
}, 60_000);

test("a PDF whose streams unpack to gigabytes is refused, compressed over again or not", async () => {
  const once = deflateSync(Buffer.alloc(200 * 1024 * 1024, " "));
  for (const stream of [once, deflateSync(once)]) {
    const pdf = Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from("\nendstream\nendobj\n"),
    ]);
    await expect(readDocument(pdf, "bomb.pdf")).rejects.toMatchObject({ code: "too-large", where: "bomb.pdf" });
  }
});

test("pages with scripts, entities within entities, and elements within elements without end", async () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "${"哈".repeat(50)}">${Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`).join("")}]><html><body><p>&e11;</p><p>${BODY.repeat(5)}</p></body></html>`;
  const scripted = `<html><body><h1>通报</h1><script>globalThis.zhengtuWasHere = true</script><p onclick="x()">${BODY.repeat(5)}</p><img src=x onerror="globalThis.zhengtuWasHere = true"></body></html>`;
  for (const page of [laughs, scripted]) await holds(Buffer.from(page), "a.html");
  expect(globalThis).not.toHaveProperty("zhengtuWasHere");
  expect(readBytes(Buffer.from(scripted), "a.html").text).not.toMatch(/script|onclick|zhengtuWasHere/);
  for (const depth of [1_000, 20_000])
    await holds(Buffer.from(`<html><body>${"<div>".repeat(depth)}${BODY.repeat(5)}`), "deep.html");
}, 60_000);

test("JSON nested without end, names of prototypes, halves of characters, characters of control", async () => {
  const line = (text: string) => articleOfLine({ number: 1, end: 0, bytes: Buffer.from(text) }, "a.ndjson");
  expect(line("[".repeat(200_000))).toMatchObject({ code: "unreadable", where: "a.ndjson:1" });
  expect(line(`{"__proto__": {"text": "x"}, "constructor": 1, "text": 5}`)).toMatchObject({ code: "unreadable" });
  expect({}).not.toHaveProperty("text");
  const article = line(
    `{"text": "${BODY}\\ud800抓获倪某\\u0000\\u001b[31m", "title": "通\\udc00报", "path": "../../etc/passwd"}`,
  );
  expect(article).toMatchObject({ title: "通\ufffd报", source: { path: "../../etc/passwd" } });
  const document = extract(article as Exclude<typeof article, ZhengtuError | undefined>);
  expect(document.article.text).not.toMatch(/\p{Surrogate}/u);
  expect(verifyDocument(document)).toEqual([]);
  expect(line(Buffer.from([0xff, 0xfe, 0xfd]).toString("latin1"))).toMatchObject({ code: "unreadable" });
});

test("a line of 200 MB costs no memory, and the next one is read", async () => {
  async function* endless() {
    yield Buffer.from('{"text": "');
    for (let i = 0; i < 200; i++) yield Buffer.alloc(1024 * 1024, "a");
    yield Buffer.from(`"}\n{"text": "${BODY}"}`);
  }
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const lines = [];
  for await (const line of readLines(Readable.from(endless()), 8 * 1024 * 1024)) {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    lines.push(articleOfLine(line, "a.ndjson"));
  }
  expect(lines).toMatchObject([{ code: "too-large", where: "a.ndjson:1" }, { text: BODY }]);
  expect(most).toBeLessThan(100 * 1024 * 1024);
});

test("paths: devices without end, folders that hold themselves, pipes, names of any characters", async () => {
  await expect(readFileArticle("/dev/zero")).rejects.toMatchObject({ code: "too-large", where: "/dev/zero" });
  const loop = join(folder, "loop");
  mkdirSync(loop);
  symlinkSync(loop, join(loop, "again"));
  execFileSync("mkfifo", [join(loop, "pipe.txt")]);
  const odd = join(loop, "名 字'\";$(rm -rf x)\n[1].txt");
  writeFileSync(odd, BODY);
  const { files } = await expandInputs([loop]);
  expect(files.filter((file) => !file.includes("again"))).toEqual([odd]);
  expect((await readFileArticle(odd)).text).toBe(BODY);
  expect((await expandInputs([odd])).files).toEqual([odd]);
  expect((await expandInputs(["\u0000", "../".repeat(5_000)])).errors).toHaveLength(2);
});
