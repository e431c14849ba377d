import type { Entity, GraphDocument } from "../model/graph-document.ts";
import type { Gold, GoldEntity } from "./gold.ts";

/** Right, wrong and missed. */
export class Counts {
  right = 0;
  wrong = 0;
  missed = 0;

  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
  get f1(): number {
    const sum = 2 * this.right + this.wrong + this.missed;
    return sum === 0 ? 1 : (2 * this.right) / sum;
  }
}

/** What was found, measured against gold: in all, by type or predicate, and by rule (a rule misses nothing). */
export class Score {
  readonly entities = new Counts();
  readonly relations = new Counts();
  readonly properties = new Counts();
  readonly byType = new Map<string, Counts>();
  readonly byPredicate = new Map<string, Counts>();
  readonly byRule = new Map<string, Counts>();
  /** Confidence of each thing found, with whether it is right. */
  readonly judged: { readonly confidence: number; readonly right: boolean }[] = [];
  readonly errors: {
    readonly article: string;
    readonly what: "wrong" | "missed";
    readonly name: string;
    readonly rule?: string;
  }[] = [];
}

/** Facts that follow from others, of which extra ones are neither right nor wrong. */
const IMPLIED = new Set(["WITHIN", "PART_OF"]);
const SEPARATORS = /[\s"'“”‘’《》〈〉「」『』·,，。、:：;；()（）\-—]+/gu;
const ROUGHLY = /[余多近约超过逾共达]/gu;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

function normal(name: string): string {
  return name.normalize("NFKC").replace(SEPARATORS, "").toLowerCase();
}

/** Value and first character of the unit of a figure such as 150万笔, or nothing. */
function figureKey(name: string): string | undefined {
  const match = /^(\d+(?:\.\d+)?)(万亿|千万|百万|[十百千万亿])?(.)/u.exec(normal(name).replace(ROUGHLY, ""));
  return match ? `${Number(match[1]) * (MULTIPLIERS[match[2] ?? ""] ?? 1)} ${match[3]}` : undefined;
}

function keysOf(type: string, names: readonly string[]): Set<string> {
  const keys = names.map((name) => (type === "Figure" ? figureKey(name) : undefined) ?? normal(name));
  return new Set(keys.map((key) => `${type} ${key}`));
}

function keysOfFound({ type, name, aliases, properties }: Entity): Set<string> {
  const { value, unit } = properties;
  const keys = keysOf(type, [name, ...aliases]);
  if (type === "Figure" && typeof value === "number") keys.add(`Figure ${value} ${String(unit)[0]}`);
  return keys;
}

/** Adds to `score` how a document compares with its gold; `rulesOf` names the rules that found an entity. */
export function measure(
  score: Score,
  gold: Gold,
  document: GraphDocument,
  rulesOf: (entityId: string) => ReadonlyMap<string, number>,
): void {
  const count = (table: Map<string, Counts>, key: string): Counts => {
    const known = table.get(key) ?? new Counts();
    table.set(key, known);
    return known;
  };
  const goldKeys = gold.entities.map((entity) => ({
    entity,
    keys: keysOf(entity.type, [entity.name, ...entity.aliases]),
  }));
  const taken = new Set<GoldEntity>();
  const meaning = new Map<string, GoldEntity>();
  const found = document.entities
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const implied = document.entities.filter((entity) => entity.mentions.length === 0);
  for (const entity of [...found, ...implied]) {
    const keys = keysOfFound(entity);
    const hits = goldKeys.filter((one) => [...one.keys].some((key) => keys.has(key))).map((one) => one.entity);
    const hit = hits.find((one) => !taken.has(one)) ?? hits[0];
    if (hit) meaning.set(entity.id, hit);
    const again = hit !== undefined && taken.has(hit) && entity.type !== "Figure";
    const right = hit !== undefined && !again;
    const judged = hit ? !hit.optional && (again || !taken.has(hit)) : entity.mentions.length > 0;
    if (hit) taken.add(hit);
    if (!judged) continue;
    for (const counts of [score.entities, count(score.byType, entity.type)]) counts[right ? "right" : "wrong"]++;
    for (const [rule, confidence] of rulesOf(entity.id)) {
      count(score.byRule, rule)[right ? "right" : "wrong"]++;
      score.judged.push({ confidence, right });
    }
    if (!right)
      score.errors.push({
        article: gold.id,
        what: "wrong",
        name: `${entity.type} ${entity.name}${again ? " (again)" : ""}`,
        rule: [...rulesOf(entity.id).keys()].join(" "),
      });
  }
  for (const entity of gold.entities)
    if (!entity.optional && !taken.has(entity)) {
      score.entities.missed++;
      count(score.byType, entity.type).missed++;
      score.errors.push({ article: gold.id, what: "missed", name: `${entity.type} ${entity.name}` });
    }
  relations(score, gold, document, meaning, count);
  for (const [name, key, value] of gold.properties) {
    const right = [...meaning].some(
      ([id, entity]) =>
        entity.name === name &&
        String(document.entities.find((one) => one.id === id)?.properties[key]) === String(value),
    );
    score.properties[right ? "right" : "missed"]++;
    if (!right) score.errors.push({ article: gold.id, what: "missed", name: `${name} ${key} ${value}` });
  }
}

function relations(
  score: Score,
  gold: Gold,
  document: GraphDocument,
  meaning: ReadonlyMap<string, GoldEntity>,
  count: (table: Map<string, Counts>, key: string) => Counts,
): void {
  const key = (subject: string, predicate: string, object: string) => `${subject} ${predicate} ${object}`;
  const expected = new Map(gold.relations.map((one) => [key(one.subject, one.predicate, one.object), one]));
  const seen = new Set<string>();
  const names = new Map(document.entities.map((one) => [one.id, one.name]));
  for (const { subject, predicate, object, rule, confidence } of document.triples) {
    if (predicate === "MENTIONS") continue;
    const [from, to] = [subject, object].map((id) => (id === document.article.id ? "@article" : meaning.get(id)));
    const named = [from, to].map((end) => (typeof end === "string" ? end : end?.name));
    const fact = key(named[0] ?? "?", predicate, named[1] ?? "?");
    if (seen.has(fact)) continue;
    const known = named.every(Boolean) ? expected.get(fact) : undefined;
    if (known) seen.add(fact);
    if (
      known?.optional ||
      (!known && (IMPLIED.has(predicate) || [from, to].some((end) => typeof end === "object" && end.optional)))
    )
      continue;
    for (const counts of [score.relations, count(score.byPredicate, predicate), count(score.byRule, rule)])
      counts[known ? "right" : "wrong"]++;
    score.judged.push({ confidence, right: known !== undefined });
    if (!known)
      score.errors.push({
        article: gold.id,
        what: "wrong",
        name: key(names.get(subject) ?? "@article", predicate, names.get(object) ?? "@article"),
        rule,
      });
  }
  for (const [fact, { predicate, optional }] of expected)
    if (!optional && !seen.has(fact)) {
      score.relations.missed++;
      count(score.byPredicate, predicate).missed++;
      score.errors.push({ article: gold.id, what: "missed", name: fact });
    }
}
