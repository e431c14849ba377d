import { type Division, isWithin, lineage, provinceOf } from "../gazetteer/division.ts";
import { placeKnowledge } from "../gazetteer/gazetteer.ts";
import type { PlaceSpan } from "./place.ts";

/** A name of places, with all that bear it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly bearers: readonly Division[];
  /** Whether a police station or branch bears the name. */
  readonly station?: boolean;
  /** Whether another body does: 宿城警方. */
  readonly headed?: boolean;
  /** Whether a school does. */
  readonly school?: boolean;
}

const LEVELS = ["province", "city", "county", "town"] as const;
const DISTRICT = "区";
/** What a local paper counts beside other places that are named. */
const LOCAL = 0.5;

/**
 * Which of its bearers each name means: what stands beside it and the article's other places tell.
 * @param paper the division of the local paper that carries the article, which decides where nothing else does
 */
export function resolve(candidates: readonly Candidate[], paper: Division | undefined): PlaceSpan[] {
  const certain = new Map<Division, number>();
  const note = (division: Division) => {
    for (const d of lineage(division)) certain.set(d, (certain.get(d) ?? 0) + 1);
  };
  for (const { bearers } of candidates) if (bearers.length === 1 && bearers[0]!.level !== "town") note(bearers[0]!);
  const shared = new Map<Division, number>();
  for (const { bearers } of candidates) {
    const top = bearers.filter(isProvince);
    if (bearers.length === 1 || top.length !== 1) continue;
    note(top[0]!);
    shared.set(top[0]!, (shared.get(top[0]!) ?? 0) + 1);
  }
  for (const city of sharedByTowns(candidates)) note(city);
  const named = new Set(candidates.flatMap(({ bearers }) => (bearers.length === 1 ? bearers : [])));
  const spans: PlaceSpan[] = [];
  for (const [i, { start, end, bearers: all, station, headed, school }] of candidates.entries()) {
    const last = spans.at(-1);
    const bearers = narrowed(all, candidates[i + 1]?.start === end ? candidates[i + 1]!.bearers : [], named);
    const beside =
      last && last.end === start ? bearers.filter((d) => d !== last.division && isWithin(d, last.division)) : [];
    const division = choose(beside.length > 0 ? beside : ofRank(bearers, candidates, i), certain, paper, shared);
    if (!division) continue;
    const length = end - start;
    const elsewhere =
      beside.length === 0 &&
      ((last?.end === start && isDistrictElsewhere(division, last)) ||
        isElsewhere(
          division,
          length,
          certain,
          own(candidates, division),
          station ? "station" : headed ? "body" : undefined,
        ) ||
        (school && length < division.name.length && isSchoolOfOthers(division, certain, own(candidates, division))));
    if (elsewhere) continue;
    spans.push({ start, end, division });
    if (bearers.length > 1) note(division);
  }
  return spans;
}

/** 锦州市|滨海新区: after the full name of a city a district that lies in another is not that one. */
function isDistrictElsewhere({ level, name }: Division, { start, end, division: city }: PlaceSpan): boolean {
  return level === "county" && name.endsWith(DISTRICT) && city.level === "city" && end - start === city.name.length;
}

