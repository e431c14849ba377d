import { factKey } from "../../model/fact-key.ts";
import type { GraphDocument } from "../../model/graph-document.ts";
import type { EntityType } from "../../model/ontology.ts";
import { SCHEMA_VERSION } from "../schema.ts";
import { count, describe, type EntityTally, emptyTally, tallyText } from "./entity-tally.ts";
import { type ArticleFact, articleFacts } from "./fact-changes.ts";
import { type EntityRow, entityRow, type PreparedDocument, prepareDocument } from "./prepared-document.ts";

/** A shared entity with what some articles say of it; tallies of one entity are added up, count by count. */
export interface TallyRow {
  readonly id: string;
  readonly type: EntityType;
  readonly tally: EntityTally;
}

/**
 * What one article brings into a store that is filled by a job which sums up over all articles: nodes and statements as they are
 * written, tallies of shared entities and facts for summing up.
 */
export interface ArticleRows
  extends Pick<PreparedDocument, "id" | "hash" | "article" | "own" | "mentions" | "statements"> {
  /** The version of the store's layout that the rows are for. */
  readonly layout: number;
  readonly shared: readonly TallyRow[];
  readonly facts: readonly (ArticleFact & { readonly fact: string; readonly support: number })[];
}

export function articleRows(document: GraphDocument): ArticleRows {
  const { id, hash, article, own, shared, mentions, statements, stated } = prepareDocument(document);
  return {
    layout: SCHEMA_VERSION,
    id,
    hash,
    article,
    own,
    shared: shared.map((entity) => {
      const tally = emptyTally();
      count(tally, entity, 1);
      return { id: entity.id, type: entity.type, tally };
    }),
    mentions,
    statements,
    facts: articleFacts(stated).map((fact) => ({ fact: factKey(fact), support: 1, ...fact })),
  };
}

/** The node of a shared entity, by all that articles say of it. */
export function describedRow({ id, type, tally }: TallyRow): EntityRow {
  return entityRow({ type, id, ...describe(tally) }, tallyText(tally));
}
