import { createHash } from "node:crypto";
import type { GraphDocument } from "../../model/graph-document.ts";

/**
 * The SHA-256 of what a document states, in hexadecimal. Neither the order of its parts nor the path of the file counts: a
 * copy of an article elsewhere, or one read back from a store, states the same.
 */
export function documentHash({ schema, article, entities, triples }: GraphDocument): string {
  const { path: _, ...source } = article.source;
  const stated = { schema, article: { ...article, source }, entities: byId(entities), triples: byId(triples) };
  return createHash("sha256").update(JSON.stringify(stated, sorted)).digest("hex");
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** A replacer that puts the keys of objects in order. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
