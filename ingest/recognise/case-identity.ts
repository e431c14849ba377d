import type { CleanArticle } from "../clean/clean-article.ts";
import { before, compile } from "../pattern.ts";
import type { CaseMention } from "./case.ts";
import { countedApart, oneMore, partEndsBetween } from "./case-introduction.ts";
import { caseKnowledge } from "./case-knowledge.ts";
import type { FoundMention } from "./mention.ts";

/** A place in the text that tells of a case, before it is known which. Offsets into the article. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly crime: FoundMention | undefined;
  readonly line: number;
  readonly means: "name" | "accident" | "event" | "charge" | "story";
  /** What tells the case from others of its kind. */
  readonly designator?: string;
  /** Which case it is, where that is known. */
  readonly key?: string;
  /** Kind of accident. */
  readonly family?: string;
  /** The charge beside it, which is of the same case. */
  readonly joins?: Candidate;
  readonly spelled?: false;
  /** Told of only where no other case is. */
  readonly weak?: true;
  readonly rule: string;
  readonly confidence: number;
}

const THEFT = "盗窃";
const DUG = /盗[掘挖墓]/u;
const several = before(/(?:[两二三四五六七八九十]|[2-9]|\d{2,})[起宗件例]\p{Script=Han}{0,4}$/u);
const KILLS = compile(caseKnowledge.killings, {}, "u");
const KILLING = "命案";
const GANG = "case.gang";
const VAGUE = compile(caseKnowledge.vague, {}, "u");
const SECTION = compile(caseKnowledge.section, {}, "u");

/**
 * Which mentions mean the same case. Of one section of an article (案例一, 案例二), those of one crime, or of which one names
 * the other's crime more closely, are one case unless a day or a person's name tells them apart; a charge or a quoted event
 * that fits no other joins the case that its paragraph names, or the only one there is; accidents are told apart by what happened.
 */
export function identify(
  article: CleanArticle,
  candidates: readonly Candidate[],
  places: readonly FoundMention[],
): CaseMention[] {
  const section = sectionsOf(article);
  const groups = new Map<number, Candidate[]>();
  const names = candidates.filter(({ means }) => means === "name");
  const killing = names.length > 0 && names.every(({ name }) => name === KILLING);
  const told = candidates.filter((one) => !namesMany(one, candidates, article.text) && !(killing && isAnother(one)));
  for (const candidate of told.sort((a, b) => a.start - b.start)) {
    const number = section(candidate.line);
    const group = groups.get(number);
    if (group) group.push(candidate);
    else groups.set(number, [candidate]);
  }
  return [...groups].flatMap(([number, group]) =>
    keyed(
      group.filter((one) => !isPartOfOther(one, group)),
      number === 0 ? "" : `/${number}`,
      article,
      places,
    ),
  );
}

/** A beating in a report on a robbery, or on a brawl. */
function isPartOfOther({ weak, crime }: Candidate, group: readonly Candidate[]): boolean {
  return weak === true && group.some((other) => !other.weak || narrows(other.crime!.key, crime!.key));
}

/** 两起走私案, of one of oil and one of cigarettes: what the article calls both is the name of neither. */
function namesMany({ crime, start }: Candidate, all: readonly Candidate[], text: string): boolean {
  if (!crime || !several(text, start)) return false;
  const closer = all.flatMap(({ means, crime: other }) =>
    means === "name" && other && narrows(other.key, crime.key) ? other.key : [],
  );
  return new Set(closer).size > 1;
}

/** The number of the section that a line belongs to, 0 before the first and where an article has none. */
export function sectionsOf({ lines }: CleanArticle): (line: number) => number {
  const heads = lines.map(({ passage }) => SECTION.test(passage.text));
  if (heads.filter(Boolean).length < 2) return () => 0;
  let number = 0;
  const numbers = heads.map((head) => (head ? ++number : number));
  return (line) => numbers[line]!;
}

/** 抓获涉嫌甲罪的张某；|抓获涉嫌乙罪的李某: kinds that are charged in one part of a row each are of two cases. */
function chargedApart(group: readonly Candidate[], text: string, one: string, other: string): boolean {
  const of = (kind: string) => group.filter(({ crime }) => crime?.key === kind);
  const [ones, others] = [of(one), of(other)];
  return (
    [...ones, ...others].every(({ means }) => means === "charge") &&
    ones.every((a) =>
      others.every((b) => (a.start < b.start ? partEndsBetween(text, a, b) : partEndsBetween(text, b, a))),
    )
  );
}

