import type { CleanArticle, Line } from "../clean/clean-article.ts";
import { after, alternation, compile, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import { segment } from "../segmenter.ts";
import { startsWord } from "./agency-mention.ts";
import type { FoundMention } from "./mention.ts";
import { isSurname, isWord, SURNAME, splitNames, surnameLength } from "./names.ts";
import { type BylineRole, personKnowledge } from "./person-knowledge.ts";
import { signature } from "./signature.ts";

export interface PersonMention extends FoundMention {
  readonly type: "Person";
  /** What the person did for the article, where a byline or caption says so. */
  readonly bylines: readonly BylineRole[];
}

const k = personKnowledge;
const BYLINES = k.bylines.map((byline) => ({
  ...byline,
  pattern: new Scanner(compile(byline.pattern.replaceAll("{surname}", SURNAME), {})),
}));
const NOT_BYLINE = compile(k.notByline, {}, "u");
/** 文/图 and the like; a single 文 only where a slash or a space sets it apart: 李博文 is a name. */
const TAIL = regExp(`[\\s　]*(?:${alternation(k.bylineTails)}.*|(?<=[\\s　])[文摄图].{0,2}|[/／].*)$`, "u");
/** 记者 卢中原|摄: who took a picture only. */
const TAKEN = /^[\s　]*摄[。]?[\s　]*$/u;
const SLASHED = /[文摄图]$/u;
/** Where the names of one role end and another role begins. */
const OTHER_ROLE = regExp(`[\\s　]*${alternation(k.otherRoles)}.*$`, "u");
/** Between names of a byline: spaces, and the words that introduce the next. */
const SEPARATOR = regExp(`((?:[\\s　、，]|${alternation(k.bylineJoiners)})+)`, "u");
/** 方 正: a name of two characters that is set as wide as one of three; joined while names are told apart. */
const SPACED = regExp(
  `(?:(?<!\\p{Script=Han})|(?<=${alternation(k.bylineJoiners)}))((?![文图摄])${SURNAME})[\\s　](?![文图摄])(\\p{Script=Han})(?!\\p{Script=Han})`,
  "gu",
);
const JOINED = "\u2060";
const MASKED = new Scanner(
  regExp(`(?<surname>${SURNAME})(?<mask>${alternation(k.masks)})(?<ordinal>${alternation(k.ordinals)})?`, "gu"),
);
const LAST_MASKED = new Scanner(regExp(k.lastMasked.replace("{surname}", SURNAME), "gu"));
const ADDRESSED = new Scanner(regExp(`${SURNAME}${alternation(k.titles)}`, "gu"));
const NICKNAME = new Scanner(regExp(`${alternation(k.nicknamePrefixes)}${SURNAME}`, "gu"));
/** 海事局|李明亮|局长介绍: an officer between the body and the office. */
const OFFICER = new Scanner(compile(k.officer.replace("{surname}", SURNAME), {}));
const ROLE = new Scanner(regExp(alternation(k.roles), "gu"));
const FOLLOWED = regExp(`^(?:${k.followers}|$)`, "u");
/** 被告人|李明亮|犯抢劫罪, 副主任|赵成林|医生: both neighbours vouch for a name, whatever the segmenter makes of it. */
const PARTIES = new Set([...k.suspectRoles, ...k.victimRoles]);
const CHARGED = compile(k.charged, {}, "u");
const TITLED = compile(k.titled, {}, "u");
const OFFICIALS = new Set(k.officialRoles);
const PRESIDES = compile(k.presides, {}, "u");
const NUMERAL = /[一二三四五六七八九]/u;
/** 薛某发，: before a mark these, which else begin a verb, are the last character of a name. */
const GIVEN_AT_END = /[发立存先通利归让同随能会如均正成]/u;
const LIST_END = /[、，。]/u;
const LIST_MARK = /[、，。：；（“]/u;
const ROAD = "路";
const OF_ROAD = /^(?:[公铁道马]路|[东西南北中]段)$/u;
const HAN = /\p{Script=Han}/u;

/** 沿边公|路某路段, 大道中|段某小区, 解放|路某药店: a road, and no surname. */
export function isRoad(text: string, start: number, end: number): boolean {
  const left = text[start - 1] ?? "";
  return OF_ROAD.test(left + text[start]) || (text[start] === ROAD && HAN.test(left) && venueAfter(text, end));
}

const NO_SURNAME_AFTER = /[*×\d]/u;
/** Articles are signed in one of their last lines. */
const SIGNED_LINES = 4;
const PLACE_MASK = regExp(`^${alternation(k.maskedPlaces)}`, "u");
/** 金某|保健食品有限公司: what goes on as the name of a firm. */
export const isFirm = after(regExp(k.maskedFirms, "u"));
const AT_SOME = /^[于和对]某$/u;
const venueAfter = after(regExp(k.afterAt, "u"));
const isBrand = after(regExp(k.nicknameGoods, "u"));
const PAUSE = "、";
/** 群众|满意的: no name holds these. */
const PARTICLE = /[的了]/u;
const goesOn = after(regExp(`^(?:[${k.notGiven}]|${k.goesOn})`, "u"));

/** 受雇于某|公司, 和某|物流公司: neither 于 nor 和 is a surname there. */
export function isAtSome(text: string, start: number, end: number): boolean {
  return AT_SOME.test(text.slice(start, end)) && venueAfter(text, end);
}

/**
 * People by rule: bylines, masked names, forms of address, and full names that a role or a right neighbour vouches for.
 * Overlapping none other, but not yet found again elsewhere in the article: that is `recall`.
 */
export function recognisePersons({ lines }: CleanArticle): PersonMention[] {
  const found: PersonMention[] = [];
  // 驾驶人|王高某: elsewhere in the article, too, it is no 高某.
  const longer = new Set(lines.flatMap(({ passage }) => LAST_MASKED.all(passage).map(({ groups }) => groups!.name!)));
  for (const [index, line] of lines.entries()) {
    if (line.role === "boilerplate") continue;
    const { text } = line.passage;
    const inLine: PersonMention[] = [];
    const add = (start: number, end: number, rule: string, confidence: number, bylines: readonly BylineRole[] = []) => {
      if (inLine.some((one) => one.start < line.start + end && line.start + start < one.end)) return;
      const name = text.slice(start, end).replace(/[\s　]/gu, "");
      inLine.push({
        type: "Person",
        start: line.start + start,
        end: line.start + end,
        key: name,
        name,
        rule,
        confidence,
        bylines,
        properties: bylines.length > 0 ? { roles: bylines.map((role) => k.roleNames[role]) } : {},
      });
    };
    readBylines(text, line, add);
    if (line.role === "time" || line.role === "outlet") {
      found.push(...inLine);
      continue;
    }
    if (index > 0 && index >= lines.length - SIGNED_LINES)
      for (const { start, end } of signature(text)) add(start, end, "person.signature", 0.9, ["author"]);
    readMasked(line.passage, add, longer);
    for (const match of ADDRESSED.all(line.passage))
      add(match.index, match.index + match[0].length, "person.addressed", 0.9);
    readNicknames(line.passage, add);
    readRoles(line.passage, add);
    readOfficers(line.passage, add);
    found.push(...inLine);
  }
  return found;
}

type Add = (start: number, end: number, rule: string, confidence: number, bylines?: readonly BylineRole[]) => void;

function readBylines(text: string, line: Line, add: Add): void {
  for (const { role, prose, pattern } of BYLINES)
    for (const match of pattern.all(line.passage)) {
      const group = match.groups?.names;
      if (!group) continue;
      // Prose such as 记者从…获悉 is no byline: bylines stand in brackets, in lines of their own, or at the line's start.
      const at = match.index + match[0].lastIndexOf(group);
      const bracketed = prose || role !== "author" || /[（(][^（）()]*$/u.test(text.slice(0, at));
      if (!bracketed && line.role !== "byline") continue;
      let names = group;
      let roles: BylineRole[] = [role];
      const rest = text.slice(at + group.length);
      const other = OTHER_ROLE.exec(names);
      if (other) names = names.slice(0, other.index);
      else if (/^[/／]/u.test(rest) && SLASHED.test(names)) names = names.slice(0, -1);
      for (let tail = TAIL.exec(names); tail && names.length - tail[0].length >= 2; tail = TAIL.exec(names))
        names = names.slice(0, tail.index);
      const after = text.slice(at + names.length, at + group.length) + rest;
      if (role === "author" && k.alsoPhotographs.some((word) => after.trimStart().startsWith(word)))
        roles = [...roles, "photographer"];
      else if (role === "author" && TAKEN.test(after)) roles = ["photographer"];
      let offset = 0;
      const chunks = names.replace(SPACED, `$1${JOINED}$2`).split(SEPARATOR);
      for (const chunk of chunks) {
        if (/^\p{Script=Han}/u.test(chunk) && !SEPARATOR.test(chunk))
          readNameRun(chunk, at + offset, chunks.length > 1, roles, add);
        offset += chunk.length;
      }
    }
}

const FOREIGN = 4;

/** 桑吉卓玛, in a list of names: one of another people, of four characters that make no word. */
function whole(run: string): number[] | undefined {
  return run.length === FOREIGN && segment(run).length > 1 ? [FOREIGN] : undefined;
}

function readNameRun(run: string, at: number, listed: boolean, roles: readonly BylineRole[], add: Add): void {
  // Between spaces a short run is a name whatever its surname; a longer one must be split.
  const lengths =
    run.length === 2 || run.length === 3 ? [run.length] : (splitNames(run) ?? (listed ? whole(run) : undefined));
  let offset = at;
  for (const length of lengths ?? []) {
    if (!NOT_BYLINE.test(run.slice(offset - at, offset - at + length)))
      add(offset, offset + length, "person.byline", 0.97, roles);
    offset += length;
  }
}

function readMasked(passage: Passage, add: Add, longer: ReadonlySet<string>): void {
  const { text } = passage;
  for (const name of longer)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      add(at, at + name.length, "person.masked", 0.9);
  for (const match of MASKED.all(passage)) {
    const start = match.index;
    // **路**号 masks a road and 12时某某 an hour: there these surnames are none.
    const left = text[start - 1] ?? "";
    if (NO_SURNAME_AFTER.test(left)) continue;
    let end = start + match[0].length;
    if (longer.has(text.slice(start - 1, end))) continue;
    if (isRoad(text, start, end)) continue;
    // 解放|路某处: a road, with a name before it.
    if (match.groups!.surname === ROAD && HAN.test(left) && !startsWord(passage, start)) continue;
    // 南方|某省, 附近|某小区: the 某 of a place.
    if (PLACE_MASK.test(text.slice(end, end + 2)) && !startsWord(passage, start)) continue;
    if (isFirm(text, end) || isAtSome(text, start, end)) continue;
    const { mask, ordinal } = match.groups!;
    const next = text[end];
    const single = mask!.length === 1 && !ordinal;
    // 梁某国 goes on with a given name; 张某失联 goes on with a word.
    // In a list of names a numeral is a given name: 梁某二、莫某芳.
    const listed =
      next !== undefined &&
      (((NUMERAL.test(next) || GIVEN_AT_END.test(next)) && LIST_END.test(text[end + 1] ?? "")) || andOthers(text, end));
    if (single && (listed || (next && /\p{Script=Han}/u.test(next) && !goesOn(text, end) && !wordAt(passage, end))))
      end += 1;
    add(start, end, "person.masked", 0.96);
  }
}

/** 郑某|才|等人: whatever the last character means elsewhere. */
const andOthers = after(/^\p{Script=Han}等(?:人|[\d一二两三四五六七八九十]+(?:名|人))/u);

/** Whether a word of at least two characters begins at `at`, as the segmenter or a fresh segmentation from there sees it. */
function wordAt({ text, words }: Passage, at: number): boolean {
  const known = words.startingAt(at);
  const next = known ?? segment(text.slice(at, at + 8))[0];
  // x: a word that no dictionary holds, only guessed.
  return next !== undefined && next.text.length > 1 && next.tag !== "x";
}

function readNicknames(passage: Passage, add: Add): void {
  const { text } = passage;
  for (const match of NICKNAME.all(passage)) {
    const { index } = match;
    const end = index + match[0].length;
    if (k.notNickname.some((word) => text.startsWith(word, index)) || isBrand(text, end)) continue;
    // 、廖|小龙: a whole name of a list.
    if (isSurname(text[index - 1] ?? "") && LIST_MARK.test(text[index - 2] ?? "、")) continue;
    const token = passage.words.covering(index);
    // The segmenter must not see the prefix as part of another word: 大小, 最小, 小时候.
    if (!token || token.start !== index || token.end > end) continue;
    // 小|高峰: nor the surname as the beginning of one.
    if (passage.words.covering(end - 1)!.end > end) continue;
    add(index, end, "person.nickname", 0.8);
  }
}

function readRoles(passage: Passage, add: Add): void {
  const { text } = passage;
  for (const match of ROLE.all(passage)) {
    const at = match.index + match[0].length;
    if (surnameLength(text, at) === 0) continue;
    const token = passage.words.startingAt(at);
    for (const length of [3, 2, 4]) {
      const name = text.slice(at, at + length);
      if (!/^\p{Script=Han}+$/u.test(name) || name.length < length || PARTICLE.test(name)) continue;
      if (length === 4 && surnameLength(text, at) < 2) continue;
      const rest = text.slice(at + length);
      const charged = PARTIES.has(match[0]) && CHARGED.test(rest) && !CHARGED.test(name.at(-1)!);
      const presides = (from: string) => OFFICIALS.has(match[0]) && PRESIDES.test(from);
      const presiding = presides(rest) && !presides(name.at(-1)! + rest);
      const vouched = charged || presiding || TITLED.test(rest);
      // The segmenter's own name, or a word it does not know, is whole; otherwise a right neighbour must vouch for the end.
      const whole = token?.text === name && /^(?:nr|x)/u.test(token.tag);
      if (!whole && !vouched && !FOLLOWED.test(rest)) continue;
      const person =
        whole || vouched || token?.tag.startsWith("nr") || !token || token.end > at + length || isSurname(token.text);
      if (!person || (token && token.text === name && !whole && !presiding)) continue;
      add(at, at + length, vouched ? "person.vouched" : "person.role", vouched ? 0.92 : 0.8);
      readRow(passage, at + length, add);
      break;
    }
  }
}

/** 民警李强、|赵敏|赶到: who stands in a row with one whom a role makes a person. */
function readRow(passage: Passage, from: number, add: Add): void {
  const { text } = passage;
  for (let at = from; text[at] === PAUSE && surnameLength(text, at + 1) > 0; ) {
    const start = at + 1;
    // 赵敏|赶到: where a word begins, the name ends.
    const lengths = wordAt(passage, start + 2) ? [2, 3] : [3, 2];
    const length = lengths.find((one) => {
      const name = text.slice(start, start + one);
      return /^\p{Script=Han}+$/u.test(name) && !PARTICLE.test(name) && FOLLOWED.test(text.slice(start + one));
    });
    if (!length || isWord(text.slice(start, start + length))) return;
    add(start, start + length, "person.row", 0.85);
    at = start + length;
  }
}

function readOfficers(passage: Passage, add: Add): void {
  for (const match of OFFICER.all(passage)) {
    const name = match.groups!.name!;
    const at = match.index + match[0].indexOf(name);
    const token = passage.words.startingAt(at);
    // 公安局|常务|副局长: a word is no name.
    if (!token || (token.text === name && !/^(?:nr|x)/u.test(token.tag)) || token.end > at + name.length) continue;
    add(at, at + name.length, "person.officer", 0.85);
  }
}
