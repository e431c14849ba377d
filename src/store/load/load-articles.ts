import { cypherFile, labelledCypherFile } from "../cypher/files.ts";
import type { LoadOutcome, Row, StoreTransaction } from "../graph-store.ts";
import { parts } from "../parts.ts";
import { type DescribedEntity, isShared } from "./described-entity.ts";
import { changeValues, type FactChange, FactChanges } from "./fact-changes.ts";
import { groupBy } from "./group-by.ts";
import type { LoadRows } from "./load-rows.ts";
import { together } from "./together.ts";
import { labelLevels, writeEntities } from "./write-entities.ts";

/** Rows handed over at once. */
const PART_ROWS = 2_500;

/**
 * Loads different articles within one transaction, on either engine. What an earlier version of an article said is taken back; what
 * other articles say stays.
 * @returns what became of each, in their order
 */
export async function loadArticles(tx: StoreTransaction, articles: readonly LoadRows[]): Promise<LoadOutcome[]> {
  const ids = articles.map(({ id }) => id);
  const there = await read(tx, "load/known-articles", { ids });
  const known = new Map(there.filter(isWhole).map((row) => [String(row.id), row]));
  const outcomes = articles.map(({ id, hash }): LoadOutcome => {
    const before = known.get(id);
    if (!before) return "added";
    return before.hash === hash ? "unchanged" : "changed";
  });
  const fresh = articles.filter((_, i) => outcomes[i] !== "unchanged");
  if (fresh.length === 0) return outcomes;

  const again = fresh.map(({ id }) => known.get(id)).filter((row) => row !== undefined);
  const changes = new FactChanges();
  const earlier = again.map((row) => String(row.id));
  await retractStatements(tx, earlier, changes);
  if (earlier.length > 0) await run(tx, "retract/mentions", { ids: earlier });
  const present = new Set(there.map(({ id }) => id));
  const isNew = ({ id }: LoadRows) => !present.has(id);
  const before = earlierDescriptions(again);
  const rewritten = fresh.filter((article) => !isNew(article)).flatMap(({ own }) => own);
  const kept = new Set(rewritten.map(({ id }) => id));
  const writing = writeEntities(tx, {
    added: fresh.filter(isNew).flatMap(({ own }) => own),
    rewritten,
    gone: before.own.filter((id) => !kept.has(id)),
    shared: fresh.flatMap(({ shared }) => shared),
    sharedBefore: before.shared,
  });
  for (const article of fresh) changes.add(article.facts, isNew(article) ? article.id : undefined);
  const levels = await writing;
  const mentions = fresh.flatMap((article) => article.mentions);
  const statements = fresh.flatMap((article) => article.statements);
  // What keeps the engine busy longest comes first: the other rows are handed over meanwhile.
  await together([
    ...parts(statements, PART_ROWS).map((rows) => run(tx, "load/statements", { rows })),
    ...parts(mentions, PART_ROWS).map((rows) => run(tx, "load/mentions", { rows })),
    ...changeRelationships(tx, changes.all()),
    ...labelLevels(tx, levels),
  ]);
  await settleRetracted(tx, changes.all());
  await run(tx, "load/revision", {});
  return outcomes;
}

/** Takes articles and all that only they said out of the store. @returns the ids of those that were there */
export async function removeArticles(tx: StoreTransaction, ids: readonly string[]): Promise<string[]> {
  const known = (await read(tx, "load/known-articles", { ids })).filter(isWhole);
  const found = known.map((row) => String(row.id));
  if (found.length === 0) return [];
  const changes = new FactChanges();
  await retractStatements(tx, found, changes);
  const { own, shared } = earlierDescriptions(known);
  const levels = await writeEntities(tx, { added: [], rewritten: [], gone: own, shared: [], sharedBefore: shared });
  await together([...labelLevels(tx, levels), ...changeRelationships(tx, changes.all())]);
  await settleRetracted(tx, changes.all());
  await run(tx, "retract/entities", { ids: found });
  await run(tx, "load/revision", {});
  return found;
}

/** Whether an article is there with all that it says; a condition in the query would keep the embedded engine from its index. */
function isWhole({ hash }: Row): boolean {
  return typeof hash === "string";
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

/** What earlier versions of articles said of entities. */
function earlierDescriptions(known: readonly Row[]): { own: string[]; shared: DescribedEntity[] } {
  const described = known.flatMap(({ id, described }) =>
    (JSON.parse(String(described ?? "[]")) as DescribedEntity[]).map((entity) => ({
      entity,
      isShared: isShared(entity, String(id)),
    })),
  );
  return {
    own: described.filter((one) => !one.isShared).map(({ entity }) => entity.id),
    shared: described.filter((one) => one.isShared).map(({ entity }) => entity),
  };
}

/** Brings the plain relationships up to what the statements now say, each predicate by itself. */
function changeRelationships(tx: StoreTransaction, changes: readonly FactChange[]): Promise<void>[] {
  const files = groupBy(changes, ({ isNew }) => (isNew ? "load/new-relationships" : "load/relationships"));
  return [...files].flatMap(([file, facts]) =>
    [...groupBy(facts, ({ predicate }) => predicate)].map(async ([predicate, rows]) => {
      await tx.run(labelledCypherFile(file, predicate), { rows: rows.map(changeValues) });
    }),
  );
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
