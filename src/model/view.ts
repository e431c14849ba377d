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

/** Part of a graph: neighbours of an entity, or a path. */
export const ViewSubgraph = z.object({ nodes: z.array(ViewNode), edges: z.array(ViewEdge) });
export type ViewSubgraph = z.infer<typeof ViewSubgraph>;

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
  article: z.object({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
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

export const ViewEntity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  facts: z.array(ViewFact),
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
  truncated: z.boolean(),
  graph: z.object({ nodes: z.array(ViewNode), edges: z.array(ViewEdge) }),
});
export type QueryResponse = z.infer<typeof QueryResponse>;

export const ViewQuery = z.object({
  name: z.string(),
  title: z.string(),
  titleZh: z.string(),
  cypher: z.string(),
  parameters: z.array(z.object({ name: z.string(), description: z.string(), default: z.string().optional() })),
});
export type ViewQuery = z.infer<typeof ViewQuery>;
