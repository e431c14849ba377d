import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { after, alternation, before, compile, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import { type ListItem, listItems, PAUSE_MARK } from "./list-items.ts";
import type { FoundMention } from "./mention.ts";

const words = z.array(z.string());
const k = loadKnowledge(
  "crime-types.yaml",
  z.object({
    names: words,
    aliases: z.record(z.string(), words),
    families: z.record(z.string(), z.string()),
    before: words,
    after: words,
    patterns: z.array(z.object({ rule: z.string(), pattern: z.string() })),
    lead: words,
    charged: z.string(),
    whole: words,
    listTail: z.string(),
    confessed: z.string(),
    countedRow: z.object({ left: z.string(), right: z.string() }),
    against: z.string(),
    ofOthers: z.string(),
    harms: z.string(),
    verbOnly: z.string(),
    goods: words,
    ofFields: z.string(),
    begins: z.string(),
  }),
);
/** The names that the law has for crimes, by its chapters, with the pauses that texts may leave out. */
const LAW = Object.values(loadKnowledge("criminal-law.yaml", z.record(z.string(), words))).flat();
const CHARGES = new Set(LAW.map((name) => unmarked(name)));
/** The law writes 偷越国（边）境, texts also 偷越国边境. */
const NAMES = alternation([...k.names, ...LAW])
  .replaceAll("、", "、?")
  .replaceAll("国边境", "国[（(]?边?[）)]?境");
const KNOWN = new Scanner(regExp(NAMES, "u"));
const FIRST_KNOWN = regExp(NAMES, "u");
const vouchedAfter = before(regExp(`${alternation(k.before)}$`, "u"));
const charged = before(compile(k.charged, {}, "u"));
const vouchedBefore = after(regExp(`^(?:${alternation(k.after)}|${k.listTail})`, "u"));
const confessedBefore = after(regExp(k.confessed, "u"));
const countedAfter = before(compile(k.countedRow.left, {}, "u"));
const countedBefore = after(compile(k.countedRow.right, {}, "u"));
const PATTERNS = k.patterns.map(({ rule, pattern }) => ({ rule, pattern: new Scanner(compile(pattern, {})) }));
const FAMILIES = Object.entries(k.families).map(([name, pattern]) => ({ name, pattern: compile(pattern, {}, "u") }));
const OFFICIAL = new Map(Object.entries(k.aliases).flatMap(([name, aliases]) => aliases.map((alias) => [alias, name])));
/** 食品、药品等|领域违法犯罪: the list is of fields. */
const OF_FIELDS = compile(k.ofFields, {}, "u");
const BEGINS = compile(k.begins, {}, "u");
/** What stands before each 犯罪 of a row, without what joins it to the last. */
const PART_OF_ROW = /(?<=^|犯罪(?:，|、|以及|和|及))(?!以及|及)(?:(?!犯罪).)+(?=犯罪)/gu;
const VERB_ONLY = compile(k.verbOnly, {}, "u");
const OF_OTHERS = compile(k.ofOthers, {}, "u");
const HARMS = compile(k.harms, {}, "u");
const AND = /[和与及]/u;
const againstAfter = before(/(?:反|打击)$/u);
const worksBefore = after(compile(k.against, {}, "u"));
/** What stands between two crimes of a list: nothing in 酒驾|醉驾, how often the first was met in 酒驾|9起，|醉驾6起. */
const LISTED = /^(?:(?:\d[\d.,]*[余多]?[起宗件例])?\p{Script=Han}{0,4}[、和与及]|\d[\d.,]*[余多]?[起宗件例]，|)$/u;
const UNBALANCED = /^[^“”]*“[^“”]*$/u;
/** 运毒|犯罪、赌博|违法等违法犯罪: what all of a list are. */
const OFFENCE = /(?<=\p{Script=Han}{2})(?<!违法)(?:违法|犯罪)$/u;
const OFFENCE_ONLY = /^(?:突出|现行)*(?:违法)?犯罪$/u;
/** 什么|犯罪, 具有夏季特点的|违法犯罪: of what kind nobody says. */
const NO_CRIME = /^什么|^现行(?:违法)?犯罪$|的(?:违法犯罪|犯罪|违法)?$/u;
const LEAD = regExp(`^${alternation(k.lead)}+`, "u");

/** The crime that a phrase names, longest known name first. */
export function knownCrimeIn(phrase: string): { name: string; offset: number } | undefined {
  const match = FIRST_KNOWN.exec(phrase);
  return match ? { name: match[0], offset: match.index } : undefined;
}

/** Whether a span of a passage is a part of a known crime's name other than `but`'s: 他|人偷|越国边境. */
export function partOfOtherCrime(passage: Passage, start: number, end: number, but: string): boolean {
  for (const { 0: name, index } of KNOWN.all(passage))
    if (index < end && start < index + name.length && !name.includes(but)) return true;
  return false;
}

/** 涉嫌集资|诈骗: the longer name of a crime of which one is the end. */
function wholeCrime(passage: Passage, index: number, text: string): Vouched {
  const whole = KNOWN.all(passage).find(
    (one) => one.index <= index && one.index + one[0].length === index + text.length,
  );
  return whole ? { index: whole.index, text: whole[0] } : { index, text };
}

/** Whether a crime is that of those who have others commit another: 组织他人|偷越国边境. */
export function isOfOthers(crime: string, other: string): boolean {
  return crime.endsWith(other) && OF_OTHERS.test(crime.slice(0, -other.length));
}

/** How much of a phrase stands before the crime; 对单位行贿 begins with none of it. */
function leadOf(phrase: string): number {
  return CHARGES.has(unmarked(phrase)) ? 0 : (LEAD.exec(phrase)?.[0].length ?? 0);
}

/** 制售假冒伪劣食品|违法犯罪: what is done says that it is one. */
const MADE_OR_SOLD = /^(?<deed>(?:制售|生产|销售|贩卖|走私|非法)\p{Script=Han}{3,})违法犯罪$/u;

/** A phrase without its pauses, brackets and quotes. */
function unmarked(phrase: string): string {
  return phrase.replace(/[、（()）“”"]/gu, "");
}

/** The name under which kinds of crime that mean the same are one. */
function crimeName(phrase: string): string {
  const written = unmarked(phrase);
  // 帮助信息网络犯罪活动: the law may call a crime so.
  const plain = CHARGES.has(written)
    ? written
    : written.replace(/(?:活动|行为|(?<!犯)罪)$/u, "").replace(MADE_OR_SOLD, "$<deed>");
  const family = FAMILIES.find(({ pattern }) => pattern.test(plain));
  return OFFICIAL.get(plain) ?? family?.name ?? plain;
}

export function crimeMention(start: number, text: string, rule: string, confidence: number): FoundMention {
  const name = crimeName(text);
  return { type: "CrimeType", start, end: start + text.length, key: name, name, rule, confidence };
}

const NONE: readonly Vouched[] = [];

interface Vouched {
  readonly index: number;
  readonly text: string;
}

/** Known names of crimes that their neighbours make crimes, and those that a list sets beside one of these. */
function vouched(passage: Passage): readonly Vouched[] {
  const sentence = passage.text;
  const known = KNOWN.all(passage);
  if (known.length === 0) return NONE;
  const all = known.map(({ index, 0: text }) => ({ index, text, end: index + text.length }));
  const sure = all.map(({ index, end }) => {
    const counted = countedAfter(sentence, index) && countedBefore(sentence, end);
    return (
      counted ||
      vouchedAfter(sentence, index) ||
      charged(sentence, index) ||
      vouchedBefore(sentence, end) ||
      confessedBefore(sentence, end)
    );
  });
  const listed = (i: number, j: number) => LISTED.test(sentence.slice(all[i]!.end, all[j]!.index));
  for (let i = 1; i < all.length; i++) if (sure[i - 1] && listed(i - 1, i)) sure[i] = true;
  for (let i = all.length - 2; i >= 0; i--) if (sure[i + 1] && listed(i, i + 1)) sure[i] = true;
  return all.filter(({ index, end }, i) => sure[i] && !worksAgainst(sentence, index, end));
}

/** 反洗钱|处: whether what a sentence names there is only worked against. */
export function worksAgainst(sentence: string, start: number, end: number): boolean {
  return againstAfter(sentence, start) && worksBefore(sentence, end);
}

/** The items of a list of crimes; verbs that share their object and objects that share their verb are one: 非法猎捕、收购、出售野生鸟类, 侵犯儿童和老年人信息. */
function crimesIn(list: string): ListItem[] {
  const items = listItems(list);
  const crimes: ListItem[] = [];
  for (const [i, { offset, text }] of items.entries()) {
    const last = crimes.at(-1);
    const lead = leadOf(items[i - 1]?.text ?? "");
    const both =
      last && AND.test(list[offset - 1]!) && HARMS.test(last.text) && !BEGINS.test(text) && !knownCrimeIn(text);
    if (last && (both || VERB_ONLY.test(items[i - 1]!.text.slice(lead))))
      crimes[crimes.length - 1] = { offset: last.offset, text: list.slice(last.offset, offset + text.length) };
    else crimes.push({ offset, text });
  }
  return crimes;
}

/** 危害食品、药品安全|犯罪，污染环境、破坏自然资源|犯罪: crimes each of which, or each pair, is said to be one. */
function eachCrime(row: string): ListItem[] {
  const crimes: ListItem[] = [];
  for (const { 0: part, index } of row.matchAll(PART_OF_ROW)) {
    for (const item of listItems(part, PAUSE_MARK)) {
      const last = crimes.at(-1);
      const goesOn = last && last.offset >= index && !BEGINS.test(item.text);
      if (goesOn)
        crimes[crimes.length - 1] = {
          offset: last.offset,
          text: row.slice(last.offset, index + item.offset + item.text.length),
        };
      else crimes.push({ offset: index + item.offset, text: item.text });
    }
  }
  return crimes;
}

/** Kinds of crime and violation: named by law, listed before 违法犯罪, or charged. */
export function recogniseCrimeTypes({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage } of sentences) {
    const taken: FoundMention[] = [];
    const add = (offset: number, text: string, rule: string, confidence: number) => {
      const at = start + offset;
      if (taken.some((one) => one.start < at + text.length && at < one.end)) return;
      taken.push(crimeMention(at, text, rule, confidence));
    };
    for (const { rule, pattern } of PATTERNS)
      for (const match of pattern.all(passage)) {
        const { list, name, each } = match.groups!;
        if (each) {
          const from = match.index + match[0].indexOf(each);
          for (const { text, offset } of eachCrime(each)) add(from + offset, text, rule, 0.88);
          continue;
        }
        const phrase = (list ?? name)!;
        const at = match.index + match[0].indexOf(phrase);
        if (!list) {
          // 加工业的虚开发票|团伙: what the gang does stands after what it is of.
          const of = rule === "crime.gang" ? phrase.lastIndexOf("的") + 1 : 0;
          if (of > 0 && phrase.length - of >= 2) {
            add(at + of, phrase.slice(of), rule, 0.9);
            continue;
          }
          const lead = leadOf(phrase);
          const known = rule === "crime.charge" ? undefined : knownCrimeIn(phrase);
          // 非法倒卖|个人信息: what a gang does says more than the word that the law has for it.
          const kept = known?.offset === 0 && k.whole.includes(known.name);
          if (known && (rule !== "crime.gang" || kept || phrase.length - known.name.length <= 2)) {
            const whole = wholeCrime(passage, at + known.offset, known.name);
            add(whole.index, whole.text, "crime.known", 0.9);
            continue;
          }
          // 各类|违法犯罪: of what kind nobody says.
          if (OFFENCE_ONLY.test(phrase.slice(lead)) || NO_CRIME.test(phrase)) continue;
          add(at + lead, phrase.slice(lead), rule, 0.9);
          continue;
        }
        // 整治象牙等物种|走私犯罪: the list is of what the crime is done to.
        const tail = match[0].slice(match[0].indexOf(phrase) + phrase.length);
        if (knownCrimeIn(tail) || OF_FIELDS.test(tail)) continue;
        for (const item of crimesIn(phrase)) {
          const lead = leadOf(item.text);
          const text = item.text.slice(lead);
          // 电信网络诈骗和“|两抢一盗: a list that ends within a quotation holds but the crimes that are known.
          // 夏季易发高发的|寻衅滋事: what is said of a crime is no part of it.
          const said = text.lastIndexOf("的") + 1;
          const known =
            UNBALANCED.test(text) || (said > 0 && knownCrimeIn(text.slice(said))?.offset === 0)
              ? knownCrimeIn(text)
              : undefined;
          if (known) add(at + item.offset + lead + known.offset, known.name, "crime.known", 0.9);
          else if (NO_CRIME.test(text)) continue;
          else if (text.length >= 2 && text.length <= 20 && !k.goods.includes(text))
            add(at + item.offset + lead, text.replace(OFFENCE, ""), rule, 0.88);
        }
      }
    for (const { index, text } of vouched(passage)) add(index, text, "crime.known", 0.9);
    found.push(...taken);
  }
  return found;
}
