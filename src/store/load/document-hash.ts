import { hash } from "node:crypto";
import type { Entity, GraphDocument, PropertyValue, Triple } from "../../model/graph-document.ts";

/**
 * The SHA-256 of what a document states, in hexadecimal. Neither the order of its parts nor the path of the file counts: a
 * copy of an article elsewhere, or one read back from a store, states the same.
 */
export function documentHash({ schema, article, entities, triples }: GraphDocument): string {
  const { path: _, ...source } = article.source;
  const stated = [
    schema,
    inOrder(article, ["source"]),
    inOrder(source),
    [...entities].sort(byId).map(entityParts),
    [...triples].sort(byId).map(tripleParts),
  ];
  return hash("sha256", JSON.stringify(stated));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Keys and values in the order of the keys; what is undefined is not there. */
function inOrder(record: Readonly<Record<string, unknown>>, without: readonly string[] = []): unknown[] {
  return Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined && !without.includes(key))
    .map((key) => [key, record[key]]);
}

function entityParts({ id, type, name, aliases, properties, mentions }: Entity): unknown[] {
  return [id, type, name, aliases, inOrder(properties), mentions.map(({ start, end, text }) => [start, end, text])];
}

function tripleParts({ id, subject, predicate, object, properties, evidence, confidence, rule, derived }: Triple) {
  const proofs = evidence.map(({ start, end, quote }) => [start, end, quote]);
  const details: Record<string, PropertyValue> = properties ?? {};
  return [id, subject, predicate, object, inOrder(details), proofs, confidence, rule, derived === true];
}
