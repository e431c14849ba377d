import type { Article, Entity, Evidence, GraphDocument, Mention, Triple } from "../model/graph-document.ts";
import { ENTITY_TYPES, type EntityType, type Predicate } from "../model/ontology.ts";
import { placeOfStatement, tripleOfStatement } from "../model/statement-id.ts";
import { cypherFile } from "./cypher/files.ts";
import { type GraphStore, type RunCypher, recordsOf } from "./graph-store.ts";
import type { DescribedEntity } from "./load/described-entity.ts";
import { isMention, type MentionProperties } from "./load/mention-rows.ts";
import { parts } from "./parts.ts";
import { type Cell, type GraphNode, type GraphRelationship, isNode } from "./values.ts";

/** Articles read at a time. */
const PAGE = 100;

/**
 * The graph documents that a store was loaded from, in the order of their ids: the same articles, entities and triples; only
 * the order within a document is the store's. `run` must not cut results off.
 * @param ids of the articles wanted; all without it
 */
export async function* readDocuments(run: RunCypher, ids?: readonly string[]): AsyncGenerator<GraphDocument> {
  const wanted = ids ?? (await run(cypherFile("read/article-ids"), {})).map((row) => String(row.id));
  for (const page of parts(wanted, PAGE)) yield* readPage(run, page);
}

/** The documents of an open store. */
export function storedDocuments(store: GraphStore, ids?: readonly string[]): AsyncGenerator<GraphDocument> {
  return readDocuments(async (cypher, parameters) => {
    return recordsOf(await store.query(cypher, parameters, { limit: Number.MAX_SAFE_INTEGER }));
  }, ids);
}

async function* readPage(run: RunCypher, ids: readonly string[]): AsyncGenerator<GraphDocument> {
  const triples = new Map<string, Map<string, Triple>>();
  const statements = await run(cypherFile("read/statements"), { ids });
  for (const row of statements.toSorted((a, b) => placeOf(a.statement) - placeOf(b.statement))) {
    const article = String(row.article);
    const own = triples.get(article) ?? new Map<string, Triple>();
    triples.set(article, own);
    addStatement(own, row.statement as GraphNode, String(row.subject), String(row.object));
  }
  for (const { article, mention, entity } of await run(cypherFile("read/mentions"), { ids })) {
    const { properties } = mention as GraphRelationship;
    // Up to version 2 statements said it.
    if (!Array.isArray(properties.starts)) continue;
    const own = triples.get(String(article)) ?? new Map<string, Triple>();
    triples.set(String(article), own);
    own.set(
      `MENTIONS ${entity}`,
      mentionTriple(properties as unknown as MentionProperties, String(article), String(entity)),
    );
  }
  const articles = (await run(cypherFile("read/articles"), { ids })).map((row) => row.article).filter(isNode);
  const older = articles.filter(({ properties }) => properties.described === undefined);
  const described = await describedByGraph(run, older.map(idOf));
  for (const node of articles) {
    const own = [...(triples.get(idOf(node))?.values() ?? [])];
    const entities =
      described.get(idOf(node)) ?? (JSON.parse(String(node.properties.described ?? "[]")) as DescribedEntity[]);
    yield { schema: 1, article: articleOf(node), entities: entitiesOf(entities, idOf(node), own), triples: own };
  }
}

function idOf({ properties }: GraphNode): string {
  return String(properties.id);
}

function placeOf(statement: Cell | undefined): number {
  return isNode(statement) ? placeOfStatement(idOf(statement)) : 0;
}

function addStatement(triples: Map<string, Triple>, { properties }: GraphNode, subject: string, object: string): void {
  const { fact, predicate, confidence, rule, derived, details, quote, start, end } = properties;
  const key = String(fact);
  let triple = triples.get(key);
  if (!triple) {
    triple = {
      id: tripleOfStatement(String(properties.id)),
      subject,
      predicate: predicate as Predicate,
      object,
      ...(details === undefined ? {} : { properties: JSON.parse(String(details)) as Triple["properties"] }),
      evidence: [],
      confidence: Number(confidence),
      rule: String(rule),
      ...(derived === true ? { derived: true } : {}),
    };
    triples.set(key, triple);
  }
  if (quote !== undefined && quote !== null)
    triple.evidence.push({ start: Number(start), end: Number(end), quote: String(quote) });
}

function mentionTriple(mention: MentionProperties, article: string, entity: string): Triple {
  const { id, confidence, rule, derived, details, starts, ends, quotes } = mention;
  return {
    id,
    subject: article,
    predicate: "MENTIONS",
    object: entity,
    ...(details === undefined ? {} : { properties: JSON.parse(details) as Triple["properties"] }),
    evidence: starts.map((start, i) => ({ start, end: ends[i]!, quote: quotes[i]! })),
    confidence,
    rule,
    ...(derived ? { derived } : {}),
  };
}

/** The entities of articles that were loaded before articles kept what they say of them: as all articles describe them. */
async function describedByGraph(run: RunCypher, ids: readonly string[]): Promise<Map<string, DescribedEntity[]>> {
  const described = new Map<string, DescribedEntity[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return described;
  for (const { article, entity } of await run(cypherFile("read/stated-entities"), { ids })) {
    if (!isNode(entity)) continue;
    const { id, name, aliases, tally: _, search: __, ...properties } = entity.properties;
    described.get(String(article))!.push({
      id: String(id),
      type: entity.labels.find((label): label is EntityType => label in ENTITY_TYPES)!,
      name: String(name),
      aliases: [...((aliases ?? []) as string[])],
      properties: properties as Entity["properties"],
    });
  }
  return described;
}

function entitiesOf(described: readonly DescribedEntity[], article: string, triples: readonly Triple[]): Entity[] {
  const mentions = new Map(
    triples.filter((one) => isMention(one, article)).map((one) => [one.object, one.evidence.map(mentionOf)]),
  );
  return described.map((entity) => ({ ...entity, mentions: entity.mentions ?? mentions.get(entity.id) ?? [] }));
}

function mentionOf({ start, end, quote }: Evidence): Mention {
  return { start, end, text: quote };
}

function articleOf({ properties }: GraphNode): Article {
  const optional = (key: string, value: Cell | undefined) =>
    value === undefined || value === null ? {} : { [key]: String(value) };
  const { id, title, outlet, publishedAt, url, text, path, format, encoding, sha256 } = properties;
  return {
    id: String(id),
    title: String(title),
    ...optional("outlet", outlet),
    ...optional("publishedAt", publishedAt),
    ...optional("url", url),
    language: "zh",
    text: String(text),
    source: {
      ...optional("path", path),
      format: format as Article["source"]["format"],
      encoding: String(encoding ?? "utf-8"),
      sha256: String(sha256),
    },
  };
}
