import type { Entity, Mention, PropertyValue } from "../../src/model/graph-document.ts";
import type { CleanArticle } from "../clean/clean-article.ts";
import { simplify } from "../clean/traditional.ts";
import { Coverage } from "../recognise/coverage.ts";
import type { FoundMention } from "../recognise/mention.ts";
import { corefer } from "./coreference.ts";
import { entityId } from "./identity.ts";
import type { Linked } from "./linked-mention.ts";

export interface LinkedArticle {
  readonly clean: CleanArticle;
  readonly entities: readonly Entity[];
  /** All mentions in the order of the text, longer ones first. */
  readonly mentions: readonly Linked[];
}

const TRADITIONAL = /^\p{Script=Han}+$/u;

/** A mention gives way to any overlapping mention of these types. */
const GIVES_WAY: readonly (readonly [FoundMention["type"], readonly FoundMention["type"][]])[] = [
  ["Person", ["Agency", "Place", "Document", "Organization"]],
  ["Measure", ["Platform", "Problem", "Document"]],
];

/** Groups mentions into entities with official names, aliases and ids. */
export function link(clean: CleanArticle, found: readonly FoundMention[]): LinkedArticle {
  const stronger = new Map(
    GIVES_WAY.map(([type, types]) => [
      type,
      new Coverage(
        clean.text.length,
        found.filter((other) => types.includes(other.type)),
      ),
    ]),
  );
  const kept = found.filter((mention) => !stronger.get(mention.type)?.touches(mention));
  const mentions = corefer(kept).sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = new Map<string, FoundMention[]>();
  for (const mention of mentions) {
    const id = entityId(mention.type, mention.key, clean.article.id);
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  const entities: Entity[] = [];
  for (const [id, group] of groups) {
    const entity = entityOf(id, group, clean);
    entities.push(entity);
    for (const mention of group) (mention as { entity?: Entity }).entity = entity;
  }
  return { clean, entities, mentions: mentions as Linked[] };
}

function entityOf(id: string, group: readonly FoundMention[], { article, text }: CleanArticle): Entity {
  const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const aliases = new Set<string>();
  const properties: Record<string, PropertyValue> = {};
  const mentions: Mention[] = [];
  for (const mention of group) {
    const { start, end } = mention;
    const written = article.text.slice(start, end);
    if (mention.spelled !== false) {
      const read = text.slice(start, end);
      aliases.add(read);
      // 廣東 for 广东: names in traditional characters are found under both.
      if (written !== read && TRADITIONAL.test(written) && simplify(written) !== written) aliases.add(written);
    }
    aliases.add(mention.name);
    for (const alias of mention.aliases ?? []) aliases.add(alias);
    for (const key in mention.properties) properties[key] = merged(properties[key], mention.properties[key]!);
    const last = mentions.at(-1);
    if (last?.start !== start || last.end !== end) mentions.push({ start, end, text: written });
  }
  aliases.delete(best.name);
  return { id, type: best.type, name: best.name, aliases: [...aliases], properties, mentions };
}

/** What several mentions say of one property: all that lists hold, else what was said first. */
function merged(before: PropertyValue | undefined, value: PropertyValue): PropertyValue {
  return Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : (before ?? value);
}

/** Which mention of a group names the entity best: of a measure the fullest name, else the surest, then the longer one. */
function rank({ type, confidence, name, key }: FoundMention): number {
  const fullness = Math.min(name.length, 40) / (type === "Measure" ? 10 : 1000);
  const keyed = name === key ? (type === "CrimeType" ? 1 : 0.01) : 0;
  return confidence + fullness + keyed;
}
