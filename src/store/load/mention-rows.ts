import type { Evidence, Triple } from "../../model/graph-document.ts";

/** That an article mentions an entity: a relationship to be written exactly with these properties. */
export interface MentionRow {
  readonly article: string;
  readonly entity: string;
  readonly properties: MentionProperties;
}

/**
 * What the relationship holds that an article mentions an entity: the triple with its evidence as lists of the same length, for an
 * engine keeps no list of maps. Offsets are in UTF-16 units of the article's text.
 */
export type MentionProperties = Pick<Triple, "id" | "confidence" | "rule" | "derived"> & {
  readonly support: 1;
  readonly statements: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
  /** Properties of the triple, as JSON. */
  readonly details?: string;
};

/** Whether a triple says what the article itself mentions. */
export function isMention({ predicate, subject }: Pick<Triple, "predicate" | "subject">, article: string): boolean {
  return predicate === "MENTIONS" && subject === article;
}

/** A row for each entity that the article mentions. @param triples all of the article */
export function mentionRows(triples: readonly Triple[], article: string): MentionRow[] {
  const byEntity = new Map<string, Triple & { readonly places: Evidence[] }>();
  for (const triple of triples) {
    if (!isMention(triple, article)) continue;
    const known = byEntity.get(triple.object);
    if (known) known.places.push(...triple.evidence);
    else byEntity.set(triple.object, { ...triple, places: [...triple.evidence] });
  }
  return [...byEntity].map(([entity, { id, confidence, rule, derived, properties, places }]) => ({
    article,
    entity,
    properties: {
      id,
      support: 1,
      statements: Math.max(1, places.length),
      confidence,
      rule,
      starts: places.map(({ start }) => start),
      ends: places.map(({ end }) => end),
      quotes: places.map(({ quote }) => quote),
      ...(derived ? { derived } : {}),
      ...(properties ? { details: JSON.stringify(properties) } : {}),
    },
  }));
}

/** A row of cypher/load/mentions.cypher: a list, for the reason given at `statementValues`. */
export function mentionValues({ article, entity, properties }: MentionRow): unknown[] {
  const { id, support, statements, confidence, rule, starts, ends, quotes, derived, details } = properties;
  const numbers = [support, statements, confidence];
  return [article, entity, id, ...numbers, rule, starts, ends, quotes, derived ?? null, details ?? null];
}
