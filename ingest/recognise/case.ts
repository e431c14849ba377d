import type { CleanArticle, Sentence } from "../clean/clean-article.ts";
import { after, alternation, before, compile, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { accidentNames } from "./accident.ts";
import { type Candidate, identify } from "./case-identity.ts";
import { caseKnowledge as k, NICKNAME } from "./case-knowledge.ts";
import { caseNames } from "./case-name.ts";
import { PROCEEDING, STATISTIC, sumsUpCases } from "./case-signs.ts";
import { crimeMention, knownCrimeIn } from "./crime-type.ts";
import type { FoundMention } from "./mention.ts";
import { deedOf, withoutPlaces } from "./name-past-places.ts";
import { SURNAME } from "./names.ts";
import { narrated, toldCrimeIn } from "./narrated-case.ts";
import { casesOfOfficials } from "./official-cases.ts";
import { supposedCase } from "./supposed-case.ts";

const OF = "的";
/** “毒粉条案”: what is called so in quotes is no kind of crime by that. */
const QUOTE = /[“"]/u;
const CHARGE_PUNISHED = compile(k.chargePunished, {}, "u");
const CHARGE_JOINT = compile(k.chargeJoint, {}, "u");
const IS_ONE = new Scanner(compile(k.isOne, {}, "u"));
const CHARGE_LEFT = compile(k.chargeLeft.replace("{isOne}", k.isOne), {}, "u");
const GANG_ENDED = new Scanner(compile(k.gangEnded, {}, "u"));
const gangServedAfter = before(compile(k.gangServed, {}, "u"));
const confessedBefore = after(compile(k.confessed, {}, "u"));
const caughtAfter = before(compile(k.caughtFor.left, {}, "u"));
const suspectBefore = after(compile(k.caughtFor.right, {}, "u"));
/** So many counted cases are what bodies have to show. */
const MANY = 3;
const SUSPECTED = compile(k.suspected.replace("{isOne}", k.isOne), {}, "u");
const EVENT = new Scanner(compile(k.event, {}));
const PLAIN_EVENT = new Scanner(compile(k.plainEvent, {}));
const STATISTIC_AFTER = compile(k.statisticAfter, {}, "u");
const COUNTED = compile(k.counted, { qualities: k.qualities }, "u");
const countedBefore = before(COUNTED);
const ACCUSED = new Scanner(regExp(alternation(k.suspectWords), "u"));
const GANG = compile(k.gang, {}, "u");
const GANGS_COUNTED = compile(k.gangsCounted, {}, "u");
const GANGS_MANY = compile(k.gangsMany, {}, "u");
const GANGS_SUMMED = new Scanner(compile(k.gangsSummed, {}, "u"));
const GOODS_RIGHT = compile(k.goodsRight, {}, "u");
const SOME_GANGS = compile(k.someGangs, {}, "u");
const GANG_BROKEN = new Scanner(compile(k.gangBroken, {}, "u"));

/** Cases that are called by the day on which they were opened. */
const CODED = /[“"](?:\d{4}[.．·•-])?\d{1,2}[.．·•-]\d{1,2}[”"]/u;
const TRAFFIC = "traffic";
const SUSPECTS_COUNTED = /^(?:违法|犯罪)*(?:犯罪)?(?:嫌疑人|嫌疑人员|人员)\d/u;
/** 走私进境|大案: what a case is and no part of the kind of crime. */
const GRAVE = /(?:系列|串|大|要)?案$/u;
/** 刘某等10名被告人|恶势力犯罪集团案: whose it is, with others. */
const GROUP = regExp(
  `^(?:${SURNAME}\\p{Script=Han}{1,2})?等(?:\\d+|[二三四五六七八九十]+)?(?:名)?(?:被告)?人(?:的|涉嫌)?(?=.{3})`,
  "u",
);
/** 某某某等人|诈骗案, 某某某团伙|盗窃案. */
const WHOSE = /^[^“”"]{2,6}(?:等\p{Script=Han}*人|(?:犯罪)?团伙)/u;
/** How much may stand before a crime in what it is called: 特大跨境|诈骗. */
const LONGEST_QUALITY = 6;

/** A mention of a case and the kind of crime that it is. */
export interface CaseMention extends FoundMention {
  readonly type: "Case";
  readonly crime: FoundMention | undefined;
  /** Line of the article, for deciding what else in it belongs to the case. */
  readonly line: number;
}

/**
 * Cases: named ones (破获一宗…案), quoted events, accidents, charges on which something is done, gangs that are broken up,
 * and crimes told as a story; then, which of these mentions mean the same case.
 */
export function recogniseCases(
  article: CleanArticle,
  crimes: readonly FoundMention[],
  divisions: readonly FoundMention[],
): CaseMention[] {
  const { text, sentences, lines } = article;
  const candidates: Candidate[] = [];
  // 共打掉团伙25个: beside such a sum no two gangs are one case.
  // “1.17”案: nor beside a case that is called by its day.
  const apart = CODED.test(text) || sentences.some(({ passage }) => GANGS_SUMMED.in(passage));
  for (const sentence of sentences) {
    if (sentence.role === "byline" || sentence.role === "outlet" || sentence.role === "caption") continue;
    candidates.push(
      ...named(sentence, divisions),
      ...accidents(sentence, divisions),
      ...events(sentence),
      ...plainEvents(sentence),
    );
    const { passage } = lines[sentence.line]!;
    const proceeding = PROCEEDING.in(passage);
    if (proceeding || IS_ONE.in(sentence.passage) || GANG_ENDED.in(sentence.passage))
      candidates.push(...charged(sentence, crimes, text, apart));
    else if (ACCUSED.in(sentence.passage)) candidates.push(...charged(sentence, crimes, text, apart, true));
    if (proceeding || ACCUSED.in(passage)) candidates.push(...narrated(sentence));
  }
  // 倒车时发生碰撞, of one who is charged with drunk driving: what the charge is about; a traffic accident is that case, too.
  const charges = new Map(
    Object.entries(k.accident.crimes).map(([family, of]) => [
      family,
      candidates.find(({ crime, means }) => crime && means !== "story" && of.includes(crime.key)),
    ]),
  );
  const told = onlyCounts(candidates, text) ? candidates.filter(({ means }) => means !== "name") : candidates;
  const own = told.flatMap((one): Candidate[] => {
    const charge = one.means === "accident" ? charges.get(one.family ?? "") : undefined;
    if (!charge) return [one];
    return isBareCollision(one, text) ? [] : [{ ...one, joins: charge }];
  });
  if (told === candidates && !own.some(({ means }) => means !== "event")) own.push(...supposedCase(article, crimes));
  return identify(article, casesOfOfficials(own, lines, text), divisions);
}

/** 甲侦破7起涉酒案件…乙侦破3起涉酒案件: whether an article does nothing but count its cases, of which none is one. */
function onlyCounts(candidates: readonly Candidate[], text: string): boolean {
  const named = candidates.filter(({ means }) => means === "name");
  return named.length >= MANY && named.every(({ start }) => countedBefore(text, start));
}

function isBareCollision({ family, start, end }: Candidate, text: string): boolean {
  return family === TRAFFIC && !text.slice(start, end).endsWith("事故");
}

function named({ start, line, passage }: Sentence, divisions: readonly FoundMention[]): Candidate[] {
  const written = passage.text;
  return caseNames(passage).flatMap((one): Candidate[] => {
    if (!one.designator && isStatistic(written, one.start, one.end)) return [];
    const at = start + one.start;
    const owner = one.designator && one.name.startsWith(one.designator) ? one.designator.length : 0;
    const others = GROUP.exec(one.name.slice(owner))?.[0].length ?? 0;
    const ownerLength = owner + others;
    const crime = one.crime
      ? {
          ...crimeMention(at + one.crime.offset, one.crime.name, "crime.case", 0.92),
          // A firm's name or somebody's before it is no part of what the crime is called.
          aliases:
            one.designator || one.crime.offset > LONGEST_QUALITY || WHOSE.test(one.name)
              ? []
              : [one.name.replace(GRAVE, "")],
        }
      : one.name.length >= 4 &&
          one.name.length <= 18 &&
          one.name.indexOf("案") === one.name.length - 1 &&
          !NICKNAME.test(one.name) &&
          !QUOTE.test(written[one.start - 1] ?? "")
        ? (toldCrimeIn(one.name, at) ?? deedOf(divisions, at + ownerLength, one.name.slice(ownerLength)))
        : undefined;
    const { name, designator } = one;
    const aliases = others > 0 ? [...one.aliases, name.slice(ownerLength)] : one.aliases;
    return [
      {
        start: at,
        end: start + one.end,
        name,
        aliases,
        designator,
        crime,
        line,
        means: "name",
        rule: "case.named",
        confidence: 0.92,
      },
    ];
  });
}

function accidents({ start, line, passage }: Sentence, divisions: readonly FoundMention[]): Candidate[] {
  return accidentNames(passage).map((one) => ({
    start: start + one.start,
    end: start + one.end,
    ...withoutPlaces(one, start, divisions),
    crime: undefined,
    line,
    ...(one.specific ? {} : { spelled: false as const }),
    means: "accident",
    family: one.family,
    rule: "case.accident",
    confidence: one.specific ? 0.85 : 0.75,
  }));
}

function events({ start, line, passage }: Sentence): Candidate[] {
  return [...EVENT.all(passage)].map((match) => {
    const name = match.groups!.name!;
    const at = start + match.index + 1;
    const crime = knownCrimeIn(name);
    return {
      start: at,
      end: at + name.length,
      name,
      aliases: [],
      crime: crime && crimeMention(at + crime.offset, crime.name, "crime.case", 0.9),
      line,
      means: "event",
      rule: "case.event",
      confidence: 0.85,
    };
  });
}

/** 发生|伤人事件: the crime is what the event is called by. */
function plainEvents({ start, line, passage }: Sentence): Candidate[] {
  return PLAIN_EVENT.all(passage).map((match) => {
    const { name, crime } = match.groups!;
    const at = start + match.index;
    return {
      start: at,
      end: at + name!.length,
      name: name!,
      aliases: [],
      crime: crimeMention(at, crime!, "crime.case", 0.8),
      line,
      means: "name",
      rule: "case.named",
      confidence: 0.85,
    };
  });
}

/** 以涉嫌受贿罪、贪污罪提起公诉; 打掉一个诈骗团伙: a crime of which somebody is held guilty. */
function charged(
  { start, end, line, passage }: Sentence,
  crimes: readonly FoundMention[],
  text: string,
  apart: boolean,
  onlyCaught = false,
): Candidate[] {
  const written = passage.text;
  const found: Candidate[] = [];
  let previous: Candidate | undefined;
  const summed = sumsUpCases(passage);
  for (const crime of crimes) {
    if (crime.start < start || crime.end > end || crime.rule === "crime.listed" || crime.name.endsWith("犯罪"))
      continue;
    const left = written.slice(0, crime.start - start);
    const right = written.slice(crime.end - start);
    if (GANGS_COUNTED.test(right) || (GANG.test(right) && (GANGS_MANY.test(left) || (apart && SOME_GANGS.test(left)))))
      continue;
    const gang = GANG.test(right) && GANG_BROKEN.in(passage) && !gangServedAfter(written, crime.start - start);
    if (isStatistic(written, crime.start - start, crime.end - start) && !gang) continue;
    // 受贿罪、贪污罪: several charges of one case.
    const joined = previous && CHARGE_JOINT.test(text.slice(previous.end, crime.start)) ? previous : undefined;
    const punished = left.endsWith(OF) && CHARGE_PUNISHED.test(right);
    // 共打掉团伙25个，查获涉嫌|走私|入境的手表: what was seized makes no case of one of them.
    const goods = apart && GOODS_RIGHT.test(right);
    const confessed = confessedBefore(written, crime.end - start);
    const charge =
      punished || confessed || (!goods && CHARGE_LEFT.test(left) && (PROCEEDING.in(passage) || SUSPECTED.test(left)));
    // 抓获涉嫌诈骗嫌疑人16人，破获诈骗案件8起: of how many cases they are.
    if (summed && SUSPECTS_COUNTED.test(right)) continue;
    const caught = caughtAfter(written, crime.start - start) && suspectBefore(written, crime.end - start);
    if (onlyCaught ? !caught : !joined && !gang && !charge && !caught) continue;
    previous = {
      start: crime.start,
      end: crime.end,
      name: joined?.name ?? `${crime.name}案`,
      aliases: joined ? [`${crime.name}案`] : [],
      crime,
      line,
      means: "charge",
      spelled: false,
      joins: joined,
      rule: gang ? "case.gang" : "case.charge",
      confidence: 0.85,
    };
    found.push(previous);
  }
  return found;
}

function isStatistic(sentence: string, from: number, to: number): boolean {
  const clause = sentence.slice(0, Math.max(from, 0));
  return (
    STATISTIC_AFTER.test(sentence.slice(to)) ||
    (STATISTIC.test(clause) && (/\d/u.test(sentence.slice(to, to + 12)) || COUNTED.test(clause)))
  );
}
