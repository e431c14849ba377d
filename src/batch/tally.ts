import type { GraphDocument } from "../model/graph-document.ts";
import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from "../model/ontology.ts";
import { isShared } from "../store/load/described-entity.ts";

/** What was found in some articles. */
export interface Found {
  /** Entities that belong to one article alone, by type. */
  readonly own: Readonly<Partial<Record<EntityType, number>>>;
  /** Ids of entities that several articles may tell of, by type. */
  readonly shared: Readonly<Partial<Record<EntityType, readonly string[]>>>;
  /** Triples, by predicate. */
  readonly triples: Readonly<Partial<Record<Predicate, number>>>;
}

export function foundIn(documents: readonly GraphDocument[]): Found {
  const own: Partial<Record<EntityType, number>> = {};
  const shared: Partial<Record<EntityType, string[]>> = {};
  const triples: Partial<Record<Predicate, number>> = {};
  for (const document of documents) {
    for (const { type, id } of document.entities)
      if (isShared({ id }, document.article.id)) {
        shared[type] ??= [];
        shared[type].push(id);
      } else own[type] = (own[type] ?? 0) + 1;
    for (const { predicate } of document.triples) triples[predicate] = (triples[predicate] ?? 0) + 1;
  }
  return { own, shared, triples };
}

/** Counts what extraction found over a batch: distinct entities by type, triples by predicate. */
export class Tally {
  readonly #own = new Map<EntityType, number>();
  readonly #shared = new Map<EntityType, Set<string>>();
  readonly #triples = new Map<Predicate, number>();

  add({ own, shared, triples }: Found): void {
    for (const [type, count] of Object.entries(own) as [EntityType, number][])
      this.#own.set(type, (this.#own.get(type) ?? 0) + count);
    for (const [type, ids] of Object.entries(shared) as [EntityType, string[]][]) {
      const known = this.#shared.get(type) ?? new Set();
      this.#shared.set(type, known);
      for (const id of ids) known.add(id);
    }
    for (const [predicate, count] of Object.entries(triples) as [Predicate, number][])
      this.#triples.set(predicate, (this.#triples.get(predicate) ?? 0) + count);
  }

  /** In the order of the ontology. */
  entities(): [EntityType, number][] {
    return (Object.keys(ENTITY_TYPES) as EntityType[]).map((type) => [
      type,
      (this.#own.get(type) ?? 0) + (this.#shared.get(type)?.size ?? 0),
    ]);
  }

  triples(): [Predicate, number][] {
    return (Object.keys(PREDICATES) as Predicate[]).map((one) => [one, this.#triples.get(one) ?? 0]);
  }
}
