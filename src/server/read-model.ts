import type {
  ViewArticle,
  ViewDisagreement,
  ViewEdge,
  ViewEntity,
  ViewFact,
  ViewGraph,
  ViewNode,
  ViewProof,
  ViewSearch,
  ViewSource,
  ViewSources,
  ViewSubgraph,
} from "../model/view.ts";
import { BOOKKEEPING } from "../store/bookkeeping.ts";
import { cypherFile } from "../store/cypher/files.ts";
import { type GraphStore, type Parameters, type Row, recordsOf } from "../store/graph-store.ts";
import { search } from "../store/search/search.ts";
import { type GraphNode, isNode, typeOfLabels } from "../store/values.ts";
import { edgeOf, graphOf } from "./result-graph.ts";

const MAX_ROWS = 200_000;
const PATH_TIMEOUT_MS = 30_000;
const SEARCH_HITS = 12;

async function rows(store: GraphStore, name: string, parameters: Parameters): Promise<Row[]> {
  return recordsOf(await store.query(cypherFile(`view/${name}`), parameters, { limit: MAX_ROWS }));
}

/** The best connected `limit` entities and the facts between them. */
export async function readGraph(store: GraphStore, limit: number): Promise<ViewGraph> {
  const [totals] = await rows(store, "totals", {});
  const nodes = (await rows(store, "entities", { limit })).map(nodeOf);
  const edges = await readEdges(
    store,
    nodes.map((node) => node.id),
  );
  return { nodes, edges, total: Number(totals?.entities ?? 0) };
}

function nodeOf(row: Row): ViewNode {
  return {
    id: String(row.id),
    type: typeOfLabels(row.labels as string[]),
    name: String(row.name),
    aliases: (row.aliases as string[] | null) ?? [],
    degree: Number(row.degree),
  };
}

async function readEdges(store: GraphStore, ids: readonly string[]): Promise<ViewEdge[]> {
  return (await rows(store, "relationships", { ids })).map(edgeOfRow);
}

function edgeOfRow(row: Row): ViewEdge {
  return edgeOf(String(row.source), String(row.predicate), String(row.target), row);
}

/** Facts of new neighbours are looked through up to so many; of hubs beyond that, only those that join them to the entity. */
const NEIGHBOUR_FACTS = 5_000;

/**
 * The best supported `limit` neighbours of an entity, with the facts that join them to it, and of all but hubs those to each
 * other and to what is shown.
 * @param shown ids of the entities on the screen
 */
export async function readNeighbours(
  store: GraphStore,
  id: string,
  limit: number,
  shown: readonly string[],
): Promise<ViewSubgraph> {
  const nodes = (await rows(store, "neighbours", { id, limit })).map(nodeOf);
  const fresh = nodes.map((node) => node.id);
  let facts = 0;
  const quick = nodes
    .toSorted((a, b) => a.degree - b.degree)
    .filter(({ degree }) => {
      facts += degree;
      return facts <= NEIGHBOUR_FACTS;
    });
  const found = [
    ...(await rows(store, "edges-between", { id, ids: fresh })),
    ...(await rows(store, "edges-of", { ids: quick.map((node) => node.id) })),
  ];
  const there = new Set([id, ...fresh, ...shown]);
  const edges = new Map<string, ViewEdge>();
  for (const row of found) {
    const edge = edgeOfRow(row);
    if (there.has(edge.source) && there.has(edge.target)) edges.set(edge.id, edge);
  }
  return { nodes, edges: [...edges.values()] };
}

/** The state of the store, by a number that each change raises; nothing where it does not say. */
export async function readRevision(store: GraphStore): Promise<number | undefined> {
  const [found] = await rows(store, "revision", {});
  return found?.revision === null || found?.revision === undefined ? undefined : Number(found.revision);
}

/** The shortest path of facts between two entities; empty where there is none within eight steps. */
export async function readPath(store: GraphStore, from: string, to: string): Promise<ViewSubgraph> {
  const table = await store.query(cypherFile("view/path"), { from, to }, { timeoutMs: PATH_TIMEOUT_MS });
  return graphOf(table);
}

/** The articles that state facts. @param facts keys of facts */
export async function readSources(store: GraphStore, facts: readonly string[]): Promise<ViewSources> {
  const found = await rows(store, "fact-articles", { facts });
  const ids = [...new Set(found.map((row) => String(row.article)))];
  const articles = (await rows(store, "sources", { ids })).map(sourceOf);
  const place = new Map(articles.map(({ id }, n) => [id, n]));
  const stating = new Map<string, number[]>(facts.map((fact) => [fact, []]));
  for (const { fact, article } of found) {
    const at = place.get(String(article));
    if (at !== undefined) stating.get(String(fact))?.push(at);
  }
  return { articles, facts: facts.map((fact) => stating.get(fact)!) };
}

