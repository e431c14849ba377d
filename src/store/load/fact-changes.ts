import { type Fact, factKey } from "../../model/fact-key.ts";
import type { Triple } from "../../model/graph-document.ts";
import { isShared } from "./described-entity.ts";

/** How a load changes the plain relationship of a fact. */
export interface FactChange extends Fact {
  readonly fact: string;
  /** By how many articles. */
  support: number;
  /** By how many statements. */
  statements: number;
  /** The greatest confidence that is added. */
  confidence: number;
  /** Whether a statement is taken back, so that the greatest confidence may no longer hold. */
  retracted: boolean;
  /** Whether no store has the fact yet, as one end belongs to an article that the store does not have. */
  isNew: boolean;
}

/** Sums up the changes of many statements, fact by fact. */
export class FactChanges {
  readonly #changes = new Map<string, FactChange>();

  /**
   * The triples that one article adds, with how many statements stand for each.
   * @param newArticle the id of the article, where the store does not have it
   */
  add(triples: readonly Triple[], statementsOf: (triple: Triple) => number, newArticle?: string): void {
    const facts = new Set<FactChange>();
    for (const triple of triples) {
      const change = this.#of(triple);
      if (!facts.has(change)) change.support += 1;
      facts.add(change);
      change.statements += statementsOf(triple);
      change.isNew ||= newArticle !== undefined && concerns(triple, newArticle);
      change.confidence = Math.max(change.confidence, triple.confidence);
    }
  }

  /** The statements that one article takes back. */
  retract(statements: readonly Fact[]): void {
    const facts = new Set<FactChange>();
    for (const stated of statements) {
      const change = this.#of(stated);
      change.statements -= 1;
      change.retracted = true;
      if (!facts.has(change)) change.support -= 1;
      facts.add(change);
    }
  }

  all(): FactChange[] {
    return [...this.#changes.values()];
  }

  #of({ subject, predicate, object }: Fact): FactChange {
    const fact = factKey({ subject, predicate, object });
    let change = this.#changes.get(fact);
    if (!change) {
      change = {
        fact,
        subject,
        predicate,
        object,
        support: 0,
        statements: 0,
        confidence: 0,
        retracted: false,
        isNew: false,
      };
      this.#changes.set(fact, change);
    }
    return change;
  }
}

/** Whether one end is the article or an entity that is its own. */
function concerns({ subject, object }: Fact, article: string): boolean {
  return [subject, object].some((id) => id === article || !isShared({ id }, article));
}

/** A row of cypher/load/relationships.cypher: a list, for the reason given at `statementValues`. */
export function changeValues({ fact, subject, object, support, statements, confidence }: FactChange): unknown[] {
  return [fact, subject, object, support, statements, confidence];
}
