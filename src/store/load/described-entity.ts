import type { Entity, GraphDocument } from "../../model/graph-document.ts";
import { isMention } from "./mention-rows.ts";

/**
 * What one article says of an entity by itself, facts left out: its part of the name, the aliases and the properties of the
 * node. An article keeps these in its property `described`, so that they can be taken back and the document read again.
 */
export type DescribedEntity = Pick<Entity, "id" | "type" | "name" | "aliases" | "properties"> &
  Partial<Pick<Entity, "mentions">>;

/** The descriptions in a document; mentions only where no MENTIONS triple holds the same. */
export function describedEntities({ article, entities, triples }: GraphDocument): DescribedEntity[] {
  const mentioned = new Map(
    triples
      .filter((one) => isMention(one, article.id))
      .map((one) => [one.object, one.evidence.map(({ start, end }) => `${start}-${end}`).join()]),
  );
  return entities.map(({ mentions, ...entity }) => {
    const places = mentions.map(({ start, end }) => `${start}-${end}`).join();
    return places === (mentioned.get(entity.id) ?? "") ? entity : { ...entity, mentions };
  });
}

/**
 * Whether an entity is one thing in all articles. Others belong to the one article that tells of them, and their ids begin
 * with its id.
 */
export function isShared({ id }: Pick<Entity, "id">, article: string): boolean {
  return !id.startsWith(`${article}#`);
}
