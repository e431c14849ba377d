import { regExp } from "../pattern.ts";
import { UNIT } from "./agency-heads.ts";
import { type AgencyMention, of } from "./agency-mention.ts";
import { AGENCY_UNITS, POLICE, SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import { append, attach, bodyOf, childCalled, innerUnit, isEnforcement } from "./agency-unit.ts";
import type { SeenName } from "./seen-name.ts";

const BRANCH_ALONE = regExp(AGENCY_UNITS.branchAlone, "u");
const UNIT_FIRST = regExp(`^(?:${UNIT})`, "u");
const UNIT_OF_BRANCH = regExp(
  `^(?<branch>\\p{Script=Han}{2,6}?${AGENCY_UNITS.branch})(?<unit>\\p{Script=Han}{2,}[大中支]队)$`,
  "u",
);
const UNIT_OF_PLACE = /^(?<place>\p{Script=Han}{2,4}?)[市县区]?(?<kind>[大支总]队)$/u;
/** Units of a city's unit, and what that is called by. */
const LOWER = "大队";
const UPPER = "支队";
const FIRE = "fire";

/** A name that the tagger alone sees, as a unit of a body that the article has named or as that body itself. */
export function unitSeen(found: readonly AgencyMention[], name: SeenName, written: string): AgencyMention | undefined {
  return unitOf(found, name, written) ?? unitOfPlace(found, name, written) ?? bareOf(found, name, written);
}

/** 出入境管理支队 by itself: a unit of the police named last before it. */
function unitOf(
  found: readonly AgencyMention[],
  { start, end, confidence }: SeenName,
  written: string,
): AgencyMention | undefined {
  // 嵩山路|分局, after the police of its city: a branch that no table lists.
  const city = BRANCH_ALONE.test(written)
    ? found.findLast(
        (one) => one.system === POLICE && one.division?.level === "city" && !one.parent && one.start < start,
      )
    : undefined;
  if (city) return { ...attach(city, written, end), start, rule: "agency.tagger", written, confidence: 0.75 };
  // 嵩山路分局|治安大队, where the article has the branch in full.
  const { branch, unit } = UNIT_OF_BRANCH.exec(written)?.groups ?? {};
  const known =
    branch && found.findLast((one) => one.name.endsWith(branch) && one.name !== branch && one.start < start);
  if (known && unit)
    return { ...attach(known, unit, end), start, rule: "agency.tagger", sources: ["tagger"], written, confidence };
  const alone = UNIT_FIRST.exec(written)?.[0];
  // 刑侦大队|反诈中心: a unit with one inside it.
  const inner = alone && written.slice(alone.length);
  if (!alone || (inner && innerUnit(inner) !== inner) || isEnforcement(written)) return undefined;
  const owner = found.findLast((one) => one.system === POLICE && one.division && one.start < start);
  if (!owner) return undefined;
  // A unit's name goes on from the body itself, not from another of its units.
  const whole = bodyOf(found, owner);
  if (!whole) return undefined;
  const outer = attach(whole, alone, end - (inner?.length ?? 0));
  return { ...(inner ? append(outer, inner) : outer), start, rule: "agency.tagger", written, confidence: 0.75 };
}

/**
 * 东港大队, of 东港交警: a unit that is called by its place alone, where the article has said of what kind it is;
 * 雨湖大队, of 湘潭交警: one that the unit of the city has there.
 */
function unitOfPlace(
  found: readonly AgencyMention[],
  { start, end, confidence }: SeenName,
  written: string,
): AgencyMention | undefined {
  const { place, kind } = UNIT_OF_PLACE.exec(written)?.groups ?? {};
  const known = place && found.find(({ division, name }) => division?.name.startsWith(place) && name.endsWith(kind!));
  if (known) return { ...known, start, end, rule: "agency.tagger", sources: ["tagger"], confidence, spelled: false };
  const city =
    place && kind === LOWER
      ? found.findLast(
          ({ name, division }) => name.endsWith(UPPER) && division !== undefined && childCalled(division, place),
        )
      : undefined;
  if (city)
    return { ...attach(city, written, end), start, rule: "agency.tagger", sources: ["tagger"], written, confidence };
  return place === undefined ? undefined : fireUnit(found, { start, end }, place, kind!);
}

/** 省消防总队调集|海口支队: the fire brigade of a division in that of one whose brigade the article has named. */
function fireUnit(
  found: readonly AgencyMention[],
  { start, end }: Pick<SeenName, "start" | "end">,
  place: string,
  kind: string,
): AgencyMention | undefined {
  for (const { system, division } of found) {
    const child = system?.id === FIRE && division ? childCalled(division, place) : undefined;
    const brigade = child && of(system!, child, start, end, "agency.tagger");
    if (brigade?.name.endsWith(kind)) return { ...brigade, sources: ["tagger"], confidence: 0.8 };
  }
  return undefined;
}

/** 市监局: a form that its system may bear without a place means the body that the article has of that system. */
function bareOf(
  found: readonly AgencyMention[],
  { start, end, confidence }: SeenName,
  written: string,
): AgencyMention | undefined {
  const system = SYSTEM_BY_SURFACE.get(written);
  if (!system?.bare.includes(written)) return undefined;
  const own = found.find((one) => one.system === system && one.division && !one.parent);
  return own && { ...own, start, end, rule: "agency.tagger", sources: ["tagger"], confidence, spelled: false };
}
