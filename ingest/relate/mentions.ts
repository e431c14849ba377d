import type { Draft, Relator } from "./draft.ts";

/** That an article mentions an entity, proved by every place where it does. */
export const mentionsOf: Relator = ({ clean, entities }) =>
  entities.map(
    (entity): Draft => ({
      subject: clean.article.id,
      predicate: "MENTIONS",
      object: entity.id,
      evidence: entity.mentions,
      confidence: 1,
      rule: "mentions",
    }),
  );
