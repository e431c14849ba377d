import { hash } from "node:crypto";
import type { Entity, GraphDocument, Triple } from "../../src/model/graph-document.ts";
import { allows } from "../../src/model/ontology.ts";
import type { LinkedArticle } from "../link/index.ts";
import type { RelationRule } from "../rules.ts";
import { addresses } from "./addresses.ts";
import { agencyEntity } from "./agencies.ts";
import { authorship } from "./authorship.ts";
import { cases, stateCases } from "./cases.ts";
import { cooperation } from "./cooperation.ts";
import { divisions, impliedPlace } from "./divisions.ts";
import type { Draft, Relator } from "./draft.ts";
import { figures } from "./figures.ts";
import { issuing } from "./issuing.ts";
import { jurisdiction } from "./jurisdiction.ts";
import { measures } from "./measures.ts";
import { mentionsOf } from "./mentions.ts";
import { natives } from "./natives.ts";
import { statePeople } from "./people.ts";
import { platforms } from "./platforms.ts";
import { sites } from "./sites.ts";
import { targets } from "./targets.ts";
import { userRelations } from "./user-relations.ts";

const RELATORS: readonly Relator[] = [
  jurisdiction,
  sites,
  cases,
  natives,
  issuing,
  measures,
  targets,
  platforms,
  cooperation,
  figures,
  authorship,
  addresses,
  mentionsOf,
];

/** Finds the relations between an article's entities, those at least as sure as asked, and makes the graph document. */
export function relate(linked: LinkedArticle, minConfidence = 0, rules: readonly RelationRule[] = []): GraphDocument {
  const { article } = linked.clean;
  statePeople(linked);
  stateCases(linked);
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  const imply = (id: string) => {
    if (id === article.id || entities.has(id)) return;
    const implied = impliedPlace(id) ?? agencyEntity(id);
    if (implied) entities.set(id, implied);
  };
  const drafts: Draft[] = [];
  for (const relator of [...RELATORS, userRelations(rules)])
    for (const draft of relator(linked)) {
      if (draft.confidence < minConfidence) continue;
      drafts.push(draft);
      imply(draft.subject);
      imply(draft.object);
    }
  drafts.push(...divisions(entities));
  return { schema: 1, article, entities: [...entities.values()], triples: triplesOf(drafts, entities, article) };
}

function triplesOf(
  drafts: readonly Draft[],
  entities: ReadonlyMap<string, Entity>,
  article: GraphDocument["article"],
): Triple[] {
  const type = (id: string) => (id === article.id ? "Article" : entities.get(id)?.type);
  const triples = new Map<string, Triple>();
  for (const { subject, predicate, object, evidence, confidence, rule, properties, derived } of drafts) {
    const from = type(subject);
    const to = type(object);
    if (!from || !to || subject === object || !allows(predicate, from, to)) continue;
    const key = `${subject}\n${predicate}\n${object}`;
    const quoted = evidence.map(({ start, end }) => ({ start, end, quote: article.text.slice(start, end) }));
    const known = triples.get(key);
    if (known) {
      const fresh = quoted.filter(
        (one) => !known.evidence.some((old) => old.start === one.start && old.end === one.end),
      );
      known.evidence.push(...fresh);
      known.confidence = Math.max(known.confidence, round(confidence));
      continue;
    }
    const id = `t:${hash("sha256", `${article.id}\n${key}`).slice(0, 20)}`;
    const sure = round(confidence);
    const triple: Triple = properties
      ? { id, subject, predicate, object, properties: { ...properties }, evidence: quoted, confidence: sure, rule }
      : { id, subject, predicate, object, evidence: quoted, confidence: sure, rule };
    if (derived) triple.derived = true;
    triples.set(key, triple);
  }
  return [...triples.values()];
}

function round(confidence: number): number {
  return Math.round(Math.max(0, Math.min(1, confidence)) * 1000) / 1000;
}
