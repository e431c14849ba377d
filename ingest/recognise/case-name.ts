import { alternation, compile, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import { caseKnowledge as k } from "./case-knowledge.ts";
import { knownCrimeIn } from "./crime-type.ts";
import { aloneIn, CHARGE, crimeByWords, crimeIn, crimesBefore, type NamedCrime } from "./named-crime.ts";
import { SURNAME } from "./names.ts";

/** The name of a case as a sentence writes it; offsets from the sentence's start. */
export interface CaseName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Other ways in which the same words name it. */
  readonly aliases: readonly string[];
  /** What tells it from other cases of its kind: the day it is called by, or whose case it is. */
  readonly designator: string | undefined;
  readonly crime: NamedCrime | undefined;
}

const END = new Scanner(compile(k.end, {}));
const SECTION_NAME = compile(k.sectionName, {}, "u");
const CODE = compile(k.code, {}, "u");
/** “713”和“1012”|两起跨境赌博专案: the codes of several cases. */
const CODE_ROW = /(?:[“"][\d.．·•-]{3,10}[”"][、和及与]?)+$/u;
const QUOTED_CODE = /[“"](?<code>[^“”"]+)[”"]/gu;
const TEAM = new Scanner(compile(k.team, {}));
const OWNER = compile(k.owner, {}, "u");
const OWNERS = regExp(k.owners.replace("{surname}", SURNAME), "u");
const OWNER_AFTER_PLACE = regExp(k.ownerAfterPlace.replace("{surname}", SURNAME), "u");
/** 生产、销售假药案: some crimes hold a pause of their own. */
const PHRASE =
  /(?:国[（(]边[）)]境|(?:生产|制造|走私|贩卖|收购|出售|运输|伪造|猎捕|杀害|珍贵|掩饰|隐瞒|持有|引诱|容留|组织|领导|包庇|强迫|盗掘|盗捞|倒卖)、|等\d+名?(?:被告)?人|[（(]\p{Script=Han}{1,6}[）)](?=\p{Script=Han}|$)|[^，。；：！？、“”"（）()\s\d])*$/u;
/** 特大假药案|——|某某团伙销售假药案: the name after what is said of it. */
const SPELT_OUT = /^.*——/u;
const CHARGES = /罪(?=、|$)/gu;
const CRIMES = /罪、/u;
const OF_OFFICE = regExp(`^${alternation(k.officeCrimes)}`, "u");
const UNIT = /^(?:余|多)?(?:[起宗件例桩]|(?:名|人)(?=涉))/u;
/** 涉案130|余万元|电信诈骗案: the rest of a sum before a name. */
const SUM = /^[余多]?[百千万亿]*元(?:人民币)?/u;
/** 一起33|年前|命案积案. */
const AGO = /^年前?的?(?=.)/u;
const QUOTED_WHOLE = /[“"](?<inside>[^“”"]{4,})[”"]一$/u;
const FIRM = regExp(`^${k.firm}`, "u");
const GRAVITY = /^(?:特大|重大|特别|较大|恶性|系列)*/u;
const BACKLOG = /积$/u;
const ONE_OF = /(?:一|(?<!\d)1)[起宗件例][^，。；]*$/u;
const LONGEST = 40;
/** What is longer in quotes says something. */
const LONGEST_CALLED = 9;
const SLOGAN = compile(k.slogan, {}, "u");
/** 涉黑专案: a team may be named after what its case involves. */
const INVOLVING = "涉";
const FOUGHT = compile(k.fought, {}, "u");
/** 破获|一起|案件: a count and nothing that is counted. */
const COUNT = /^[一两二三四五六七八九十几数]+[起宗件例]$/u;
const ETC = "等";
const DEED = compile(k.deed, {}, "u");
const STEPS_IN = compile(k.stepsIn, {}, "u");
const ONE = /(?<=.{2})一$/u;
/** What stands before the rest of a name that holds a quotation: 张某编造“…”|谣言案. */
const QUOTED = /[^，。；：！？、“”"（）()\s\d]*[“"][^“”"]{2,30}[”"]$/u;
const QUOTE_START = /[“"]$/u;
const QUOTE_END = /^[”"]/u;
const KILLING = compile(k.killing, {}, "u");
const KIND = compile(k.kind, {}, "u");
const MANY = compile(k.many, {}, "u");
const MULTITUDE = compile(k.multitude, {}, "u");
const BOUNDARY = compile(
  `^.*(?:{verbs}(?:了|的|[在于].+的(?=.{2}))?|${k.quantity})(?:${k.quantity})?(?=.{2})`,
  { verbs: k.verbs },
  "u",
);
const OFFICE = compile(k.office, {}, "u");
const QUALITIES = regExp(`^(?:${alternation(k.qualities)})+(?=.{2})`, "u");
const MODIFIERS = regExp(`(?:${alternation([...k.modifiers, ...k.qualities])})+$`, "u");
const GENERIC = regExp(`^${alternation(k.generic)}*$`, "u");

/**
 * Names of cases in a sentence: 破获一起合同诈骗案, “3.09”走私案, 张某盗窃案, 跨境赌博案. A name begins after a verb of
 * casework or a count, or else with the crime that it names and the words that go with that.
 */
export function caseNames(passage: Passage): CaseName[] {
  const sentence = passage.text;
  const section = SECTION_NAME.exec(sentence)?.groups?.name;
  if (section) return [inSection(section, sentence)];
  const found: CaseName[] = [];
  for (const match of END.all(passage)) {
    const end = match.index + 1;
    const left = sentence.slice(Math.max(0, match.index - LONGEST), match.index);
    const name = nameBefore(left, end, KIND.test(sentence.slice(end)), QUOTE_END.test(sentence.slice(end)));
    if (name) found.push(name);
  }
  for (const match of TEAM.all(passage)) {
    const { code, count, np } = match.groups!;
    const at = match.index + match[0].indexOf(np!, (count ? match[0].indexOf(count) : 0) + (count?.length ?? 0));
    const crime = knownCrimeIn(np!);
    if ((!crime && !np!.startsWith(INVOLVING)) || found.some((one) => one.start < at + np!.length && at < one.end))
      continue;
    const whole = np!.replace(/专$/u, "");
    const one: CaseName = {
      start: at,
      end: at + whole.length,
      name: `${whole}案`,
      aliases: [`${code}${whole}案`],
      designator: code,
      crime,
    };
    found.push(...(count ? codedCases(sentence.slice(0, match.index + match[0].indexOf(count)), one) : [one]));
  }
  return found;
}

/** “713”和“1012”|两起…专案: a case for each code of a row, called by it, where it stands. */
function codedCases(left: string, { start: at, crime, ...whole }: CaseName): CaseName[] {
  const row = CODE_ROW.exec(left);
  return [...(row?.[0].matchAll(QUOTED_CODE) ?? [])].map(({ index, groups, 0: { length } }) => {
    const designator = groups!.code!;
    const start = row!.index + index;
    return {
      ...whole,
      name: designator + whole.name,
      aliases: [`${designator}专案`],
      designator,
      start,
      end: start + length,
      crime: crime && { ...crime, offset: at + crime.offset - start },
    };
  });
}

/** 生产、销售伪劣地板|案: all that the head of a section says was done. */
function inSection(written: string, sentence: string): CaseName {
  const start = sentence.lastIndexOf(`${written}案`);
  return {
    start,
    end: start + written.length + 1,
    name: `${written}案`,
    aliases: [],
    designator: undefined,
    crime: knownCrimeIn(written),
  };
}

/** “11·27”|特大跨国贩毒案: it may be called so with how far it reached, and how grave it was. */
function calledWith(code: string, qualified: string, phrase: string): string[] {
  const reach = qualified.slice(GRAVITY.exec(qualified)![0].length);
  return [...new Set([qualified, reach])]
    .filter((one) => one !== phrase)
    .flatMap((one) => [`${code}${one}案`, `${one}案`]);
}

/** Whose case it is: 周某俊|贩毒, 李某|合同诈骗. The character after 某 is the name's only where the crime does not begin with it. */
function ownerOf(phrase: string, crimeAt: number | undefined): string | undefined {
  const match = (OWNER.exec(`${phrase}案`) ?? OWNER_AFTER_PLACE.exec(`${phrase}案`))?.groups;
  if (!match) return undefined;
  const { masked, given } = match;
  return crimeAt !== undefined && crimeAt > masked!.length ? masked! + given! : masked;
}

/** What stands before 案, without what only counts or introduces it. */
interface Wording {
  readonly phrase: string;
  /** The text before the phrase as it is written. */
  readonly before: string;
  readonly code: string | undefined;
  /** A quotation that the phrase goes on from. */
  readonly quoted: string | undefined;
  /** Whose the case is, too: 庄某、. */
  readonly others: string;
  readonly unit: string | undefined;
  /** Whether a sum, a count or a verb says where the name begins. */
  readonly introduced: boolean;
}

/** @returns nothing where the words tell of many cases */
function wordingBefore(left: string): Wording | undefined {
  let phrase = PHRASE.exec(left)![0];
  const spelt = SPELT_OUT.exec(phrase)?.[0].length ?? 0;
  phrase = phrase.slice(spelt);
  const before = left.slice(0, left.length - phrase.length);
  const code = CODE.exec(before)?.groups?.code;
  const quoted = code ? undefined : QUOTED.exec(before)?.[0];
  if (quoted) phrase = quoted + phrase;
  // 破获1|起特大偷渡案: the unit of a number written in digits.
  const counted = /[\d万]$/u.test(before);
  const sum = counted ? (SUM.exec(phrase)?.[0].length ?? 0) : 0;
  phrase = phrase.slice(sum);
  const unit = counted ? UNIT.exec(phrase)?.[0] : undefined;
  if (unit && MULTITUDE.test(before + unit)) return undefined;
  phrase = phrase.slice(unit?.length ?? 0);
  if (MANY.test(phrase)) return undefined;
  if (counted) phrase = phrase.slice(AGO.exec(phrase)?.[0].length ?? 0);
  const boundary = BOUNDARY.exec(phrase)?.[0].length ?? 0;
  phrase = phrase.slice(boundary);
  phrase = phrase.slice(OFFICE.exec(phrase)?.[0].length ?? 0);
  if (MANY.test(phrase)) return undefined;
  // 庄某、|迟某盗窃案: it is the case of all of them.
  const others = (!code && !quoted && ownerOf(phrase, undefined) && OWNERS.exec(before)?.[0]) || "";
  const introduced = spelt > 0 || sum > 0 || boundary > 0 || unit !== undefined;
  return { phrase: others + phrase, before, code, quoted, others, unit, introduced };
}

/** A wording cut down to the name. */
interface Core {
  readonly phrase: string;
  /** The same with its qualities: 特大. */
  readonly qualified: string;
  /** How much of 一, ”一 or 等 stands between the name and 案. */
  readonly between: number;
  /** 张某受贿|一|案. */
  readonly one: boolean;
  readonly killing: boolean;
}

/** @returns nothing where the words name no case: 发生一起…的案件, 派员介入案件, 重大案件 */
function coreOf(whole: string): Core | undefined {
  if (whole.endsWith("的") || STEPS_IN.test(whole)) return undefined;
  // “某药房销售假药”|一案: the quotation is the name.
  const inside = QUOTED_WHOLE.exec(whole)?.groups?.inside;
  let phrase = inside ?? whole;
  const one = ONE.exec(phrase)?.[0].length ?? 0;
  phrase = phrase.slice(0, phrase.length - one);
  const of = phrase.lastIndexOf("的");
  const deed = knownCrimeIn(phrase.slice(of + 1)) ? undefined : DEED.exec(phrase)?.groups?.deed;
  if (of >= 0 && phrase.length - of > 2) phrase = deed ?? phrase.slice(of + 1);
  const qualified = phrase;
  phrase = phrase.slice(QUALITIES.exec(phrase)?.[0].length ?? 0);
  // 一起|命|案: a killing has no other name yet.
  const killing = KILLING.test(phrase);
  // 一起33年前命|案积|案.
  const backlog = killing && BACKLOG.test(phrase) ? "案积".length : 0;
  if (killing) phrase = "命";
  else if (GENERIC.test(phrase) || COUNT.test(phrase) || phrase.length < 2) return undefined;
  // 未标明日期的食品|等|案.
  const between = (inside ? "”一".length : one) + (deed && whole.endsWith(ETC) ? ETC.length : 0) + backlog;
  return { phrase, qualified, between, one: one > 0, killing };
}

function nameBefore(left: string, end: number, ofKind: boolean, inQuotes: boolean): CaseName | undefined {
  const wording = wordingBefore(left);
  const core = wording && coreOf(wording.phrase);
  if (!core) return undefined;
  // 全力侦破|拐卖儿童积|案: what is left to solve, unless it is one of them.
  if (BACKLOG.test(wording.phrase) && !ONE_OF.test(left)) return undefined;
  const { phrase: whole, before, code, quoted, others, unit } = wording;
  const { qualified, between, killing } = core;
  // 查处|某某能源有限公司|破坏计量器具准确度案: whose case it is stands before it.
  const firm = FIRM.exec(core.phrase)?.[0] ?? "";
  let phrase = core.phrase.slice(firm.length);
  let crime = crimeIn(phrase);
  let last: string | undefined;
  // 受贿罪、|滥用职权罪|一案: one case of several crimes is called by all of them.
  if (crime && crime.offset === 0 && phrase.replace(CHARGE, "") === crime.name) {
    const row = crimesBefore(left.slice(0, left.length - phrase.length - between));
    if (row.length > 0 && (core.one || CHARGE.test(phrase) || OF_OFFICE.test(row))) {
      last = crime.name;
      crime = { name: knownCrimeIn(row)!.name, offset: 0 };
      phrase = row + phrase;
    }
  }
  const owner = others.split("、")[0] || ownerOf(phrase, crime?.offset);
  if (ofKind && !unit && !code && !owner) return undefined;
  // “毒粉条案”中: what stands in quotes is a name.
  const called = inQuotes && phrase.length <= LONGEST_CALLED && QUOTE_START.test(before) && !SLOGAN.test(phrase);
  const begun = called || wording.introduced || code !== undefined || owner !== undefined || killing;
  if (!begun) {
    if (!crime || FOUGHT.test(left.slice(0, left.length - phrase.length + crime.offset))) return undefined;
    // Nothing says where the name begins but the crime in it.
    const modifiers = MODIFIERS.exec(phrase.slice(0, crime.offset))?.[0].length ?? 0;
    phrase = phrase.slice(crime.offset - modifiers);
    phrase = phrase.slice(QUALITIES.exec(phrase)?.[0].length ?? 0);
    crime = { ...crime, offset: phrase.indexOf(crime.name) };
  }
  crime ??= crimeByWords(phrase);
  // 滥用职权罪一案: the charge is not a part of the name.
  const charged = crime && (phrase.endsWith(`${crime.name}罪`) || CRIMES.test(phrase));
  const name = `${charged ? phrase.replaceAll(CHARGES, "") : phrase}案`;
  const aliases = [
    ...(code ? [`${code}${phrase}案`] : []),
    ...(begun && !last && whole.length <= 24 && whole !== phrase ? [`${whole}案`] : []),
    ...(begun && !last && qualified !== phrase && qualified !== whole ? [`${qualified}案`] : []),
    ...(code && !last ? calledWith(code, qualified, phrase) : []),
    ...(quoted && crime && !aloneIn(phrase) ? [`${whole.slice(whole.search(/[”"](?=[^”"]*$)/u) + 1)}案`] : []),
    ...(owner && crime ? [`${owner}${crime.name}案`] : []),
    ...(crime ? [`${crime.name}案`] : []),
    ...(last ? [`${last}案`] : []),
  ];
  return {
    start: end - phrase.length - 1 - between,
    end,
    name,
    aliases: aliases.filter((one) => one !== name),
    designator: code ?? owner,
    crime,
  };
}
