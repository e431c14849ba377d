import type { PropertyValue } from "../../model/graph-document.ts";
import type { DescribedEntity } from "./described-entity.ts";

/** How many articles say what. */
type Counts = Record<string, number>;

/**
 * How many articles give a shared entity each of its names, aliases and properties. The node is a function of these counts
 * alone, so it is the same in whatever order articles come and go.
 */
export interface EntityTally {
  /** How many articles tell of the entity; none, and it goes. */
  articles: number;
  readonly names: Counts;
  readonly aliases: Counts;
  /** By key, then by value as JSON. */
  readonly properties: Record<string, Counts>;
}

export function emptyTally(): EntityTally {
  return { articles: 0, names: {}, aliases: {}, properties: {} };
}

/** Adds (`by` = 1) or takes back (-1) what an article says of the entity. */
export function count(tally: EntityTally, { name, aliases, properties }: DescribedEntity, by: 1 | -1): void {
  tally.articles += by;
  change(tally.names, name, by);
  for (const alias of new Set(aliases)) change(tally.aliases, alias, by);
  for (const [key, value] of Object.entries(properties)) {
    tally.properties[key] ??= {};
    change(tally.properties[key], JSON.stringify(value), by);
    if (Object.keys(tally.properties[key]).length === 0) delete tally.properties[key];
  }
}

function change(counts: Counts, key: string, by: number): void {
  const next = (counts[key] ?? 0) + by;
  if (next > 0) counts[key] = next;
  else delete counts[key];
}

/** A tally as a node keeps it: the same text for the same counts, in whatever order they came. */
export function tallyText({ articles, names, aliases, properties }: EntityTally): string {
  const byKey = Object.keys(properties)
    .sort()
    .map((key) => [key, sorted(properties[key]!)]);
  return JSON.stringify({
    articles,
    names: sorted(names),
    aliases: sorted(aliases),
    properties: Object.fromEntries(byKey),
  });
}

function sorted(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What most articles say comes first; of equals, what the code points put first. */
function ranked(counts: Counts): string[] {
  return Object.entries(counts)
    .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .map(([key]) => key);
}

export interface NodeDescription {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The name, aliases and properties that the articles together give the node; a name that lost is an alias. */
export function describe(tally: EntityTally): NodeDescription {
  const [name = "", ...others] = ranked(tally.names);
  const aliases = [...new Set([...ranked(tally.aliases), ...others])].filter((alias) => alias !== name);
  const properties = Object.fromEntries(
    Object.entries(tally.properties)
      .map(([key, counts]) => [key, JSON.parse(ranked(counts)[0]!) as PropertyValue] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { name, aliases, properties };
}
