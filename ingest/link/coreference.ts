import type { FoundMention } from "../recognise/mention.ts";

/** Types of which a short name may be the end of a longer one: 绿色通道, …两大绿色通道. */
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
  const called = new Map<string, string>();
  for (const { type, key, aliases } of mentions)
    if (SUFFIX_TYPES.has(type))
      for (const alias of aliases ?? []) if (!called.has(`${type} ${alias}`)) called.set(`${type} ${alias}`, key);
  return mentions.map((mention) => {
    const known = keys.get(mention.type);
    if (!known) return mention;
    const named = [mention.key, ...(mention.aliases ?? [])]
      .map((name) => called.get(`${mention.type} ${name}`))
      .find(Boolean);
    if (named && named !== mention.key) return { ...mention, key: named };
    if (mention.key.length < MIN_SUFFIX) return mention;
    let longest = mention.key;
    for (const key of known) if (key.length > longest.length && key.endsWith(mention.key)) longest = key;
    return longest === mention.key ? mention : { ...mention, key: longest };
  });
}
