import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { cannotBeRead, ZhengtuError } from "../../src/errors.ts";
import { decode } from "./charset.ts";
import { readDocx } from "./docx.ts";
import { FORMATS, formatOf, isLines } from "./format.ts";
import { readHtml } from "./html.ts";
import { readNdjson } from "./ndjson.ts";
import { readPdf } from "./pdf.ts";
import type { RawArticle } from "./raw-article.ts";
import { MAX_BYTES, soundArticle, tooLarge } from "./sound-article.ts";

export type { RawArticle } from "./raw-article.ts";

/** The articles of one file: one, or one for each line of NDJSON; what cannot be read comes as an error that names it. */
export async function* readArticles(path: string): AsyncGenerator<RawArticle | ZhengtuError> {
  if (isLines(path)) yield* readNdjson(path, path);
  else {
    try {
      yield await readFileArticle(path);
    } catch (error) {
      if (!(error instanceof ZhengtuError)) throw error;
      yield error;
    }
  }
}

/** The articles in bytes that came from elsewhere than a file: lines of JSON, or one article. */
export async function* readStream(bytes: Uint8Array, path: string): AsyncGenerator<RawArticle | ZhengtuError> {
  if (bytes[0] === OPEN_BRACE) {
    yield* readNdjson(bytes, path);
    return;
  }
  try {
    yield await readDocument(bytes, path);
  } catch (error) {
    if (!(error instanceof ZhengtuError)) throw error;
    yield error;
  }
}

const OPEN_BRACE = 0x7b;

/** Reads a file of one article. @throws ZhengtuError naming the file, what is wrong with it and the remedy. */
export async function readFileArticle(path: string): Promise<RawArticle> {
  return readDocument(await load(path), path);
}

/** Turns the bytes of any format into a raw article. @throws ZhengtuError naming `path` */
export async function readDocument(bytes: Uint8Array, path: string): Promise<RawArticle> {
  if (bytes.length > MAX_BYTES) throw tooLarge(path, bytes.length);
  const format = formatOf(bytes, path);
  if (format !== "pdf" && format !== "docx") return readBytes(bytes, path);
  const text = format === "pdf" ? await readPdf(bytes, path) : await readDocx(bytes, path);
  return soundArticle({ text, source: { path, format, encoding: "UTF-8", sha256: hash("sha256", bytes) } }, path);
}

/** The bytes of a file, or of what stands for one: of a device that never ends no more than the limit is read. */
async function load(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.size > MAX_BYTES) throw tooLarge(path, info.size);
    if (info.isFile()) return await readFile(path);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of createReadStream(path)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > MAX_BYTES) throw tooLarge(path, undefined);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof ZhengtuError) throw error;
    throw cannotBeRead(path, error);
  }
}

/** Turns bytes of text or HTML into a raw article; `path` decides the format and is named in errors (`-` is standard input). */
export function readBytes(bytes: Uint8Array, path: string): RawArticle {
  if (bytes.length > MAX_BYTES) throw tooLarge(path, bytes.length);
  const { text: decoded, encoding } = decode(bytes, path);
  const known = FORMATS[extname(path).toLowerCase()];
  const format = known === "html" || /^\s*<(?:!doctype|html|\?xml)/i.test(decoded) ? "html" : "txt";
  const source = { path, format, encoding, sha256: hash("sha256", bytes) } as const;
  const raw: RawArticle = format === "html" ? { ...readHtml(decoded, path), source } : { text: decoded, source };
  return soundArticle(raw, path);
}
