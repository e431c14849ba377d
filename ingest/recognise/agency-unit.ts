import { type Division, isMunicipality, isWithin } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { alternation, compile, regExp } from "../pattern.ts";
import { OF_POLICE, UNIT } from "./agency-heads.ts";
import { type AgencyMention, chainStart, isCentral, isCollective, of, type Reading } from "./agency-mention.ts";
import { enforcementName } from "./agency-name.ts";
import { AGENCY_UNITS, POLICE } from "./agency-systems.ts";
import type { PlaceSpan } from "./place.ts";

const BRANCH = regExp(
  `^(?<name>(?!${alternation([...AGENCY_UNITS.joiners, ...AGENCY_UNITS.commands])})\\p{Script=Han}{2,6}?)${AGENCY_UNITS.branch}`,
  "u",
);
/** 昭化区|公安分局: written in full, as the branch may call itself. */
const BRANCH_HEAD = regExp(`^(?:公安)?${AGENCY_UNITS.branch}`, "u");
const STATION = regExp(`^(?<name>\\p{Script=Han}{2,6}?)${AGENCY_UNITS.station}`, "u");
const INNER = regExp(`^${AGENCY_UNITS.inner}`, "u");
const NOT_IN_INNER = regExp(AGENCY_UNITS.notInInner, "u");
/** No name of a station holds these. */
export const SENTENCE_WORDS = compile(AGENCY_UNITS.notInStation, { leads: AGENCY_UNITS.leads }, "u");
/** A name that holds a unit of another body is more than the station's own. */
export const UNIT_INSIDE = regExp(
  `(?:${alternation([...AGENCY_UNITS.ranks.filter((rank) => rank !== "中心"), AGENCY_UNITS.branch])})`,
  "u",
);
/** Rules that name a unit inside a body. */
const UNIT_RULES = new Set(["agency.unit", "agency.tagger", "agency.tagger-unit"]);
const ENFORCEMENT = regExp(`${AGENCY_UNITS.enforcement}|^${AGENCY_UNITS.offices}$`, "u");
const JOINED = regExp(`(?:${alternation([...AGENCY_UNITS.joiners, ...AGENCY_UNITS.commands])})$`, "u");
/** 被某公安局通缉: who is named so sends nobody here. */
const PASSIVE = regExp(`${alternation(AGENCY_UNITS.passive)}$`, "u");
/** 长航公安局: of the central bodies only a police has stations. */
const CENTRAL_POLICE = /公安局$/u;
/** Bodies beside the police that have stations: 某铁路公安处|某站派出所, 某市公安边防支队|某镇边防派出所. */
const STATIONED = new Set(["railway-police", "border-management"]);
const CLAUSE_START = /(?:^|[，。；：、“\s])$/u;
const POINTER = /[该本我](?:分局|局)/u;
const UNIT_HERE = regExp(`^${UNIT}`, "u");
const MINISTRY_OFFICE = regExp(AGENCY_UNITS.ministryOffice, "u");
const SPOKEN_HERE = regExp(`^(?<field>${alternation(Object.keys(AGENCY_UNITS.spoken))})部门`, "u");

/** 南京交警: a unit named by its place alone. */
export function unitOfPlace(reading: Reading, at: number, unit: string, place: PlaceSpan): AgencyMention | undefined {
  if (isEnforcement(unit))
    return enforcement(place.division, chainStart(reading, place), reading.base + at + unit.length, unit);
  const whole = of(POLICE, place.division, chainStart(reading, place), reading.base + at, "agency.place-unit");
  return whole && attach(whole, unit, reading.base + at + unit.length);
}

/** Whether a unit is one of a division's own administration, and not of its police. */
export function isEnforcement(unit: string): boolean {
  return ENFORCEMENT.test(unit);
}

/** 朝阳区交通运输综合执法大队, from `start` to `end` of the article. */
export function enforcement(division: Division, start: number, end: number, written: string): AgencyMention {
  const unit = inFull(written);
  return {
    type: "Agency",
    start,
    end,
    key: `${division.code}/${unit}`,
    ...enforcementName(division, unit),
    properties: { level: division.level },
    rule: "agency.place-unit",
    confidence: 0.9,
    division,
    system: undefined,
    spelled: true,
  };
}

/**
 * 联合刑侦大队: a unit in a list with the bodies of its line; it is of the police named last before it. At the start of a
 * clause 交警大队 is of the police of the level that has such units, wherever the article named that.
 */
