import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";

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
 * Days named in `text`; what they leave out is filled in from the day of publication, to which they lie nearest before.
 * Without a publication date only dates with a year are given.
 */
export function datesIn(text: string, publishedAt: string | undefined): DateSpan[] {
  const found: DateSpan[] = [];
  for (const pattern of RULES)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const date = complete(match.groups!, publishedAt);
      if (date) found.push({ start, end, date });
    }
  return found.sort((a, b) => a.start - b.start);
}

function complete(groups: Record<string, string | undefined>, publishedAt: string | undefined): string | undefined {
  const published = publishedAt?.slice(0, 10);
  const day = groups.day!.padStart(2, "0");
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  if (groups.month) {
    const month = groups.month.padStart(2, "0");
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    if (groups.year) return `${groups.year}-${month}-${day}`;
    if (!published || published.length < 10) return undefined;
    const year = Number(published.slice(0, 4)) + (k.years[groups.rel ?? ""] ?? 0);
    const date = `${year}-${month}-${day}`;
    return !groups.rel && date > published ? `${year - 1}-${month}-${day}` : date;
  }
  if (!published || published.length < 10) return undefined;
  const here = `${published.slice(0, 8)}${day}`;
  if (here <= published) return here;
  const before = new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 2, 1));
  return `${before.toISOString().slice(0, 8)}${day}`;
}
