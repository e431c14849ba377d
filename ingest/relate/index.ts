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
import { userRelations } from "./user-relations.ts";

const RELATORS: readonly Relator[] = [
  jurisdiction,
  cases,
  natives,
  issuing,
  measures,
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
  const drafts = [...RELATORS, userRelations(rules)]
    .flatMap((relator) => relator(linked))
    .filter(({ confidence }) => confidence >= minConfidence);
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  for (const { subject, object } of drafts)
    for (const id of [subject, object])
      if (id !== article.id && !entities.has(id)) {
        const implied = impliedPlace(id) ?? agencyEntity(id);
        if (implied) entities.set(id, implied);
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
  for (const draft of drafts) {
    const from = type(draft.subject);
    const to = type(draft.object);
    if (!from || !to || draft.subject === draft.object || !allows(draft.predicate, from, to)) continue;
    const key = `${draft.subject}\n${draft.predicate}\n${draft.object}`;
    const evidence = draft.evidence.map(({ start, end }) => ({ start, end, quote: article.text.slice(start, end) }));
    const known = triples.get(key);
    if (known) {
      const fresh = evidence.filter(
        (one) => !known.evidence.some((old) => old.start === one.start && old.end === one.end),
      );
      known.evidence.push(...fresh);
      known.confidence = Math.max(known.confidence, round(draft.confidence));
      continue;
    }
    triples.set(key, {
      id: `t:${hash("sha256", `${article.id}\n${key}`).slice(0, 20)}`,
      subject: draft.subject,
      predicate: draft.predicate,
      object: draft.object,
      ...(draft.properties ? { properties: { ...draft.properties } } : {}),
      evidence,
      confidence: round(draft.confidence),
      rule: draft.rule,
      ...(draft.derived ? { derived: true } : {}),
    });
  }
  return [...triples.values()];
}

function round(confidence: number): number {
  return Math.round(Math.max(0, Math.min(1, confidence)) * 1000) / 1000;
}
