import { type ExtractOptions, extract } from "../../ingest/index.ts";
import { type RawArticle, readDocument, readFileArticle } from "../../ingest/read/index.ts";
import { articleOfLine } from "../../ingest/read/ndjson.ts";
import { extractionFailed, ZhengtuError } from "../errors.ts";
import type { GraphDocument } from "../model/graph-document.ts";
import { articleJson, loadable } from "./article-loader.ts";
import { foundIn } from "./tally.ts";
import type { Form, Outcome, Unit, UnitResult } from "./unit.ts";

/** Reads and extracts a unit; pure, but for reading its files. */
export async function extractUnit(unit: Unit, form: Form, options: ExtractOptions): Promise<UnitResult> {
  const outcomes: Outcome[] = [];
  const documents: GraphDocument[] = [];
  for await (const raw of articlesOf(unit)) {
    const document = raw instanceof ZhengtuError ? raw : documentOf(raw, options);
    if (document instanceof ZhengtuError) outcomes.push({ error: document.data() });
    else {
      documents.push(document);
      outcomes.push(form === "rows" ? loadable(document) : articleJson(document, document));
    }
  }
  return { outcomes, found: [foundIn(documents)] };
}

async function* articlesOf(unit: Unit): AsyncGenerator<RawArticle | ZhengtuError> {
  if (unit.kind === "lines")
    for (const line of unit.lines) {
      const article = articleOfLine(line, unit.path);
      if (article) yield article;
    }
  else if (unit.kind === "files") for (const { path } of unit.files) yield await readFileArticle(path).catch(asOutcome);
  else yield await readDocument(unit.bytes, unit.path).catch(asOutcome);
}

function asOutcome(error: unknown): ZhengtuError {
  if (error instanceof ZhengtuError) return error;
  throw error;
}

function documentOf(raw: RawArticle, options: ExtractOptions): GraphDocument | ZhengtuError {
  try {
    return extract(raw, options);
  } catch (error) {
    return extractionFailed(raw.source.path ?? "-", error);
  }
}
