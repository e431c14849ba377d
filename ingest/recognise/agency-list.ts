import { type Division, isMunicipality, lineage } from "../gazetteer/division.ts";
import { alternation, regExp } from "../pattern.ts";
import { type AgencyMention, collective, of, type Reading } from "./agency-mention.ts";
import { JOINED } from "./agency-pointer.ts";
import type { AgencySystem } from "./agency-systems.ts";
import { AGENCY_UNITS, POLICE } from "./agency-systems.ts";
import { attach, innerUnit } from "./agency-unit.ts";
import { partnerOf } from "./partner.ts";
import type { PlaceSpan } from "./place.ts";

/** 环保局, 法院: what a body is called where its division has been said. */
const OWN_ORGAN = /\p{Script=Han}[局厅院]$/u;
/** A form of a name that tells by itself which body is meant: 铁路公安处, and not 海警. */
const TELLING = 4;
const ALONE = regExp(AGENCY_UNITS.alone, "u");
const DISTRIBUTIVE = regExp(AGENCY_UNITS.distributive, "u");
const JOINER_RIGHT = regExp(`^(?:${AGENCY_UNITS.joiners.join("|")}|等)`, "u");

/** 大连海关所属|大窑湾|海关. */
const OWNS = alternation(AGENCY_UNITS.owners);
const OWNED = regExp(`${OWNS}(?<name>\\p{Script=Han}{2,6})$`, "u");
const OWNED_BY = regExp(`${OWNS}$`, "u");
/** 局, 部门: what a name ends with that is a body's wherever it stands; 消防 alone may be a field of work. */
const ORGAN = regExp(AGENCY_UNITS.organ, "u");
const BODIES_RIGHT = regExp(AGENCY_UNITS.bodiesRight, "u");
const NOWHERE = regExp(AGENCY_UNITS.nowhere, "u");
/** 户政、治安、消防等职能部门: units of one body. */
const OWN_FIELDS = regExp(AGENCY_UNITS.ownFields, "u");
/** Names of airports have two characters: 高崎机场, 白云国际机场. */
const AIRPORT = /(?<name>\p{Script=Han}{2,4})(?<kind>(?:国际)?机场)$/u;
/** How long the names of airports are, the most common first. */
const AIRPORT_NAMES = [2, 3, 4];
const BODIES_LEFT = regExp(AGENCY_UNITS.bodiesLeft, "u");

/** A body named without a place: in a list it belongs to the place of the list's head, alone it refers back. */
export function bare(
  reading: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  surface: string,
): AgencyMention | undefined {
  const { text, base, found, centre } = reading;
  // 全国检察机关, then 检察机关: all of them again.
  const all = system.collective.includes(surface) ? allBefore(found, system) : undefined;
  if (all)
    return { ...all, start: base + at, end: base + end, rule: "agency.anaphora", confidence: 0.7, spelled: false };
  const partner = system === POLICE ? partnerOf(reading, at, end, surface) : undefined;
  if (partner) return partner;
  const listed = JOINED.test(text.slice(0, at)) && JOINER_RIGHT.test(text.slice(end));
  if (system.shortBase) return calledByOther(reading, at, end, system, surface);
  const ranked = ownRank(reading, at, end, system, surface);
  if (ranked) return ranked;
  // In a list of bodies any short name is one: 县民政局、公安局、经信局.
  const follows =
    listed &&
    /.[局委院]$/u.test(surface) &&
    found.some((agency) => agency.division && agency.end === reading.base + at - 1);
  if (!follows && (!system.bare.includes(surface) || NOWHERE.test(text.slice(0, at)))) return undefined;
  if (!ORGAN.test(surface) && OWN_FIELDS.test(text.slice(0, at))) return undefined;
  if (!follows && !ORGAN.test(surface) && !BODIES_LEFT.test(text.slice(0, at))) {
    // 公安、应急、消防等部门: beside a body that is named they are its peers, by themselves nobody's in particular.
    if (!BODIES_RIGHT.test(text.slice(end)) || !earlier(reading)) return undefined;
  }
  if (system === POLICE && !follows) {
    const same = found.findLast((agency) => agency.system === POLICE);
    return same
      ? { ...same, start: base + at, end: base + end, rule: "agency.anaphora", confidence: 0.7, spelled: false }
      : undefined;
  }
  const joined = JOINED.test(text.slice(0, at)) && /[局委]$/u.test(surface);
  if (!listed && !joined) return undefined;
  const division = earlier(reading)?.division ?? leader(reading, at) ?? centre.city ?? centre.province;
  const mention = division && of(system, division, base + at, base + end, "agency.list-member");
  return mention && { ...mention, confidence: 0.8 };
}

