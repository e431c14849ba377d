import type { CleanArticle } from "../clean/clean-article.ts";
import { type Division, fullName, isWithin, lineage, provinceOf } from "../gazetteer/division.ts";
import { loadGazetteer, placeKnowledge } from "../gazetteer/gazetteer.ts";
import { type Passage, Scanner } from "../scanner.ts";
import type { Words } from "../segmenter.ts";
import { agencyHeadAt } from "./agency-heads.ts";
import { SYSTEM_BY_SURFACE } from "./agency-systems.ts";
import { FOREIGN_COUNTRIES } from "./countries.ts";
import type { FoundMention } from "./mention.ts";
import type { SeenName } from "./seen-name.ts";

/** A place as the text names it, resolved to a division where the context tells which. */
export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly division: Division;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly bearers: readonly Division[];
}

/** Confidence from which the tagger tells that a short name is a place. */
const SEEN_ENOUGH = 0.5;
/** And from which even that a word that also means something else is one. */
const SEEN_SURE = 0.8;
const LEVELS = ["province", "city", "county", "town"] as const;
/** County-level cities are called by their short names as cities are: 义乌, 瑞丽. */
const COUNTY_CITY = "市";
const COUNTRIES = new Scanner(FOREIGN_COUNTRIES);
const DISTRICT = "区";
const DATELINE = new RegExp(placeKnowledge.dateline, "u");
const STREET = new RegExp(placeKnowledge.street, "u");
const VERBS = new Set(placeKnowledge.verbs);
const AMBIGUOUS = new Set(placeKnowledge.ambiguous);

/** Divisions named in the article, by the tables and by what the tagger sees to be a place, each resolved by what stands beside it and by the article as a whole. */
export function findPlaces({ lines }: CleanArticle, seen: readonly SeenName[]): PlaceSpan[] {
  const candidates: Candidate[] = [];
  let next = 0;
  for (const { start, end, role, passage } of lines) {
    if (role === "boilerplate" || role === "time") continue;
    const first = next;
    while (next < seen.length && seen[next]!.start < end) next++;
    candidates.push(...candidatesIn(passage, start, seen.slice(first, next)));
  }
  return resolve(candidates);
}

function candidatesIn(passage: Passage, base: number, seen: readonly SeenName[]): Candidate[] {
  const { text } = passage;
  const gazetteer = loadGazetteer();
  const found: Candidate[] = [];
  let evidence: WordEvidence | undefined;
  let previous: Candidate | undefined;
  for (let i = 0; i < text.length; ) {
    const beside = previous && previous.end === base + i ? previous : undefined;
    let taken: { name: string; bearers: readonly Division[] } | undefined;
    for (const name of gazetteer.namesAt(text, i)) {
      // Most lines name no place, and segmenting takes longer than looking for one.
      evidence ??= new WordEvidence(passage.words, base, text.length, seen);
      const bearers = accepted(text, i, name, gazetteer.named(name), beside, evidence);
      if (bearers.length > 0) {
        taken = { name, bearers };
        break;
      }
    }
    const nested = beside && taken?.bearers.some((d) => beside.bearers.some((p) => d !== p && isWithin(d, p)));
    if (beside && !nested) {
      taken = town(text, i, beside) ?? taken;
      // 某县|三河煤矿: a short name that follows a full one and does not lie in it begins another name.
      const full = beside.bearers.some((d) => d.name === text.slice(beside.start - base, beside.end - base));
      const name = taken?.name;
      const apart = taken?.bearers.every((d) => d.name !== name && !beside.bearers.some((p) => isWithin(d, p)));
      if (full && apart) taken = undefined;
    }
    if (taken) {
      previous = { start: base + i, end: base + i + taken.name.length, bearers: taken.bearers };
      found.push(previous);
      i += taken.name.length;
    } else i++;
  }
  return found;
}

/** Where words of a line begin and end, and which stretches are places to the dictionary or the tagger. */
class WordEvidence {
  readonly #words: Words;
  readonly #base: number;
  /** What the tagger sees to be places on this line. */
  readonly #seen: readonly SeenName[];

