import type { GraphDocument } from "../../model/graph-document.ts";
import { PLACE_LEVEL_LABELS, type PlaceLevel } from "../../model/ontology.ts";
import { cypherFile, labelledCypherFile } from "../cypher/files.ts";
import type { LoadOutcome, StoreTransaction } from "../graph-store.ts";
import { searchText } from "../search/search-text.ts";
import { type DescribedEntity, describedEntities, isShared } from "./described-entity.ts";
import { documentHash } from "./document-hash.ts";
import { count, describe, type EntityTally, emptyTally } from "./entity-tally.ts";
import { type FactChange, FactChanges } from "./fact-changes.ts";
import { type StatementRow, statementCount, statementRows } from "./statement-rows.ts";

/**
 * Loads documents of different articles within one transaction, on either engine. What an earlier version of an article said
 * is taken back; what other articles say stays.
 * @returns what became of each, in their order
 */
export async function loadDocuments(tx: StoreTransaction, documents: readonly GraphDocument[]): Promise<LoadOutcome[]> {
  const ids = documents.map(({ article }) => article.id);
  const known = new Map((await read(tx, "load/known-articles", { ids })).map((row) => [String(row.id), row]));
  const hashes = new Map(documents.map((document) => [document, documentHash(document)]));
  const outcomes = documents.map((document): LoadOutcome => {
    const before = known.get(document.article.id);
    if (!before) return "added";
    return before.hash === hashes.get(document) ? "unchanged" : "changed";
  });
  const fresh = documents.filter((_, i) => outcomes[i] !== "unchanged");
  if (fresh.length === 0) return outcomes;

  const again = fresh.filter(({ article }) => known.has(article.id)).map(({ article }) => article.id);
  const earlier = again.map((id) => JSON.parse(String(known.get(id)!.described ?? "[]")) as DescribedEntity[]);
  const changes = new FactChanges();
  await retractStatements(tx, again, changes);
  await run(tx, "load/articles", { rows: fresh.map((document) => articleRow(document, hashes.get(document)!)) });
  const described = fresh.map(describedEntities);
  await writeEntities(tx, earlier.flat(), described.flat());
  await writeStatements(tx, fresh, changes);
  await writeRelationships(tx, changes.all());
  return outcomes;
}

/** Takes articles and all that only they said out of the store. @returns the ids of those that were there */
export async function removeArticles(tx: StoreTransaction, ids: readonly string[]): Promise<string[]> {
  const known = await read(tx, "load/known-articles", { ids });
  const found = known.map((row) => String(row.id));
  if (found.length === 0) return [];
  const changes = new FactChanges();
  await retractStatements(tx, found, changes);
  const earlier = known.flatMap((row) => JSON.parse(String(row.described ?? "[]")) as DescribedEntity[]);
  await writeEntities(tx, earlier, []);
  await writeRelationships(tx, changes.all());
  await run(tx, "retract/entities", { ids: found });
  return found;
}

function read(tx: StoreTransaction, file: string, parameters: Readonly<Record<string, unknown>>) {
  return tx.run(cypherFile(file), parameters);
}

async function run(tx: StoreTransaction, file: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
  await tx.run(cypherFile(file), parameters);
}

function articleRow(document: GraphDocument, hash: string) {
  const { source, ...article } = document.article;
  const { path, format, encoding, sha256 } = source;
  return {
    id: article.id,
    properties: {
      ...article,
      name: article.title,
      aliases: [],
      search: searchText([article.title]),
      documentHash: hash,
      described: JSON.stringify(describedEntities(document)),
      format,
      encoding,
      sha256,
      ...(path === undefined ? {} : { path }),
    },
  };
}

async function retractStatements(tx: StoreTransaction, ids: readonly string[], changes: FactChanges): Promise<void> {
  if (ids.length === 0) return;
  const stated = await read(tx, "retract/stated", { ids });
  for (const rows of groupBy(stated, (row) => row.article).values())
    changes.retract(
      rows.map(({ subject, predicate, object, confidence }) => ({
        subject: String(subject),
        predicate: String(predicate),
        object: String(object),
        confidence: Number(confidence),
      })),
    );
  await run(tx, "retract/statements", { ids });
}

