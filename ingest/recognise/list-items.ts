import { regExp } from "../pattern.ts";

/** One item of a list, with its offset in the list's text. */
export interface ListItem {
  readonly text: string;
  readonly offset: number;
}

const BETWEEN_WORDS = "(?<=\\p{Script=Han}{2})(?:和|(?<!参)与|及|以及)(?=\\p{Script=Han}{2})";
/** Pauses, and 和 and 与 between words. */
export const WORD_JOINT = regExp(`(、|${BETWEEN_WORDS})`, "u");
/** Any joint of a list. */
export const ANY_JOINT = regExp(`([、+]|${BETWEEN_WORDS})`, "u");
export const PAUSE_MARK = /(、)/u;
/** All that stands between two items of a list. */
export const LIST_JOINT = /^(?:[、和与及]|以及)$/u;
const JOINT = /^(?:[、+]|和|与|及|以及)$/u;

/** Splits "甲、乙和丙" at `joints`, a pattern with one group around all of it. */
export function listItems(list: string, joints = ANY_JOINT): ListItem[] {
  const items: ListItem[] = [];
  let offset = 0;
  for (const part of list.split(joints)) {
    const text = part.replace(/^[“"]|[”"]$/gu, "");
    if (text && !JOINT.test(part)) items.push({ text, offset: offset + part.indexOf(text) });
    offset += part.length;
  }
  return items;
}