/** 联合|铁路公安处|特警支队, after 某市铁路公安处: a body that is called by its short name goes on without it. */
export function shortly(
  { text, base, found }: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  surface: string,
) {
  const telling = system.shortBase ? surface.length >= TELLING : OWN_ORGAN.test(surface);
  if (!telling || !ALONE.test(text.slice(0, at))) return undefined;
  const all = found.filter((one) => one.division && (one.system === system || one.name.endsWith(surface)));
  const named = all.findLast((one) => one.system === system);
  // 法院, after two courts: one of them; 铁路警方, after those of two cities: all of them.
  const ofAny = !system.shortBase || system.collective.includes(surface);
  if (ofAny && all.some(({ key }) => key !== named?.key)) return undefined;
  const whole = named && of(system, named.division!, base + at, base + end, "agency.anaphora", true, surface);
  return whole && { ...whole, confidence: 0.75 };
}

/** All bodies of a system, unless the article went on to those of one division: 全国铁路公安机关, 西安铁路公安处, |铁路警方|. */
function allBefore(found: readonly AgencyMention[], system: AgencySystem): AgencyMention | undefined {
  const at = found.findLastIndex((one) => isAllOf(one, system));
  const later = new Set(found.slice(at + 1).flatMap((one) => (one.system === system ? (one.division ?? []) : [])));
  return later.size === 1 ? undefined : found[at];
}

function isAllOf({ system, rule }: AgencyMention, of: AgencySystem): boolean {
  return system === of && of !== POLICE && rule === "agency.collective";
}

/** 大窑湾海关, 木康边检站: bodies that are called by a place that no table lists; the tagger knows where the name begins. */
function calledByOther(
  reading: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  surface: string,
): AgencyMention | undefined {
  const { base, seen, found, places, text } = reading;
  const start = base + at;
  const name = seen.find(
    (one) =>
      one.kind !== "PER" && one.start < start && (one.end === start || one.end === base + end) && one.start >= base,
  );
  const airport = airportCustoms(reading, at, end, system);
  if (airport) {
    const above = OWNED_BY.test(text.slice(0, airport.start - base))
      ? found.findLast((one) => one.system === system && one.end < airport.start)
      : undefined;
    return above ? { ...airport, parent: above.key } : airport;
  }
  const owned = OWNED.exec(text.slice(0, at));
  const known = found.find((one) => one.rule === OTHER_PLACE && one.system === system && endsWith(text, at, one));
  const from = owned ? start - owned.groups!.name!.length : known ? start - calledBy(known).length : name?.start;
  if (from === undefined || start - from < 2) return undefined;
  // 大连|大窑湾|海关: the city in which a place is that no table lists; the tagger may leave out what joins the two.
  const city = places.find(
    (place) => (place.start === from || place.end === from - 1) && OWN_NAME.test(text.slice(place.end - base, at)),
  );
  const written = text.slice((city?.end ?? from) - base, at);
  if (!/^\p{Script=Han}{2,8}$/u.test(written)) return undefined;
  const owner = owned && found.findLast((one) => one.system === system && one.end <= from);
  return {
    ...ofOtherPlace(system, written, city?.start ?? from, base + end),
    name: `${written}${system.heads?.[surface] ?? surface}`,
    aliases: [`${written}${surface}`],
    division: city?.division ?? known?.division,
    confidence: 0.8,
    ...(owner ? { parent: owner.key } : {}),
  };
}

/** The place by which a body is called: 大窑湾, of 大窑湾海关. */
export function calledBy({ key }: AgencyMention): string {
  return key.slice(key.indexOf("/") + 1);
}

function endsWith(text: string, at: number, one: AgencyMention): boolean {
  return text.slice(0, at).endsWith(calledBy(one));
}

/** 厦门|高崎机场|海关: called by its airport, with or without the city before it. */
function airportCustoms(
  { base, places, text }: Reading,
  at: number,
  end: number,
  system: AgencySystem,
): AgencyMention | undefined {
  const { name, kind } = AIRPORT.exec(text.slice(0, at))?.groups ?? {};
  if (!name || !kind) return undefined;
  const begin = (length: number) => base + at - kind.length - length;
  const city = AIRPORT_NAMES.filter((length) => length <= name.length)
    .map((length) => places.find((place) => place.end === begin(length)))
    .find((place) => place !== undefined);
  const from = city?.end ?? begin(Math.min(name.length, AIRPORT_NAMES[0]!));
  const airport = text.slice(from - base, at);
  const head = text.slice(at, end);
  return {
    ...ofOtherPlace(system, airport, city?.start ?? from, base + end),
    name: airport + head,
    aliases: city ? [city.division.name + airport + head] : [],
    division: city?.division,
    confidence: 0.85,
  };
}

