import type { CleanArticle } from "../clean/clean-article.ts";
import type { EntityRule } from "../rules.ts";
import type { FoundMention } from "./mention.ts";

/** Entities that the rules of a user name; the rule is shown as `user:<its name>`. */
export function userEntities({ sentences }: CleanArticle, rules: readonly EntityRule[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage } of sentences)
    for (const { rule, type, scanner, confidence } of rules)
      for (const match of scanner.all(passage)) {
        const name = match.groups?.name;
        if (!name) continue;
        const at = start + match.index + match[0].indexOf(name);
        found.push({ type, start: at, end: at + name.length, key: name, name, rule: `user:${rule}`, confidence });
      }
  return found;
}
