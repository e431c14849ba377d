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
const GIVES_WAY: Partial<Record<FoundMention["type"], readonly FoundMention["type"][]>> = {
  Person: ["Agency", "Place", "Document", "Organization"],
  Measure: ["Platform", "Problem", "Document"],
};

/** Groups mentions into entities with official names, aliases and ids. */
export function link(clean: CleanArticle, found: readonly FoundMention[]): LinkedArticle {
  const stronger = new Map(
    Object.entries(GIVES_WAY).map(([type, types]) => [
      type,
      new Coverage(
        clean.text.length,
        found.filter((other) => types.includes(other.type)),
      ),
    ]),
  );
  const kept = found.filter((mention) => !stronger.get(mention.type)?.touches(mention));
  const mentions = corefer(kept).sort((a, b) => a.start - b.start || b.end - a.end);
  const ids = mentions.map(({ type, key }) => entityId(type, key, clean.article.id));
  const groups = new Map<string, FoundMention[]>();
  for (const [index, mention] of mentions.entries()) {
    const id = ids[index]!;
    const group = groups.get(id);
    if (group) group.push(mention);
    else groups.set(id, [mention]);
  }
  const entities = new Map([...groups].map(([id, group]) => [id, entityOf(id, group, clean)]));
  return {
    clean,
    entities: [...entities.values()],
    mentions: mentions.map((mention, index) => ({ ...mention, entity: entities.get(ids[index]!)! })),
  };
}

function entityOf(id: string, group: readonly FoundMention[], { article, text }: CleanArticle): Entity {
  const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const aliases = new Set<string>();
  const properties: Record<string, PropertyValue> = {};
  for (const mention of group) {
    if (mention.spelled !== false) {
      const read = text.slice(mention.start, mention.end);
      aliases.add(read);
      // 廣東 for 广东: names in traditional characters are found under both.
      const written = article.text.slice(mention.start, mention.end);
      if (written !== read && TRADITIONAL.test(written) && simplify(written) !== written) aliases.add(written);
    }
    aliases.add(mention.name);
    for (const alias of mention.aliases ?? []) aliases.add(alias);
    for (const [key, value] of Object.entries(mention.properties ?? {})) {
      const before = properties[key];
      properties[key] =
        Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : (before ?? value);
    }
  }
  aliases.delete(best.name);
  const mentions = new Map<string, Mention>();
  for (const { start, end } of group)
    mentions.set(`${start}-${end}`, { start, end, text: article.text.slice(start, end) });
  return { id, type: best.type, name: best.name, aliases: [...aliases], properties, mentions: [...mentions.values()] };
}

/** Which mention of a group names the entity best: of a measure the fullest name, else the surest, then the longer one. */
function rank({ type, confidence, name, key }: FoundMention): number {
  const fullness = Math.min(name.length, 40) / (type === "Measure" ? 10 : 1000);
  const keyed = name === key ? (type === "CrimeType" ? 1 : 0.01) : 0;
  return confidence + fullness + keyed;
}
