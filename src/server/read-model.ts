import { factKey } from "../model/fact-key.ts";
import type {
  QueryResponse,
  ViewArticle,
  ViewEdge,
  ViewEntity,
  ViewFact,
  ViewGraph,
  ViewNode,
  ViewSearch,
  ViewSubgraph,
} from "../model/view.ts";
import { BOOKKEEPING } from "../store/bookkeeping.ts";
import { cypherFile } from "../store/cypher/files.ts";
import { type GraphStore, type Parameters, type ResultTable, type Row, recordsOf } from "../store/graph-store.ts";
import { search } from "../store/search/search.ts";
import {
  type Cell,
  cellText,
  type GraphNode,
  type GraphRelationship,
  isNode,
  isPath,
  isRelationship,
  typeOfLabels,
} from "../store/values.ts";

const MAX_ROWS = 200_000;
/** Rows of a free query that the viewer shows. */
const QUERY_ROWS = 1_000;
const QUERY_TIMEOUT_MS = 30_000;
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
  return (await rows(store, "relationships", { ids })).map((row) =>
    edgeOf(String(row.source), String(row.predicate), String(row.target), row),
  );
}

/** An edge as the viewer wants it; support and confidence are 1 where a relationship has none. */
function edgeOf(
  source: string,
  predicate: string,
  target: string,
  { support, confidence }: Readonly<Record<string, Cell>>,
): ViewEdge {
  const id = factKey({ subject: source, predicate, object: target });
  return { id, source, target, predicate, support: Number(support ?? 1), confidence: Number(confidence ?? 1) };
}

/**
 * The best supported `limit` neighbours of an entity, with the facts between them, to it and to what is shown already.
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
  const edges = await readEdges(store, [...new Set([id, ...fresh, ...shown])]);
  const touched = new Set([id, ...fresh]);
  return { nodes, edges: edges.filter(({ source, target }) => touched.has(source) || touched.has(target)) };
}

/** The shortest path of facts between two entities; empty where there is none within eight steps. */
export async function readPath(store: GraphStore, from: string, to: string): Promise<ViewSubgraph> {
  const table = await store.query(cypherFile("view/path"), { from, to }, { timeoutMs: QUERY_TIMEOUT_MS });
  return graphOf(table);
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
    facts: [...facts.values()],
  };
}

/** An article with every place where it mentions an entity. */
export async function readArticle(store: GraphStore, id: string): Promise<ViewArticle | undefined> {
  const [article] = await rows(store, "article", { id });
  if (!article) return undefined;
  const mentions = (await rows(store, "article-mentions", { id })).map((row) => ({
    start: Number(row.start),
    end: Number(row.end),
    id: String(row.id),
    name: String(row.name),
    type: typeOfLabels(row.labels as string[]),
  }));
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

/** Runs a user's query; what of its result is nodes and relationships comes as a graph, too. */
export async function runQuery(
  store: GraphStore,
  cypher: string,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<QueryResponse> {
  const table = await store.query(cypher, parameters, { limit: QUERY_ROWS, timeoutMs: QUERY_TIMEOUT_MS, signal });
  return {
    columns: [...table.columns],
    rows: table.rows.map((row) => row.map((cell) => cellText(cell))),
    truncated: table.truncated,
    graph: graphOf(table),
  };
}

function graphOf(table: ResultTable): QueryResponse["graph"] {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const visit = (cell: Cell | undefined): void => {
    if (isNode(cell)) nodes.set(cell.ref, cell);
    else if (isRelationship(cell)) relationships.set(cell.ref, cell);
    else if (isPath(cell)) {
      cell.nodes.forEach(visit);
      cell.relationships.forEach(visit);
    } else if (Array.isArray(cell)) cell.forEach(visit);
    else if (typeof cell === "object" && cell !== null) Object.values(cell).forEach(visit);
  };
  for (const row of table.rows) row.forEach(visit);
  const id = (ref: string) => String(nodes.get(ref)?.properties.id ?? ref);
  const drawn = [...relationships.values()].filter((one) => nodes.has(one.start) && nodes.has(one.end));
  const degrees = new Map<string, number>();
  for (const { start, end } of drawn) for (const ref of [start, end]) degrees.set(ref, (degrees.get(ref) ?? 0) + 1);
  return {
    nodes: [...nodes.values()].map(({ ref, labels, properties }) => ({
      id: id(ref),
      type: typeOfLabels(labels as string[]),
      name: String(properties.name ?? properties.predicate ?? properties.id ?? ref),
      aliases: (properties.aliases as string[] | undefined) ?? [],
      degree: degrees.get(ref) ?? 0,
    })),
    edges: drawn.map(({ start, type, end, properties }) => edgeOf(id(start), type, id(end), properties)),
  };
}