  constructor(words: Words, base: number, length: number, seen: readonly SeenName[]) {
    this.#words = words;
    this.#base = base;
    this.#seen = seen.filter(
      ({ kind, start, end, confidence }) =>
        kind === "LOC" && confidence >= SEEN_ENOUGH && start >= base && end <= base + length,
    );
  }

  isBoundary(at: number): boolean {
    const place = this.#base + at;
    return this.#words.isBoundary(at) || this.#seen.some(({ start, end }) => start === place || end === place);
  }

  /** Whether the dictionary or the tagger has just this stretch as a place. */
  isPlace(start: number, end: number): boolean {
    const token = this.#words.startingAt(start);
    return (token?.end === end && token.tag.startsWith("ns")) || this.#confidence(start, end) >= SEEN_ENOUGH;
  }

  /** Whether the tagger is sure that just this stretch is a place. */
  isSurePlace(start: number, end: number): boolean {
    return this.#confidence(start, end) >= SEEN_SURE;
  }

  #confidence(from: number, to: number): number {
    const name = this.#seen.find(({ start, end }) => start === this.#base + from && end === this.#base + to);
    return name?.confidence ?? 0;
  }
}

function accepted(
  text: string,
  at: number,
  name: string,
  bearers: readonly Division[],
  beside: Candidate | undefined,
  evidence: WordEvidence,
): readonly Division[] {
  const end = at + name.length;
  const below = beside ? bearers.filter((d) => beside.bearers.some((p) => d !== p && isWithin(d, p))) : [];
  const full = bearers.filter((d) => d.name === name);
  if (full.length > 0 && (evidence.isBoundary(end) || below.length > 0 || agencyHeadAt(text, end))) {
    const towns = full.filter((d) => d.level !== "town");
    if (below.length > 0) return below;
    return towns.length > 0 ? towns : full;
  }
  if (below.length > 0 && (name.length > 2 || evidence.isBoundary(end) || agencyHeadAt(text, end))) return below;
  if (SYSTEM_BY_SURFACE.has(name) || (full.length === 0 && STREET.test(text[end] ?? ""))) return [];
  const headed = agencyHeadAt(text, end);
  const whole = evidence.isPlace(at, end);
  // Provinces and cities are safe even where the segmenter glued them to a neighbour.
  const high = bearers.filter(
    (d) => d.level === "province" || d.level === "city" || (d.level === "county" && d.name.endsWith(COUNTY_CITY)),
  );
  if (evidence.isSurePlace(at, end)) return bearers;
  if (VERBS.has(name) && full.length === 0) return [];
  if (AMBIGUOUS.has(name) && !(headed && evidence.isBoundary(at))) {
    // In a list of places an ambiguous name is a place like its neighbours.
    const listed = evidence.isBoundary(at) && evidence.isBoundary(end) && (text[at - 1] === "、" || text[end] === "、");
    return whole || listed ? high : [];
  }
  if (headed) return bearers;
  if (whole) return bearers;
  return evidence.isBoundary(at) && evidence.isBoundary(end) ? high : [];
}

/** A town called by its short name right after its county or city: 东莞虎门. */
function town(text: string, at: number, beside: Candidate): { name: string; bearers: readonly Division[] } | undefined {
  const gazetteer = loadGazetteer();
  for (const parent of beside.bearers)
    for (const child of gazetteer.children(parent))
      if (child.level === "town" && child.short.length >= 2 && text.startsWith(child.short, at))
        return { name: child.short, bearers: [child] };
  return undefined;
}

function resolve(candidates: readonly Candidate[]): PlaceSpan[] {
  const certain = new Map<Division, number>();
  const note = (division: Division) => {
    for (const d of lineage(division)) certain.set(d, (certain.get(d) ?? 0) + 1);
  };
  for (const { bearers } of candidates) if (bearers.length === 1 && bearers[0]!.level !== "town") note(bearers[0]!);
  for (const { bearers } of candidates) {
    const top = bearers.filter((d) => d.level === "province");
    if (bearers.length > 1 && top.length === 1) note(top[0]!);
  }
  const spans: PlaceSpan[] = [];
  for (const [i, { start, end, bearers: all }] of candidates.entries()) {
    const last = spans.at(-1);
    const bearers = narrowed(all, candidates[i + 1]?.start === end ? candidates[i + 1]!.bearers : []);
    const beside =
      last && last.end === start ? bearers.filter((d) => d !== last.division && isWithin(d, last.division)) : [];
    const division = choose(beside.length > 0 ? beside : bearers, certain);
    if (!division || isElsewhere(division, end - start, certain)) continue;
    spans.push({ start, end, division });
    if (bearers.length > 1) note(division);
  }
  return spans;
}

