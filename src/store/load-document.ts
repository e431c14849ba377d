import { createHash } from "node:crypto";
import type { Entity, GraphDocument, Triple } from "../model/graph-document.ts";
import { PLACE_LEVEL_LABELS, type PlaceLevel } from "../model/ontology.ts";
import { cypherFile, labelledCypherFile } from "./cypher-files.ts";
import type { LoadOutcome, StoreTransaction } from "./graph-store.ts";

/** Loads a document within a transaction, on either engine: retracts its earlier version, writes it, weighs the facts anew. */
export async function loadDocument(tx: StoreTransaction, document: GraphDocument): Promise<LoadOutcome> {
  const { article, entities, triples } = document;
  // The path says where a copy of the article lay, not what it states.
  const stated = { ...document, article: { ...article, source: { ...article.source, path: undefined } } };
  const hash = createHash("sha256").update(JSON.stringify(stated)).digest("hex");
  const [before] = await tx.run(cypherFile("load/article-hash"), { id: article.id });
  if (before?.hash === hash) return "unchanged";

  const retracted = before ? await retract(tx, article.id) : [];
  const { source, ...described } = article;
  await tx.run(cypherFile("load/article"), {
    id: article.id,
    properties: {
      ...described,
      name: article.title,
      aliases: [],
      documentHash: hash,
      format: source.format,
      sha256: source.sha256,
      ...(source.path ? { path: source.path } : {}),
    },
  });
  for (const [type, rows] of groupBy(entities, (entity) => entity.type))
    await tx.run(labelledCypherFile("load/entities", type), { rows: rows.map(entityRow) });
  const places = entities.filter((entity) => entity.type === "Place" && entity.properties.level);
  for (const [level, rows] of groupBy(places, (entity) => entity.properties.level as PlaceLevel))
    await tx.run(labelledCypherFile("load/levels", PLACE_LEVEL_LABELS[level]), { ids: rows.map((row) => row.id) });
  await tx.run(cypherFile("load/statements"), {
    article: article.id,
    rows: triples.flatMap((triple) => statementRows(triple, article.id)),
  });

  const facts = new Set([...retracted, ...triples.map(factOf)]);
  await weigh(tx, [...facts]);
  if (before) await sweep(tx, retracted);
  return before ? "changed" : "added";
}

/** The key of a fact: what is stated, whoever states it. */
function factOf({ subject, predicate, object }: Pick<Triple, "subject" | "predicate" | "object">): string {
  return `${subject} ${predicate} ${object}`;
}

function partsOf(fact: string): Pick<Triple, "subject" | "object"> & { predicate: string } {
  const [subject = "", predicate = "", object = ""] = fact.split(" ");
  return { subject, predicate, object };
}

function entityRow({ id, name, aliases, properties }: Entity) {
  return { id, name, aliases, properties };
}

/** One statement for each piece of evidence; a derived triple has one without a quote. */
function statementRows(triple: Triple, article: string) {
  const { id, subject, predicate, object, confidence, rule } = triple;
  const common = { predicate, confidence, rule, fact: factOf(triple), article };
  const proofs = triple.evidence.length > 0 ? triple.evidence : [{ derived: true }];
  return proofs.map((proof, i) => ({
    id: i === 0 ? id : `${id}.${i}`,
    subject,
    object,
    properties: { ...common, ...proof },
  }));
}

async function retract(tx: StoreTransaction, id: string): Promise<string[]> {
  const facts = await tx.run(cypherFile("retract/facts"), { id });
  await tx.run(cypherFile("retract/statements"), { id });
  return facts.map((row) => String(row.fact));
}

/** Writes the plain relationships of facts that statements support and removes those that none supports. */
async function weigh(tx: StoreTransaction, facts: readonly string[]): Promise<void> {
  const weighed = await tx.run(cypherFile("load/support"), { facts });
  const held = weighed.map(({ fact, support, confidence, statements }) => ({
    ...partsOf(String(fact)),
    properties: { support, confidence, statements },
  }));
  const supported = new Set(weighed.map((row) => row.fact));
  const fallen = facts.filter((fact) => !supported.has(fact)).map(partsOf);
  for (const [predicate, rows] of groupBy(held, (row) => row.predicate))
    await tx.run(labelledCypherFile("load/relationships", predicate), { rows });
  for (const [predicate, rows] of groupBy(fallen, (row) => row.predicate))
    await tx.run(labelledCypherFile("retract/relationships", predicate), { rows });
}

/** Deletes the entities of retracted facts that nothing states any more. */
async function sweep(tx: StoreTransaction, retracted: readonly string[]): Promise<void> {
  const ids = [...new Set(retracted.flatMap((fact) => fact.split(" ").filter((_, i) => i !== 1)))];
  const unstated = await tx.run(cypherFile("retract/unstated"), { ids });
  if (unstated.length > 0) await tx.run(cypherFile("retract/entities"), { ids: unstated.map((row) => row.id) });
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
