import type { GraphDocument } from "../../model/graph-document.ts";
import type { DescribedEntity } from "./described-entity.ts";
import { type ArticleFact, articleFacts } from "./fact-changes.ts";
import { mentionValues } from "./mention-rows.ts";
import { type EntityRow, prepareDocument } from "./prepared-document.ts";
import { statementValues } from "./statement-rows.ts";

/**
 * What an article brings into a store, made without looking into it: by any thread or process, that the one which has the store open
 * need only write. Nothing in it but what JSON holds.
 */
export interface LoadRows {
  readonly id: string;
  readonly hash: string;
  /** The article and the entities that belong to it alone. */
  readonly own: readonly EntityRow[];
  /** Its part of the entities that other articles tell of, too. */
  readonly shared: readonly DescribedEntity[];
  /** Of cypher/load/mentions.cypher. */
  readonly mentions: readonly (readonly unknown[])[];
  /** Of cypher/load/statements.cypher. */
  readonly statements: readonly (readonly unknown[])[];
  readonly facts: readonly ArticleFact[];
}

export function loadRows(document: GraphDocument): LoadRows {
  const { id, hash, article, own, shared, mentions, statements, stated } = prepareDocument(document);
  return {
    id,
    hash,
    own: [{ type: "Article", ...article }, ...own],
    shared,
    mentions: mentions.map(mentionValues),
    statements: statements.map(statementValues),
    facts: articleFacts(stated),
  };
}
