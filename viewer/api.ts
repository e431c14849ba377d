import type { QueryResponse, ViewArticle, ViewEntity, ViewGraph, ViewQuery } from "../src/model/view.ts";

/** What the server said was wrong. */
export class ApiError extends Error {}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new ApiError("The server does not answer. Is zhengtu still running?");
  }
  const body = (await response.json().catch(() => ({}))) as T & { error?: string };
  if (!response.ok) throw new ApiError(body.error ?? `HTTP ${response.status}`);
  return body;
}

export const api = {
  graph: () => call<ViewGraph>("/api/graph"),
  entity: (id: string) => call<ViewEntity>(`/api/entity?id=${encodeURIComponent(id)}`),
  article: (id: string) => call<ViewArticle>(`/api/article?id=${encodeURIComponent(id)}`),
  queries: () => call<ViewQuery[]>("/api/queries"),
  cypher: (query: string, parameters: Readonly<Record<string, unknown>>) =>
    call<QueryResponse>("/api/cypher", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, parameters }),
    }),
};
