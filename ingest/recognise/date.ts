import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";
import { compile, matchesOf } from "../pattern.ts";

const k = loadKnowledge(
  "date.yaml",
  z.object({
    full: z.string(),
    monthDay: z.string(),
    month: z.string(),
    day: z.string(),
    years: z.record(z.string(), z.number()),
  }),
);
const RULES = [k.full, k.monthDay, k.day].map((pattern) => compile(pattern, {}));

/** A day that the text names, in full. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** ISO date. */
  readonly date: string;
}

/**
 * Days named in `text`; what they leave out is filled in from `dated`, to which they lie nearest before.
 * @param dated ISO date (and time) of publication, or the year alone; without it only dates with a year are given
 */
export function datesIn(text: string, dated: string | undefined): DateSpan[] {
  const found: DateSpan[] = [];
  for (const pattern of RULES)
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const date = complete(match.groups!, dated);
      if (date) found.push({ start, end, date });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The latest year that a text names with a day: that of an article which bears no date itself. */
export function yearOf(text: string): string | undefined {
  const years = matchesOf(RULES[0]!, text).map((match) => match.groups!.year!);
  return years.sort().at(-1);
}

function complete(groups: Record<string, string | undefined>, dated: string | undefined): string | undefined {
  const day = groups.day!.padStart(2, "0");
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  const published = dated && dated.length >= 10 ? dated.slice(0, 10) : undefined;
  if (groups.month) {
    const month = groups.month.padStart(2, "0");
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    if (groups.year) return `${groups.year}-${month}-${day}`;
    if (!dated) return undefined;
    const year = Number(dated.slice(0, 4)) + (k.years[groups.rel ?? ""] ?? 0);
    const date = `${year}-${month}-${day}`;
    return published && !groups.rel && date > published ? `${year - 1}-${month}-${day}` : date;
  }
  if (!published) return undefined;
  const here = `${published.slice(0, 8)}${day}`;
  if (here <= published) return here;
  const before = new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 2, 1));
  return `${before.toISOString().slice(0, 8)}${day}`;
}
