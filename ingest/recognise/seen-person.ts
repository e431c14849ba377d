import type { CleanArticle } from "../clean/clean-article.ts";
import { after, before, regExp } from "../pattern.ts";
import { segment } from "../segmenter.ts";
import { Coverage } from "./coverage.ts";
import { isSurname, isWord } from "./names.ts";
import { isAtSome, isFirm, isRoad, type PersonMention } from "./person.ts";
import { personKnowledge } from "./person-knowledge.ts";
import { bothSaw, type SeenName, seenAt } from "./seen-name.ts";

/** Below this the tagger's word alone makes no person; higher where the name begins with no surname. */
const ENOUGH = 0.55;
const ENOUGH_WITHOUT_SURNAME = 0.85;
/** From here on the tagger's ends of a name count more than those of a rule that guesses them. */
const SURE = 0.6;
/** What remains of a guess that the tagger does not see. */
const DOUBT = 0.7;
/** What the dictionary has as a word is a name only where the tagger is as sure as this: 牟利, 高明. */
const SURE_OF_WORD = 0.95;

/** The rule that finds a name by what stands before it and guesses where it ends. */
const GUESS = "person.role";
/** A surname of one character has a given name of two at most. */
const LONGEST_AFTER_ONE = 3;
/** How far an office after a name alone tells that it is one. */
const OFFICE_TELLS = 0.5;
const officeAfter = after(regExp(personKnowledge.office, "u"));
const HAN = /^\p{Script=Han}{2,4}$/u;
const FOREIGN = /^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8})+$/u;
const PAUSE = /[，、。；（]/u;
const NOT_NAMES = regExp(personKnowledge.notNames, "u");

/** People that the rules found, weighed against what the tagger sees, and those that it alone sees. */
export function weighPersons(
  article: CleanArticle,
  found: readonly PersonMention[],
  seen: readonly SeenName[],
): PersonMention[] {
  const { text } = article;
  const whole = [
    ...new Set([...wholeNames(text, seen), ...found.flatMap(({ rule, name }) => (rule === GUESS ? [] : [name]))]),
  ];
  const weighed = found.flatMap((mention) => weigh(mention, text, seen, whole));
  const taken = new Coverage(text.length, weighed);
  for (const name of seen) {
    if (
      name.kind !== "PER" ||
      taken.touches(name) ||
      counted(text, name.start) ||
      isCalled(text, name) ||
      isFirm(text, name.end) ||
      isAtSome(text, name.start, name.end) ||
      isPacked(text, name.end) ||
      hasPair(text, name.end) ||
      isRoad(text, name.start, name.end) ||
      isUnit(text, name.end)
    )
      continue;
    const written = longer(name.start, withoutOffice(text, name), text, whole);
    // 某某|副总理: an office right after it says that it is one.
    const inOffice = officeAfter(text, name.start + written.length);
    const confidence = inOffice ? bothSaw(name.confidence, OFFICE_TELLS) : name.confidence;
    if (
      isName(written, confidence) &&
      (inOffice || confidence >= SURE_OF_WORD || !endsInWord(name.start, written, text))
    )
      weighed.push({ ...person(name, written), confidence });
  }
  return weighed.sort((a, b) => a.start - b.start);
}

/** 2辆|康明斯水罐车: a make and no person; 6 |月刚过: a time. */
const counted = before(/(?:\d[余多]?(?:辆|台|部|架|艘|双|件)|\d\s?(?=[年月日时]))$/u);

/** 肠炎康|28盒: goods by the pack. */
const isPacked = after(/^(?:胶囊|药片|丸|颗粒)?\d+(?:余|多)?(?:万|千)?(?:余|多)?(?:盒|瓶|袋|粒|片|箱|支|包|贴)/u);

/** 将陈双|手腕割伤: what people have two of. */
const hasPair = before(/双(?=[手腿脚臂眼耳膝肩])$/u);

/** “陆锋”牌, “夏锋”“秋风”专项行动: what something is called; “波波” may be somebody. */
const called = after(regExp(personKnowledge.calledSo, "u"));
/** 代号“猎狐”, 台风“尼格”. */
const codename = before(/(?:代号|台风|飓风|热带风暴)“$/u);

function isCalled(text: string, { start, end }: SeenName): boolean {
  return text[start - 1] === "“" && (called(text, end) || codename(text, start));
}

/** 曹庵|所, 京沪|高速, 江城|网记者: nor a place in what a station or an outlet is called, nor the ends of a road. */
const isUnit = after(
  /^(?:(?:新闻)?[网报](?:首席|特约|见习|实习)?(?:记者|通讯员|编辑|讯)|高速(?!行驶|驾驶)|铁路|所(?![长有说述在称属持驾乘住用])|站(?![长在立起到着]))/u,
);

/** 王某|国务: what the tagger sees, without the beginning of the office that follows a name. */
function withoutOffice(text: string, { start, end }: SeenName): string {
  const at = [start + 2, start + LONGEST_AFTER_ONE].find((one) => one < end && officeAfter(text, one));
  return text.slice(start, at ?? end);
}

