import type { CleanArticle } from "../clean/clean-article.ts";
import type { PersonMention } from "./person.ts";

/** Finds again, anywhere in the article, the full and masked names that one place has given away. */
export function recallPersons(found: readonly PersonMention[], { text, lines }: CleanArticle): PersonMention[] {
  const names = new Map(found.map((mention) => [mention.name, mention]));
  const all = found.map((mention) => whole(mention, names, text));
  const byLength = [...names.values()].sort((a, b) => b.name.length - a.name.length);
  for (const { name, confidence } of byLength) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (all.some((one) => one.start < end && at < one.end)) continue;
      if (!lines.some((line) => line.role !== "boilerplate" && line.start <= at && end <= line.end)) continue;
      all.push({
        type: "Person",
        start: at,
        end,
        key: name,
        name,
        rule: "person.recall",
        confidence: confidence * 0.95,
        bylines: [],
      });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** 李新|起交代, where 李新起 is known with more right, or stands wherever 李新 does: a name that was cut short, in its full length. */
function whole(mention: PersonMention, names: ReadonlyMap<string, PersonMention>, text: string): PersonMention {
  if (mention.bylines.length > 0 || mention.end - mention.start !== mention.name.length) return mention;
  const longer = names.get(text.slice(mention.start, mention.end + 1));
  if (!longer || (longer.confidence <= mention.confidence && standsAlone(mention.name, longer.name, text)))
    return mention;
  return { ...mention, end: mention.end + 1, key: longer.name, name: longer.name };
}

/** Whether a name stands anywhere but at the beginning of a longer one. */
function standsAlone(name: string, longer: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!text.startsWith(longer, at)) return true;
  return false;
}