/** What bodies have in common that are called by a place that no table lists. */
function ofOtherPlace(system: AgencySystem, written: string, start: number, end: number) {
  return {
    type: "Agency",
    start,
    end,
    key: `${system.id}/${written}`,
    properties: {},
    rule: OTHER_PLACE,
    division: undefined,
    system,
    spelled: true,
  } as const;
}

/** 消防救援总队, 应急管理厅: a form that is official at one level alone belongs to the division of that level. */
function ownRank(
  reading: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  surface: string,
): AgencyMention | undefined {
  const { centre, base } = reading;
  const levels = (["province", "city", "county"] as const).filter((level) => system.official[level] === surface);
  const [level] = levels;
  if (!level || levels.length > 1 || system.shortBase) return undefined;
  const named = earlier(reading)?.division;
  const division = (named && lineage(named).find((one) => one.level === level)) ?? centre[level];
  const mention = division && of(system, division, base + at, base + end, "agency.rank");
  return mention && { ...mention, confidence: 0.8 };
}

/** The rule by which a body is found that is called by a place that no table lists. */
export const OTHER_PLACE = "agency.other-place";
/** What a place is called that is not a part of the name before it, as in 深圳|湾口岸. */
const OWN_NAME = /^(?![湾港河江口岛山站关桥])\p{Script=Han}{2,}$/u;
const LEADER = /^\p{Script=Han}{2,12}?[局委办厅](?:联合|会同|组织|协同|牵头)/u;

/** 麻江县|文体广电旅游局联合…: the division of a body that the grammar does not know and that works with those of a list. */
function leader({ text, base, places }: Reading, at: number): Division | undefined {
  return places.findLast(
    ({ start, end }) => start >= base && end <= base + at && LEADER.test(text.slice(end - base, at)),
  )?.division;
}

/** The last body of the line that has a division. */
function earlier({ found, base }: Reading): AgencyMention | undefined {
  return found.findLast((agency) => agency.start >= base && agency.division);
}

/** A municipality stands in a list of cities, or of provinces where one of the others is a province. */
function levelIn(members: readonly PlaceSpan[]): (place: PlaceSpan) => Division["level"] {
  const provinces = members.some(({ division }) => division.level === "province" && !isMunicipality(division));
  return ({ division }) => (isMunicipality(division) && !provinces ? "city" : division.level);
}

/** "甲、乙、丙等三地公安机关": one body for each place. All but the last are recorded here. */
export function distributed(
  reading: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  place: PlaceSpan | undefined,
): AgencyMention | undefined {
  const { text, base, places } = reading;
  const gap = place ? "" : (DISTRIBUTIVE.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? "");
  const listEnd = place ? place.end : base + at - gap.length;
  if (!place && gap === "") return undefined;
  const members: PlaceSpan[] = [];
  let right = listEnd;
  for (let i = places.findLastIndex((p) => p.end === right); i >= 0; i--) {
    const member = places[i]!;
    const between = text.slice(member.end - base, right - base);
    if (right !== listEnd && !/^[、和与及]$/u.test(between)) break;
    members.unshift(member);
    right = member.start;
  }
  if (members.length < 2) return undefined;
  const levelOf = levelIn(members);
  const level = levelOf(members[0]!);
  const peers = members.filter((member) => levelOf(member) === level);
  // 嘉兴、海宁两级公安机关: bodies of a city and of a county in it.
  if (peers.length !== members.length && !gap.endsWith("级")) return undefined;
  // 南宁、广州等海关|缉私局: what follows is a unit of each.
  const unit = innerUnit(text.slice(end));
  const written = text.slice(at, end);
  const all = !unit && system.collective.includes(written);
  const mentions = members.flatMap((member) => {
    // 广西、福建等省公安机关: all of a province's police, as where it stands alone.
    const whole =
      all && member.division.level === "province" && !isMunicipality(member.division)
        ? {
            ...collective(system, member.division, member.start, member.end),
            rule: "agency.distributed",
            spelled: false,
          }
        : of(system, member.division, member.start, member.end, "agency.distributed", false, written);
    return whole ? [unit ? { ...attach(whole, unit, whole.end), rule: whole.rule } : whole] : [];
  });
  reading.found.push(...mentions.slice(0, -1));
  return mentions.at(-1);
}
