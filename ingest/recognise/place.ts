import type { CleanArticle } from "../clean/clean-article.ts";
import { type Division, fullName, isFormerName, isWithin } from "../gazetteer/division.ts";
import { loadGazetteer, placeKnowledge } from "../gazetteer/gazetteer.ts";
import { after, alternation, before, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import { agencyHeadAt, bearsBranch } from "./agency-heads.ts";
import { AGENCY_UNITS, SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import { FOREIGN_COUNTRIES } from "./countries.ts";
import type { FoundMention } from "./mention.ts";
import { leading, paperOf, pointedAt } from "./place-centre.ts";
import { WordEvidence } from "./place-evidence.ts";
import { meansElse } from "./place-homonyms.ts";
import { type Candidate, resolve } from "./place-resolution.ts";
import type { SeenName } from "./seen-name.ts";

/** A place as the text names it, resolved to a division where the context tells which. */
export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly division: Division;
}

/** County-level cities are called by their short names as cities are: 义乌, 瑞丽. */
const COUNTY_CITY = "市";
const COUNTRIES = new Scanner(FOREIGN_COUNTRIES);
/** 我省, 全市: words that point at a division, with its level. */
const LEVEL_OF = new Map(
  (["province", "city", "county"] as const).flatMap((level) =>
    placeKnowledge.relative[level].map((word) => [word, level] as const),
  ),
);
const RELATIVE = new Scanner(regExp(alternation(LEVEL_OF.keys()), "u"));
/** 绵竹市紫岩|灯饰公司: the name of a firm begins like that of a town. */
const firm = after(/^(?![镇乡街一某的])\p{Script=Han}{1,6}(?:公司|集团)/u);
const TOWN = regExp(placeKnowledge.townFirm.town, "u");
const firmAfter = after(regExp(placeKnowledge.townFirm.firm, "u"));
const fromBefore = before(regExp(placeKnowledge.setsOut.left, "u"));
const goesAfter = after(regExp(placeKnowledge.setsOut.right, "u"));
const branchAfter = after(regExp(placeKnowledge.bankBranch, "u"));
const street = after(regExp(`^(?:${placeKnowledge.street})`, "u"));
const STATION = [AGENCY_UNITS.station, AGENCY_UNITS.branch];
/** 兰陵|中学: schools of a place, and of many streets. */
const schoolAt = after(/^(?:第?[一二三四五六七八九十\d]{1,2})?(?:中学|小学|高中|初中|幼儿园)/u);
/** Between the places of a list. */
const PAUSE = "、";
/** 泗洪|籍男子: whose home it is. */
const home = after(/^籍(?!贯)/u);
const roadBefore = before(regExp(placeKnowledge.section.left, "u"));
const sectionAfter = after(regExp(placeKnowledge.section.right, "u"));
const unitBefore = before(regExp(placeKnowledge.unit.left, "u"));
const numberAfter = after(regExp(placeKnowledge.unit.right, "u"));
const hanBefore = before(/\p{Script=Han}$/u);
const VERBS = new Set(placeKnowledge.verbs);
const RARE = new Set(placeKnowledge.rare);
const AMBIGUOUS = new Set(placeKnowledge.ambiguous);

/** 由|孟连|驶往: whether something sets out from a place. */
export function setsOut(text: string, start: number, end: number): boolean {
  return fromBefore(text, start) && goesAfter(text, end);
}

/** Divisions named in the article, by the tables and by what the tagger sees to be a place, each resolved by what stands beside it and by the article as a whole. */
export function findPlaces({ text, lines }: CleanArticle, seen: readonly SeenName[]): PlaceSpan[] {
  const candidates: Candidate[] = [];
  let next = 0;
  for (const { start, end, role, passage } of lines) {
    if (role === "boilerplate" || role === "time") continue;
    const first = next;
    while (next < seen.length && seen[next]!.start < end) next++;
    candidates.push(...candidatesIn(passage, start, seen.slice(first, next)));
  }
  return resolve(candidates, paperOf(text));
}

function candidatesIn(passage: Passage, base: number, seen: readonly SeenName[]): Candidate[] {
  const { text } = passage;
  const gazetteer = loadGazetteer();
  const found: Candidate[] = [];
  let evidence: WordEvidence | undefined;
  let previous: Candidate | undefined;
  for (let i = 0; i < text.length; ) {
    const names = gazetteer.namesAt(text, i);
    const at = base + i;
    // Nothing else is made or asked at most characters.
    if (names.length === 0 && previous?.end !== at) {
      i++;
      continue;
    }
    evidence ??= new WordEvidence(passage.words, base, text.length, seen);
    const named = takenAt(text, i, names, base, previous, evidence);
    const taken = previous?.end === at ? afterPlace(text, i, base, previous, named) : named;
    if (!taken) {
      i++;
      continue;
    }
    const end = i + taken.name.length;
    previous = {
      start: at,
      end: base + end,
      bearers: taken.bearers,
      station: stationAt(text, end) && !bearsBranch(text, i, end),
      school: schoolAt(text, end),
      headed: agencyHeadAt(text, end),
    };
    found.push(previous);
    i = end;
  }
  return found;
}

/** Whether the word for a police station or branch begins at a place in the text. */
function stationAt(text: string, at: number): boolean {
  return STATION.some((word) => text.startsWith(word, at));
}

/** A name of places and who of its bearers may be meant. */
interface Taken {
  readonly name: string;
  readonly bearers: readonly Division[];
}

/** The longest of the names that begin in a text at an offset that is one of a place there. */
function takenAt(
  text: string,
  at: number,
  names: readonly string[],
  base: number,
  previous: Candidate | undefined,
  evidence: WordEvidence,
): Taken | undefined {
  const gazetteer = loadGazetteer();
  const beside = previous?.end === base + at ? previous : undefined;
  for (const name of names) {
    const end = at + name.length;
    const listed =
      (text[at - 1] === PAUSE && previous?.end === base + at - 1) ||
      (text[end] === PAUSE && gazetteer.namesAt(text, end + 1).length > 0);
    if (meansElse(text, at, name)) continue;
    const bearers = accepted(text, at, name, gazetteer.named(name), beside, listed, evidence);
    if (bearers.length === 0 && text[at - 1] === PAUSE && previous?.end === base + at - 1) {
      const next = siblings(gazetteer.named(name), previous.bearers);
      if (next.length > 0 && evidence.isBoundary(at)) return { name, bearers: next };
    }
    if (bearers.length > 0) return { name, bearers };
  }
  return undefined;
}

/** 大冶、|阳新: counties by their short names, in a list with others of the same city. */
function siblings(bearers: readonly Division[], beside: readonly Division[]): readonly Division[] {
  return bearers.filter(
    (one) => one.level === "county" && beside.some((other) => other.level === "county" && other.parent === one.parent),
  );
}

/** What stands right after a place: one that lies in it, a town of it called by its short name, or the beginning of another name. */
function afterPlace(
  text: string,
  at: number,
  base: number,
  beside: Candidate,
  named: Taken | undefined,
): Taken | undefined {
  if (named?.bearers.some((d) => beside.bearers.some((p) => d !== p && isWithin(d, p)))) return named;
  const taken = town(text, at, beside) ?? named;
  if (!taken) return undefined;
  // 某县|三河煤矿, 南阳|独山景区: a short name after a full one, or a county's after a city's, that does not lie in it begins another.
  const before = text.slice(beside.start - base, beside.end - base);
  const full = beside.bearers.some(
    (d) => d.name === before || isFormerName(before, d) || (d.level === "town" && d.short !== before),
  );
  const apart = taken.bearers.every((d) => d.name !== taken.name && !beside.bearers.some((p) => isWithin(d, p)));
  const county = taken.bearers.every((d) => d.level === "county") && beside.bearers.every((d) => d.level !== "county");
  return (full || county) && apart ? undefined : taken;
}

function accepted(
  text: string,
  at: number,
  name: string,
  bearers: readonly Division[],
  beside: Candidate | undefined,
  listed: boolean,
  evidence: WordEvidence,
): readonly Division[] {
  const end = at + name.length;
  const below = beside ? bearers.filter((d) => beside.bearers.some((p) => d !== p && isWithin(d, p))) : [];
  const exact = bearers.filter((d) => d.name === name);
  // 市|和县|公安局 are two bodies; where nothing stands before it, it is a county.
  if (VERBS.has(name)) return exact.length > 0 && !hanBefore(text, at) && agencyHeadAt(text, end) ? exact : below;
  const full = exact.length > 0 ? exact : bearers.filter((d) => isFormerName(name, d));
  // Segmenting takes the longest, so the words are asked last.
  const whole =
    evidence.isBoundary(end) ||
    branchAfter(text, end) ||
    (TOWN.test(name) && firmAfter(text, end) && evidence.isBoundary(at));
  if (full.length > 0 && (below.length > 0 || agencyHeadAt(text, end) || whole)) {
    const towns = full.filter((d) => d.level !== "town");
    if (below.length > 0) return below;
    return towns.length > 0 ? towns : full;
  }
  if (full.length === 0 && (street(text, end) || SYSTEM_BY_SURFACE.has(name))) return [];
  if (below.length > 0 && (name.length > 2 || agencyHeadAt(text, end) || evidence.isBoundary(end))) return below;
  if (SYSTEM_BY_SURFACE.has(name)) return [];
  const section = (sectionAfter(text, end) && roadBefore(text, at)) || (numberAfter(text, end) && unitBefore(text, at));
  const headed =
    section || setsOut(text, at, end) || agencyHeadAt(text, end) || (home(text, end) && evidence.isBoundary(at));
  // Provinces and cities are safe even where the segmenter glued them to a neighbour.
  const high = bearers.filter(
    (d) => d.level === "province" || d.level === "city" || (d.level === "county" && d.name.endsWith(COUNTY_CITY)),
  );
  if (RARE.has(name) && !headed) return [];
  if (evidence.isSurePlace(at, end)) return bearers;
  if (AMBIGUOUS.has(name) && !(headed && evidence.isBoundary(at))) {
    // In a list of places an ambiguous name is a place like its neighbours.
    return evidence.isPlace(at, end) || (listed && evidence.isBoundary(at) && evidence.isBoundary(end)) ? high : [];
  }
  if (headed || evidence.isPlace(at, end)) return bearers;
  // 山西|晋中: the name of what lies in it begins where it ends, whatever words the segmenter makes of both.
  const holding = evidence.isBoundary(at) ? high.filter((d) => beginsWithin(text, end, d)) : [];
  if (holding.length > 0) return holding;
  // 长春、四平|等公安机关: the last of a list ends before 等, whatever word the segmenter sees there.
  const last = text[at - 1] === PAUSE && text[end] === "等";
  return evidence.isBoundary(at) && (last || evidence.isBoundary(end)) ? high : [];
}

/** Whether the name of a division that lies in another begins at a place in the text. */
function beginsWithin(text: string, at: number, whole: Division): boolean {
  const gazetteer = loadGazetteer();
  return gazetteer
    .namesAt(text, at)
    .some((name) => gazetteer.named(name).some((d) => d !== whole && isWithin(d, whole)));
}

/** A town called by its short name right after its county or city: 东莞虎门. */
function town(text: string, at: number, beside: Candidate): { name: string; bearers: readonly Division[] } | undefined {
  const gazetteer = loadGazetteer();
  for (const parent of beside.bearers)
    for (const child of gazetteer.children(parent))
      if (
        child.level === "town" &&
        child.short.length >= 2 &&
        !meansElse(text, at, child.short) &&
        text.startsWith(child.short, at) &&
        !street(text, at + child.short.length) &&
        !firm(text, at + child.short.length)
      )
        return { name: child.short + kindAfter(text, at + child.short.length), bearers: [child] };
  return undefined;
}

/** 东城|镇, where the table has 东城街道: what the town was before, or is called. */
function kindAfter(text: string, at: number): string {
  return placeKnowledge.localities.towns.find((kind) => text.startsWith(kind, at)) ?? "";
}

function placeMention(start: number, end: number, division: Division, rule: string): FoundMention {
  return {
    type: "Place",
    start,
    end,
    key: division.code,
    name: division.name,
    aliases: division.short === division.name ? [] : [division.short],
    properties: { level: division.level, code: division.code, fullName: fullName(division) },
    rule,
    confidence: 0.97,
  };
}

/** Mentions of divisions, of "our province" and the like, and of foreign countries. */
export function recognisePlaces(clean: CleanArticle, places: readonly PlaceSpan[]): FoundMention[] {
  const mentions = places.map(({ start, end, division }) => placeMention(start, end, division, "place.gazetteer"));
  const centre = leading(places, clean.text);
  for (const { start, role, passage } of clean.lines) {
    if (role === "boilerplate" || role === "time") continue;
    for (const { 0: word, index } of RELATIVE.all(passage)) {
      const division = pointedAt(centre, LEVEL_OF.get(word)!, word);
      const at = start + index;
      if (division)
        mentions.push({ ...placeMention(at, at + word.length, division, "place.relative"), spelled: false });
    }
    for (const { 0: name, index } of COUNTRIES.all(passage)) {
      const ends = index + name.length;
      if (!passage.words.isBoundary(index) || !passage.words.isBoundary(ends)) continue;
      mentions.push({
        type: "Place",
        start: start + index,
        end: start + ends,
        key: name,
        name,
        properties: { fullName: name },
        rule: "place.country",
        confidence: 0.9,
      });
    }
  }
  return mentions;
}
