import { setTimeout as wait } from "node:timers/promises";
import { factKey } from "../model/fact-key.ts";
import {
  allows,
  ENTITY_TYPES,
  type EntityType,
  PLACE_LEVEL_LABELS,
  PREDICATES,
  type Predicate,
} from "../model/ontology.ts";
import type { Violation } from "../model/verify.ts";
import { cypherFile } from "./cypher/files.ts";
import type { GraphStore } from "./graph-store.ts";

export interface StoreProof {
  readonly articles: number;
  readonly statements: number;
  readonly relationships: number;
  readonly violations: readonly Violation[];
}

const UNLIMITED = { limit: Number.MAX_SAFE_INTEGER };

/** How often a verification that finds something wrong is done again, and how long it waits before, in milliseconds. */
const ATTEMPTS = 4;
const PAUSE_MS = 400;

/**
 * Checks a whole store against the promises of the model. Where somebody loads meanwhile, the parts that are read one after
 * the other belong to different graphs (and Neo4j shows a commit piece by piece), so what is found wrong is looked at again:
 * only what stays wrong while nothing changes is.
 */
export async function verifyStore(store: GraphStore): Promise<StoreProof> {
  let before = await verifyOnce(store);
  for (let attempt = 1; attempt < ATTEMPTS && before.violations.length > 0; attempt++) {
    await wait(PAUSE_MS * attempt);
    const now = await verifyOnce(store);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  return before;
}

async function verifyOnce(store: GraphStore): Promise<StoreProof> {
  const violations: Violation[] = [];
  const read = async (name: string) => (await store.query(cypherFile(`verify/${name}`), {}, UNLIMITED)).rows;
  const texts = new Map((await read("articles")).map(([id, text]) => [String(id), String(text)]));

  const entities = await read("ids");
  for (const id of repeated(entities.map(([id]) => String(id))))
    violations.push({ article: "-", what: `id ${id} occurs twice` });
  for (const [id, labels] of entities) {
    const types = typesOf(labels as string[]);
    if (types.length !== 1)
      violations.push({ article: "-", what: `entity ${id} has the types ${types.join(", ") || "none"}` });
  }

  const supported = new Map<string, Set<string>>();
  const statements = await read("statements");
  for (const id of repeated(statements.map(([id]) => String(id))))
    violations.push({ article: "-", what: `statement id ${id} occurs twice` });
  for (const [id, fact, predicate, article, quote, start, end, subjectLabels, objectLabels, derived] of statements) {
    const where = String(article);
    const text = texts.get(where);
    if (text === undefined)
      violations.push({ article: where, what: `statement ${id} is stated in no article of the store` });
    else if (quote === null) {
      if (derived !== true) violations.push({ article: where, what: `statement ${id} (${fact}) has no evidence` });
    } else if (text.slice(Number(start), Number(end)) !== quote)
      violations.push({ article: where, what: `statement ${id} (${fact}): the quote is not at ${start}-${end}` });
    const [subject] = typesOf(subjectLabels as string[]);
    const [object] = typesOf(objectLabels as string[]);
    if (!subject || !object || !fits(String(predicate), subject, object))
      violations.push({
        article: where,
        what: `statement ${id}: the ontology has no ${predicate} from ${subject} to ${object}`,
      });
    supported.set(String(fact), (supported.get(String(fact)) ?? new Set()).add(where));
  }

  const mentioned = new Set<string>();
  for (const [subject, object, starts, ends, quotes, derived] of await read("mentions")) {
    const where = String(subject);
    const places = starts as number[] | null;
    // A relationship that statements stand for, as any other.
    if (places === null) continue;
    mentioned.add(factKey({ subject: where, predicate: "MENTIONS", object: String(object) }));
    const text = texts.get(where);
    if (text === undefined) violations.push({ article: where, what: `${object} is mentioned by what is no article` });
    else if (places.length === 0) {
      if (derived !== true) violations.push({ article: where, what: `that ${object} is mentioned has no evidence` });
    } else if (
      places.some((start, i) => text.slice(start, (ends as number[])[i]) !== ((quotes as string[])[i] ?? null))
    )
      violations.push({ article: where, what: `${object} is not mentioned in the words at its places` });
  }

  const relationships = await read("relationships");
  for (const [subject, predicate, object, support] of relationships) {
    const fact = factKey({ subject: String(subject), predicate: String(predicate), object: String(object) });
    const articles = mentioned.has(fact) ? 1 : (supported.get(fact)?.size ?? 0);
    if (articles === 0) violations.push({ article: "-", what: `relationship ${fact} is stated by no article` });
    else if (articles !== support)
      violations.push({ article: "-", what: `relationship ${fact} claims ${support} articles, ${articles} state it` });
    supported.delete(fact);
  }
  for (const fact of supported.keys())
    violations.push({ article: "-", what: `fact ${fact} is stated but has no relationship` });
  return { articles: texts.size, statements: statements.length, relationships: relationships.length, violations };
}

const LEVELS: ReadonlySet<string> = new Set(Object.values(PLACE_LEVEL_LABELS));

function typesOf(labels: readonly string[]): string[] {
  return labels.filter((label) => label !== "Entity" && !LEVELS.has(label));
}

/** Types and predicates of a user's own rules are not in the ontology here; what they allow was checked when they were loaded. */
function fits(predicate: string, subject: string, object: string): boolean {
  if (![subject, object].every((type) => type in ENTITY_TYPES) || !(predicate in PREDICATES)) return true;
  return allows(predicate as Predicate, subject as EntityType, object as EntityType);
}

/** The ids that come more than once, each once. */
function repeated(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}
