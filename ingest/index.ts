import type { GraphDocument } from "../src/model/graph-document.ts";
import { clean } from "./clean/index.ts";
import { link } from "./link/index.ts";
import type { Linked } from "./link/linked-mention.ts";
import { type RawArticle, readFileArticle } from "./read/index.ts";
import { recognise } from "./recognise/index.ts";
import { relate } from "./relate/index.ts";

/** Reads a file and extracts its graph. @throws ZhengtuError when the file cannot be read as an article. */
export async function extractFile(path: string): Promise<GraphDocument> {
  return extract(await readFileArticle(path));
}

/** A graph document with the mentions that it was made from: what each is, who saw it and by which rule. */
export interface Explanation {
  readonly document: GraphDocument;
  readonly mentions: readonly Linked[];
}

/**
 * The whole way from a raw article to its graph document, and how it was found; pure, and the same for the same input.
 * @param tagging false leaves grammar and gazetteer alone, to measure what the tagger adds
 */
export function explain(raw: RawArticle, tagging = true): Explanation {
  const article = clean(raw);
  const linked = link(article, recognise(article, tagging));
  return { document: relate(linked), mentions: linked.mentions };
}

/** The graph of an article, without the way to it. */
export function extract(raw: RawArticle): GraphDocument {
  return explain(raw).document;
}
