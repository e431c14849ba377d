import { extract } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import type { GraphDocument } from "../../src/model/graph-document.ts";

/** The graph of a text, as if it had been read from a .txt file. */
export function graphOf(text: string, path = "test.txt"): GraphDocument {
  return extract(readBytes(Buffer.from(text), path));
}

/** Names of the entities of a type, in the order of the text. */
export function names(document: GraphDocument, type: string): string[] {
  return document.entities.filter((one) => one.type === type && one.mentions.length > 0).map((one) => one.name);
}

/** The triples as "subject PREDICATE object", those left out that every article has. */
export function facts(document: GraphDocument): string[] {
  const name = new Map(document.entities.map((one) => [one.id, one.name]));
  const of = (id: string) => (id === document.article.id ? "@article" : name.get(id));
  return document.triples
    .filter((one) => one.predicate !== "MENTIONS" && !one.derived)
    .map((one) => `${of(one.subject)} ${one.predicate} ${of(one.object)}`);
}
