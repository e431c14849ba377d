import type { FoundMention } from "../recognise/mention.ts";

/** Measures whose short name ends a longer one of the article are the longer one: 绿色通道, …两大绿色通道. */
const SUFFIX_TYPES = new Set(["Measure", "Document", "Platform"]);
const MIN_SUFFIX = 4;

/** Maps the key of each mention to the key under which the article's other mentions know it. */
export function corefer(mentions: readonly FoundMention[]): FoundMention[] {
  const keys = new Map<string, Set<string>>();
  for (const { type, key } of mentions) {
    if (!SUFFIX_TYPES.has(type)) continue;
    const known = keys.get(type);
    if (known) known.add(key);
    else keys.set(type, new Set([key]));
  }
  return mentions.map((mention) => {
    const known = keys.get(mention.type);
    if (!known || mention.key.length < MIN_SUFFIX) return mention;
    let longest = mention.key;
    for (const key of known) if (key.length > longest.length && key.endsWith(mention.key)) longest = key;
    return longest === mention.key ? mention : { ...mention, key: longest };
  });
}
