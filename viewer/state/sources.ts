import { effect, signal } from "@preact/signals";
import type { ViewSource } from "../../src/model/view.ts";
import { api } from "../api.ts";
import { askForSources } from "./filters.ts";

/** Facts asked for in one request. */
const AT_ONCE = 2_000;

/** The articles that state a fact, by the fact's id, as far as they were asked for. */
export const sources = signal<ReadonlyMap<string, readonly ViewSource[]>>(new Map());
/** How many panels want to know, beside filters. */
export const wanted = signal(0);
export const sourcesError = signal("");

const articles = new Map<string, ViewSource>();
let asking = Promise.resolve();

async function learn(facts: readonly string[]): Promise<void> {
  const missing = facts.filter((fact) => !sources.value.has(fact));
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const part = missing.slice(start, start + AT_ONCE);
    const answer = await api.sources(part);
    for (const article of answer.articles) if (!articles.has(article.id)) articles.set(article.id, article);
    const next = new Map(sources.value);
    // The same article is one object everywhere, whichever request brought it.
    part.forEach((fact, i) => {
      next.set(
        fact,
        answer.facts[i]!.map((n) => articles.get(answer.articles[n]!.id)!),
      );
    });
    sources.value = next;
  }
}

/** Asks for the articles behind the facts of a graph as soon as a filter or a panel needs them. */
export function followSources(factsOf: () => readonly string[]): void {
  effect(() => {
    if (!askForSources.value && wanted.value === 0) return;
    const facts = factsOf();
    asking = asking
      .then(() => learn(facts))
      .then(
        () => {
          sourcesError.value = "";
        },
        (error: Error) => {
          sourcesError.value = error.message;
        },
      );
  });
}