function keyed(
  group: readonly Candidate[],
  suffix: string,
  article: CleanArticle,
  places: readonly FoundMention[],
): CaseMention[] {
  const { text } = article;
  const keys = new Map<Candidate, string>();
  const crimes = [...new Set(group.flatMap(({ crime }) => crime?.key ?? []))];
  const specific = new Map(
    crimes.map((one) => [
      one,
      crimes.find((other) => narrows(other, one) && !chargedApart(group, text, other, one)) ??
        namedWith(group, one) ??
        one,
    ]),
  );
  // 走私, then 走私象牙, then the 走私珍贵动物制品 that this is in law.
  const crimeKey = ({ crime }: Candidate) => crime && specific.get(specific.get(crime.key)!);
  for (const [one, number] of countedApart(group, text, places, crimeKey)) keys.set(one, `${crimeKey(one)}/${number}`);
  for (const one of group) if (one.key) keys.set(one, one.key);
  const designated = new Map<string, string[]>();
  for (const one of group) {
    if (!one.designator || one.key) continue;
    const key = `${one.designator}/${crimeKey(one) ?? one.name}`;
    keys.set(one, key);
    const kind = crimeKey(one) ?? "";
    designated.set(kind, [...new Set([...(designated.get(kind) ?? []), key])]);
  }
  for (const one of group) {
    if (keys.has(one) || one.means === "accident") continue;
    const kind = crimeKey(one);
    if (kind === undefined && one.means === "event") continue;
    const only = designated.get(kind ?? "");
    // A name that says more than the crime is that of another case; one of several crimes says no more.
    const row = one.name.includes("、") && one.crime?.start === one.start;
    const within = group.some(({ designator, name }) => designator && name !== one.name && name.endsWith(one.name));
    const bare =
      one.means !== "name" || row || within || one.name.length <= (one.crime?.end ?? 0) - (one.crime?.start ?? 0) + 3;
    // 假烟案, beside 制售假烟案: what says less.
    const longer =
      kind === undefined ? group.find(({ name }) => name !== one.name && name.endsWith(one.name)) : undefined;
    const whole = longer && (keys.get(longer) ?? crimeKey(longer));
    keys.set(one, only?.length === 1 && bare ? only[0]! : (kind ?? whole ?? one.name));
  }
  accidents(group, keys);
  strays(group, keys, text);
  headlines(group, keys, article);
  return group.map(({ start, end, name, aliases, crime, line, spelled, rule, confidence }, i): CaseMention => {
    const key = keys.get(group[i]!)! + suffix;
    return { type: "Case", start, end, key, name, aliases, crime, line, spelled, rule, confidence };
  });
}

/** 命案, and the theft for which he was held by others: of that nothing is told. */
function isAnother({ means, crime }: Candidate): boolean {
  return means === "charge" && crime !== undefined && !KILLS.test(crime.key);
}

/** Whether two kinds of crime may be told of one case. */
export function areKin(crime: string, other: string): boolean {
  return crime === other || narrows(other, crime) || narrows(crime, other);
}

/** Whether `other` names more closely what `crime` names (电信网络诈骗 and 诈骗, 走私毒品 and 走私), or what is told of the same case. */
function narrows(other: string, crime: string): boolean {
  if (other === crime) return false;
  if (other.endsWith(crime) || other.startsWith(crime)) return true;
  // 文物盗掘案, and what was stolen there.
  if (crime === THEFT && DUG.test(other)) return true;
  // 聚众赌博 is no closer word for 赌博, though 赌博 stands before it in a row of kin: one of two names the other more closely.
  if (crime.endsWith(other) || crime.startsWith(other)) return false;
  // Of kin, the first of the row stands for all.
  const kin = caseKnowledge.kin.find((row) => row.includes(crime) && row.includes(other));
  return kin !== undefined && kin.indexOf(other) < kin.indexOf(crime);
}

/** 受贿滥用职权案: the crime under which a case is known whose name holds `crime`, too. */
function namedWith(group: readonly Candidate[], crime: string): string | undefined {
  const whole = group.find(
    ({ means, name, crime: own }) => means === "name" && own && own.key !== crime && name.includes(crime),
  );
  return whole?.crime?.key;
}

function accidents(group: readonly Candidate[], keys: Map<Candidate, string>): void {
  const all = group.filter(({ means }) => means === "accident");
  const first = all.find(({ family }) => family) ?? all[0];
  for (const one of all) {
    const same = one.family === undefined ? first! : all.find(({ family }) => family === one.family)!;
    keys.set(one, same.name);
  }
}

/** 甲破获一起诈骗案, as the headline says, and 甲破获一起销售假口罩案, as the text does, which names no other: one case. */
function headlines(group: readonly Candidate[], keys: Map<Candidate, string>, { lines, text }: CleanArticle): void {
  const named = group.filter((one) => one.means === "name" && !one.key && !one.designator);
  const [head] = named.filter(({ line, start }) => lines[line]?.role === "title" && oneMore(text, start));
  if (!head) return;
  const told = group.filter((one) => lines[one.line]?.role !== "title");
  const others = new Set(told.map((one) => keys.get(one)!));
  const first = named.find(({ line }) => lines[line]?.role !== "title");
  if (others.size !== 1 || !first || !oneMore(text, first.start)) return;
  for (const one of group) if (!one.key && !one.designator) keys.set(one, keys.get(head)!);
}

/** Charges of another crime and quoted events join the case that their paragraph names, or the only named one. */
function strays(group: readonly Candidate[], keys: Map<Candidate, string>, text: string): void {
  const names = group.filter(({ means }) => means === "name");
  // “砂霸”案, then 首例涉黑案: what says no more than of what sort it is.
  const telling = new Set(names.filter(({ name }) => !VAGUE.test(name)).map((one) => keys.get(one)!));
  if (telling.size === 1) for (const one of names) if (!one.key) keys.set(one, [...telling][0]!);
  const only = new Set(names.map((one) => keys.get(one)!));
  for (const one of group) {
    if (one.key) continue;
    if (one.joins) {
      keys.set(one, keys.get(one.joins)!);
      continue;
    }
    const known = keys.get(one);
    if (one.means === "name" || one.means === "accident" || (known !== undefined && only.has(known))) continue;
    const near = names.findLast((name) => name.line === one.line && name.start < one.start);
    const apart = near && known !== undefined && partEndsBetween(text, near, one);
    // A gang that is told of before any case is named is a case of its own.
    if (one.rule === GANG && names.every(({ start }) => start > one.start)) continue;
    if (near && !apart) keys.set(one, keys.get(near)!);
    else if (only.size === 1 && one.means !== "story" && !apart) keys.set(one, [...only][0]!);
    else if (known === undefined) {
      const all = new Set(keys.values());
      keys.set(one, all.size === 1 ? [...all][0]! : one.name);
    }
  }
}
