import { signal } from "@preact/signals";
import { ENTITY_TYPES } from "../../src/model/ontology.ts";
import type { ViewSearch } from "../../src/model/view.ts";
import { api } from "../api.ts";

/** So long after the last key the store is asked. */
const PAUSE_MS = 120;

export const found = signal<ViewSearch>({ entities: [], sentences: [] });
export const searching = signal(false);
export const searchError = signal("");

let timer: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

/** Asks the store for entities and sentences; an answer that comes after another question is dropped. */
export function ask(text: string): void {
  clearTimeout(timer);
  asking?.abort();
  searchError.value = "";
  const words = text.trim();
  if (words === "") {
    found.value = { entities: [], sentences: [] };
    searching.value = false;
    return;
  }
  searching.value = true;
  timer = setTimeout(async () => {
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await api.search(words, mine.signal);
      if (asking === mine) found.value = { ...answer, entities: byType(answer.entities) };
    } catch (error) {
      if ((error as Error).name !== "AbortError") searchError.value = (error as Error).message;
    } finally {
      if (asking === mine) searching.value = false;
    }
  }, PAUSE_MS);
}

/** Hits of one type together, the types in the order of their best hit. */
export function byType(entities: ViewSearch["entities"]): ViewSearch["entities"] {
  const order = [...new Set(entities.map(({ type }) => type))];
  // Bodies are what people look for: a place of the same name comes after them.
  if (order.includes("Agency")) order.unshift(...order.splice(order.indexOf("Agency"), 1));
  const known = (type: string) => (type in ENTITY_TYPES ? 0 : 1);
  return order.sort((a, b) => known(a) - known(b)).flatMap((type) => entities.filter((entity) => entity.type === type));
}
