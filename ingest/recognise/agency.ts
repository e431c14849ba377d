import type { CleanArticle } from "../clean/clean-article.ts";
import type { Division } from "../gazetteer/division.ts";
import { regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { HEADS } from "./agency-heads.ts";
import { bare, distributed, shortly } from "./agency-list.ts";
import {
  type AgencyMention,
  central,
  chainStart,
  collective,
  collectiveKey,
  inspectors,
  isCentral,
  of,
  placeEnding,
  type Reading,
} from "./agency-mention.ts";
import { agencyName } from "./agency-name.ts";
import { divisionOfPost, pointers, THAT } from "./agency-pointer.ts";
import { AGENCY_UNITS, type AgencySystem, POLICE, SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import {
  append,
  attach,
  extend,
  innerUnit,
  isEnforcement,
  unitAfter,
  unitAlone,
  unitOfPlace,
  withInner,
} from "./agency-unit.ts";
import { BUREAU, bureaus, ofLevel } from "./bureau.ts";
import { fieldBranch, zoneBranch } from "./field-branch.ts";
import { leadingGroups } from "./leading-group.ts";
import { enforcementNear, unitNear } from "./near-unit.ts";
import { party } from "./party.ts";
import type { PlaceSpan } from "./place.ts";
import { leading } from "./place-centre.ts";
import { station } from "./police-station.ts";
import { recallAgencies } from "./recall-agencies.ts";
import type { SeenName } from "./seen-name.ts";

/** 我局: the body that speaks. */
const OURS = "我";
const ANAPHORA = new Scanner(regExp(AGENCY_UNITS.anaphora, "gu"));
const HEAD = new Scanner(HEADS);
const MATTER = regExp(AGENCY_UNITS.matter, "u");
/** 生态环境, 消防: no last word of a name; 公安局, 警方 and 政府 have one. */
const FIELD = regExp(`^(?!.*(?:${AGENCY_UNITS.organ}|[方统府]$))`, "u");
const ANYWHERE = "各地";
const WHEREVER = regExp(AGENCY_UNITS.wherever, "u");
/** 各级公安机关: those of whatever the article is about. */
const EVERY_LEVEL = "各级";
const LEVEL_WORDS = { province: "省", city: "市", county: "县" } as const;
const DEPARTMENT = "部门";
/** What texts call the police of a place, whatever it is called. */
const SPOKEN_POLICE = "警方";
/** 二大队 */
const NUMBERED = /^第?[一二三四五六七八九十\d]{1,2}[大中支]队/u;

/** Public bodies by the grammar of their names: places, system, branch, unit; short forms by the article's context. */
export function recogniseAgencies(
  clean: CleanArticle,
  places: readonly PlaceSpan[],
  seen: readonly SeenName[],
): AgencyMention[] {
  const centre = leading(places, clean.text);
  const found: AgencyMention[] = [];
  for (const { start, end, role, passage } of clean.lines) {
    if (role === "boilerplate" || role === "time" || role === "outlet") continue;
    const inLine = places.filter((place) => place.start >= start && place.end <= end);
    readLine({ text: passage.text, passage, base: start, places: inLine, centre, found, seen });
  }
  return [...found, ...recallAgencies(found, clean)];
}

/** “北京交警”, “中国海警22026”: what a name in quotes goes on with. */
const QUOTED_TO = /^\d{0,6}”/u;

/** 省|发展改革委: a short name of a central body is that of the bodies below it, too, after a word for a level. */
const LEVEL_WORD = /(?:^|[^各省区市县辖、])[省市县区州]$/u;

function readLine(reading: Reading): void {
  const { text, base, passage } = reading;
  let from = 0;
  let next = 0;
  for (let match = HEAD.next(passage, next); match; match = HEAD.next(passage, next)) {
    const at = match.index;
    const end = at + match[0].length;
    next = end;
    if (at < from) continue;
    // 上海警方 holds no 海警, 公安县 no 公安: what begins within a place is not a head.
    // 北海救助局: but a body of the state may be called by one.
    const within = reading.places.some((one) => one.start <= base + at && base + at < one.end);
    if (within && !match.groups?.central) {
      next = at + 1;
      continue;
    }
    // “北京交警”APP: what stands alone in quotes is the name of something else.
    if (QUOTED_TO.test(text.slice(end, end + 8)) && /“[^“”]{0,6}$/u.test(text.slice(0, at))) continue;
    const groups = match.groups ?? {};
    // 叙永县|局|经侦大队: a county's police, called by its county alone.
    const ofBureau = groups.unit !== undefined && text[at - 1] === BUREAU;
    // 青海|各级|公安机关.
    const surfaceSystem = SYSTEM_BY_SURFACE.get(match[0]);
    const all = surfaceSystem?.collective.includes(match[0]) && text.endsWith(EVERY_LEVEL, at);
    const between = ofBureau ? BUREAU.length : all ? EVERY_LEVEL.length : 0;
    const place = placeEnding(reading, at) ?? (between > 0 ? placeEnding(reading, at - between) : undefined);
    let last: AgencyMention | undefined;
    if (groups.inspectors) last = inspectors(match[0], base + at);
    else if (groups.central && !(surfaceSystem && (place || LEVEL_WORD.test(text.slice(0, at)))))
      last = central(match[0], base + at);
    else if (surfaceSystem) last = body(reading, at, end, surfaceSystem, match[0], place);
    else if ((groups.unit || groups.spoken) && place) last = unitOfPlace(reading, at, match[0], place);
    else if (groups.spoken) last = spokenUnit(reading, at, match[0]);
    else if (groups.unit && isEnforcement(match[0])) last = enforcementNear(reading, at, match[0]);
    else if (groups.unit) last = unitNear(reading, at, match[0]) ?? unitAlone(reading, at, match[0]);
    else if (groups.station) last = station(reading, at, end, place);
    else if (groups.level) last = ofLevel(reading, at, end);
    if (!last) continue;
    if (last.spelled !== false) last = extend(reading, last);
    reading.found.push(last);
    from = Math.max(end, last.end - base);
  }
  party(reading);
  leadingGroups(reading);
  bureaus(reading);
  anaphora(reading);
}

function body(
  reading: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  surface: string,
  place: PlaceSpan | undefined,
): AgencyMention | undefined {
  const { text, base, centre } = reading;
  if (FIELD.test(surface) && MATTER.test(text.slice(end))) return undefined;
  if (system.notBefore?.[surface]?.test(text.slice(end))) return undefined;
  const isCollective = system.collective.includes(surface);
  if (place) {
    const list = distributed(reading, at, end, system, place);
    if (list) return list;
    const branch = surface === AGENCY_UNITS.branch ? fieldBranch(reading, end, place) : undefined;
    if (branch) return branch;
    const chain = chainStart(reading, place);
    if (isCollective && place.division.level === "province" && !agencyIsCity(place.division))
      return collective(system, place.division, chain, base + end);
    return of(system, place.division, chain, base + end, "agency.place-system", true, surface);
  }
  const before = text.slice(0, at);
  const distributedList = distributed(reading, at, end, system, undefined);
  if (distributedList) return distributedList;
  const national = AGENCY_UNITS.national.find((word) => before.endsWith(word));
  const countrywide = national && reading.found.some(({ key }) => key === collectiveKey(system, undefined));
  if (national === EVERY_LEVEL && !countrywide && (centre.city || !centre.province))
    return bare(reading, at, end, system, surface);
  if (national === ANYWHERE && WHEREVER.test(text.slice(end))) return undefined;
  if (national && isCollective) {
    const everywhere = AGENCY_UNITS.countrywide.includes(national) || countrywide || speaksForAll(reading);
    const own = everywhere ? undefined : centre.province;
    return collective(system, own, base + at - national.length, base + end);
  }
  const again = shortly(reading, at, end, system, surface);
  if (again) return again;
  const post = divisionOfPost(reading, at);
  if (post) return of(system, post.division, base + post.from, base + end, "agency.post", true, surface);
  for (const { level, word, start, division } of pointers(reading, at)) {
    if (!division) {
      // 市公安局, 该市公安局: of a city that the article does not name.
      const oneWord = word.length === 1 || word.startsWith(THAT);
      const from = oneWord ? base + at - 1 : start;
      const written = text.slice(from - base, end);
      if (oneWord ? !isCollective : isCollective && level === "province") return nowhere(system, level, written, from);
      // 市检察院, then 全市检察机关: of the same city, whichever it is.
      const known = isCollective && !oneWord && reading.found.find((one) => isNowhere(one, system, level));
      if (known) return { ...known, start: from, end: base + end, aliases: [written], spelled: true };
      // 我市公安机关, of a city that is never named: its bureau.
      const official = isCollective && !oneWord && level !== "province" ? system.official[level] : undefined;
      if (official) {
        const bureau = nowhere(system, level, `${LEVEL_WORDS[level]}${official}`, from);
        return { ...bureau, end: base + end, aliases: [written] };
      }
      continue;
    }
    if (isCollective && level === "province" && !agencyIsCity(division))
      return collective(system, division, start, base + end);
    return of(system, division, start, base + end, "agency.relative", true, system.heads && surface);
  }
  const zone = surface === SPOKEN_POLICE ? zoneBranch(reading, at, end) : undefined;
  return zone ?? bare(reading, at, end, system, surface);
}

/** 交通运输部要求, 对湖北以外的地区…: whether an article has bodies of the whole state only, whatever places it names. */
function speaksForAll({ found }: Reading): boolean {
  return found.some(isCentral) && found.every(({ division }) => !division);
}

/** 我市|交警|部门: a unit of the police of the division that a word points at; 交警|迎泽二大队: one called by its place. */
function spokenUnit(reading: Reading, at: number, field: string): AgencyMention | undefined {
  const { text, base, places } = reading;
  const end = at + field.length;
  const pointer = pointers(reading, at).find(({ word, division }) => division && word.length > 1);
  if (pointer) {
    const department = text.startsWith(DEPARTMENT, end) ? DEPARTMENT.length : 0;
    const police = of(POLICE, pointer.division!, pointer.start, base + at, "agency.place-unit");
    return police && { ...attach(police, field, base + end + department), confidence: 0.85 };
  }
  const place = places.find(({ start }) => start === base + end);
  const number = place && NUMBERED.exec(text.slice(place.end - base))?.[0];
  const city = place?.division.level === "county" ? place.division.parent : place?.division;
  const police = number && city && of(POLICE, city, base + at, base + end, "agency.place-unit");
  if (!police) return undefined;
  return {
    ...attach(attach(police, field, base + end), text.slice(end, place.end - base) + number, place.end + number.length),
    division: place.division,
  };
}

/** 县公安局 in an article that does not say which county. */
function nowhere(system: AgencySystem, level: Division["level"], name: string, start: number): AgencyMention {
  return {
    type: "Agency",
    start,
    end: start + name.length,
    key: `${level}/${system.id}/${name}`,
    name,
    properties: { level },
    rule: "agency.relative",
    confidence: 0.7,
    division: undefined,
    system,
    spelled: true,
  };
}

/** Whether a mention is that of a body in a division that the article does not name. */
function isNowhere({ key }: AgencyMention, system: AgencySystem, level: Division["level"]): boolean {
  return key.startsWith(`${level}/${system.id}/`);
}

/** 该局, 该院: the body named last before it, of that kind where there is one; 该局网安大队: its unit. */
function anaphora(reading: Reading): void {
  const { base, found } = reading;
  for (const match of ANAPHORA.all(reading.passage)) {
    const start = base + match.index;
    const before = found.filter((agency) => agency.end <= start).sort((a, b) => a.end - b.end);
    const kind = match[0].at(-1)!;
    const last =
      // 我院: whoever writes names itself first.
      (match[0].startsWith(OURS) ? before.find((agency) => agency.name.endsWith(match[0].slice(1))) : undefined) ??
      before.findLast((agency) => agency.name.endsWith(match[0].slice(1))) ??
      wholeOf(before, match[0].slice(1)) ??
      before.findLast((agency) => agency.name.endsWith(kind)) ??
      before.at(-1);
    if (!last) continue;
    const end = start + match[0].length;
    const whole: AgencyMention = {
      ...last,
      start,
      end,
      rule: "agency.anaphora",
      confidence: 0.75,
      spelled: false,
    };
    found.push({ ...longer(reading, whole), spelled: false });
  }
}

/** 该局|网安大队, 该局|城南分局: a body that a word points at with the unit or branch that is written after it. */
function longer(reading: Reading, whole: AgencyMention): AgencyMention {
  if (whole.system === POLICE && whole.division) return extend(reading, whole);
  const rest = reading.text.slice(whole.end - reading.base);
  const unit = unitAfter(rest, 0) ?? innerUnit(rest);
  return unit ? withInner(reading.text, reading.base, append(whole, unit)) : whole;
}

/** 某支队某检查站…该支队: the body of which a unit was named. */
function wholeOf(before: readonly AgencyMention[], kind: string): AgencyMention | undefined {
  const unit = before.findLast(({ parent, name }) => parent !== undefined && name.includes(kind));
  if (!unit) return undefined;
  const name = unit.name.slice(0, unit.name.indexOf(kind) + kind.length);
  return { ...unit, key: unit.parent!, name, aliases: [], parent: undefined };
}

function agencyIsCity(division: Division): boolean {
  return agencyName(POLICE, division)?.name.endsWith("局") ?? false;
}
