import { type EntityType, PLACE_LEVEL_LABELS, type PlaceLevel } from "../../model/ontology.ts";
import { cypherFile, labelledCypherFile } from "../cypher/files.ts";
import type { LoadOutcome, Row, StoreTransaction } from "../graph-store.ts";
import { type DescribedEntity, isShared } from "./described-entity.ts";
import { count, describe, type EntityTally, emptyTally, tallyText } from "./entity-tally.ts";
import { type FactChange, FactChanges } from "./fact-changes.ts";
import { type EntityRow, entityRow, type PreparedDocument } from "./prepared-document.ts";
import { statementCount } from "./statement-rows.ts";

/** Rows handed over at once. */
const PART_ROWS = 2_500;

/**
 * Loads documents of different articles within one transaction, on either engine. What an earlier version of an article said
 * is taken back; what other articles say stays.
 * @returns what became of each, in their order
 */
export async function loadDocuments(
  tx: StoreTransaction,
  documents: readonly PreparedDocument[],
): Promise<LoadOutcome[]> {
  const ids = documents.map(({ id }) => id);
  const known = new Map((await knownArticles(tx, ids)).map((row) => [String(row.id), row]));
  const outcomes = documents.map(({ id, hash }): LoadOutcome => {
    const before = known.get(id);
    if (!before) return "added";
    return before.hash === hash ? "unchanged" : "changed";
  });
  const fresh = documents.filter((_, i) => outcomes[i] !== "unchanged");
  if (fresh.length === 0) return outcomes;

  const again = fresh.map(({ id }) => known.get(id)).filter((row) => row !== undefined);
  const changes = new FactChanges();
  const earlier = again.map((row) => String(row.id));
  await retractStatements(tx, earlier, changes);
  if (earlier.length > 0) await run(tx, "retract/mentions", { ids: earlier });
  await run(tx, "load/articles", { rows: fresh.map(({ article }) => article) });
  await writeEntities(
    tx,
    again.map(earlierDescription),
    fresh.flatMap(({ own }) => own),
    fresh.flatMap(({ shared }) => shared),
  );
  for (const { stated } of fresh) changes.add(stated, statementCount);
  const mentions = fresh.flatMap((document) => document.mentions);
  const statements = fresh.flatMap((document) => document.statements);
  // They do not depend on each other: the rows of one are handed over while the engine is at another.
  await together([
    ...parts(mentions).map((rows) => run(tx, "load/mentions", { rows })),
    ...parts(statements).map((rows) => run(tx, "load/statements", { rows })),
    ...changeRelationships(tx, changes.all()),
  ]);
  await settleRetracted(tx, changes.all());
  await run(tx, "load/revision", {});
  return outcomes;
}

/** Takes articles and all that only they said out of the store. @returns the ids of those that were there */
export async function removeArticles(tx: StoreTransaction, ids: readonly string[]): Promise<string[]> {
  const known = await knownArticles(tx, ids);
  const found = known.map((row) => String(row.id));
  if (found.length === 0) return [];
  const changes = new FactChanges();
  await retractStatements(tx, found, changes);
  await writeEntities(tx, known.map(earlierDescription), [], []);
  await together(changeRelationships(tx, changes.all()));
  await settleRetracted(tx, changes.all());
  await run(tx, "retract/entities", { ids: found });
  await run(tx, "load/revision", {});
  return found;
}

/** The articles of these ids that are there; a condition in the query would keep the embedded engine from its index. */
async function knownArticles(tx: StoreTransaction, ids: readonly string[]): Promise<Row[]> {
  return (await read(tx, "load/known-articles", { ids })).filter(({ hash }) => typeof hash === "string");
}

function read(tx: StoreTransaction, file: string, parameters: Readonly<Record<string, unknown>>) {
  return tx.run(cypherFile(file), parameters);
}

async function run(tx: StoreTransaction, file: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
  await tx.run(cypherFile(file), parameters);
}

async function retractStatements(tx: StoreTransaction, ids: readonly string[], changes: FactChanges): Promise<void> {
  if (ids.length === 0) return;
  const stated = await read(tx, "retract/stated", { ids });
  for (const rows of groupBy(stated, (row) => row.article).values())
    changes.retract(
      rows.map(({ subject, predicate, object }) => ({
        subject: String(subject),
        predicate: String(predicate),
        object: String(object),
      })),
    );
  await run(tx, "retract/statements", { ids });
}

