import type { GraphDocument } from "./graph-document.ts";
import { allows, type EntityType } from "./ontology.ts";

/** One broken promise of a graph document or a store, said so that a person can find the place. */
export interface Violation {
  readonly article: string;
  readonly what: string;
}

/**
 * Checks what a schema cannot: that quotes and mentions stand at their offsets, that triples obey the ontology's
 * domain and range, that ids are unique, references lead somewhere, and what belongs to one article is that article's.
 */
export function verifyDocument(document: GraphDocument): Violation[] {
  const { article, entities, triples } = document;
  const violations: Violation[] = [];
  const report = (what: string) => violations.push({ article: article.id, what });

  const types = new Map<string, EntityType>([[article.id, "Article"]]);
  for (const entity of entities) {
    if (types.has(entity.id)) report(`entity id ${entity.id} occurs twice`);
    types.set(entity.id, entity.type);
    if (entity.id.includes("#") && !entity.id.startsWith(`${article.id}#`))
      report(`${entity.id} belongs to another article`);
    for (const { start, end, text } of entity.mentions)
      if (article.text.slice(start, end) !== text)
        report(`mention of ${entity.id} at ${start}-${end}: the article reads “${article.text.slice(start, end)}”`);
  }
  const tripleIds = new Set<string>();
  for (const triple of triples) {
    if (tripleIds.has(triple.id)) report(`triple id ${triple.id} occurs twice`);
    tripleIds.add(triple.id);
    const name = `${triple.subject} ${triple.predicate} ${triple.object}`;
    const subject = types.get(triple.subject);
    const object = types.get(triple.object);
    if (!subject || !object) report(`${name}: ${subject ? triple.object : triple.subject} is not in the document`);
    else if (!allows(triple.predicate, subject, object))
      report(`${name}: the ontology has no ${triple.predicate} from ${subject} to ${object}`);
    if (triple.evidence.length === 0 && !triple.derived) report(`${name}: no evidence`);
    for (const { start, end, quote } of triple.evidence)
      if (article.text.slice(start, end) !== quote)
        report(`${name}: quote at ${start}-${end} is not there; the article reads “${article.text.slice(start, end)}”`);
  }
  return violations;
}