/** Districts are called by their short names at home only: 城厢 in an article on another province is none. */
function isElsewhere(division: Division, length: number, certain: ReadonlyMap<Division, number>): boolean {
  const district = division.level === "county" && division.name.endsWith(DISTRICT) && length < division.name.length;
  return (
    district &&
    certain.size > 0 &&
    !lineage(division)
      .slice(1)
      .some((above) => certain.has(above))
  );
}

/** 安阳|滑县: the bearer in which what follows lies; else of a city and its own county of one name the city. */
function narrowed(bearers: readonly Division[], next: readonly Division[]): readonly Division[] {
  const above = bearers.filter((d) => next.some((n) => n !== d && isWithin(n, d)));
  if (above.length > 0) return above;
  return bearers.filter((d) => !bearers.some((other) => other !== d && d.parent === other && d.short === other.short));
}

/** The bearer that the article's other places speak for; among equals the one of the highest level. */
function choose(bearers: readonly Division[], certain: ReadonlyMap<Division, number>): Division | undefined {
  if (bearers.length === 1) {
    const only = bearers[0]!;
    // A town that nothing else in the article points at is too often a homonym.
    return only.level === "town" && !certain.has(only.parent!) && !certain.has(provinceOf(only)) ? undefined : only;
  }
  const ranked = bearers
    .map((division) => {
      const support = lineage(division)
        .slice(1)
        .map((d) => (certain.has(d) ? 1 : 0));
      return { division, score: support.reduce<number>((sum, one) => sum + one, 0) };
    })
    .sort((a, b) => b.score - a.score || LEVELS.indexOf(a.division.level) - LEVELS.indexOf(b.division.level));
  const [first, second] = ranked;
  if (!first) return undefined;
  const level = first.division.level;
  if (second && second.score === first.score && second.division.level === level) return undefined;
  if (level === "town" && first.score === 0) return undefined;
  return first.division;
}

/** The division of each level that an article is about. */
export type Centre = Partial<Record<Division["level"], Division>>;

/** Several recognisers ask for the centre of the same places. */
const centres = new WeakMap<readonly PlaceSpan[], Centre>();

/** Counts, datelines left out, which province, city and county the article is about, and gives the leading one of each level. */
export function leading(places: readonly PlaceSpan[], text: string): Centre {
  const known = centres.get(places);
  if (known) return known;
  const counts = new Map<Division, number>();
  for (const { division, end } of places)
    if (!DATELINE.test(text.slice(end, end + 8)))
      for (const d of lineage(division)) counts.set(d, (counts.get(d) ?? 0) + 1);
  const result: Partial<Record<Division["level"], Division>> = {};
  for (const level of LEVELS) {
    const ranked = [...counts].filter(([d]) => d.level === level).sort((a, b) => b[1] - a[1]);
    if (ranked[0] && (!ranked[1] || ranked[0][1] > ranked[1][1])) result[level] = ranked[0][0];
  }
  centres.set(places, result);
  return result;
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
    const line = passage.text;
    for (const level of ["province", "city", "county"] as const) {
      const division = centre[level];
      if (!division) continue;
      for (const word of placeKnowledge.relative[level])
        for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length))
          mentions.push({
            ...placeMention(start + at, start + at + word.length, division, "place.relative"),
            spelled: false,
          });
    }
    const countries = [...COUNTRIES.all(passage)];
    for (const match of countries) {
      const ends = match.index + match[0].length;
      if (!passage.words.isBoundary(match.index) || !passage.words.isBoundary(ends)) continue;
      mentions.push({
        type: "Place",
        start: start + match.index,
        end: start + match.index + match[0].length,
        key: match[0],
        name: match[0],
        properties: { fullName: match[0] },
        rule: "place.country",
        confidence: 0.9,
      });
    }
  }
  return mentions;
}
