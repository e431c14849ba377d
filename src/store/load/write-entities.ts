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

/** Writes entities as the articles now describe them, and deletes those that none tells of any more. */
export async function writeEntities(tx: StoreTransaction, changes: DescriptionChanges): Promise<void> {
  const shared = await changesOfShared(tx, changes.shared, changes.sharedBefore);
  const gone = [...changes.gone, ...shared.gone];
  const added = [...changes.added, ...shared.added];
  await together([
    ...(gone.length > 0 ? [tx.run(cypherFile("retract/entities"), { ids: gone })] : []),
    ...(shared.tallied.length > 0 ? [tx.run(cypherFile("load/tallied-entities"), { rows: shared.tallied })] : []),
    ...(shared.changed.length > 0 ? [tx.run(cypherFile("load/changed-entities"), { rows: shared.changed })] : []),
    ...writeRows(tx, "load/new-entities", added, ({ properties }) => properties),
    ...writeRows(tx, "load/entities", changes.rewritten, ({ id, properties }) => ({ id, properties })),
  ]);
  await together(writeLevels(tx, "retract/levels", shared.levelsBefore));
  await together(
    writeLevels(tx, "load/levels", [...[...added, ...changes.rewritten].flatMap(levelOf), ...shared.levels]),
  );
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

async function changesOfShared(
  tx: StoreTransaction,
  now: readonly DescribedEntity[],
  before: readonly DescribedEntity[],
): Promise<SharedChanges> {
  const types = new Map<string, EntityType>([...before, ...now].map(({ id, type }) => [id, type]));
  const tallies = await readTallies(tx, [...types.keys()]);
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

async function readTallies(tx: StoreTransaction, ids: readonly string[]): Promise<Map<string, EntityTally>> {
  const tallies = new Map(ids.map((id) => [id, emptyTally()]));
  for (const { id, tally } of await tx.run(cypherFile("load/tallies"), { ids }))
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

interface PlaceLevelRow {
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