export function unitAlone({ text, base, found }: Reading, at: number, unit: string): AgencyMention | undefined {
  const left = text.slice(0, at);
  const police = found.filter(({ system, division }) => system === POLICE && division);
  const joined = JOINED.test(left);
  const listed = joined
    ? police.findLast(({ start }) => start >= base && !PASSIVE.test(text.slice(0, start - base)))
    : undefined;
  // 该局情报大队|联合|刑侦大队: of whom the sentence speaks.
  const pointed = joined && POINTER.test(left);
  const ofRank = ({ division }: AgencyMention) => {
    const rank = AGENCY_UNITS.usualRank[division!.level];
    return rank !== undefined && unit.endsWith(rank) && unit.length > rank.length;
  };
  const owner = listed ?? (CLAUSE_START.test(left) || pointed ? police.findLast(ofRank) : undefined);
  if (!owner) return undefined;
  const whole = ofRankAbove(unit, owner) ?? bodyOf(found, owner);
  return whole && { ...attach(whole, unit, base + at + unit.length), start: base + at, confidence: 0.8 };
}

/** 某市公安局城南分局和|治安支队: a unit of a rank that a branch does not have is of the police of its city. */
function ofRankAbove(unit: string, { name, division, start, end }: AgencyMention): AgencyMention | undefined {
  const above = division?.parent;
  if (!above || isMunicipality(above) || !name.endsWith(AGENCY_UNITS.branch)) return undefined;
  const rank = AGENCY_UNITS.usualRank[above.level];
  return rank && unit.endsWith(rank) ? of(POLICE, above, start, end, "agency.place-system") : undefined;
}

/** The body whose units are written beside `one`: of a unit or a station the one that has it, else `one` itself. */
export function bodyOf(found: readonly AgencyMention[], one: AgencyMention): AgencyMention | undefined {
  const isUnit = UNIT_RULES.has(one.rule) || one.name.endsWith(AGENCY_UNITS.station);
  if (!one.parent || !isUnit) return one;
  const named = found.find(({ key }) => key === one.parent);
  const police =
    named || !one.division ? undefined : of(POLICE, one.division, one.start, one.end, "agency.place-system");
  return named ?? (police?.key === one.parent ? police : undefined);
}

/** The unit that is written right at `at`, such as 网安大队. */
export function unitAfter(text: string, at: number): string | undefined {
  const rest = text.slice(at);
  return UNIT_HERE.exec(rest)?.[0] ?? branchAt(rest);
}

/** The branch with which a text begins that goes on from the name of a body: 城南分局. */
function branchAt(rest: string): string | undefined {
  const branch = BRANCH.exec(rest);
  return branch && !SENTENCE_WORDS.test(branch.groups!.name!) ? branch[0] : undefined;
}

