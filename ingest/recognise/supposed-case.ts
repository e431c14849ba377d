import type { CleanArticle } from "../clean/clean-article.ts";
import { after, alternation, compile, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import type { Candidate } from "./case-identity.ts";
import { caseKnowledge as k } from "./case-knowledge.ts";
import { PROCEEDING, STATISTIC, sumsUpCases } from "./case-signs.ts";
import { crimeMention, knownCrimeIn, worksAgainst } from "./crime-type.ts";
import type { FoundMention } from "./mention.ts";

const crimesCounted = after(compile(k.crimesCounted, {}, "u"));
const CASES_COUNTED = new Scanner(compile(k.casesCounted, {}, "u"));
const SUSPECT = new Scanner(regExp(`${alternation(k.suspectWords)}\\p{Script=Han}?[某×]`, "u"));
const SEIZED = new Scanner(compile(k.seized.pattern, {}));
const MASKED = new Scanner(/\p{Script=Han}某(?!公司|企业|厂|店|市场|高校|学校|工地|小区|[地市县区镇村])/u);
const ONLY_CASE = new Scanner(compile(k.onlyCase, {}, "u"));

/** 农资环境领域犯罪: no one crime. */
const ALL_CRIMES = "犯罪";
/** Rules that find crimes that are fought, of which none need have happened. */
const NO_CASE = new Set(["crime.listed", "crime.against", "crime.concerning", "crime.counted"]);

/** Where an article names suspects, or speaks of its case, and of a kind of crime but names no case, it is of that kind. */
export function supposedCase({ text, sentences }: CleanArticle, crimes: readonly FoundMention[]): Candidate[] {
  const told = sentences.filter(({ role }) => role === "body" || role === "title").map(({ passage }) => passage);
  const suspected = told.some((one) => SUSPECT.in(one) || (MASKED.in(one) && PROCEEDING.in(one)));
  const speaks = (one: Passage) => ONLY_CASE.in(one) && !STATISTIC.test(one.text) && !sumsUpCases(one);
  // Where cases are counted, what is said of a case is said of any of them.
  if (!suspected && (!told.some(speaks) || told.some((one) => CASES_COUNTED.in(one)))) return [];
  const crime =
    crimes.find(({ rule, end, name }) => !isRecord(text, end) && !NO_CASE.has(rule) && !name.endsWith(ALL_CRIMES)) ??
    firstCrime(sentences, crimes);
  if (!crime) return seizure(sentences);
  const sentence = sentences.find(({ start, end }) => start <= crime.start && crime.end <= end);
  if (!sentence || told.some((one) => countsCrimes(one.text, crime))) return [];
  return [
    {
      start: crime.start,
      end: crime.end,
      name: `${crime.name}案`,
      aliases: [],
      crime,
      line: sentence.line,
      means: "charge",
      spelled: false,
      rule: "case.supposed",
      confidence: 0.6,
    },
  ];
}

/** 查获|冰毒10.08公斤: what was seized tells of what kind the case is that an article speaks of. */
function seizure(sentences: CleanArticle["sentences"]): Candidate[] {
  for (const { start, line, passage } of sentences) {
    const match = sumsUpCases(passage) || STATISTIC.test(passage.text) ? null : SEIZED.first(passage);
    if (!match) continue;
    const { goods } = match.groups!;
    const end = start + match.index + match[0].length;
    return [
      {
        start: end - goods!.length,
        end,
        name: k.seized.case,
        aliases: [],
        crime: undefined,
        line,
        means: "charge",
        spelled: false,
        rule: "case.supposed",
        confidence: 0.6,
      },
    ];
  }
  return [];
}

/** 酒驾63起: a crime that is counted was committed by many, and no one case is of it. */
function countsCrimes(text: string, { name }: FoundMention): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (crimesCounted(text, at + name.length)) return true;
  return false;
}

/** 有吸毒|前科的某人: what somebody did before. */
const isRecord = after(/^(?:犯罪)?(?:前科|史|劣迹|人员|者)/u);

/** The first crime of the law that an article names, whatever stands beside it. */
function firstCrime(sentences: CleanArticle["sentences"], crimes: readonly FoundMention[]): FoundMention | undefined {
  for (const { start, passage } of sentences) {
    const known = knownCrimeIn(passage.text);
    if (!known) continue;
    const at = start + known.offset;
    const fought = crimes.some(({ rule, start: from, end }) => NO_CASE.has(rule) && from <= at && at < end);
    if (
      !fought &&
      !isRecord(passage.text, known.offset + known.name.length) &&
      !worksAgainst(passage.text, known.offset, known.offset + known.name.length)
    )
      return crimeMention(start + known.offset, known.name, "crime.supposed", 0.7);
  }
  return undefined;
}
