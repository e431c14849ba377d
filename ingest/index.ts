import type { GraphDocument } from "../src/model/graph-document.ts";
import { clean } from "./clean/index.ts";
import { link } from "./link/index.ts";
import type { Linked } from "./link/linked-mention.ts";
import { type RawArticle, readFileArticle } from "./read/index.ts";
import { recognise } from "./recognise/index.ts";
import { relate } from "./relate/index.ts";
import type { Rules } from "./rules.ts";

/** What may be asked of an extraction. */
export interface ExtractOptions {
  /** False leaves grammar and gazetteer alone, to measure what the tagger adds. */
  readonly tagging?: boolean;
  /** Mentions and facts less sure than this, from 0 to 1, are left out. */
  readonly minConfidence?: number;
  /** Rules of the user besides those of zhengtu, from `loadRules`. */
  readonly rules?: Rules;
}

/** A graph document with the mentions that it was made from: what each is, who saw it and by which rule. */
export interface Explanation {
  readonly document: GraphDocument;
  readonly mentions: readonly Linked[];
}

/** Reads a file and extracts its graph. @throws ZhengtuError when the file cannot be read as an article. */
export async function extractFile(path: string, options: ExtractOptions = {}): Promise<GraphDocument> {
  return extract(await readFileArticle(path), options);
}

/** The whole way from a raw article to its graph document, and how it was found; pure, and the same for the same input. */
export function explain(
  raw: RawArticle,
  { tagging = true, minConfidence = 0, rules }: ExtractOptions = {},
): Explanation {
  const article = clean(raw);
  const found = recognise(article, tagging, rules?.entities).filter(({ confidence }) => confidence >= minConfidence);
  const linked = link(article, found);
  return { document: relate(linked, minConfidence, rules?.relations), mentions: linked.mentions };
}

/** The graph of an article, without the way to it. */
export function extract(raw: RawArticle, options: ExtractOptions = {}): GraphDocument {
  return explain(raw, options).document;
}
