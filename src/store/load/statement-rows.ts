import { factKey } from "../../model/fact-key.ts";
import type { Evidence, Triple } from "../../model/graph-document.ts";
import { statementId } from "../../model/statement-id.ts";

/** A statement to be written between its subject, its object and its article, exactly with these properties. */
export interface StatementRow {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly article: string;
  readonly properties: StatementProperties;
}

export type StatementProperties = Pick<Triple, "id" | "predicate" | "confidence" | "rule" | "derived"> &
  Partial<Evidence> & {
    readonly fact: string;
    readonly article: string;
    /** Properties of the triple, as JSON. */
    readonly details?: string;
  };

/** How many statements stand for a triple: one for each piece of evidence, and one without a quote for a derived triple. */
export function statementCount({ evidence }: Triple): number {
  return Math.max(1, evidence.length);
}

/** The statements of a triple. */
export function statementRows(triple: Triple, article: string): StatementRow[] {
  const { id, subject, predicate, object, properties, confidence, rule, derived } = triple;
  const common = {
    predicate,
    confidence,
    rule,
    fact: factKey(triple),
    article,
    ...(derived ? { derived } : {}),
    // A map is no value of a property, in any engine.
    ...(properties ? { details: JSON.stringify(properties) } : {}),
  };
  const proofs = triple.evidence.length > 0 ? triple.evidence : [{}];
  return proofs.map((proof, i) => {
    const statement = statementId(id, i);
    return { id: statement, subject, object, article, properties: { ...common, ...proof, id: statement } };
  });
}

/** A row of cypher/load/statements.cypher. The embedded engine takes a list over four times as fast as a map. */
export function statementValues({ subject, object, properties }: StatementRow): unknown[] {
  const { id, predicate, article, confidence, rule, start, end, quote, derived, details } = properties;
  const proof = [start ?? null, end ?? null, quote ?? null];
  return [id, subject, predicate, object, article, confidence, rule, ...proof, derived ?? null, details ?? null];
}
