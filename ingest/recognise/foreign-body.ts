import type { CleanArticle } from "../clean/clean-article.ts";
import { alternation, matchesOf, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import type { AgencyMention } from "./agency-mention.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import { FOREIGN_COUNTRIES } from "./countries.ts";

const COUNTRY = FOREIGN_COUNTRIES.source;
const BODY = new Scanner(
  regExp(`(?<others>(?:${COUNTRY}[、和与及])*)(?<country>${COUNTRY})(?<organ>${AGENCY_UNITS.foreign})`, "gu"),
);
const OTHER = regExp(COUNTRY, "gu");
const SHORT = new Scanner(
  regExp(
    `(?<=^|[，。；：、（“由与和向经据])(?<short>${alternation(Object.keys(AGENCY_UNITS.foreignShort))})警方`,
    "gu",
  ),
);
const POLICE = "警方";
const RULE = "agency.foreign";

/** The country of a foreign body, as its mention names it. */
export interface ForeignBodyMention extends AgencyMention {
  readonly country: string;
}

export function isForeignBody(mention: { readonly rule: string }): mention is ForeignBodyMention {
  return mention.rule === RULE;
}

/** Police, customs and ministries of other countries, by the name of the country: 柬埔寨警方; 缅甸、泰国警方 are two. */
export function recogniseForeignBodies({ lines }: CleanArticle): ForeignBodyMention[] {
  return lines
    .filter(({ role }) => role !== "boilerplate" && role !== "time")
    .flatMap(({ start, passage }) => [
      ...SHORT.all(passage).map(({ 0: whole, index, groups }) =>
        foreignBody(start + index, whole.length, AGENCY_UNITS.foreignShort[groups!.short!]!, POLICE),
      ),
      ...BODY.all(passage)
        .filter(({ index }) => passage.words.isBoundary(index))
        .flatMap(({ 0: whole, index, groups }) => {
          const { others, country, organ } = groups as { others: string; country: string; organ: string };
          const at = start + index;
          return [
            ...matchesOf(OTHER, others).map((one) => foreignBody(at + one.index, one[0].length, one[0], organ)),
            foreignBody(at + others.length, whole.length - others.length, country, organ),
          ];
        }),
    ]);
}

function foreignBody(start: number, length: number, country: string, organ: string): ForeignBodyMention {
  const name = country + organ;
  return {
    type: "Agency",
    start,
    end: start + length,
    key: `foreign/${name}`,
    name,
    properties: {},
    rule: RULE,
    confidence: 0.9,
    division: undefined,
    system: undefined,
    spelled: length === name.length,
    country,
  };
}
