import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { ExtractOptions } from "../../ingest/index.ts";
import { readGraphDocuments } from "../batch/graph-documents.ts";
import { ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import { isStoreLocation, openStore } from "../store/open-store.ts";
import { storedDocuments } from "../store/read-documents.ts";
import { eachArticle } from "./article-batch.ts";

/**
 * The graph documents of one side of a comparison: what a store was loaded from, the output of `zhengtu extract`, or articles
 * that are extracted now.
 * @param fail what is told of articles that cannot be read
 */
export async function documentsOf(
  source: string,
  options: ExtractOptions,
  fail: (error: unknown) => void,
): Promise<Map<string, GraphDocument>> {
  const documents = new Map<string, GraphDocument>();
  const add = (document: GraphDocument) => void documents.set(document.article.id, document);
  if (isStoreLocation(source)) {
    const store = await openStore(source, "read");
    try {
      for await (const document of storedDocuments(store)) add(document);
    } finally {
      await store.close();
    }
  } else if (await holdsGraphDocuments(source)) {
    for await (const { document } of readGraphDocuments(source)) {
      if (document instanceof ZhengtuError) throw document;
      add(document);
    }
  } else await eachArticle([source], options, ({ document }) => add(document), fail);
  return documents;
}

const LINES = /\.(?:ndjson|jsonl)$/i;

/** Whether a file is the output of `zhengtu extract` and not a list of articles. */
async function holdsGraphDocuments(path: string): Promise<boolean> {
  if (!LINES.test(path)) return false;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim()) return /"triples"\s*:/.test(line) && /"schema"\s*:/.test(line);
  return false;
}
