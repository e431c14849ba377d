import type { Linked } from "../link/linked-mention.ts";
import type { PersonMention } from "../recognise/person.ts";
import type { Draft, Relator } from "./draft.ts";

const PREDICATE = { author: "AUTHORED", photographer: "PHOTOGRAPHED", editor: "EDITED" } as const;
const NO_ROLES: PersonMention["bylines"] = [];

/** Who wrote, photographed, edited and published the article. */
export const authorship: Relator = ({ clean, mentions }) => {
  const drafts: Draft[] = [];
  const lineOf = (at: number) => clean.lines.find((line) => line.start <= at && at < line.end)!;
  for (const mention of mentions) {
    const published = mention.rule === "organization.publisher";
    const roles = mention.type === "Person" ? (mention as Linked<PersonMention>).bylines : NO_ROLES;
    if (!published && roles.length === 0) continue;
    const { start, end } = lineOf(mention.start);
    const evidence = [end - start <= 120 ? { start, end } : { start: mention.start, end: mention.end }];
    const common = { object: clean.article.id, evidence, rule: "authorship.byline", confidence: 0.97 };
    for (const role of roles) drafts.push({ subject: mention.entity.id, predicate: PREDICATE[role], ...common });
    if (published)
      drafts.push({ subject: mention.entity.id, predicate: "PUBLISHED", ...common, rule: "authorship.publisher" });
  }
  return drafts;
};
