import { type EntityType, PLACE_LEVEL_LABELS, type PlaceLevel } from "../../model/ontology.ts";
import { cypherFile, labelledCypherFile } from "../cypher/files.ts";
import type { StoreTransaction } from "../graph-store.ts";
import type { DescribedEntity } from "./described-entity.ts";
import { count, describe, type EntityTally, emptyTally, tallyText } from "./entity-tally.ts";
import { groupBy } from "./group-by.ts";
import { type EntityRow, entityRow } from "./prepared-document.ts";
import { together } from "./together.ts";

/** What the articles of a load say of entities, and what earlier versions of them said. */
export interface DescriptionChanges {
  /** Articles that the store does not have, and the entities that belong to them alone. */
  readonly added: readonly EntityRow[];
  /** Those of articles that it has. */
  readonly rewritten: readonly EntityRow[];
  /** Those that only an earlier version of an article had. */
  readonly gone: readonly string[];
  /** Of entities that other articles tell of, too. */
  readonly shared: readonly DescribedEntity[];
  readonly sharedBefore: readonly DescribedEntity[];
}

/**
 * Writes entities as the articles now describe them, and deletes those that none tells of any more. The levels of places wait for
 * their nodes.
 * @returns those levels, for `labelLevels`
 */
export async function writeEntities(tx: StoreTransaction, changes: DescriptionChanges): Promise<PlaceLevelRow[]> {
  const { added, rewritten, gone, shared, sharedBefore } = changes;
  // What shared entities become is found out while the engine writes the others.
  const sharedChanges = readTallies(tx, [...sharedBefore, ...shared]).then((tallies) =>
    changesOfShared(tallies, shared, sharedBefore),
  );
  const writtenShared = sharedChanges.then((found) => together(writeShared(tx, found)));
  await together([
    sharedChanges,
    ...deleteEntities(tx, gone),
    ...writeNew(tx, added),
    ...writeRows(tx, "load/entities", rewritten, ({ id, properties }) => ({ id, properties })),
    writtenShared,
  ]);
  const { added: addedShared, levels, levelsBefore } = await sharedChanges;
  await together(writeLevels(tx, "retract/levels", levelsBefore));
  return [...[...added, ...rewritten, ...addedShared].flatMap(levelOf), ...levels];
}

/** Labels places with their levels. */
export function labelLevels(tx: StoreTransaction, levels: readonly PlaceLevelRow[]): Promise<unknown>[] {
  return writeLevels(tx, "load/levels", levels);
}

function writeShared(tx: StoreTransaction, { added, tallied, changed, gone }: SharedChanges): Promise<unknown>[] {
  return [
    ...deleteEntities(tx, gone),
    ...(tallied.length > 0 ? [tx.run(cypherFile("load/tallied-entities"), { rows: tallied })] : []),
    ...(changed.length > 0 ? [tx.run(cypherFile("load/changed-entities"), { rows: changed })] : []),
    ...writeNew(tx, added),
  ];
}

function deleteEntities(tx: StoreTransaction, ids: readonly string[]): Promise<unknown>[] {
  return ids.length > 0 ? [tx.run(cypherFile("retract/entities"), { ids })] : [];
}

function writeNew(tx: StoreTransaction, rows: readonly EntityRow[]): Promise<unknown>[] {
  return writeRows(tx, "load/new-entities", rows, ({ properties }) => properties);
}

interface SharedChanges {
  readonly added: EntityRow[];
  /** Those of which no more than the tally changes, with it as text. */
  readonly tallied: (readonly [id: string, tally: string])[];
  /** Only the properties that change; null for one that is not there any more. */
  readonly changed: { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[];
  readonly gone: string[];
  readonly levels: PlaceLevelRow[];
  readonly levelsBefore: PlaceLevelRow[];
}

function changesOfShared(
  tallies: ReadonlyMap<string, EntityTally>,
  now: readonly DescribedEntity[],
  before: readonly DescribedEntity[],
): SharedChanges {
  const types = new Map<string, EntityType>([...before, ...now].map(({ id, type }) => [id, type]));
  const earlier = new Map([...tallies].map(([id, tally]) => [id, tally.articles > 0 ? describe(tally) : undefined]));
  for (const entity of before) count(tallies.get(entity.id)!, entity, -1);
  for (const entity of now) count(tallies.get(entity.id)!, entity, 1);

  const changes: SharedChanges = { added: [], tallied: [], changed: [], gone: [], levels: [], levelsBefore: [] };
  for (const [id, tally] of tallies) {
    const was = earlier.get(id);
    if (tally.articles === 0) {
      changes.gone.push(id);
      continue;
    }
    const [description, text] = [describe(tally), tallyText(tally)];
    const node = { type: types.get(id)!, id };
    if (!was) changes.added.push(entityRow({ ...node, ...description }, text));
    // Most articles say nothing new of a province.
    else if (JSON.stringify(was) === JSON.stringify(description)) changes.tallied.push([id, text]);
    else {
      const [from, to] = [entityRow({ ...node, ...was }), entityRow({ ...node, ...description }, text)];
      changes.changed.push({ id, properties: difference(from.properties, to.properties) });
      if (from.properties.level !== to.properties.level) {
        changes.levelsBefore.push(...levelOf(from));
        changes.levels.push(...levelOf(to));
      }
    }
  }
  return changes;
}

/** The properties to set so that these become those. What is as before is left alone: a full-text index need not read it again. */
function difference(from: EntityRow["properties"], to: EntityRow["properties"]): Record<string, unknown> {
  const gone = Object.keys(from).filter((key) => !(key in to));
  const set = Object.entries(to).filter(([key, value]) => JSON.stringify(from[key]) !== JSON.stringify(value));
  return { ...Object.fromEntries(gone.map((key) => [key, null])), ...Object.fromEntries(set) };
}

/** Of each entity; an empty one where the store does not have it. */
async function readTallies(
  tx: StoreTransaction,
  entities: readonly DescribedEntity[],
): Promise<Map<string, EntityTally>> {
  const tallies = new Map(entities.map(({ id }) => [id, emptyTally()]));
  for (const { id, tally } of await tx.run(cypherFile("load/tallies"), { ids: [...tallies.keys()] }))
    tallies.set(String(id), JSON.parse(String(tally)) as EntityTally);
  return tallies;
}

function writeRows(
  tx: StoreTransaction,
  file: string,
  rows: readonly EntityRow[],
  parameterOf: (row: EntityRow) => unknown,
): Promise<unknown>[] {
  return [...groupBy(rows, (row) => row.type)].map(([type, group]) =>
    tx.run(labelledCypherFile(file, type), { rows: group.map(parameterOf) }),
  );
}

/** A place and the level of which it gets the label. */
export interface PlaceLevelRow {
  readonly id: string;
  readonly level: PlaceLevel;
}

/** The level of a place that has a label of its own; one, or none. */
function levelOf({ type, id, properties }: EntityRow): PlaceLevelRow[] {
  const level = String(properties.level) as PlaceLevel;
  return type === "Place" && Object.hasOwn(PLACE_LEVEL_LABELS, level) ? [{ id, level }] : [];
}

function writeLevels(tx: StoreTransaction, file: string, rows: readonly PlaceLevelRow[]): Promise<unknown>[] {
  return [...groupBy(rows, (row) => row.level)].map(([level, group]) =>
    tx.run(labelledCypherFile(file, PLACE_LEVEL_LABELS[level]), { ids: group.map(({ id }) => id) }),
  );
}
