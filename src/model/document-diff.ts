import { factKey } from "./fact-key.ts";
import type { Entity, GraphDocument, PropertyValue, Triple } from "./graph-document.ts";

/** A fact that two versions of an article differ in, in names that people read. */
export interface FactDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly quote?: string;
  /** What of it changed: confidence, rule, evidence. */
  readonly changes?: readonly string[];
}

/** A property, name or alias of an entity that two versions differ in. */
export interface EntityDifference {
  readonly entity: string;
  readonly what: string;
  readonly before?: PropertyValue;
  readonly after?: PropertyValue;
}

export interface ArticleDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly article: string;
  readonly title: string;
  readonly facts: readonly FactDifference[];
  readonly entities: readonly EntityDifference[];
}

/** How an article's graph differs between two versions; nothing where it does not. One of them may be absent. */
export function documentDifference(
  before: GraphDocument | undefined,
  after: GraphDocument | undefined,
): ArticleDifference | undefined {
  const { article } = (after ?? before)!;
  const facts = factDifferences(before, after);
  const entities = before && after ? entityDifferences(before, after) : [];
  const kind = !before ? "added" : !after ? "removed" : "changed";
  if (kind === "changed" && facts.length === 0 && entities.length === 0) return undefined;
  return { kind, article: article.id, title: article.title, facts, entities };
}

function factDifferences(before: GraphDocument | undefined, after: GraphDocument | undefined): FactDifference[] {
  const names = new Map([before, after].flatMap((one) => namesOf(one)));
  const old = new Map(before?.triples.map((triple) => [factKey(triple), triple]));
  const fresh = new Map(after?.triples.map((triple) => [factKey(triple), triple]));
  const shown = (kind: FactDifference["kind"], { subject, predicate, object, evidence }: Triple) => ({
    kind,
    subject: names.get(subject) ?? subject,
    predicate,
    object: names.get(object) ?? object,
    ...(evidence[0] ? { quote: evidence[0].quote } : {}),
  });
  const differences: FactDifference[] = [];
  for (const [fact, triple] of old) if (!fresh.has(fact)) differences.push(shown("removed", triple));
  for (const [fact, triple] of fresh) {
    const known = old.get(fact);
    if (!known) differences.push(shown("added", triple));
    else {
      const changes = changesOf(known, triple);
      if (changes.length > 0) differences.push({ ...shown("changed", triple), changes });
    }
  }
  return differences;
}

function namesOf(document: GraphDocument | undefined): (readonly [string, string])[] {
  if (!document) return [];
  return [
    [document.article.id, `《${document.article.title}》`],
    ...document.entities.map(({ id, name }) => [id, name] as const),
  ];
}

function changesOf(before: Triple, after: Triple): string[] {
  const changes: string[] = [];
  if (before.confidence !== after.confidence) changes.push(`confidence ${before.confidence} → ${after.confidence}`);
  if (before.rule !== after.rule) changes.push(`rule ${before.rule} → ${after.rule}`);
  const quotes = ({ evidence }: Triple) => evidence.map(({ quote }) => quote).join("\n");
  if (quotes(before) !== quotes(after)) changes.push("evidence");
  return changes;
}

function entityDifferences(before: GraphDocument, after: GraphDocument): EntityDifference[] {
  const fresh = new Map(after.entities.map((entity) => [entity.id, entity]));
  return before.entities.flatMap((old) => {
    const now = fresh.get(old.id);
    return now ? propertyDifferences(old, now) : [];
  });
}

function propertyDifferences(before: Entity, after: Entity): EntityDifference[] {
  const all = ({ name, aliases, properties }: Entity): Record<string, PropertyValue> => ({
    ...properties,
    name,
    aliases: [...aliases].sort(),
  });
  const [old, now] = [all(before), all(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((key) => ({ entity: after.name, what: key, before: old[key], after: now[key] }));
}
