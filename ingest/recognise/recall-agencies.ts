import type { CleanArticle } from "../clean/clean-article.ts";
import { regExp } from "../pattern.ts";
import { calledBy, OTHER_PLACE } from "./agency-list.ts";
import type { AgencyMention } from "./agency-mention.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import { overlaps } from "./mention.ts";

type Span = Pick<AgencyMention, "start" | "end">;

const STATE_COUNCIL = "central/国务院";
const TEAM = regExp(AGENCY_UNITS.inspectorsAgain, "u");

/** Finds again, anywhere in the article, other forms of bodies that are called by a place that no table lists: 皇岗边检站, where it has 皇岗出入境边防检查站; and teams of the State Council by the last words of their names. */
export function recallAgencies(found: readonly AgencyMention[], { text }: CleanArticle): AgencyMention[] {
  const again: AgencyMention[] = [];
  const recall = (form: string, from: number, mention: (span: Span) => AgencyMention) => {
    for (let at = text.indexOf(form, from); at >= 0; at = text.indexOf(form, at + 1)) {
      const span = { start: at, end: at + form.length };
      if ([...found, ...again].every((other) => !overlaps(other, span))) again.push(mention(span));
    }
  };
  const known = new Map(found.filter(({ rule }) => rule === OTHER_PLACE).map((one) => [one.key, one]));
  for (const one of known.values()) {
    const written = calledBy(one);
    for (const surface of one.system!.surface) {
      const form = `${written}${surface}`;
      recall(form, 0, (span) => ({ ...one, ...span, aliases: [...(one.aliases ?? []), form], confidence: 0.75 }));
    }
  }
  for (const one of found.filter(({ rule, key }) => rule === "agency.inspectors" && key.startsWith(STATE_COUNCIL)))
    recall(TEAM.exec(one.name)![0], one.end, (span) => ({
      ...one,
      ...span,
      rule: "agency.anaphora",
      confidence: 0.75,
      spelled: false,
    }));
  return again;
}
