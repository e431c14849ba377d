import { type Division, lineage } from "../gazetteer/division.ts";
import { placeKnowledge } from "../gazetteer/gazetteer.ts";
import type { PlaceSpan } from "./place.ts";

const LEVELS = ["province", "city", "county", "town"] as const;
const DATELINE = new RegExp(placeKnowledge.dateline, "u");

/** The division of each level that an article is about. */
export type Centre = Partial<Record<Division["level"], Division>>;

/** Several recognisers ask for the centre of the same places. */
const centres = new WeakMap<readonly PlaceSpan[], Centre>();

/** How often a place of the headline counts, which says what the article is about; the half decides a tie. */
const HEADLINE = 3.5;

/** Counts, datelines left out, which province, city and county the article is about, and gives the leading one of each level. */
export function leading(places: readonly PlaceSpan[], text: string): Centre {
  const known = centres.get(places);
  if (known) return known;
  const counts = new Map<Division, number>();
  const headline = text.indexOf("\n");
  for (const { division, end } of places) {
    if (DATELINE.test(text.slice(end, end + 8))) continue;
    const weight = end <= headline ? HEADLINE : 1;
    for (const d of lineage(division)) counts.set(d, (counts.get(d) ?? 0) + weight);
  }
  const result: Partial<Record<Division["level"], Division>> = {};
  for (const level of LEVELS) {
    const ranked = [...counts].filter(([d]) => d.level === level).sort((a, b) => b[1] - a[1]);
    if (ranked[0] && (!ranked[1] || ranked[0][1] > ranked[1][1])) result[level] = ranked[0][0];
  }
  centres.set(places, result);
  return result;
}
