import { entityId } from "../link/identity.ts";
import type { Linked } from "../link/linked-mention.ts";
import type { AgencyMention } from "../recognise/agency-mention.ts";
import type { OrganizationMention } from "../recognise/organization.ts";
import type { Draft, Relator } from "./draft.ts";

/** Where bodies sit and of what they are part, as their names say. */
export const jurisdiction: Relator = ({ clean, mentions }) => {
  const drafts: Draft[] = [];
  const place = (code: string) => entityId("Place", code, clean.article.id);
  for (const mention of mentions) {
    const evidence = [{ start: mention.start, end: mention.end }];
    if (isAgency(mention)) {
      // Only a name that says the place proves it; 省政府 and 卫健部门 do not.
      const said =
        mention.division &&
        [mention.division.name, mention.division.short].some((name) =>
          clean.text.slice(mention.start, mention.end).includes(name),
        );
      if (mention.division && said && mention.rule !== "agency.collective" && mention.rule !== "agency.anaphora")
        drafts.push({
          subject: mention.entity.id,
          predicate: "LOCATED_IN",
          object: place(mention.division.code),
          evidence,
          confidence: 0.96,
          rule: "jurisdiction.name",
        });
      if (mention.parent)
        drafts.push({
          subject: mention.entity.id,
          predicate: "PART_OF",
          object: entityId("Agency", mention.parent, clean.article.id),
          evidence,
          confidence: 0.95,
          rule: "jurisdiction.branch",
        });
    } else if (mention.type === "Organization") {
      const { place: span } = mention as Linked<OrganizationMention>;
      if (span)
        drafts.push({
          subject: mention.entity.id,
          predicate: "LOCATED_IN",
          object: place(span.division.code),
          evidence,
          confidence: 0.9,
          rule: "jurisdiction.organization",
        });
    }
  }
  return drafts;
};

function isAgency(mention: Linked): mention is Linked<AgencyMention> {
  return mention.type === "Agency";
}
