import type { Entity, GraphDocument } from "./graph-document.ts";

/** Two people or cases of different articles that may be one, never merged by themselves. */
export interface SameAsCandidate {
  readonly type: "Person" | "Case";
  readonly a: { readonly id: string; readonly name: string; readonly article: string };
  readonly b: { readonly id: string; readonly name: string; readonly article: string };
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for it, strongest first. */
  readonly reasons: readonly string[];
}

/** An entity with what its article says of it. */
interface Profile {
  readonly entity: Entity;
  readonly article: GraphDocument["article"];
  readonly facts: ReadonlySet<string>;
}

interface Reason {
  readonly text: string;
  /** Share of the remaining doubt that it takes away. */
  readonly weight: number;
}

const MASKED = /[某×*]|^[小老阿]|先生$|女士$/u;
/** Below this nothing is said. */
const WORTH_SAYING = 0.5;
/** Cases told more than this apart are seldom one, in days. */
const NEAR = 45;
/** Official names of bodies begin with their place; its first characters tell places apart. */
const PLACE = 2;
const DAY = 86_400_000;

/**
 * People and cases of different articles that evidence says may be one, each with a score and reasons. A name alone is no
 * evidence: 张某 is not an identity, and even full names are shared.
 */
export function sameAsCandidates(documents: readonly GraphDocument[]): SameAsCandidate[] {
  const found: SameAsCandidate[] = [];
  for (const type of ["Person", "Case"] as const) {
    const blocks = new Map<string, Profile[]>();
    for (const document of documents)
      for (const entity of document.entities) {
        if (entity.type !== type) continue;
        const profile = { entity, article: document.article, facts: factsOf(document, entity.id) };
        for (const key of type === "Person" ? [entity.name] : blockKeys(profile)) {
          const block = blocks.get(key);
          if (block) block.push(profile);
          else blocks.set(key, [profile]);
        }
      }
    const pairs = new Set<string>();
    for (const block of blocks.values())
      for (const [i, a] of block.entries())
        for (const b of block.slice(i + 1)) {
          const pair = `${a.entity.id}\n${b.entity.id}`;
          if (a.article.id === b.article.id || pairs.has(pair)) continue;
          pairs.add(pair);
          const reasons = type === "Person" ? personReasons(a, b) : caseReasons(a, b);
          const score = 1 - reasons.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
          if (score < WORTH_SAYING || contradict(a, b)) continue;
          found.push({
            type,
            a: { id: a.entity.id, name: a.entity.name, article: a.article.title },
            b: { id: b.entity.id, name: b.entity.name, article: b.article.title },
            score: Math.round(score * 100) / 100,
            reasons: reasons.sort((one, other) => other.weight - one.weight).map(({ text }) => text),
          });
        }
  }
  return found.sort((one, other) => other.score - one.score || (one.a.id < other.a.id ? -1 : 1));
}

/** "PREDICATE name" for each fact of an entity, from either end; of a person's case, its facts too. */
function factsOf({ entities, triples }: GraphDocument, id: string, deep = true): Set<string> {
  const names = new Map(entities.map((one) => [one.id, one]));
  const facts = new Set<string>();
  for (const { subject, predicate, object } of triples) {
    if (predicate === "MENTIONS" || (subject !== id && object !== id)) continue;
    const other = names.get(subject === id ? object : subject);
    if (!other) continue;
    facts.add(`${predicate} ${other.name}`);
    if (deep && other.type === "Case")
      for (const fact of factsOf({ entities, triples } as GraphDocument, other.id, false)) facts.add(`case ${fact}`);
  }
  return facts;
}

/** Cases are compared where they share a body that handled them or a suspect. */
function blockKeys({ facts }: Profile): string[] {
  return [...facts].filter((fact) => fact.startsWith("HANDLED ") || fact.startsWith("SUSPECT_IN "));
}

function shared(a: Profile, b: Profile, prefix: string): string[] {
  return [...a.facts]
    .filter((fact) => fact.startsWith(prefix) && b.facts.has(fact))
    .map((fact) => fact.slice(prefix.length));
}

function personReasons(a: Profile, b: Profile): Reason[] {
  const masked = MASKED.test(a.entity.name);
  const reasons: Reason[] = [
    { text: `${masked ? "masked" : "full"} name ${a.entity.name} in both`, weight: masked ? 0.05 : 0.35 },
  ];
  const add = (prefix: string, text: string, weight: number) => {
    const [name] = shared(a, b, prefix);
    if (name) reasons.push({ text: `${text} ${name}`, weight });
  };
  add("NATIVE_OF ", "both from", 0.5);
  add("case HANDLED ", "cases handled by", 0.5);
  add("case OF_TYPE ", "cases of", 0.3);
  add("case SUSPECT_IN ", "cases with the suspect", 0.2);
  for (const key of ["age", "sex"] as const)
    if (a.entity.properties[key] !== undefined && a.entity.properties[key] === b.entity.properties[key])
      reasons.push({ text: `${key} ${a.entity.properties[key]} in both`, weight: key === "age" ? 0.3 : 0.05 });
  if (a.article.outlet && a.article.outlet === b.article.outlet && shared(a, b, "AUTHORED ").length === 0) {
    const roles = (one: Profile) => (Array.isArray(one.entity.properties.roles) ? one.entity.properties.roles : []);
    if (roles(a).some((role) => roles(b).includes(role)))
      reasons.push({ text: `works for ${a.article.outlet} in both`, weight: 0.6 });
  }
  return reasons;
}

function caseReasons(a: Profile, b: Profile): Reason[] {
  const reasons: Reason[] = [];
  for (const [prefix, text, weight] of [
    ["HANDLED ", "handled by", 0.35],
    ["OF_TYPE ", "of the kind", 0.3],
    ["OCCURRED_IN ", "in", 0.25],
    ["VICTIM_IN ", "with the victim", 0.3],
  ] as const) {
    const [name] = shared(a, b, prefix);
    if (name) reasons.push({ text: `${text} ${name}`, weight });
  }
  for (const name of shared(a, b, "SUSPECT_IN ")) reasons.push({ text: `with the suspect ${name}`, weight: 0.35 });
  const figures = shared(a, b, "HAS_FIGURE ").slice(0, 3);
  if (figures.length > 0)
    reasons.push({ text: `with the figures ${figures.join(", ")}`, weight: 0.2 * figures.length });
  const [one, other] = [a, b].map(({ entity }) => entity.properties.occurredOn);
  if (one !== undefined && one === other) reasons.push({ text: `on ${one}`, weight: 0.4 });
  return reasons;
}

/** What cannot be one: another sex, an age or days too far apart, bodies of quite other places at work. */
function contradict(a: Profile, b: Profile): boolean {
  const [one, other] = [a.entity.properties, b.entity.properties];
  if (one.sex && other.sex && one.sex !== other.sex) return true;
  if (typeof one.age === "number" && typeof other.age === "number" && Math.abs(one.age - other.age) > 5) return true;
  const handlers = [a, b].map(({ facts }) =>
    [...facts].filter((fact) => /^(?:case )?HANDLED /.test(fact)).map((fact) => fact.split("HANDLED ")[1]!),
  );
  const [here, there] = handlers.map((names) => new Set(names.map((name) => name.slice(0, PLACE))));
  if (here!.size > 0 && there!.size > 0 && ![...here!].some((place) => there!.has(place))) return true;
  const [day, next] = [Date.parse(String(one.occurredOn)), Date.parse(String(other.occurredOn))];
  return Math.abs(day - next) > NEAR * DAY;
}
