import { alternation, regExp } from "../pattern.ts";
import { type AgencyMention, chainStart, of, placeEnding, type Reading } from "./agency-mention.ts";
import { AGENCY_UNITS, POLICE, SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import { attach } from "./agency-unit.ts";
import type { PlaceSpan } from "./place.ts";

/** 新区 alone is no zone; 高新区 is. */
const SHORTEST_ZONE = 3;
const FIELD = regExp(`(?:${alternation(AGENCY_UNITS.branchFields)})$`, "u");

const ZONE = regExp(`(?:${AGENCY_UNITS.zone})$`, "u");

/** 成都|天府新区|警方: the branch of a city's police in an area that is no division. */
export function zoneBranch(reading: Reading, at: number, end: number): AgencyMention | undefined {
  const { text, base, centre } = reading;
  const zone = ZONE.exec(text.slice(0, at))?.[0];
  if (!zone) return undefined;
  const place = placeOfZone(reading, at, zone.length);
  const city = place ? place.division : centre.city;
  const start = place ? chainStart(reading, place) : base + at - zone.length;
  const own = place ? text.slice(place.end - base, at) : zone;
  const police = city?.level === "city" ? of(POLICE, city, start, base + at, "agency.zone-branch") : undefined;
  if (!police) return undefined;
  const branch = attach(police, `${own}${AGENCY_UNITS.branch}`, base + end);
  return { ...branch, aliases: [text.slice(start - base, end)], rule: "agency.zone-branch", confidence: 0.8 };
}

/** 西安|高新区: the place right before a zone that ends at `at`, or with which what looks like the zone begins. */
function placeOfZone(reading: Reading, at: number, longest: number): PlaceSpan | undefined {
  for (let length = longest; length >= SHORTEST_ZONE; length--) {
    const place = placeEnding(reading, at - length);
    if (place) return place;
  }
  return undefined;
}

/** 环保|高陵|分局: of the bureau of its field, in the city of the district that it is called by, and not of the police. */
export function fieldBranch(reading: Reading, end: number, place: PlaceSpan): AgencyMention | undefined {
  const { text, base } = reading;
  const from = chainStart(reading, place);
  const field = FIELD.exec(text.slice(0, from - base))?.[0];
  const system = field && (SYSTEM_BY_SURFACE.get(`${field}局`) ?? SYSTEM_BY_SURFACE.get(field));
  const { parent } = place.division;
  const bureau = system && parent && of(system, parent, from - field.length, base + end, "agency.field-branch");
  if (!bureau) return undefined;
  const branch = attach(bureau, text.slice(place.start - base, end), base + end);
  return { ...branch, aliases: [text.slice(from - base - field.length, end), ...(branch.aliases ?? [])] };
}
