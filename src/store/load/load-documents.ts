import type { GraphDocument } from "../../model/graph-document.ts";
import { type EntityType, PLACE_LEVEL_LABELS, type PlaceLevel } from "../../model/ontology.ts";
import { cypherFile, labelledCypherFile } from "../cypher/files.ts";
import type { LoadOutcome, Row, StoreTransaction } from "../graph-store.ts";
import { searchText } from "../search/search-text.ts";
import { type DescribedEntity, type Description, describedEntities, isShared } from "./described-entity.ts";
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
  const earlier = again.map((id) => descriptionOf(known.get(id)!));
  const changes = new FactChanges();
  await retractStatements(tx, again, changes);
  await run(tx, "load/articles", { rows: fresh.map((document) => articleRow(document, hashes.get(document)!)) });
  const later = fresh.map((document) => ({ article: document.article.id, entities: describedEntities(document) }));
  await writeEntities(tx, earlier, later);
  await writeStatements(tx, fresh, changes);
  await writeRelationships(tx, changes.all());
  await run(tx, "load/revision", {});
  return outcomes;
}

/** Takes articles and all that only they said out of the store. @returns the ids of those that were there */
export async function removeArticles(tx: StoreTransaction, ids: readonly string[]): Promise<string[]> {
  const known = await read(tx, "load/known-articles", { ids });
  const found = known.map((row) => String(row.id));
  if (found.length === 0) return [];
  const changes = new FactChanges();
  await retractStatements(tx, found, changes);
  await writeEntities(tx, known.map(descriptionOf), []);
  await writeRelationships(tx, changes.all());
  await run(tx, "retract/entities", { ids: found });
  await run(tx, "load/revision", {});
  return found;
}

function descriptionOf({ id, described }: Row): Description {
  return { article: String(id), entities: JSON.parse(String(described ?? "[]")) as DescribedEntity[] };
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
      search: searchText("Article", [article.title]),
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
  earlier: readonly Description[],
  later: readonly Description[],
): Promise<void> {
  const own = new Map(parts(later, false).map((entity) => [entity.id, entity]));
  const gone = parts(earlier, false)
    .map(({ id }) => id)
    .filter((id) => !own.has(id));
  const rows = [...own.values()].map((entity) => ({ type: entity.type, ...entityRow(entity.type, entity.id, entity) }));

  const [before, after] = [parts(earlier, true), parts(later, true)];
  const shared = [...before, ...after];
  const tallies = await readTallies(tx, [...new Set(shared.map(({ id }) => id))]);
  for (const entity of before) count(tallies.get(entity.id)!, entity, -1);
  for (const entity of after) count(tallies.get(entity.id)!, entity, 1);
  const types = new Map(shared.map(({ id, type }) => [id, type]));
  for (const [id, tally] of tallies)
    if (tally.articles > 0)
      rows.push({ type: types.get(id)!, ...entityRow(types.get(id)!, id, describe(tally), tally) });
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

/** The entities of the descriptions that are one thing in all articles, or those that are an article's own. */
function parts(descriptions: readonly Description[], shared: boolean): DescribedEntity[] {
  return descriptions.flatMap(({ article, entities }) =>
    entities.filter((entity) => isShared(entity, article) === shared),
  );
}

async function readTallies(tx: StoreTransaction, ids: readonly string[]): Promise<Map<string, EntityTally>> {
  const tallies = new Map(ids.map((id) => [id, emptyTally()]));
  for (const { id, tally } of await read(tx, "load/tallies", { ids }))
    tallies.set(String(id), JSON.parse(String(tally)) as EntityTally);
  return tallies;
}

function entityRow(
  type: EntityType,
  id: string,
  { name, aliases, properties }: Pick<DescribedEntity, "name" | "aliases" | "properties"> | ReturnType<typeof describe>,
  tally?: EntityTally,
): { id: string; properties: Record<string, unknown> } {
  const search = searchText(type, [name, ...aliases]);
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