/** Writes entities as the articles now describe them, and deletes those that none tells of any more. */
async function writeEntities(
  tx: StoreTransaction,
  earlier: readonly DescribedEntity[],
  later: readonly DescribedEntity[],
): Promise<void> {
  const own = new Map(later.filter((entity) => !isShared(entity)).map((entity) => [entity.id, entity]));
  const gone = earlier.filter((entity) => !isShared(entity) && !own.has(entity.id)).map(({ id }) => id);
  const rows = [...own.values()].map((entity) => ({ type: entity.type, ...entityRow(entity.id, entity) }));

  const shared = [...earlier, ...later].filter(isShared);
  const tallies = await readTallies(tx, [...new Set(shared.map(({ id }) => id))]);
  for (const entity of earlier) if (isShared(entity)) count(tallies.get(entity.id)!, entity, -1);
  for (const entity of later) if (isShared(entity)) count(tallies.get(entity.id)!, entity, 1);
  const types = new Map(shared.map(({ id, type }) => [id, type]));
  for (const [id, tally] of tallies)
    if (tally.articles > 0) rows.push({ type: types.get(id)!, ...entityRow(id, describe(tally), tally) });
    else gone.push(id);

  if (gone.length > 0) await run(tx, "retract/entities", { ids: gone });
  for (const [type, group] of groupBy(rows, (row) => row.type))
    await tx.run(labelledCypherFile("load/entities", type), {
      rows: group.map(({ id, properties }) => ({ id, properties })),
    });
  const places = rows.filter(({ type, properties }) => type === "Place" && "level" in properties);
  for (const [level, group] of groupBy(places, ({ properties }) => properties.level as PlaceLevel))
    if (level in PLACE_LEVEL_LABELS)
      await tx.run(labelledCypherFile("load/levels", PLACE_LEVEL_LABELS[level]), { ids: group.map(({ id }) => id) });
}

async function readTallies(tx: StoreTransaction, ids: readonly string[]): Promise<Map<string, EntityTally>> {
  const tallies = new Map(ids.map((id) => [id, emptyTally()]));
  for (const { id, tally } of await read(tx, "load/tallies", { ids }))
    tallies.set(String(id), JSON.parse(String(tally)) as EntityTally);
  return tallies;
}

function entityRow(
  id: string,
  { name, aliases, properties }: Pick<DescribedEntity, "name" | "aliases" | "properties"> | ReturnType<typeof describe>,
  tally?: EntityTally,
): { id: string; properties: Record<string, unknown> } {
  const search = searchText([name, ...aliases]);
  return {
    id,
    properties: { ...properties, id, name, aliases, search, ...(tally ? { tally: JSON.stringify(tally) } : {}) },
  };
}

async function writeStatements(
  tx: StoreTransaction,
  documents: readonly GraphDocument[],
  changes: FactChanges,
): Promise<void> {
  const rows: StatementRow[] = [];
  for (const { article, triples } of documents) {
    changes.add(triples, statementCount);
    for (const triple of triples) rows.push(...statementRows(triple, article.id));
  }
  await run(tx, "load/statements", { rows });
}

/** Brings the plain relationships up to what the statements now say. */
async function writeRelationships(tx: StoreTransaction, changes: readonly FactChange[]): Promise<void> {
  for (const [predicate, rows] of groupBy(changes, (change) => change.predicate))
    await tx.run(labelledCypherFile("load/relationships", predicate), { rows });
  const retracted = changes.filter((change) => change.retracted);
  for (const [predicate, rows] of groupBy(retracted, (change) => change.predicate)) {
    await tx.run(labelledCypherFile("retract/relationships", predicate), { rows });
    const confidences = await read(tx, "retract/confidences", { facts: rows.map(({ fact }) => fact) });
    const held = new Map(confidences.map((row) => [row.fact, row.confidence]));
    const weighed = rows
      .filter(({ fact }) => held.has(fact))
      .map(({ fact, subject, object }) => ({ subject, object, confidence: held.get(fact) }));
    await tx.run(labelledCypherFile("retract/reweigh", predicate), { rows: weighed });
  }
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
