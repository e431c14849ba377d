import { lieApart } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { after, alternation, before, regExp } from "../pattern.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import type { Candidate } from "./case-identity.ts";
import type { FoundMention } from "./mention.ts";

/** 破获|一起: another case, and not one that was told before. */
export const oneMore = before(/[一1][起宗](?:涉嫌)?$/u);
/** 查获2起|走私案: several that are told as one. */
const some = before(/[2-9][起宗](?:涉嫌)?$/u);
const PART_END = "；";
const SENTENCE_END = /[。\n]/u;
/** What makes of the name of a place that of a body of it. */
const bodyAfter = after(regExp(`^(?:${alternation(AGENCY_UNITS.introducers)})`, "u"));

/**
 * 甲破获一起盗窃案；|乙破获一起盗窃案, 甲地警方破获一起盗窃案。|乙地警方破获一起盗窃案: which of several of one crime that are
 * introduced part by part, or by bodies of different places, 0 the first.
 * @param kindOf the crime of which a case is
 */
export function countedApart(
  group: readonly Candidate[],
  text: string,
  places: readonly FoundMention[],
  kindOf: (one: Candidate) => string | undefined,
): ReadonlyMap<Candidate, number> {
  const result = new Map<Candidate, number>();
  const latest = new Map<string, { told: Candidate; number: number }>();
  for (const one of group) {
    const kind = kindOf(one);
    if (one.means !== "name" || !kind || one.designator) continue;
    const single = oneMore(text, one.start);
    if (!single && !some(text, one.start)) continue;
    const before = latest.get(kind);
    const apart =
      single &&
      before !== undefined &&
      (before.told.line === one.line
        ? partEndsBetween(text, before.told, one)
        : isElsewhere(whose(text, before.told, places), whose(text, one, places)));
    const number = apart ? before.number + 1 : 0;
    latest.set(kind, { told: one, number });
    if (number > 0) result.set(one, number);
  }
  return result;
}

/** Whether one part of a sentence ends between two mentions. */
export function partEndsBetween(text: string, { end }: Candidate, { start }: Candidate): boolean {
  return text.slice(end, start).includes(PART_END);
}

/** The code of the place whose body is named last before a case in its sentence. */
function whose(text: string, { start }: Candidate, places: readonly FoundMention[]): string | undefined {
  const body = places.findLast(
    (place) => place.end <= start && bodyAfter(text, place.end) && !SENTENCE_END.test(text.slice(place.end, start)),
  );
  return body?.key;
}

/** Whether of two places, by their keys, neither lies in the other; what is no division, as a country, lies by itself. */
function isElsewhere(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const { byCode } = loadGazetteer();
  const [a, b] = [byCode(one), byCode(other)];
  return a && b ? lieApart(a, b) : one !== other;
}
