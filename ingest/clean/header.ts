import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";
import { compile } from "../pattern.ts";
import { OUTLET_NAMES } from "./outlet-names.ts";

const KEYS = [
  "time",
  "pageLabels",
  "filed",
  "office",
  "outletLine",
  "outletSource",
  "outletDateline",
  "outletFirst",
  "outletBracketed",
  "outletPage",
  "outletByline",
  "outletAfterNames",
  "outletHeard",
  "outletSigned",
  "outletClosing",
  "bylineLine",
  "signed",
  "caption",
  "credited",
] as const;
const source = loadKnowledge("header.yaml", z.record(z.enum(KEYS), z.string()));
const lexicon = { outlets: OUTLET_NAMES };

/** The patterns of header.yaml, compiled. */
export const header = Object.fromEntries(KEYS.map((key) => [key, compile(source[key], lexicon, "u")])) as Readonly<
  Record<(typeof KEYS)[number], RegExp>
>;

/** The time that a line states, as an ISO date or minute. */
export function timeOf(line: string): string | undefined {
  const groups = header.time.exec(line)?.groups;
  if (!groups) return undefined;
  const { year, month, day, hour, minute } = groups;
  if (Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || Number(day) < 1) return undefined;
  const date = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return hour && minute && Number(hour) < 24 ? `${date}T${hour.padStart(2, "0")}:${minute}` : date;
}
