import type { GraphDocument, PropertyValue, Triple } from "../../model/graph-document.ts";
import type { EntityType } from "../../model/ontology.ts";
import { searchText } from "../search/search-text.ts";
import { type DescribedEntity, describedEntities, isShared } from "./described-entity.ts";
import { documentHash } from "./document-hash.ts";
import { isMention, type MentionRow, mentionRows } from "./mention-rows.ts";
import { type StatementRow, statementRows } from "./statement-rows.ts";

/** A node to be written, exactly with these properties. */
export interface EntityRow {
  readonly type: EntityType;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What can be made of a document without looking into the store, so that it need not wait for its turn. */
export interface PreparedDocument {
  readonly id: string;
  readonly hash: string;
  readonly article: { readonly id: string; readonly properties: Readonly<Record<string, unknown>> };
  /** The entities that belong to this article alone. */
  readonly own: readonly EntityRow[];
  /** Its part of the entities that other articles tell of, too. */
  readonly shared: readonly DescribedEntity[];
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
  /** Those that statements stand for. */
  readonly stated: readonly Triple[];
}

export function prepareDocument(document: GraphDocument): PreparedDocument {
  const { article, triples } = document;
  const hash = documentHash(document);
  const described = describedEntities(document);
  const stated = triples.filter((triple) => !isMention(triple, article.id));
  return {
    id: article.id,
    hash,
    article: { id: article.id, properties: articleProperties(document, hash, described) },
    own: described.filter((entity) => !isShared(entity, article.id)).map((entity) => entityRow(entity)),
    shared: described.filter((entity) => isShared(entity, article.id)),
    mentions: mentionRows(triples, article.id),
    statements: stated.flatMap((triple) => statementRows(triple, article.id)),
    stated,
  };
}

function articleProperties({ article }: GraphDocument, hash: string, described: readonly DescribedEntity[]) {
  const { source, ...rest } = article;
  const { path, format, encoding, sha256 } = source;
  return {
    ...rest,
    name: article.title,
    aliases: [],
    search: searchText("Article", [article.title]),
    documentHash: hash,
    described: JSON.stringify(described),
    format,
    encoding,
    sha256,
    ...(path === undefined ? {} : { path }),
  };
}

/** The node of an entity; a shared one keeps its tally. */
export function entityRow(
  entity: Pick<EntityRow, "type" | "id"> & {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly properties: Readonly<Record<string, PropertyValue>>;
  },
  tally?: string,
): EntityRow {
  const { type, id, name, aliases, properties } = entity;
  const search = searchText(type, [name, ...aliases]);
  return { type, id, properties: { ...properties, id, name, aliases, search, ...(tally ? { tally } : {}) } };
}
