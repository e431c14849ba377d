import { readdirSync } from "node:fs";
import { join } from "node:path";
import { extract, extractFile } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { readGold } from "../../src/evaluation/gold.ts";
import type { GraphDocument } from "../../src/model/graph-document.ts";

/** The graph documents of the seeds. */
export function seedDocuments(): Promise<GraphDocument[]> {
  const files = readdirSync("seeds").filter((file) => file.endsWith(".txt"));
  return Promise.all(files.sort().map((file) => extractFile(join("seeds", file))));
}

/** The graph documents of the annotated articles. */
export function annotatedDocuments(): GraphDocument[] {
  return readGold("test/annotated").map(({ id, text }) => extract(readBytes(Buffer.from(text!), `${id}.txt`)));
}