/** Entities by name, alias or reading, and sentences by their words. */
export function readSearch(store: GraphStore, question: string): Promise<ViewSearch> {
  return search(store, question, { limit: SEARCH_HITS }) as Promise<ViewSearch>;
}

/** An entity with its facts, each with the sentences that prove it; nothing where there is none of this id. */
export async function readEntity(store: GraphStore, id: string): Promise<ViewEntity | undefined> {
  const [found] = await rows(store, "entity", { id });
  if (!found || !isNode(found.entity)) return undefined;
  const { labels, properties } = found.entity;
  const { id: _, name, aliases, text: __, ...rest } = properties;
  const facts = new Map<string, ViewFact & { proofs: ViewFact["proofs"] }>();
  for (const row of await rows(store, "facts", { id })) {
    const out = row.subjectId === id;
    const side = out ? "object" : "subject";
    const other = {
      id: String(row[`${side}Id`]),
      type: typeOfLabels(row[`${side}Labels`] as string[]),
      name: String(row[`${side}Name`]),
    };
    const key = `${out} ${row.predicate} ${other.id}`;
    const fact = facts.get(key) ?? {
      predicate: String(row.predicate),
      direction: out ? "out" : "in",
      other,
      proofs: [],
    };
    fact.proofs.push({
      quote: row.quote as string | null,
      start: row.start as number | null,
      end: row.end as number | null,
      confidence: Number(row.confidence),
      rule: String(row.rule),
      article: {
        id: String(row.articleId),
        title: String(row.articleTitle),
        outlet: row.outlet as string | null,
        publishedAt: row.publishedAt as string | null,
      },
    });
    facts.set(key, fact);
  }
  return {
    id,
    type: typeOfLabels(labels as string[]),
    name: String(name),
    aliases: (aliases as string[] | null) ?? [],
    properties: Object.fromEntries(
      Object.entries(rest).filter(([key]) => !BOOKKEEPING.has(key)),
    ) as ViewEntity["properties"],
    facts: [...facts.values(), ...(await mentionFacts(store, id, found.entity))],
    disagreements: (await rows(store, "disagreements", { id })).map(disagreementOf),
  };
}

/** What an article mentions, or which articles mention an entity: a proof for each place. */
async function mentionFacts(store: GraphStore, id: string, entity: GraphNode): Promise<ViewFact[]> {
  if (typeOfLabels(entity.labels) === "Article") {
    const source = sourceOf({ id, ...entity.properties });
    return (await rows(store, "article-mentions", { id })).map((row) => ({
      predicate: "MENTIONS",
      direction: "out",
      other: { id: String(row.id), type: typeOfLabels(row.labels as string[]), name: String(row.name) },
      proofs: mentionProofs(row, source),
    }));
  }
  return (await rows(store, "mentioned-in", { id })).map((row) => ({
    predicate: "MENTIONS",
    direction: "in",
    other: { id: String(row.id), type: "Article", name: String(row.title) },
    proofs: mentionProofs(row, sourceOf(row)),
  }));
}

function mentionProofs(row: Row, article: ViewSource): ViewProof[] {
  const [starts, ends, quotes] = [row.starts, row.ends, row.quotes] as [number[], number[], string[]];
  return starts.map((start, i) => ({
    quote: quotes[i]!,
    start,
    end: ends[i]!,
    confidence: Number(row.confidence),
    rule: String(row.rule),
    article,
  }));
}

function sourceOf({ id, title, outlet, publishedAt }: Row): ViewSource {
  return {
    id: String(id),
    title: String(title),
    outlet: (outlet as string | null | undefined) ?? null,
    publishedAt: (publishedAt as string | null | undefined) ?? null,
  };
}

function disagreementOf(row: Row): ViewDisagreement {
  return {
    kind: row.kind as ViewDisagreement["kind"],
    what: row.what as string | null,
    date: row.date as string | null,
    said: {
      text: String(row.said),
      article: { id: String(row.articleId), title: String(row.articleTitle) },
      start: Number(row.start),
      end: Number(row.end),
    },
    otherwise: {
      text: String(row.otherwise),
      article: { id: String(row.otherId), title: String(row.otherTitle) },
      start: Number(row.otherStart),
      end: Number(row.otherEnd),
    },
  };
}

/** An article with every place where it mentions an entity. */
export async function readArticle(store: GraphStore, id: string): Promise<ViewArticle | undefined> {
  const [article] = await rows(store, "article", { id });
  if (!article) return undefined;
  const mentions = (await rows(store, "article-mentions", { id })).flatMap((row) => {
    const entity = { id: String(row.id), name: String(row.name), type: typeOfLabels(row.labels as string[]) };
    const ends = row.ends as number[];
    return (row.starts as number[]).map((start, i) => ({ start, end: ends[i]!, ...entity }));
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  return {
    id,
    title: String(article.title),
    outlet: article.outlet as string | null,
    publishedAt: article.publishedAt as string | null,
    url: article.url as string | null,
    text: String(article.text),
    mentions,
  };
}
