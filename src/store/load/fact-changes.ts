import { type Fact, factKey } from "../../model/fact-key.ts";
import type { Triple } from "../../model/graph-document.ts";
import { isShared } from "./described-entity.ts";
import { statementCount } from "./statement-rows.ts";

/** What one article states of a fact. */
export interface ArticleFact extends Fact {
  readonly statements: number;
  /** The greatest of them. */
  readonly confidence: number;
}

/** The facts of one article's triples, each once. */
export function articleFacts(triples: readonly Triple[]): ArticleFact[] {
  const facts = new Map<string, ArticleFact & { statements: number; confidence: number }>();
  for (const triple of triples) {
    const { subject, predicate, object, confidence } = triple;
    const key = factKey(triple);
    const fact = facts.get(key);
    if (!fact) facts.set(key, { subject, predicate, object, statements: statementCount(triple), confidence });
    else {
      fact.statements += statementCount(triple);
      fact.confidence = Math.max(fact.confidence, confidence);
    }
  }
  return [...facts.values()];
}

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
   * The facts that one article adds.
   * @param newArticle the id of the article, where the store does not have it
   */
  add(facts: readonly ArticleFact[], newArticle?: string): void {
    for (const fact of facts) {
      const change = this.#of(fact);
      change.support += 1;
      change.statements += fact.statements;
      change.isNew ||= newArticle !== undefined && concerns(fact, newArticle);
      change.confidence = Math.max(change.confidence, fact.confidence);
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
