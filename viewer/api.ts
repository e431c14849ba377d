import { unpackGraph } from "../src/model/packed-graph.ts";
import type {
  PackedGraph,
  QueryResponse,
  ViewArticle,
  ViewEntity,
  ViewProblem,
  ViewQuery,
  ViewSchema,
  ViewSearch,
  ViewSources,
  ViewSubgraph,
} from "../src/model/view.ts";

/** What the server said was wrong. */
export class ApiError extends Error {}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new ApiError("The server does not answer. Is zhengtu still running?");
  }
  const body = (await response.json().catch(() => ({}))) as T & { error?: string };
  if (!response.ok) throw new ApiError(body.error ?? `HTTP ${response.status}`);
  return body;
}

function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { "content-type": "application/json" };
  return call<T>(path, { method: "POST", headers, body: JSON.stringify(body), signal });
}

export const api = {
  graph: async () => unpackGraph(await call<PackedGraph>("/api/graph")),
  entity: (id: string) => call<ViewEntity>(`/api/entity?id=${encodeURIComponent(id)}`),
  article: (id: string) => call<ViewArticle>(`/api/article?id=${encodeURIComponent(id)}`),
  queries: () => call<ViewQuery[]>("/api/queries"),
  search: (words: string, signal: AbortSignal) =>
    call<ViewSearch>(`/api/search?q=${encodeURIComponent(words)}`, { signal }),
  neighbours: (id: string, shown: readonly string[]) => post<ViewSubgraph>("/api/neighbours", { id, shown }),
  sources: (facts: readonly string[]) => post<ViewSources>("/api/sources", { facts }),
  path: (from: string, to: string) =>
    call<ViewSubgraph>(`/api/path?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`),
  schema: () => call<ViewSchema>("/api/schema"),
  check: (query: string, parameters: Readonly<Record<string, unknown>>, signal?: AbortSignal) =>
    post<ViewProblem[]>("/api/check", { query, parameters }, signal),
  cypher: (query: string, parameters: Readonly<Record<string, unknown>>, signal?: AbortSignal) =>
    post<QueryResponse>("/api/cypher", { query, parameters }, signal),
};
