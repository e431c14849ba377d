import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { after, alternation, before, regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { wordsFrom } from "../segmenter.ts";
import { type DateContext, type DateSpan, datesIn } from "./date.ts";
import type { FoundMention } from "./mention.ts";
import { chineseNumber } from "./numeral.ts";

const words = z.array(z.string());
const k = loadKnowledge(
  "figure.yaml",
  z.object({
    units: words,
    chineseUnits: words,
    fillers: words,
    multipliers: z.record(z.string(), z.number()),
    approximate: words,
    qualities: words,
    notAfter: z.string(),
    asOf: z.string(),
    notBeyond: z.string(),
    fates: z.record(z.string(), z.string()),
    money: z.string(),
    oneCase: z.string(),
  }),
);
/** The 千 of 千克 and 千瓦 is the unit's. */
const MULTIPLIER = `(?!千[克米瓦伏卡])${alternation(Object.keys(k.multipliers))}`;
/** The 余 of 其余4人 counts nothing. */
const ROUGHLY = `(?<roughly>(?<![其剩多]|[人件次户总](?=数))${alternation(k.approximate)})?`;
/** 17| 起, 共罚款3| 万元: a space between a number and its unit. */
const APART = "(?:(?<=[\\s，、；：（件案共约达款额超近失值计][\\d.]{1,9}) )?";
const ARABIC = new Scanner(
  regExp(
    `${ROUGHLY}(?:(?<above>\\d{1,5})亿(?=\\d+(?:\\.\\d+)?万))?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<more>[余多])?${APART}(?<multiplier>${MULTIPLIER})?(?<more2>[余多])?(?:${alternation(k.fillers)})?${APART}(?<unit>${alternation(k.units)})`,
    "gu",
  ),
);
const CHINESE = new Scanner(
  regExp(
    `${ROUGHLY}(?<number>[零〇一二两三四五六七八九十百千万亿]+)(?<more>[余多])?(?<multiplier>[万亿])?(?<unit>${alternation(k.chineseUnits)})`,
    "gu",
  ),
);
/** 涉案金额10余万: a sum without its unit. */
const SUM = new Scanner(
  regExp(
    `${ROUGHLY}(?<number>\\d+(?:\\.\\d+)?)(?<more>[余多])?(?<multiplier>${MULTIPLIER})(?<more2>[余多])?(?<unit>)(?=[，。；、）)\\s]|$)`,
    "gu",
  ),
);
/** 造成4死|3伤: how many people, without their unit. */
const CASUALTIES = new Scanner(
  regExp(
    `(?<number>\\d{1,4})(?<more>[余多])?(?<unit>)(?<fate>${alternation(Object.keys(k.fates))})(?=[\\d，。；、（）)\\s的]|$)`,
    "gu",
  ),
);
const CASUALTIES_RULE = "figure.casualties";
const PERSON_UNIT = "人";
const moneyAfter = before(regExp(k.money, "u"));
const MONEY_UNIT = "元";
const oneCase = after(regExp(k.oneCase, "u"));
const notFigureBefore = after(regExp(k.notBeyond, "u"));
const notFigureAfter = before(regExp(k.notAfter, "u"));
const asOfAfter = before(regExp(`(?:${k.asOf})$`, "u"));
const ROUND = /^[百千万亿]+$/u;
/** Smaller Chinese numerals are turns of phrase more often than figures: 一起, 两人. */
const MIN_CHINESE = 3;

/** Numbers with a unit, with value, what they count and the day they hold for. */
export function recogniseFigures({ sentences }: CleanArticle): FoundMention[] {
  const found: FoundMention[] = [];
  for (const { start, passage, role, dated } of sentences) {
    const sentence = passage.text;
    const asOf = lazily(() => asOfDates(sentence, dated));
    const seen: FoundMention[] = [];
    for (const [pattern, rule] of [
      [ARABIC, "figure.arabic"],
      [CHINESE, "figure.chinese"],
      [SUM, "figure.sum"],
      [CASUALTIES, CASUALTIES_RULE],
    ] as const)
      for (const match of pattern.all(passage)) {
        const groups = match.groups!;
        const numeral = sentence.indexOf(groups.above ?? groups.number!, match.index);
        if (notFigureAfter(sentence, numeral)) continue;
        if (notFigureBefore(sentence, match.index + match[0].length - groups.unit!.length)) continue;
        if (rule === "figure.sum" && !moneyAfter(sentence, match.index)) continue;
        // 百元一张: no number stands before the hundred.
        // 上万元: nor where the hundred or the like is all that is said.
        // 超过亿元: of how many hundreds of millions nothing is said.
        const sum = groups.unit === MONEY_UNIT && groups.number!.length === 1;
        if (ROUND.test(groups.number!) && (!groups.roughly || groups.roughly === "上" || sum) && !groups.more) continue;
        const value = figureValue(groups, rule !== "figure.chinese");
        if (value === undefined || (rule === "figure.chinese" && (value < MIN_CHINESE || role === "title"))) continue;
        if (value === 1 && oneCase(sentence, match.index + match[0].length - groups.unit!.length)) continue;
        const people = rule === CASUALTIES_RULE;
        const unit = people ? PERSON_UNIT : groups.unit!.replace("％", "%").replace("个百", "百") || MONEY_UNIT;
        const at = start + numeral;
        const until = start + match.index + match[0].length;
        if (seen.some((one) => one.start < until && at < one.end)) continue;
        const approximate = Boolean(groups.roughly || groups.more || groups.more2);
        const day = asOf().find((date) => date.end <= numeral)?.date;
        const what = people ? k.fates[groups.fate!] : counted(sentence, until - start);
        const written = sentence.slice(numeral, until - start);
        seen.push({
          type: "Figure",
          start: at,
          end: until,
          key: `${value}${unit}`,
          name: people ? `${value}${unit}` : written.replace(/[余多\s]/gu, ""),
          ...(people ? { aliases: [written] } : {}),
          properties: {
            value,
            unit,
            ...(approximate ? { approximate } : {}),
            ...(day ? { asOf: day } : {}),
            ...(what ? { what } : {}),
          },
          rule,
          confidence: 0.92,
        });
      }
    found.push(...seen);
  }
  return found;
}

function figureValue(groups: Record<string, string | undefined>, arabic: boolean): number | undefined {
  const base = arabic ? Number(groups.number!.replaceAll(",", "")) : chineseNumber(groups.number!);
  if (base === undefined) return undefined;
  // 1亿|5242万: the larger part stands before.
  const above = Number(groups.above ?? 0) * k.multipliers.亿!;
  const value = above + base * (k.multipliers[groups.multiplier ?? ""] ?? 1);
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

function asOfDates(sentence: string, dated: DateContext): DateSpan[] {
  return datesIn(sentence, dated).filter((date) => asOfAfter(sentence, date.start));
}

/** The nouns right after a figure: what it counts. */
function counted(sentence: string, at: number): string | undefined {
  let what = "";
  for (const token of wordsFrom(sentence, at, 16)) {
    if (!/^(?:n|vn|an|b)/u.test(token.tag) || what.length + token.text.length > 10) break;
    what += token.text;
  }
  return what.length > 1 && !k.qualities.includes(what) ? what : undefined;
}

/** A value that is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