/** Lengthens a body to the right by a branch, a unit or a station. */
export function extend(reading: Reading, found: AgencyMention): AgencyMention {
  const { text, base, places } = reading;
  const rest = text.slice(found.end - base);
  if (found.system === POLICE && found.division) {
    const branch = places.find((place) => place.start === found.end);
    const head = branch ? BRANCH_HEAD.exec(text.slice(branch.end - base))?.[0] : undefined;
    if (branch && head) {
      const end = branch.end + head.length;
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
    const written = BRANCH.exec(rest);
    const special = written?.groups?.name;
    const child = special && childCalled(found.division, special);
    const local = child && of(POLICE, child, found.start, found.end + written![0].length, "agency.branch");
    // 矿区|公安分局: as the branch calls itself.
    if (local && special.endsWith(OF_POLICE))
      return extend(reading, {
        ...local,
        name: found.name + written![0],
        aliases: [local.name, ...(local.aliases ?? [])],
      });
    if (local) return extend(reading, local);
    if (special && !AGENCY_UNITS.anonymous.includes(special) && !UNIT_INSIDE.test(special))
      return extend(reading, append(found, `${special}${AGENCY_UNITS.branch}`));
    const station = withStation(found, rest);
    if (station) return station;
  }
  const local = found.division && found.system !== POLICE ? BRANCH.exec(rest)?.groups?.name : undefined;
  if (local && !SENTENCE_WORDS.test(local) && !AGENCY_UNITS.anonymous.includes(local)) {
    const branch = append(found, `${local}${AGENCY_UNITS.branch}`);
    return withStation(branch, text.slice(branch.end - base)) ?? branch;
  }
  // 某部|税政司: an office of a ministry.
  const office = found.rule === "agency.central" ? MINISTRY_OFFICE.exec(rest)?.[0] : undefined;
  if (office) return append(found, office);
  if (found.rule === "agency.central" && CENTRAL_POLICE.test(found.name)) {
    // 长航公安局|某市分局|城南派出所
    const branch = branchAt(rest);
    const whole = branch ? append(found, branch) : found;
    const post = withStation(whole, text.slice(whole.end - base));
    if (post || branch) return post ?? whole;
  }
  const post = STATIONED.has(found.system?.id ?? "") ? withStation(found, rest) : undefined;
  if (post) return post;
  // 公安|交警|部门: a unit by its field alone.
  const spoken = found.system === POLICE && found.division ? SPOKEN_HERE.exec(rest) : null;
  if (spoken) return attach(found, spoken.groups!.field!, found.end + spoken[0].length);
  const unit = UNIT_HERE.exec(rest)?.[0];
  const whole = unit ? append(found, unit) : found;
  return innermost(text, base, whole);
}

/** 平江|分局, 矿区|公安分局: the division in another that a branch is called by. */
export function childCalled(division: Division, special: string): Division | undefined {
  const place = special.endsWith(OF_POLICE) ? special.slice(0, -OF_POLICE.length) : special;
  return loadGazetteer()
    .children(division)
    .find((one) => one.short === place || one.name === place);
}

/** 某分局|城南派出所: a body with the station that is written right after it. */
function withStation(whole: AgencyMention, rest: string): AgencyMention | undefined {
  const post = STATION.exec(rest)?.groups?.name;
  const named =
    post &&
    !AGENCY_UNITS.anonymous.some((word) => post.endsWith(word)) &&
    !SENTENCE_WORDS.test(post) &&
    !UNIT_INSIDE.test(post);
  return named ? append(whole, `${post}${AGENCY_UNITS.station}`) : undefined;
}

/** 西安交警|高速大队|西汉中队: a unit inside another. */
export function withInner(text: string, base: number, whole: AgencyMention): AgencyMention {
  const inner = innerUnit(text.slice(whole.end - base));
  return inner ? append(whole, inner) : whole;
}

/** 交管局|高速公路三支队|某市大队: a body with all the units that are written after it, each inside the one before. */
function innermost(text: string, base: number, whole: AgencyMention): AgencyMention {
  const inner = withInner(text, base, whole);
  return inner === whole ? whole : innermost(text, base, inner);
}

/** The unit with which a text begins that goes on from the name of a body. */
export function innerUnit(text: string): string | undefined {
  const inner = INNER.exec(text)?.[0];
  // 梁某大队|长: the rank is an officer's; 环境犯罪侦查支队|长: the unit is, too.
  const isUnit =
    inner !== undefined && !NOT_IN_INNER.test(inner) && (text[inner.length] !== "长" || inner.length > SPELLED_OUT);
  return isUnit ? inner : undefined;
}

/** A name of a unit that is longer says what the unit works on. */
const SPELLED_OUT = 5;

const BUREAU = "局";
const FIELDS = Object.keys(AGENCY_UNITS.fields).sort((a, b) => b.length - a.length);

/** The longest field of work with which the name of a unit begins. */
function fieldOf(unit: string): string | undefined {
  return FIELDS.find(
    (name) => unit.startsWith(name) && !(unit.endsWith(BUREAU) && AGENCY_UNITS.unitFields.includes(name)),
  );
}

/** 交警大队 as 交通警察大队. */
function inFull(unit: string): string {
  const field = fieldOf(unit);
  return field ? AGENCY_UNITS.fields[field]! + unit.slice(field.length) : unit;
}

/** The unit `text` of a body, written right after it. */
export function append(whole: AgencyMention, text: string): AgencyMention {
  return attach(whole, text, whole.end + text.length);
}

/** The unit `text` of a body, ending at `end`; 全省公安|交警部门 is that of the province's own police. */
export function attach(body: AgencyMention, text: string, end: number): AgencyMention {
  const { division: ofAll, start } = body;
  const own =
    ofAll && body.system === POLICE && isCollective(body) ? of(POLICE, ofAll, start, end, body.rule) : undefined;
  const whole = own ?? body;
  const official = inFull(text);
  const field = fieldOf(text);
  const division = whole.division;
  const rank = division && AGENCY_UNITS.usualRank[division.level];
  const name = field && text === field && rank ? `${official}${rank}` : official;
  return {
    ...whole,
    division: isCentral(whole) ? placeOfBranch(text) : placeOfUnit(text, division),
    end,
    key: `${whole.key}/${name}`,
    name: `${whole.name}${name}`,
    aliases: name === text ? [] : [`${whole.name}${text}`],
    rule: "agency.unit",
    parent: whole.key,
  };
}

/** 长航公安局|某市分局, 长航公安|某区派出所: a branch of a central body is called by the city or county that it sits in. */
function placeOfBranch(text: string): Division | undefined {
  const gazetteer = loadGazetteer();
  const [name] = gazetteer.namesAt(text, 0);
  const named = name === undefined ? [] : gazetteer.named(name).filter(({ level }) => level !== "town");
  const own = named.filter((one) => !named.some((other) => other !== one && isWithin(one, other)));
  return own.length === 1 ? own[0] : undefined;
}

/** 广西边检总站|百色边境管理支队: a unit may be called by a place of its own, in that of the whole. */
function placeOfUnit(text: string, division: Division | undefined): Division | undefined {
  if (!division) return undefined;
  const gazetteer = loadGazetteer();
  for (const name of gazetteer.namesAt(text, 0)) {
    const own = gazetteer.named(name).filter((one) => one !== division && isWithin(one, division));
    if (own.length === 1) return own[0];
  }
  return division;
}
