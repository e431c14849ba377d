import type { CleanArticle } from "../clean/clean-article.ts";
import { type Division, isWithin } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { segment } from "../segmenter.ts";
import { HEADS } from "./agency-heads.ts";
import { agencyName, collectiveName } from "./agency-name.ts";
import { AGENCY_UNITS, type AgencySystem, CENTRAL_BY_NAME, POLICE, SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import type { FoundMention } from "./mention.ts";
import { leading, type PlaceSpan } from "./place.ts";

/** A mention of a public body, with what relations need to know of it. */
export interface AgencyMention extends FoundMention {
  readonly type: "Agency";
  /** The division that the body or collective serves; none for bodies of the whole country. */
  readonly division: Division | undefined;
  readonly system: AgencySystem | undefined;
  /** Key of the body of which this is a unit or branch. */
  readonly parent?: string;
}

interface Reading {
  readonly text: string;
  readonly base: number;
  readonly places: readonly PlaceSpan[];
  readonly centre: Partial<Record<Division["level"], Division>>;
  readonly found: AgencyMention[];
}

const LEVELS = ["province", "city", "county"] as const;
const DISTRIBUTIVE = new RegExp(AGENCY_UNITS.distributive, "u");
const JOINER_LEFT = new RegExp(`(?:${AGENCY_UNITS.joiners.join("|")})$`, "u");
const JOINER_RIGHT = new RegExp(`^(?:${AGENCY_UNITS.joiners.join("|")}|等)`, "u");
const BRANCH = new RegExp(`^(?<name>\\p{Script=Han}{2,6}?)${AGENCY_UNITS.branch}`, "u");
const STATION = new RegExp(`^(?<name>\\p{Script=Han}{2,6}?)${AGENCY_UNITS.station}`, "u");
const UNIT_HERE = new RegExp(
  `^(?:${Object.keys(AGENCY_UNITS.fields)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?:第?[一二三四五六七八九十\\d]+)?(?:${AGENCY_UNITS.ranks.join("|")})`,
  "u",
);

/** Public bodies by the grammar of their names: places, system, branch, unit; short forms by the article's context. */
export function recogniseAgencies(clean: CleanArticle, places: readonly PlaceSpan[]): AgencyMention[] {
  const centre = leading(places);
  const found: AgencyMention[] = [];
  const { text } = clean;
  for (const { start, end, role } of clean.lines) {
    if (role === "boilerplate" || role === "time" || role === "outlet") continue;
    const inLine = places.filter((place) => place.start >= start && place.end <= end);
    readLine({ text: text.slice(start, end), base: start, places: inLine, centre, found });
  }
  return found;
}

function readLine(reading: Reading): void {
  const { text, base } = reading;
  let from = 0;
  HEADS.lastIndex = 0;
  for (let match = HEADS.exec(text); match; match = HEADS.exec(text)) {
    const at = match.index;
    const end = at + match[0].length;
    if (at < from) continue;
    // 上海警方 holds no 海警: what begins within a place is not a head.
    if (reading.places.some((one) => one.start < base + at && base + at < one.end)) {
      HEADS.lastIndex = at + 1;
      continue;
    }
    const groups = match.groups ?? {};
    const place = placeEnding(reading, at);
    const surfaceSystem = SYSTEM_BY_SURFACE.get(match[0]);
    let last: AgencyMention | undefined;
    if (groups.central && !(place && surfaceSystem)) last = central(match[0], base + at);
    else if (surfaceSystem) last = body(reading, at, end, surfaceSystem, match[0], place);
    else if ((groups.unit || groups.spoken) && place) last = unitOfPlace(reading, at, match[0], place);
    else if (groups.station) last = station(reading, at, end, place);
    if (!last) continue;
    if (last.spelled !== false) last = extend(reading, last);
    reading.found.push(last);
    from = Math.max(end, last.end - base);
  }
  party(reading);
}

function central(name: string, start: number): AgencyMention {
  const known = CENTRAL_BY_NAME.get(name)!;
  return {
    type: "Agency",
    start,
    end: start + name.length,
    key: `central/${known.name}`,
    name: known.name,
    aliases: known.aliases,
    properties: { level: "central" },
    rule: "agency.central",
    confidence: 0.98,
    division: undefined,
    system: undefined,
    spelled: true,
  };
}

function of(
  system: AgencySystem,
  division: Division,
  start: number,
  end: number,
  rule: string,
  spelled = true,
  written?: string,
): AgencyMention | undefined {
  const named = agencyName(system, division, written);
  if (!named) return undefined;
  const branch = system === POLICE && named.name.endsWith(AGENCY_UNITS.branch);
  return {
    type: "Agency",
    start,
    end,
    key: `${division.code}/${system.id}`,
    ...named,
    properties: { level: division.level },
    rule,
    confidence: 0.95,
    division,
    system,
    ...(branch ? { parent: `${division.parent!.code}/${system.id}` } : {}),
    spelled,
  };
}

function collective(system: AgencySystem, division: Division | undefined, start: number, end: number): AgencyMention {
  return {
    type: "Agency",
    start,
    end,
    key: `${division?.code ?? "national"}/${system.id}/all`,
    ...collectiveName(system, division),
    properties: { level: division?.level ?? "central" },
    rule: "agency.collective",
    confidence: 0.9,
    division,
    system,
    spelled: true,
  };
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
  const isCollective = system.collective.includes(surface);
  if (place) {
    const list = distributed(reading, at, system, place);
    if (list) return list;
    const chain = chainStart(reading, place);
    if (isCollective && place.division.level === "province" && !agencyIsCity(place.division))
      return collective(system, place.division, chain, base + end);
    return of(system, place.division, chain, base + end, "agency.place-system", true, surface);
  }
  const before = text.slice(0, at);
  const distributedList = distributed(reading, at, system, undefined);
  if (distributedList) return distributedList;
  const national = AGENCY_UNITS.national.find((word) => before.endsWith(word));
  if (national && isCollective) {
    const own = national === AGENCY_UNITS.national[0] ? undefined : centre.province;
    return collective(system, own, base + at - national.length, base + end);
  }
  for (const level of LEVELS) {
    const word = AGENCY_UNITS.relative[level].find((relative) => before.endsWith(relative));
    const division = centre[level];
    if (!word || !division) continue;
    const start = base + at - word.length;
    // 市 and 区 also end other words; only a word boundary makes them a prefix.
    if (word.length === 1 && !startsWord(text, at - 1)) continue;
    if (isCollective && level === "province" && !agencyIsCity(division))
      return collective(system, division, start, base + end);
    return of(system, division, start, base + end, "agency.relative");
  }
  return bare(reading, at, end, system, surface);
}

/** A body named without a place: in a list it belongs to the place of the list's head, alone it refers back. */
function bare(
  reading: Reading,
  at: number,
  end: number,
  system: AgencySystem,
  surface: string,
): AgencyMention | undefined {
  if (!system.bare.includes(surface)) return undefined;
  const { text, base, found, centre } = reading;
  const listed = JOINER_LEFT.test(text.slice(0, at)) && JOINER_RIGHT.test(text.slice(end));
  const previous = found.findLast(
    (agency) => agency.start >= base && agency.division && sentenceBetween(text, agency.end - base, at),
  );
  if (system === POLICE) {
    const same = found.findLast((agency) => agency.system === POLICE);
    return same
      ? { ...same, start: base + at, end: base + end, rule: "agency.anaphora", confidence: 0.7, spelled: false }
      : undefined;
  }
  const joined = JOINER_LEFT.test(text.slice(0, at)) && /[局委]$/u.test(surface);
  if (!listed && !joined) return undefined;
  const division = previous?.division ?? earlier(reading)?.division ?? centre.city ?? centre.province;
  const mention = division && of(system, division, base + at, base + end, "agency.list-member");
  return mention && { ...mention, confidence: 0.8 };
}

/** The last body of the line that has a division. */
function earlier({ found, base }: Reading): AgencyMention | undefined {
  return found.findLast((agency) => agency.start >= base && agency.division);
}

function sentenceBetween(text: string, from: number, to: number): boolean {
  return !/[。！？]/u.test(text.slice(from, to));
}

/** "甲、乙、丙等三地公安机关": one body for each place. All but the last are recorded here. */
function distributed(
  reading: Reading,
  at: number,
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
  const level = members[0]!.division.level;
  const peers = members.filter((member) => member.division.level === level);
  if (peers.length !== members.length) return undefined;
  const mentions = peers.flatMap(
    (member) => of(system, member.division, member.start, member.end, "agency.distributed", false) ?? [],
  );
  reading.found.push(...mentions.slice(0, -1));
  return mentions.at(-1);
}

function unitOfPlace(reading: Reading, at: number, unit: string, place: PlaceSpan): AgencyMention | undefined {
  const whole = of(POLICE, place.division, chainStart(reading, place), reading.base + at, "agency.place-unit");
  return whole && attach(whole, unit, reading.base + at + unit.length);
}

function station(reading: Reading, at: number, end: number, place: PlaceSpan | undefined): AgencyMention | undefined {
  const { text, base, centre } = reading;
  if (place) {
    const county = place.division.level === "town" ? place.division.parent : place.division;
    const owner = county && of(POLICE, county, chainStart(reading, place), base + end, "agency.station");
    return owner && attach(owner, text.slice(place.start - base, end), base + end);
  }
  const owner = reading.found.findLast((agency) => agency.system === POLICE && agency.division?.level !== "province");
  const name = nameBefore(text, at);
  const division = owner?.division ?? centre.county ?? centre.city;
  if (!name || AGENCY_UNITS.anonymous.some((word) => name.endsWith(word))) return undefined;
  if (!division) return anywhere(`${name}${AGENCY_UNITS.station}`, base + at - name.length);
  const from = at - name.length;
  const whole = of(POLICE, division, base + from, base + end, "agency.station");
  return whole && { ...attach(whole, text.slice(from, end), base + end), confidence: 0.75 };
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

/** The nouns right before `at`, two to six characters: 嘉峪关路, 大良. */
function nameBefore(text: string, at: number): string {
  let name = "";
  for (const token of segment(text.slice(0, at)).reverse()) {
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

/** Lengthens a body to the right by a branch, a unit or a station. */
function extend(reading: Reading, found: AgencyMention): AgencyMention {
  const { text, base, places } = reading;
  const rest = text.slice(found.end - base);
  if (found.system === POLICE && found.division) {
    const branch = places.find((place) => place.start === found.end);
    if (branch && text.startsWith(AGENCY_UNITS.branch, branch.end - base)) {
      const end = branch.end + AGENCY_UNITS.branch.length;
      const named = of(POLICE, branch.division, found.start, end, "agency.branch");
      const written = text.slice(found.start - base, end - base);
      if (named && isWithin(branch.division, found.division))
        return extend(reading, {
          ...named,
          ...(written.startsWith(branch.division.parent?.name ?? "\n")
            ? { name: written, aliases: [named.name, ...(named.aliases ?? [])] }
            : {}),
        });
    }
    const special = BRANCH.exec(rest)?.groups?.name;
    const child =
      special &&
      loadGazetteer()
        .children(found.division)
        .find((one) => one.short === special || one.name === special);
    const local =
      child && of(POLICE, child, found.start, found.end + special.length + AGENCY_UNITS.branch.length, "agency.branch");
    if (local) return extend(reading, local);
    if (special && !AGENCY_UNITS.anonymous.includes(special))
      return extend(
        reading,
        attach(found, `${special}${AGENCY_UNITS.branch}`, found.end + special.length + AGENCY_UNITS.branch.length),
      );
    const post = STATION.exec(rest)?.groups?.name;
    if (post && !AGENCY_UNITS.anonymous.includes(post))
      return attach(found, `${post}${AGENCY_UNITS.station}`, found.end + post.length + AGENCY_UNITS.station.length);
  }
  const unit = UNIT_HERE.exec(rest)?.[0];
  return unit ? attach(found, unit, found.end + unit.length) : found;
}

/** The unit `text` of a body, ending at `end`. */
function attach(whole: AgencyMention, text: string, end: number): AgencyMention {
  const field = Object.keys(AGENCY_UNITS.fields)
    .filter((name) => text.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  const official = field ? AGENCY_UNITS.fields[field]! + text.slice(field.length) : text;
  const division = whole.division;
  const rank = division && (division.level === "province" ? "总队" : division.level === "city" ? "支队" : "大队");
  const name = field && text === field && rank ? `${official}${rank}` : official;
  return {
    ...whole,
    end,
    key: `${whole.key}/${name}`,
    name: `${whole.name}${name}`,
    aliases: name === text ? [] : [`${whole.name}${text}`],
    rule: "agency.unit",
    parent: whole.key,
  };
}

/** 省委, 市委, 区委: committees of the party, which no place need precede. */
function party(reading: Reading): void {
  const { text, base, centre, places, found } = reading;
  const system = [...SYSTEM_BY_SURFACE.values()].find((one) => one.id === "party-committee")!;
  for (const level of LEVELS)
    for (const word of AGENCY_UNITS.partyBodies[level])
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const end = at + word.length;
        if (
          /[员托办政]/u.test(text[end] ?? "") ||
          found.some((agency) => agency.start < base + end && base + at < agency.end)
        )
          continue;
        const named = places.find((place) => place.end === base + end - 1);
        const division = named?.division ?? (startsWord(text, at) ? centre[level] : undefined);
        const mention =
          division && of(system, division, named ? chainStart(reading, named) : base + at, base + end, "agency.party");
        if (mention) found.push(mention);
      }
}

function placeEnding({ places, base }: Reading, at: number): PlaceSpan | undefined {
  return places.find((place) => place.end === base + at);
}

/** Start of the chain of nested places that ends with `place`. */
function chainStart({ places }: Reading, place: PlaceSpan): number {
  let first = place;
  for (;;) {
    const above = places.find((other) => other.end === first.start && isWithin(first.division, other.division));
    if (!above) return first.start;
    first = above;
  }
}

function agencyIsCity(division: Division): boolean {
  return agencyName(POLICE, division)?.name.endsWith("局") ?? false;
}

function startsWord(text: string, at: number): boolean {
  const previous = text[at - 1];
  return (
    previous === undefined || !/\p{Script=Han}/u.test(previous) || segment(text).some((token) => token.start === at)
  );
}