/** What an article said of entities before. */
interface EarlierDescription {
  readonly own: readonly string[];
  readonly shared: readonly DescribedEntity[];
}

function earlierDescription({ id, described }: Row): EarlierDescription {
  const entities = JSON.parse(String(described ?? "[]")) as DescribedEntity[];
  const article = String(id);
  return {
    own: entities.filter((entity) => !isShared(entity, article)).map((entity) => entity.id),
    shared: entities.filter((entity) => isShared(entity, article)),
  };
}

/** Writes entities as the articles now describe them, and deletes those that none tells of any more. */
async function writeEntities(
  tx: StoreTransaction,
  earlier: readonly EarlierDescription[],
  own: readonly EntityRow[],
  shared: readonly DescribedEntity[],
): Promise<void> {
  const kept = new Set(own.map(({ id }) => id));
  const gone = earlier.flatMap((one) => one.own).filter((id) => !kept.has(id));
  const rows = [...own];
  const counted: { id: string; tally: string }[] = [];

  const before = earlier.flatMap((one) => one.shared);
  const types = new Map<string, EntityType>([...before, ...shared].map(({ id, type }) => [id, type]));
  const tallies = await readTallies(tx, [...types.keys()]);
  const described = new Map([...tallies].map(([id, tally]) => [id, descriptionText(tally)]));
  for (const entity of before) count(tallies.get(entity.id)!, entity, -1);
  for (const entity of shared) count(tallies.get(entity.id)!, entity, 1);
  for (const [id, tally] of tallies) {
    const text = tallyText(tally);
    if (tally.articles === 0) gone.push(id);
    // Most articles say nothing new of a province: its names need no indexing again.
    else if (described.get(id) === descriptionText(tally)) counted.push({ id, tally: text });
    else rows.push(entityRow({ type: types.get(id)!, id, ...describe(tally) }, text));
  }

  if (gone.length > 0) await run(tx, "retract/entities", { ids: gone });
  if (counted.length > 0) await run(tx, "load/tally-counts", { rows: counted });
  for (const [type, group] of groupBy(rows, (row) => row.type))
    await tx.run(labelledCypherFile("load/entities", type), {
      rows: group.map(({ id, properties }) => ({ id, properties })),
    });
  const places = rows.filter(({ type, properties }) => type === "Place" && "level" in properties);
  for (const [level, group] of groupBy(places, ({ properties }) => properties.level as PlaceLevel))
    if (level in PLACE_LEVEL_LABELS)
      await tx.run(labelledCypherFile("load/levels", PLACE_LEVEL_LABELS[level]), { ids: group.map(({ id }) => id) });
}

/** A description as a text to compare by; none of an entity that no article tells of. */
function descriptionText(tally: EntityTally): string | undefined {
  return tally.articles === 0 ? undefined : JSON.stringify(describe(tally));
}

async function readTallies(tx: StoreTransaction, ids: readonly string[]): Promise<Map<string, EntityTally>> {
  const tallies = new Map(ids.map((id) => [id, emptyTally()]));
  for (const { id, tally } of await read(tx, "load/tallies", { ids }))
    tallies.set(String(id), JSON.parse(String(tally)) as EntityTally);
  return tallies;
}

/** Brings the plain relationships up to what the statements now say, each predicate by itself. */
function changeRelationships(tx: StoreTransaction, changes: readonly FactChange[]): Promise<void>[] {
  return [...groupBy(changes, (change) => change.predicate)].map(async ([predicate, rows]) => {
    await tx.run(labelledCypherFile("load/relationships", predicate), { rows });
  });
}

/** Removes the plain relationships that lost their last statement, and finds the confidence of the others anew. */
async function settleRetracted(tx: StoreTransaction, changes: readonly FactChange[]): Promise<void> {
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

/** Waits for all, so that none still runs when the transaction ends, and throws what the first that failed threw. */
async function together(runs: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(runs)) if (result.status === "rejected") throw result.reason;
}

function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / PART_ROWS) }, (_, i) =>
    rows.slice(i * PART_ROWS, (i + 1) * PART_ROWS),
  );
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
