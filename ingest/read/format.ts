import { extname } from "node:path";
import type { RawArticle } from "./raw-article.ts";

export type Format = RawArticle["source"]["format"];

export const FORMATS: Readonly<Record<string, Format>> = {
  ".txt": "txt",
  ".text": "txt",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};

export const EXTENSIONS: readonly string[] = Object.keys(FORMATS);

/** What files begin with, whatever they are called. */
const SIGNATURES: readonly (readonly [string, Format])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "docx"],
];

/** The format of a file, by what it begins with, else by its name. */
export function formatOf(bytes: Uint8Array, path: string): Format | undefined {
  const begins = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find(([signature]) => begins.startsWith(signature))?.[1] ?? FORMATS[extname(path).toLowerCase()];
}

/** Whether a file holds many articles, one a line. */
export function isLines(path: string): boolean {
  return FORMATS[extname(path).toLowerCase()] === "ndjson";
}
