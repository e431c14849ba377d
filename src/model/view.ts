import { z } from "zod";

/** What the server sends the viewer. Types are those of the ontology, or `Statement` in results of free queries. */
export const ViewNode = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  degree: z.number(),
});
export type ViewNode = z.infer<typeof ViewNode>;

export const ViewEdge = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  predicate: z.string(),
  support: z.number(),
  confidence: z.number(),
});
export type ViewEdge = z.infer<typeof ViewEdge>;

export const ViewGraph = z.object({
  nodes: z.array(ViewNode),
  edges: z.array(ViewEdge),
  /** Entities in the store; more than `nodes` where the graph is too large to send whole. */
  total: z.number(),
});
export type ViewGraph = z.infer<typeof ViewGraph>;

/** A graph as columns; types, predicates and the ends of edges are numbers of places in the lists. */
export const PackedGraph = z.object({
  types: z.array(z.string()),
  predicates: z.array(z.string()),
  nodes: z.object({
    id: z.array(z.string()),
    type: z.array(z.number()),
    name: z.array(z.string()),
    aliases: z.array(z.array(z.string())),
    degree: z.array(z.number()),
  }),
  edges: z.object({
    source: z.array(z.number()),
    predicate: z.array(z.number()),
    target: z.array(z.number()),
    support: z.array(z.number()),
    confidence: z.array(z.number()),
  }),
  total: z.number(),
});
export type PackedGraph = z.infer<typeof PackedGraph>;

/** Part of a graph: neighbours of an entity, or a path. */
export const ViewSubgraph = z.object({ nodes: z.array(ViewNode), edges: z.array(ViewEdge) });
export type ViewSubgraph = z.infer<typeof ViewSubgraph>;

/** An article as the source of facts. */
export const ViewSource = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
});
export type ViewSource = z.infer<typeof ViewSource>;

export const SourcesRequest = z.object({
  /** Ids of facts, as edges have them. */
  facts: z.array(z.string()).max(5_000),
});

export const ViewSources = z.object({
  articles: z.array(ViewSource),
  /** For each fact asked for, the places of its articles in the list. */
  facts: z.array(z.array(z.number())),
});
export type ViewSources = z.infer<typeof ViewSources>;

export const NeighboursRequest = z.object({
  id: z.string().min(1),
  limit: z.int().min(1).max(500).default(60),
  /** Ids of the entities on the screen. */
  shown: z.array(z.string()).max(20_000).default([]),
});

export const ViewSearch = z.object({
  entities: z.array(z.object({ id: z.string(), type: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  sentences: z.array(
    z.object({ article: z.string(), title: z.string(), start: z.number(), end: z.number(), quote: z.string() }),
  ),
});
export type ViewSearch = z.infer<typeof ViewSearch>;

export const ViewProof = z.object({
  quote: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  confidence: z.number(),
  rule: z.string(),
  article: ViewSource,
});
export type ViewProof = z.infer<typeof ViewProof>;

export const ViewFact = z.object({
  predicate: z.string(),
  /** Whether the entity asked for is the subject or the object. */
  direction: z.enum(["out", "in"]),
  other: z.object({ id: z.string(), type: z.string(), name: z.string() }),
  proofs: z.array(ViewProof),
});
export type ViewFact = z.infer<typeof ViewFact>;

const Said = z.object({
  text: z.string(),
  article: z.object({ id: z.string(), title: z.string() }),
  /** Where in the article; 0 and 0 where it is the article as a whole. */
  start: z.number(),
  end: z.number(),
});

/** Two articles that say different things of one matter. */
export const ViewDisagreement = z.object({
  kind: z.enum(["figure", "date"]),
  what: z.string().nullable(),
  date: z.string().nullable(),
  said: Said,
  otherwise: Said,
});
export type ViewDisagreement = z.infer<typeof ViewDisagreement>;

export const ViewEntity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  facts: z.array(ViewFact),
  disagreements: z.array(ViewDisagreement),
});
export type ViewEntity = z.infer<typeof ViewEntity>;

export const ViewArticle = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string(),
  mentions: z.array(
    z.object({ start: z.number(), end: z.number(), id: z.string(), name: z.string(), type: z.string() }),
  ),
});
export type ViewArticle = z.infer<typeof ViewArticle>;

export const QueryRequest = z.object({
  query: z.string().max(100_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
});

export const QueryResponse = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** The same as values: numbers, lists, nodes. */
  values: z.array(z.array(z.unknown())),
  truncated: z.boolean(),
  graph: z.object({ nodes: z.array(ViewNode), edges: z.array(ViewEdge) }),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

/** What is wrong with a query before it runs. */
export const ViewProblem = z.object({
  message: z.string(),
  /** Counted from 1; nothing where it is the query as a whole. */
  line: z.number().nullable(),
  column: z.number().nullable(),
});
export type ViewProblem = z.infer<typeof ViewProblem>;

/** The names that queries can use. */
export const ViewSchema = z.object({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  propertyKeys: z.array(z.string()),
});
export type ViewSchema = z.infer<typeof ViewSchema>;

export const ViewQuery = z.object({
  name: z.string(),
  title: z.string(),
  titleZh: z.string(),
  cypher: z.string(),
  parameters: z.array(z.object({ name: z.string(), description: z.string(), default: z.string().optional() })),
});
export type ViewQuery = z.infer<typeof ViewQuery>;
