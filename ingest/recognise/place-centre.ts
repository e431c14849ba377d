import { type Division, isMunicipality, lineage } from "../gazetteer/division.ts";
import { loadGazetteer, placeKnowledge } from "../gazetteer/gazetteer.ts";
import { regExp } from "../pattern.ts";
import type { PlaceSpan } from "./place.ts";

const LEVELS = ["province", "city", "county", "town"] as const;
/** Last characters of words that point at a division and of the names of those that they can mean. */
const KINDS = "市县区州";
const CITY = "市";
const PAPER = regExp(placeKnowledge.paper, "u");
const DATELINE = regExp(placeKnowledge.dateline, "u");

/** The division of each level that an article is about. */
export type Centre = Partial<Record<Division["level"], Division>> & {
  /** Which city 市 means: one of county level where the article names it more often than the one that it lies in. */
  readonly ownCity?: Division;
  /** What is a district now and a city in the article, 文登市 for 文登区, where it is named more often than the city that it lies in. */
  readonly formerCity?: Division;
};

/** Several recognisers ask for the centre of the same places. */
const centres = new WeakMap<readonly PlaceSpan[], Centre>();

/** How often a place of the headline counts, which says what the article is about; the half decides a tie. */
const HEADLINE = 3.5;

/** Counts, datelines left out, which province, city and county the article is about, and gives the leading one of each level. */
export function leading(places: readonly PlaceSpan[], text: string): Centre {
  const known = centres.get(places);
  if (known) return known;
  const counts = new Map<Division, number>();
  const direct = new Map<Division, number>();
  const headline = text.indexOf("\n");
  for (const { division, end } of places) {
    if (DATELINE.test(text.slice(end, end + 8))) continue;
    const weight = end <= headline ? HEADLINE : 1;
    direct.set(division, (direct.get(division) ?? 0) + weight);
    for (const d of lineage(division)) counts.set(d, (counts.get(d) ?? 0) + weight);
  }
  const result: { -readonly [Key in keyof Centre]: Centre[Key] } = {};
  for (const level of LEVELS) {
    const ranked = [...counts].filter(([d]) => d.level === level).sort((a, b) => b[1] - a[1]);
    const most = ranked.filter(([, count]) => count === ranked[0]![1]).map(([d]) => d);
    // Of several that are named as often, the one that lies in what the article is about.
    const above = result.city ?? result.province;
    const own = most.length > 1 && above ? most.filter((d) => lineage(d).includes(above)) : most;
    const [only, ...others] = own.length > 1 ? own.filter((d) => inFull(d, places, text)) : own;
    if (others.length === 0) result[level] = only;
  }
  const paper = result.city ? undefined : paperOf(text);
  if (paper) for (const one of lineage(paper)) result[one.level] ??= one;
  const { city, county } = result;
  const named = (one: Division | undefined) => (one && direct.get(one)) ?? 0;
  const small = county?.name.endsWith(CITY) && (named(county) > named(city) || paper === county);
  const former = county && !small && named(county) > named(city) && isCalledCity(county, places, text);
  if (former) result.formerCity = county;
  const ownCity = small ? county : city;
  if (ownCity) result.ownCity = ownCity;
  centres.set(places, result);
  return result;
}

/** Whether an article writes the name of a division in full anywhere. */
function inFull({ name }: Division, places: readonly PlaceSpan[], text: string): boolean {
  return places.some(({ start, end }) => text.slice(start, end).endsWith(name));
}

/** 文登市, of 文登区: whether an article calls a county by the name of a city that it no longer has. */
function isCalledCity(county: Division, places: readonly PlaceSpan[], text: string): boolean {
  return (
    !county.name.endsWith(CITY) &&
    places.some(({ start, end, division }) => division === county && text.slice(start, end).endsWith(CITY))
  );
}

/** 驻马店日报: a local paper's own division, where an article names no other. */
export function paperOf(text: string): Division | undefined {
  const name = PAPER.exec(text)?.groups?.name;
  const bearers = name ? loadGazetteer().named(name) : [];
  const cities = bearers.filter(({ level }) => level === "city");
  // 岳阳日报 is of the city, and not of its county of that name.
  const [only, ...others] = cities.length > 0 ? cities : bearers.filter(({ level }) => level === "county");
  return others.length === 0 ? only : undefined;
}

/** The division that a word points at in an article (我市, 市, 全县): one that can be called so; 区 is no county. */
export function pointedAt(centre: Centre, level: "province" | "city" | "county", word: string): Division | undefined {
  if (level === "city" && centre.formerCity && word.endsWith(CITY)) return centre.formerCity;
  // 重庆市委、|市政府: a municipality is a province that is called a city.
  const municipality = centre.province && isMunicipality(centre.province) ? centre.province : undefined;
  const city =
    centre.ownCity && municipality && !lineage(centre.ownCity).includes(municipality) ? undefined : centre.ownCity;
  const division = level === "city" ? (city ?? municipality) : centre[level];
  return division && canBeCalled(division, word) ? division : undefined;
}

export function canBeCalled({ name, level }: Division, word: string): boolean {
  const kind = word.at(-1)!;
  return level === "province" || !KINDS.includes(kind) || name.endsWith(kind);
}
