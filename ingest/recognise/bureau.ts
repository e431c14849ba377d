import type { Division } from "../gazetteer/division.ts";
import { regExp } from "../pattern.ts";
import { type AgencyMention, chainStart, of, type Reading } from "./agency-mention.ts";
import { pointers } from "./agency-pointer.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import { overlaps } from "./mention.ts";

/** How texts call a bureau whose place or level they have said. */
export const BUREAU = "局";
const OF_LEVEL = regExp(`^${AGENCY_UNITS.ofLevel}`, "u");

/** 安新县|局: a body that is called by its place alone, in the system that was named last. */
export function bureaus(reading: Reading): void {
  const { text, base, places, found } = reading;
  for (const place of places) {
    const end = place.end + BUREAU.length;
    if (
      !OF_LEVEL.test(text.slice(place.end - 1 - base)) ||
      found.some((one) => overlaps(one, { start: place.start, end }))
    )
      continue;
    const mention = likeLast(reading, place.division, place.start, chainStart(reading, place), end);
    if (mention) found.push(mention);
  }
}

/** 市局, 省厅: the body of the level that the word says, in the system of the one that was named last. */
export function ofLevel(reading: Reading, at: number, end: number): AgencyMention | undefined {
  const from = reading.base + at;
  const pointer = pointers(reading, at + 1).find(({ word, division }) => division && word.length === 1);
  return pointer && likeLast(reading, pointer.division!, from, from, reading.base + end);
}

/** The body of a division, written from `start` to `end`, in the system named last before `at` of which it ends as written. */
function likeLast(
  { text, base, found }: Reading,
  division: Division,
  at: number,
  start: number,
  end: number,
): AgencyMention | undefined {
  const named = found.filter((one) => one.system && one.division && one.end <= at);
  const systems = new Set(named.reverse().map((one) => one.system!));
  for (const system of systems) {
    const mention = of(system, division, start, end, "agency.relative");
    if (mention?.name.endsWith(text[end - 1 - base]!)) return { ...mention, confidence: 0.8 };
  }
  return undefined;
}
