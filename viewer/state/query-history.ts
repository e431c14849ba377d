import { kept } from "./kept.ts";

const LONGEST = 50;

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

/** The queries that were run in this browser, the latest first. */
export const queryHistory = kept<readonly string[]>("zhengtu.queries", [], areTexts);

export function remember(query: string): void {
  queryHistory.value = [query, ...queryHistory.value.filter((text) => text !== query)].slice(0, LONGEST);
}
