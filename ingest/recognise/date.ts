import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";
import { compile, matchesOf, regExp } from "../pattern.ts";

const k = loadKnowledge(
  "date.yaml",
  z.object({
    full: z.string(),
    monthDay: z.string(),
    told: z.string(),
    day: z.string(),
    years: z.record(z.string(), z.number()),
  }),
);
/** News is told within so many days. */
const FRESH = 60;
const RULES = [k.full, k.monthDay, k.day].map((pattern) => compile(pattern, {}));

/** A day that the text names, in full. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** ISO date. */
  readonly date: string;
}

/** A month that a text names with its year. */
export interface ToldMonth {
  readonly year: number;
  readonly month: number;
}

/** What dates that leave something out are completed from. */
export interface DateContext {
  /** ISO date (and time) of publication, or else the year that the text itself names. */
  readonly from: string | undefined;
  /** The month told last before, in the same paragraph. */
  readonly told?: ToldMonth | undefined;
}

/** Days named in `text`; what they leave out is filled in from the context. Dates that nothing completes are left out. */
export function datesIn(text: string, context: DateContext): DateSpan[] {
  const found: DateSpan[] = [];
  for (const pattern of RULES)
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const date = complete(match.groups!, { ...context, told: monthBefore(text, start) ?? context.told });
      if (date) found.push({ start, end, date });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** 2017年12月1日|至|2027年12月30日: what stands before the end of a time, which may be years ahead. */
const UNTIL = /[至到—~～-]/u;

/** The latest year that a text names with a day, ends of times left out: that of an article which bears no date itself. */
export function yearOf(text: string): string | undefined {
  const years = matchesOf(RULES[0]!, text)
    .filter(({ index }) => !UNTIL.test(text[index - 1] ?? ""))
    .map((match) => match.groups!.year!);
  return years.sort().at(-1);
}

const MONTH = regExp(k.told, "gu");

/** The last month that a text names with its year. */
export function lastMonth(text: string): ToldMonth | undefined {
  const last = matchesOf(MONTH, text).at(-1)?.groups;
  return last && { year: Number(last.year), month: Number(last.month) };
}

function monthBefore(text: string, at: number): ToldMonth | undefined {
  return text.lastIndexOf("年", at) < 0 ? undefined : lastMonth(text.slice(0, at));
}

/** Days between two ISO dates. */
function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function complete(groups: Record<string, string | undefined>, { from: dated, told }: DateContext): string | undefined {
  const day = groups.day!.padStart(2, "0");
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  const published = dated && dated.length >= 10 ? dated.slice(0, 10) : undefined;
  if (groups.month) {
    const month = groups.month.padStart(2, "0");
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    if (groups.year) return `${groups.year}-${month}-${day}`;
    if (!dated) return undefined;
    const year = Number(dated.slice(0, 4)) + (k.years[groups.rel ?? ""] ?? 0);
    const date = `${published && !groups.rel && `${year}-${month}-${day}` > published ? year - 1 : year}-${month}-${day}`;
    // 2021年11月底…12月10日: a story goes on in its year, unless the day is fresh news.
    const goesOn = told && !groups.rel && told.month <= Number(month) && told.year < Number(date.slice(0, 4));
    return goesOn && !(published && daysFrom(date, published) <= FRESH) ? `${told.year}-${month}-${day}` : date;
  }
  if (!published) return undefined;
  const here = `${published.slice(0, 8)}${day}`;
  if (here <= published) return here;
  const before = new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 2, 1));
  return `${before.toISOString().slice(0, 8)}${day}`;
}
