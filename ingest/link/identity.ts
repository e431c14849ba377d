import { ENTITY_TYPES, type EntityType } from "../../src/model/ontology.ts";

/** Names of nothing but these are their own slugs, which most are. */
const PLAIN = /^[\u4e00-\u9fff\w/]+$/;

/**
 * The id of an entity: readable, the same in every run, and for global types the same in every article.
 * Whatever is not a letter, a digit or a joint is left out of the name.
 */
export function entityId(type: EntityType, key: string, articleId: string): string {
  const slug = PLAIN.test(key) ? key : key.normalize("NFKC").replace(/[^\p{L}\p{N}/.%+·*×_-]+/gu, "");
  const local = `${type.toLowerCase()}:${slug || "unnamed"}`;
  return ENTITY_TYPES[type].scope === "global" ? local : `${articleId}#${local}`;
}
