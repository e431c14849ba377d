import { z } from "zod";
import {
  NeighboursRequest,
  PackedGraph,
  QueryRequest,
  QueryResponse,
  SourcesRequest,
  ViewArticle,
  ViewEntity,
  ViewProblem,
  ViewQuery,
  ViewSchema,
  ViewSearch,
  ViewSources,
  ViewSubgraph,
} from "../model/view.ts";

interface Endpoint {
  readonly summary: string;
  /** Parameters of the address, by name. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

/** What the server answers, by method and path. */
export const ENDPOINTS: Readonly<Record<`${"get" | "post"} /api/${string}`, Endpoint>> = {
  "get /api/graph": {
    summary: "The best connected entities and the facts between them, as columns",
    answer: PackedGraph,
  },
  "get /api/entity": {
    summary: "An entity with its facts, each with the sentences that prove it",
    query: { id: "id of the entity" },
    answer: ViewEntity,
  },
  "get /api/article": {
    summary: "An article with every place where it mentions an entity",
    query: { id: "id of the article" },
    answer: ViewArticle,
  },
  "get /api/search": {
    summary: "Entities by name, alias, pinyin or its initials, and sentences by their words",
    query: { q: "what to look for" },
    answer: ViewSearch,
  },
  "post /api/neighbours": {
    summary: "The best supported neighbours of an entity, with the facts that join them to what is shown",
    body: NeighboursRequest,
    answer: ViewSubgraph,
  },
  "post /api/sources": { summary: "The articles that state facts", body: SourcesRequest, answer: ViewSources },
  "get /api/path": {
    summary: "The shortest path of facts between two entities; empty where there is none within eight steps",
    query: { from: "id of an entity", to: "id of another" },
    answer: ViewSubgraph,
  },
  "get /api/queries": { summary: "The queries that come with the project", answer: z.array(ViewQuery) },
  "post /api/check": {
    summary: "What is wrong with a Cypher query, without running it",
    body: QueryRequest,
    answer: z.array(ViewProblem),
  },
  "get /api/schema": { summary: "The labels, relationship types and property keys in the store", answer: ViewSchema },
  "post /api/cypher": { summary: "The result of a Cypher query that reads", body: QueryRequest, answer: QueryResponse },
};

const Problem = z.object({ error: z.string(), code: z.string().optional() });

/** An OpenAPI 3.1 description of the server's API. */
export function openApi(version: string): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [endpoint, { summary, query = {}, body, answer }] of Object.entries(ENDPOINTS)) {
    const [method, path] = endpoint.split(" ") as [string, string];
    paths[path] = {
      ...paths[path],
      [method]: {
        summary,
        operationId: path.replace("/api/", ""),
        parameters: Object.entries(query).map(([name, description]) => ({
          name,
          in: "query",
          required: true,
          description,
          schema: { type: "string", minLength: 1 },
        })),
        ...(body ? { requestBody: { required: true, content: json(body, "input") } } : {}),
        responses: {
          200: { description: summary, content: json(answer, "output") },
          default: { description: "What is wrong, and what to do", content: json(Problem, "output") },
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Zhengtu",
      version,
      description: "The graph of a store, for reading. Served on the loopback address.",
    },
    paths,
  };
}

function json(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return { "application/json": { schema: described } };
}
