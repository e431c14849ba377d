import { type Division, lineage } from "../gazetteer/division.ts";
import { alternation, regExp } from "../pattern.ts";
import { LEVELS, type Reading, startsWord } from "./agency-mention.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import type { PlaceSpan } from "./place.ts";
import { canBeCalled, pointedAt } from "./place-centre.ts";

/** Confidence from which the tagger tells where a body's name begins, whatever the segmenter makes of it. */
const SURE = 0.85;
/** What joins a body to one before it. */
export const JOINED = regExp(`(?:${alternation(AGENCY_UNITS.joiners)})$`, "u");
/** 原|市食品药品监督管理局, 将险情向|省海上搜救中心通报, 到|区法律援助中心申请. */
const BEFORE_BODY = regExp(AGENCY_UNITS.beforeBody, "u");
const POSTS = regExp(AGENCY_UNITS.posts, "u");
const POST_ROW = regExp(AGENCY_UNITS.postRow, "u");
const DIVISION_KIND = /[省市县区州]$/u;
/** 该市: the division that was named last. */
export const THAT = "该";

/** A word before a body that points at the division it serves: 市|公安局, 我省|网信办. */
export interface Pointer {
  readonly level: (typeof LEVELS)[number];
  readonly word: string;
  /** Where it begins in the article. */
  readonly start: number;
  /** What it means here, where the article tells. */
  readonly division: Division | undefined;
}

/** The words right before `at` that may point at a division of the article. */
export function pointers(reading: Reading, at: number): Pointer[] {
  const before = reading.text.slice(0, at);
  return LEVELS.flatMap((level): Pointer[] => {
    const word = AGENCY_UNITS.relative[level].find((relative) => before.endsWith(relative));
    // 所在市州|应急管理局: those of all of them.
    if (!word || (word.length === 1 && DIVISION_KIND.test(before.slice(0, -1)))) return [];
    const start = reading.base + at - word.length;
    // 市 and 区 also end other words; only a word boundary makes them a prefix.
    if (word.length === 1 && !startsWord(reading.passage, at - 1) && !begins(reading, start)) return [];
    return [{ level, word, start, division: divisionOf(reading, at, level, word) }];
  });
}

/** 某县政府|副县长、|公安局局长, 某市副市长、|市公安局局长: the division of the post that is named before a body, whose officer holds both, and where the body begins. */
export function divisionOfPost(
  { text, base, places }: Reading,
  at: number,
): { division: Division; from: number } | undefined {
  const from = DIVISION_KIND.test(text.slice(0, at)) ? at - 1 : at;
  const place = places.findLast(
    ({ start, end }) => start >= base && end < base + from && POSTS.test(text.slice(end - base, from)),
  );
  return place && { division: place.division, from };
}

/** Whether a body begins at an offset of the article: the tagger sees it, or it is joined to one that was found. */
function begins({ text, base, seen, found }: Reading, start: number): boolean {
  if (seen.some((name) => name.kind === "ORG" && name.start === start && name.confidence >= SURE)) return true;
  if (BEFORE_BODY.test(text.slice(0, start - base))) return true;
  // 市农业农村局|和|市公安局, whatever word the segmenter makes of 和市.
  const joint = JOINED.exec(text.slice(0, start - base))?.[0].length;
  return joint !== undefined && found.some(({ end }) => end === start - joint);
}

/** The division of a level that a word can mean: what the article is about, else where the last place before `at` lies. */
export function divisionOf(
  { places, base, centre, text }: Reading,
  at: number,
  level: Pointer["level"],
  word: string,
): Division | undefined {
  const fitting = ({ division }: PlaceSpan) =>
    lineage(division).find((one) => one.level === level && canBeCalled(one, word));
  const before = places.filter((one) => one.end <= base + at);
  const about = pointedAt(centre, level, word);
  // 该市: the one that was just named, of whatever level, and whatever else the article is about.
  if (word.startsWith(THAT))
    return (
      before.findLast(
        ({ start, end, division: { name } }) =>
          name.endsWith(word.at(-1)!) || text.slice(start - base, end - base).endsWith(word.at(-1)!),
      )?.division ?? about
    );
  // 娄底市委副书记、市长，|市委书记: the posts of one who held them in a division that was just named.
  const last = before.at(-1);
  const held = last && last.start >= base && POST_ROW.test(text.slice(last.end - base, at)) ? fitting(last) : undefined;
  if (held) return held;
  const place = about ? undefined : before.findLast(fitting);
  return about ?? (place && fitting(place));
}
