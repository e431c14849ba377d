import type { AccidentName } from "./accident.ts";
import { crimeMention } from "./crime-type.ts";
import { type FoundMention, startingAt } from "./mention.ts";

const ONE = /^[一某](?=(?!氧)\p{Script=Han}{3})/u;
/** 假烟转销|窝点案: who or what did it is no part of the kind of crime. */
const WORK = /(?:窝点|团伙|网络|链条|(?:刑事附带)?(?:民事|行政)?公益诉讼)?案$/u;
/** 督促整治|非法占地行政公益诉讼案: what a suit of the public interest is to bring about is no part of it either. */
const TO_HAVE_MENDED = /^(?:督促(?:整治|纠正|治理|查处)|[一两多数]家\p{Script=Han}{0,2}企业)/u;
/** 督促保护…公益诉讼案: here nothing says what was done. */
const TO_PROTECT = /^督促(?!整治|纠正|治理|查处)/u;

/** 唐山|打人案: what a case is called by, without the places where it happened. */
export function deedOf(divisions: readonly FoundMention[], start: number, name: string): FoundMention | undefined {
  const { at } = pastPlaces(divisions, start, start + name.length - 2);
  const told = name.slice(at - start).replace(WORK, "");
  if (TO_PROTECT.test(told)) return undefined;
  const lead = TO_HAVE_MENDED.exec(told)?.[0].length ?? 0;
  return crimeMention(at + lead, told.slice(lead), "crime.case", 0.8);
}

/** Where a chain of places that begins at an offset and ends before `until` ends, and how many they are. */
function pastPlaces(divisions: readonly FoundMention[], from: number, until: number): { at: number; count: number } {
  let at = from;
  let count = 0;
  for (let next = startingAt(divisions, at); next && next.end < until; next = startingAt(divisions, at)) {
    at = next.end;
    count++;
  }
  return { at, count };
}

/** 河北三河|液化气罐爆炸事故: a chain of places before what happened there is no part of its name. */
export function withoutPlaces(
  { start, name, aliases }: AccidentName,
  base: number,
  divisions: readonly FoundMention[],
) {
  const { at, count } = pastPlaces(divisions, base + start, Number.POSITIVE_INFINITY);
  const rest = name.slice(at - base - start).replace(/^[一某]/u, "");
  if (count > 1 && rest.length > 2) return { name: rest, aliases: [...aliases, name] };
  // 一|旅游客车翻车事故: how many there were.
  return { name: name.replace(ONE, ""), aliases };
}
