import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { messageOf, ZhengtuError } from "../../src/errors.ts";
import { decode } from "./charset.ts";
import { readHtml } from "./html.ts";
import type { RawArticle } from "./raw-article.ts";

export type { RawArticle } from "./raw-article.ts";

/** Larger files are refused: no article is that long, and a mistaken path should not fill the memory. */
export const MAX_BYTES = 8 * 1024 * 1024;

const FORMATS: Readonly<Record<string, "txt" | "html">> = {
  ".txt": "txt",
  ".text": "txt",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
};

export const EXTENSIONS: readonly string[] = Object.keys(FORMATS);

/** Reads one file. @throws ZhengtuError naming the file, what is wrong with it and the remedy. */
export async function readFileArticle(path: string): Promise<RawArticle> {
  return readBytes(await load(path), path);
}

async function load(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ZhengtuError) throw error;
    throw new ZhengtuError(
      "unreadable",
      path,
      `cannot be read (${messageOf(error)})`,
      "Check the path and its permissions.",
      {
        cause: error,
      },
    );
  }
}

/** Turns bytes into a raw article; `path` decides the format and is named in errors (`-` is standard input). */
export function readBytes(bytes: Uint8Array, path: string): RawArticle {
  if (bytes.length > MAX_BYTES) throw tooLarge(path, bytes.length);
  const { text: decoded, encoding } = decode(bytes, path);
  const format =
    FORMATS[extname(path).toLowerCase()] ?? (/^\s*<(?:!doctype|html|\?xml)/i.test(decoded) ? "html" : "txt");
  const source = { path, format, encoding, sha256: hash("sha256", bytes) };
  const raw: RawArticle = format === "html" ? { ...readHtml(decoded, path), source } : { text: decoded, source };
  if (raw.text.trim() === "") throw new ZhengtuError("empty", path, "the file has no text", "Remove it or fill it.");
  const han = raw.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = raw.text.match(/\p{L}/gu)?.length ?? 0;
  if (han < 10 || han * 5 < letters)
    throw new ZhengtuError(
      "not-chinese",
      path,
      "the text is not Chinese",
      "Zhengtu reads Chinese news; leave this file out.",
    );
  return raw;
}

function tooLarge(path: string, size: number): ZhengtuError {
  const mib = (size / 1024 / 1024).toFixed(1);
  return new ZhengtuError(
    "too-large",
    path,
    `${mib} MiB is more than the limit of 8 MiB`,
    "Split it into one file per article.",
  );
}
