import type { CleanArticle } from "../clean/clean-article.ts";
import type { Division } from "../gazetteer/division.ts";
import { alternation } from "../pattern.ts";
import type { AgencyMention } from "./agency-mention.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import { type FoundMention, overlaps } from "./mention.ts";
import { type OrganizationMention, organizationKnowledge } from "./organization.ts";
import { leading, type PlaceSpan } from "./place.ts";
import { bothSaw, type SeenName } from "./seen-name.ts";

const BODY = new RegExp(`(?:${alternation(AGENCY_UNITS.bodyHeads)})$`, "u");
const NO_BODY = new RegExp(`(?:${alternation(AGENCY_UNITS.notBodyHeads)})$`, "u");
const ORGANIZATION = new RegExp(`(?:${alternation(organizationKnowledge.endings)})$`, "u");
const NAMELESS = new RegExp(AGENCY_UNITS.nameless, "u");
const NAME = /^[\p{Script=Han}A-Za-z0-9“”（）·]+$/u;
/** Confidence from which the tagger's word makes a body, by whether its last word is one that bodies have. */
const ENOUGH = 0.5;
const ENOUGH_BY_ITSELF = 0.9;
const LEVELS = ["province", "city", "county"] as const;

/** Bodies of the state that the grammar found, weighed against what the tagger sees, and those that it alone sees. */
export function weighAgencies(
  { text }: CleanArticle,
  found: readonly AgencyMention[],
  seen: readonly SeenName[],
  places: readonly PlaceSpan[],
  organizations: readonly OrganizationMention[],
): AgencyMention[] {
  const centre = leading(places, text);
  const result = branches(found, text);
  for (const name of seen) {
    if (name.kind !== "ORG" || name.confidence < ENOUGH) continue;
    const written = text.slice(name.start, name.end);
    const inside = result.filter((mention) => overlaps(mention, name));
    if (inside.length === 0) {
      const taken = organizations.some((mention) => overlaps(mention, name));
      if (isBody(written) && !taken) result.push(body(name, written, places, centre));
      continue;
    }
    const [only] = inside;
    if (inside.length > 1 || !only) continue;
    const at = result.indexOf(only);
    if (only.start === name.start && only.end === name.end)
      result[at] = { ...only, confidence: bothSaw(only.confidence, name.confidence), sources: ["grammar", "tagger"] };
    else if (only.end < name.end && only.start >= name.start && isBody(written) && only.spelled !== false)
      result[at] = unit(only, name.end, text);
  }
  return result.sort((a, b) => a.start - b.start);
}

/** A central body and its branch, written as one: 国家税务总局|某市税务局. */
function branches(found: readonly AgencyMention[], text: string): AgencyMention[] {
  const result: AgencyMention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start)) {
    const left = result.at(-1);
    if (left?.key.startsWith("central/") && left.end === mention.start && mention.division && mention.spelled) {
      const written = text.slice(mention.start, mention.end);
      result[result.length - 1] = {
        ...mention,
        start: left.start,
        name: left.name + mention.name,
        aliases: [left.name + written, mention.name, ...(mention.aliases ?? [])],
        parent: left.key,
      };
    } else result.push(mention);
  }
  return result;
}

function isBody(name: string): boolean {
  return NAME.test(name) && name.length > 2 && BODY.test(name) && !NO_BODY.test(name) && !NAMELESS.test(name);
}

/** A body with the unit that the tagger sees at its end: 山西省人民政府|新闻办公室. */
function unit(whole: AgencyMention, end: number, text: string): AgencyMention {
  const tail = text.slice(whole.end, end);
  return {
    ...whole,
    end,
    key: `${whole.key}/${tail}`,
    name: whole.name + tail,
    aliases: (whole.aliases ?? []).map((alias) => alias + tail),
    parent: whole.key,
    rule: "agency.tagger-unit",
    sources: ["grammar", "tagger"],
  };
}

function body(
  { start, end, confidence }: SeenName,
  written: string,
  places: readonly PlaceSpan[],
  centre: ReturnType<typeof leading>,
): AgencyMention {
  let division: Division | undefined;
  for (let at = start, next = placeAt(places, at); next && next.end < end; next = placeAt(places, at)) {
    division = next.division;
    at = next.end;
  }
  let name = written;
  if (!division) {
    const level = LEVELS.find((one) => AGENCY_UNITS.relative[one].some((word) => written.startsWith(word)));
    const word = level && AGENCY_UNITS.relative[level].find((one) => written.startsWith(one));
    division = level && centre[level];
    if (word && division) name = division.name + written.slice(word.length);
  }
  return {
    type: "Agency",
    start,
    end,
    key: `${division?.code ?? "body"}/${name}`,
    name,
    properties: division ? { level: division.level } : {},
    rule: "agency.tagger",
    sources: ["tagger"],
    confidence,
    division,
    system: undefined,
    spelled: true,
  };
}

function placeAt(places: readonly PlaceSpan[], at: number): PlaceSpan | undefined {
  return places.find((place) => place.start === at);
}

/** Firms, schools, associations and outlets that the tagger sees and nothing else explains. */
export function seenOrganizations(
  { text }: CleanArticle,
  seen: readonly SeenName[],
  others: readonly FoundMention[],
): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const { kind, start, end, confidence } of seen) {
    if (kind !== "ORG" || others.some((other) => overlaps(other, { start, end }))) continue;
    const name = text.slice(start, end);
    const known = ORGANIZATION.test(name);
    if (!NAME.test(name) || name.length < 3 || NAMELESS.test(name)) continue;
    if (confidence < (known ? ENOUGH : ENOUGH_BY_ITSELF)) continue;
    found.push({
      type: "Organization",
      start,
      end,
      key: name,
      name,
      rule: "organization.tagger",
      sources: ["tagger"],
      confidence: known ? bothSaw(confidence, 0.3) : confidence,
    });
  }
  return found;
}
