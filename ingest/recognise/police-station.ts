import type { Division } from "../gazetteer/division.ts";
import { before, compile, regExp } from "../pattern.ts";
import { segment } from "../segmenter.ts";
import { type AgencyMention, chainStart, isCollective, of, type Reading } from "./agency-mention.ts";
import { AGENCY_UNITS, POLICE } from "./agency-systems.ts";
import { attach, SENTENCE_WORDS, UNIT_INSIDE } from "./agency-unit.ts";
import { BUREAU } from "./bureau.ts";
import type { PlaceSpan } from "./place.ts";

/** Confidence from which the tagger tells where a station's name begins. */
const SEEN_ENOUGH = 0.5;
const RAILWAY = "railway-police";
const BODY_INSIDE = /\p{Script=Han}{2,}公安(?:局|分局)\p{Script=Han}{2,}$/u;
const RAILWAY_STATION = regExp(AGENCY_UNITS.railwayStation, "u");
const localAfter = before(regExp(AGENCY_UNITS.localStation, "u"));
const LEADS_TO_STATION = compile(AGENCY_UNITS.leadsToStation, { leads: AGENCY_UNITS.leads }, "u");
const STATION_LIST = regExp(AGENCY_UNITS.stationList, "u");

/** A police station: 大良派出所. */
export function station(
  reading: Reading,
  at: number,
  end: number,
  place: PlaceSpan | undefined,
): AgencyMention | undefined {
  const { text, base, centre } = reading;
  if (place) {
    const county = place.division.level === "town" ? place.division.parent : place.division;
    const owner = county && of(POLICE, county, chainStart(reading, place), base + end, "agency.station");
    return owner && attach(owner, text.slice(place.start - base, end), base + end);
  }
  const owner = reading.found.findLast((agency) => agency.system === POLICE && agency.division?.level !== "province");
  const listed = owner && stationList(reading, at, end, owner);
  if (listed) return listed;
  const name = (seenBefore(reading, at, end) ?? nameBefore(text, at)).replace(LEADS_TO_STATION, "");
  // 某某经开区公安局|城东派出所: of a body that no table lists.
  if (name && BODY_INSIDE.test(name)) return anywhere(`${name}${AGENCY_UNITS.station}`, base + at - name.length);
  const ofBureau = name && bureauBefore(reading, at - name.length, at, end);
  if (ofBureau) return ofBureau;
  const again = name && namedBefore(reading, name, at, end);
  if (again) return again;
  const railway = name && RAILWAY_STATION.exec(name)?.groups?.station;
  if (railway) return ofRailway(reading, railway, at, end);
  const division = whereLocal(reading, at - name.length) ?? owner?.division ?? centre.county ?? centre.city;
  if (!name || SENTENCE_WORDS.test(name) || AGENCY_UNITS.anonymous.some((word) => name.endsWith(word)))
    return undefined;
  if (!division) return anywhere(`${name}${AGENCY_UNITS.station}`, base + at - name.length);
  const from = at - name.length;
  const whole = of(POLICE, division, base + from, base + end, "agency.station");
  const written = text.slice(from, end);
  return whole && { ...attach(whole, written, base + end), rule: "agency.station", written, confidence: 0.75 };
}

/** 赶到东莞市，在当地|石桥派出所的协助下: the station is of the place that was named last, and of who went there no part. */
function whereLocal({ text, base, places }: Reading, from: number): Division | undefined {
  return localAfter(text, from) ? places.findLast(({ end }) => end <= base + from)?.division : undefined;
}

/** 衡阳站|派出所: of the railway's police, and of no city's. */
function ofRailway({ text, base, found }: Reading, name: string, at: number, end: number): AgencyMention {
  const from = at - name.length;
  const railway = found.findLast(
    (one) => one.system?.id === RAILWAY && !isCollective(one) && !one.name.endsWith(AGENCY_UNITS.station),
  );
  const unit = railway && attach(railway, text.slice(from, end), base + end);
  return unit ? { ...unit, start: base + from, rule: "agency.station" } : anywhere(text.slice(from, end), base + from);
}

/** 新城市|局|东关派出所: a station of a bureau that is called by its place alone. */
function bureauBefore(
  { text, base, places }: Reading,
  from: number,
  at: number,
  end: number,
): AgencyMention | undefined {
  const place = places.find((one) => one.start === base + from && text[one.end - base] === BUREAU);
  if (!place) return undefined;
  const name = place.end + 1 - base;
  if (at - name < 2) return undefined;
  const owner = of(POLICE, place.division, base + from, base + name, "agency.station");
  return owner && attach(owner, text.slice(name, end), base + end);
}

/** 官渡派出所, after 中牟县公安局官渡派出所: the station that the article has named in full. */
function namedBefore({ base, found }: Reading, name: string, at: number, end: number): AgencyMention | undefined {
  const written = `${name}${AGENCY_UNITS.station}`;
  const whole = found.find((agency) => agency.parent && agency.key === `${agency.parent}/${written}`);
  return (
    whole && {
      ...whole,
      start: base + at - name.length,
      end: base + end,
      rule: "agency.station",
      written,
      spelled: false,
    }
  );
}

/** 城关、城东、河西三个派出所: a station for each name of the list. All but the last are recorded here. */
function stationList(
  { text, base, found }: Reading,
  at: number,
  end: number,
  owner: AgencyMention,
): AgencyMention | undefined {
  const match = STATION_LIST.exec(text.slice(0, at));
  const whole = match && owner.division && of(POLICE, owner.division, base + match.index, base + end, "agency.station");
  if (!whole) return undefined;
  let start = base + match.index;
  const stations = match.groups!.names!.split("、").map((name) => {
    const unit = attach(whole, `${name}${AGENCY_UNITS.station}`, start + name.length);
    const mention = { ...unit, start, rule: "agency.station", confidence: 0.85, spelled: false };
    start += name.length + 1;
    return mention;
  });
  found.push(...stations.slice(0, -1));
  return stations.at(-1);
}

/** A station of which the article does not say where it is. */
function anywhere(name: string, start: number): AgencyMention {
  return {
    type: "Agency",
    start,
    end: start + name.length,
    key: `station/${name}`,
    name,
    properties: { level: "town" },
    rule: "agency.station",
    confidence: 0.7,
    division: undefined,
    system: POLICE,
  };
}

/** What stands before `at` in a name that the tagger sees end at `end`: it knows where the name begins. */
function seenBefore({ text, base, seen }: Reading, at: number, end: number): string | undefined {
  const name = seen.find((one) => one.kind === "ORG" && one.end === base + end && one.start < base + at);
  if (!name || name.start < base || name.confidence < SEEN_ENOUGH) return undefined;
  const whole = text.slice(name.start - base, at);
  const branch = whole.lastIndexOf(AGENCY_UNITS.branch);
  const written = branch < 0 ? whole : whole.slice(branch + AGENCY_UNITS.branch.length);
  if (!/^\p{Script=Han}{2,}$/u.test(written) || UNIT_INSIDE.test(written)) return undefined;
  return AGENCY_UNITS.anonymous.some((word) => written.endsWith(word)) ? undefined : written;
}

/** The nouns right before `at`, two to six characters: 嘉峪关路, 大良. */
function nameBefore(text: string, at: number): string {
  let name = "";
  for (const token of segment(text.slice(0, at)).toReversed()) {
    if (
      !/^(?:n|x|f|b)/u.test(token.tag) ||
      !/^\p{Script=Han}+$/u.test(token.text) ||
      name.length + token.text.length > 6
    )
      break;
    name = token.text + name;
  }
  return name.length >= 2 ? name : "";
}
