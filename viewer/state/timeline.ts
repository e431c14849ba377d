import type { ViewSource } from "../../src/model/view.ts";

export type Step = "day" | "month" | "year";

export interface Bin {
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** More days than this are counted by month, more months by year. */
const MOST_DAYS = 92;
const MOST_MONTHS = 120;
const DAY_MS = 86_400_000;

/** How many articles were published when: by day, month or year, without gaps; articles without a date are left out. */
export function binsOf(articles: Iterable<ViewSource>): Bin[] {
  const days = [...articles].flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = stepFor(first, last);
  const counts = new Map<string, number>();
  const length = step === "day" ? 10 : step === "month" ? 7 : 4;
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  const bins: Bin[] = [];
  for (let at = first.slice(0, length); at <= last.slice(0, length); at = next(at, step))
    bins.push({ from: firstDay(at), to: lastDay(at, step), count: counts.get(at) ?? 0 });
  return bins;
}

function stepFor(first: string, last: string): Step {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS;
  if (days <= MOST_DAYS) return "day";
  return days / 30 <= MOST_MONTHS ? "month" : "year";
}

function next(at: string, step: Step): string {
  const date = new Date(firstDay(at));
  if (step === "day") date.setUTCDate(date.getUTCDate() + 1);
  else if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, at.length);
}

function firstDay(at: string): string {
  return `${at}-01-01`.slice(0, 10);
}

function lastDay(at: string, step: Step): string {
  return new Date(Date.parse(firstDay(next(at, step))) - DAY_MS).toISOString().slice(0, 10);
}