/** 原康镇、河顺镇: divisions in which two differently named towns lie that lie nowhere else. */
function sharedByTowns(candidates: readonly Candidate[]): Division[] {
  const towns = new Set(candidates.flatMap(({ bearers }) => (bearers.length === 1 ? bearers : [])));
  const counts = new Map<Division, number>();
  for (const town of towns)
    if (town.level === "town" && town.parent) counts.set(town.parent, (counts.get(town.parent) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([parent]) => parent);
}

/** Districts and stations are called by short names at home only: 城厢派出所 and 中山派出所 in an article on another city are elsewhere. */
function isElsewhere(
  division: Division,
  length: number,
  certain: ReadonlyMap<Division, number>,
  own: number,
  bearer: "station" | "body" | undefined,
): boolean {
  const local = division.level === "county" || (division.level === "city" && bearer === "station");
  if (!local || length >= division.name.length) return false;
  if (bearer !== "station" && !(bearer === undefined && division.name.endsWith(DISTRICT))) return false;
  const whole = lineage(division);
  // That its province is named speaks for no city, nor for one of its counties.
  const above = division.level === "county" ? whole.slice(1, whole.length > 2 ? -1 : undefined) : [];
  if (above.some((one) => (certain.get(one) ?? 0) > own)) return false;
  if (bearer === "station" && placeKnowledge.ambiguous.includes(division.short)) return true;
  // What the name itself speaks for does not count.
  const named = ([place, count]: [Division, number]) =>
    whole.includes(place) ? division.level === "city" && count > own : count > 0;
  return [...certain].some(named);
}

/** 兰陵|中学, in an article on another province: schools are called by many a street. */
function isSchoolOfOthers(division: Division, certain: ReadonlyMap<Division, number>, own: number): boolean {
  if (division.level !== "county" && !placeKnowledge.ambiguous.includes(division.short)) return false;
  const whole = lineage(division);
  const isAtHome = whole.slice(1).some((one) => (certain.get(one) ?? 0) > own);
  return !isAtHome && [...certain.keys()].some((one) => !whole.includes(one));
}

/** How often a division is named by names that only it bears. */
function own(candidates: readonly Candidate[], division: Division): number {
  return candidates.filter(({ bearers }) => bearers.length === 1 && bearers[0] === division).length;
}

/**
 * 安阳|滑县: the bearer in which what follows lies; else of a city and its own county of one name the city, unless the
 * article gives the full name of the county alone.
 */
function narrowed(
  bearers: readonly Division[],
  next: readonly Division[],
  named: ReadonlySet<Division>,
): readonly Division[] {
  const above = bearers.filter((d) => next.some((n) => n !== d && isWithin(n, d)));
  if (above.length > 0) return above;
  const ofOneName = (county: Division, city: Division) => county.parent === city && county.short === city.short;
  const dropped = new Set(
    bearers.flatMap((county) =>
      bearers
        .filter((city) => ofOneName(county, city))
        .map((city) => (named.has(county) && !named.has(city) ? city : county)),
    ),
  );
  return bearers.filter((one) => !dropped.has(one));
}

/** 天津、福建、|河北|等地: beside a province, with one character between them, a name that a province bears is that province's. */
function ofRank(bearers: readonly Division[], candidates: readonly Candidate[], at: number): readonly Division[] {
  const province = bearers.find(isProvince);
  if (!province || bearers.length === 1) return bearers;
  const { start, end } = candidates[at]!;
  const beside = [candidates[at - 1], candidates[at + 1]];
  return beside.some((one) => one && (one.end + 1 === start || one.start === end + 1) && one.bearers.some(isProvince))
    ? [province]
    : bearers;
}

function isProvince({ level }: Division): boolean {
  return level === LEVELS[0];
}

/**
 * The bearer that the article's other places speak for; among equals the one of the highest level.
 * @param shared how often a province is named by names that others bear, too
 */
function choose(
  bearers: readonly Division[],
  certain: ReadonlyMap<Division, number>,
  paper: Division | undefined,
  shared: ReadonlyMap<Division, number>,
): Division | undefined {
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
      const local = paper && lineage(division).includes(paper) ? LOCAL : 0;
      // 河北, where 张家口 is named beside 天津: what else is named in a province speaks for it.
      const inside = isProvince(division) && (certain.get(division) ?? 0) > (shared.get(division) ?? 0) ? 1 : 0;
      return { division, score: support.reduce<number>((sum, one) => sum + one, local + inside) };
    })
    .sort((a, b) => b.score - a.score || LEVELS.indexOf(a.division.level) - LEVELS.indexOf(b.division.level));
  const [first, second] = ranked;
  if (!first) return undefined;
  const level = first.division.level;
  if (second && second.score === first.score && second.division.level === level) return undefined;
  if (level === "town" && first.score === 0) return undefined;
  return first.division;
}
