import pc from "picocolors";
import type { GraphDocument } from "../model/graph-document.ts";
import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from "../model/ontology.ts";

/** Counts what extraction found over a batch: distinct entities by type, triples by predicate. */
export class Tally {
  readonly #entities = new Map<EntityType, Set<string>>();
  readonly #triples = new Map<Predicate, number>();

  add({ entities, triples }: GraphDocument): void {
    for (const { type, id } of entities) {
      const ids = this.#entities.get(type) ?? new Set();
      this.#entities.set(type, ids.add(id));
    }
    for (const { predicate } of triples) this.#triples.set(predicate, (this.#triples.get(predicate) ?? 0) + 1);
  }

  lines(): string[] {
    const entities = (Object.keys(ENTITY_TYPES) as EntityType[]).map(
      (type) => [type, this.#entities.get(type)?.size ?? 0] as const,
    );
    const triples = (Object.keys(PREDICATES) as Predicate[]).map((one) => [one, this.#triples.get(one) ?? 0] as const);
    return [row("entities", entities), row("triples", triples)];
  }
}

function row(title: string, counts: readonly (readonly [string, number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${pc.bold(String(count))}`);
  return `${title.padEnd(9)} ${pc.bold(String(total).padStart(6))}  ${pc.dim("│")} ${parts.join(pc.dim(" · "))}`;
}