/** Names that the tagger is sure of somewhere in the article. */
function wholeNames(text: string, seen: readonly SeenName[]): string[] {
  const sure = seen.filter(({ kind, confidence }) => kind === "PER" && confidence >= SURE);
  const written = new Set(sure.map(({ start, end }) => text.slice(start, end)));
  const whole = sure.filter(({ start, end }) => {
    // 被告人郑明|利用…: a name that runs into a word is known without its last character.
    const runsOn = written.has(text.slice(start, end - 1)) && beginsWord(end - 1, text);
    return !runsOn && !goesOn(text.slice(start, end)) && HAN.test(text.slice(start, end));
  });
  return [...new Set(whole.map(({ start, end }) => text.slice(start, end)))];
}

/** A name of the article that begins with `name` and stands at `at`: what was cut short is whole elsewhere. */
function longer(at: number, name: string, text: string, whole: readonly string[]): string {
  const better = whole.filter((one) => one.length > name.length && one.startsWith(name) && text.startsWith(one, at));
  return better.length === 1 ? better[0]! : name;
}

/** 查明: what the dictionary has as a verb is no name, however sure the tagger is. */
function isVerb(text: string): boolean {
  const [word, rest] = segment(text);
  return rest === undefined && word !== undefined && word.tag.startsWith("v");
}

function weigh(
  mention: PersonMention,
  text: string,
  seen: readonly SeenName[],
  whole: readonly string[],
): PersonMention[] {
  if (mention.rule === GUESS && (isVerb(mention.name) || NOT_NAMES.test(mention.name))) return [];
  const name = seenAt(seen, mention, "PER");
  if (name && name.start === mention.start && name.end === mention.end)
    return [{ ...mention, confidence: bothSaw(mention.confidence, name.confidence), sources: ["grammar", "tagger"] }];
  if (mention.bylines.length > 0) return [mention];
  if (mention.rule === "person.masked") {
    if (name && name.start === mention.start && name.end < mention.end && name.confidence >= SURE)
      return [renamed(mention, text.slice(name.start, name.end))];
    // A surname that the tagger sees at the end of another name is none: 迎宾路|某工程.
    const other = seenAt(seen, { start: mention.start, end: mention.start + 1 });
    return other && other.kind !== "PER" && other.start < mention.start && other.confidence >= SURE ? [] : [mention];
  }
  if (mention.rule !== GUESS) return [mention];
  const better = longer(mention.start, mention.name, text, whole);
  if (better !== mention.name) return [renamed(mention, better)];
  if (name && name.confidence >= SURE && name.start === mention.start) {
    const written = text.slice(name.start, name.end);
    // 被告人郑明|利用…: the tagger runs into a word, and is sure of the name without it elsewhere.
    const tooLong = name.end > mention.end && whole.includes(mention.name) && beginsWord(name.end - 1, text);
    if (!tooLong && isName(written, name.confidence)) return [renamed(mention, written)];
    if (tooLong) return [mention];
  }
  // Unseen by the tagger: three characters of which the last two are no word may still be a name; so may those before a
  // pause of which it sees two.
  const cutShort = name?.start === mention.start && name.end === mention.end - 1 && PAUSE.test(text[mention.end] ?? "");
  const doubtful = (name !== undefined && !cutShort) || mention.name.length < 3 || isWord(mention.name.slice(1));
  return doubtful ? [] : [{ ...mention, confidence: mention.confidence * DOUBT }];
}

/** Whether a word of at least two characters that is no name begins at `at`. */
function beginsWord(at: number, text: string): boolean {
  const [word] = segment(text.slice(at, at + 4));
  return word !== undefined && word.text.length > 1 && !/^(?:nr|x)/u.test(word.tag);
}

/** Whether the end of a name parts a word that begins in it: 时任|刑侦队长 holds no 任刑. */
function endsInWord(start: number, name: string, text: string): boolean {
  const end = start + name.length;
  const [word] = segment(text.slice(end - 1, end + 3));
  const [left] = segment(text.slice(start, end + 3));
  return word !== undefined && word.text.length > 1 && !/^(?:nr|x)/u.test(word.tag) && left?.text !== name;
}

function renamed(mention: PersonMention, name: string): PersonMention {
  return { ...mention, end: mention.start + name.length, key: name, name, sources: ["grammar", "tagger"] };
}

function isName(text: string, confidence: number): boolean {
  if (NOT_NAMES.test(text)) return false;
  if (FOREIGN.test(text)) return confidence >= ENOUGH;
  if (!HAN.test(text)) return false;
  if (isWord(text) && (confidence < SURE_OF_WORD || isVerb(text))) return false;
  const surname = isSurname(text[0]!) || isSurname(text.slice(0, 2));
  if (isPhrase(text)) return false;
  return confidence >= (surname ? ENOUGH : ENOUGH_WITHOUT_SURNAME);
}

/** 匡扶正义: four characters after a surname of one are a phrase. */
function isPhrase(text: string): boolean {
  return text.length > LONGEST_AFTER_ONE && isSurname(text[0]!) && !isSurname(text.slice(0, 2));
}

/** 吴安|快步: a phrase that ends in a word, where 冯德莱恩 does not. */
function goesOn(text: string): boolean {
  return isPhrase(text) && isWord(text.slice(2));
}

function person({ start, confidence }: SeenName, name: string): PersonMention {
  return {
    type: "Person",
    start,
    end: start + name.length,
    key: name,
    name,
    rule: "person.tagger",
    sources: ["tagger"],
    confidence,
    bylines: [],
    properties: {},
  };
}
