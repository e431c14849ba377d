import { z } from "zod";
import type { CleanArticle } from "../clean/clean-article.ts";
import { loadKnowledge } from "../knowledge.ts";
import { alternation, compile } from "../pattern.ts";
import { crimeMention, knownCrimeIn } from "./crime-type.ts";
import type { FoundMention } from "./mention.ts";

const words = z.array(z.string());
export const caseKnowledge = loadKnowledge(
  "case.yaml",
  z.object({
    verbs: words,
    quantity: z.string(),
    qualities: words,
    named: z.string(),
    event: z.string(),
    statistic: z.string(),
    statisticAfter: z.string(),
    proceedings: words,
    narrative: z.record(z.string(), words),
    handle: words,
    suspectLeft: z.string(),
    suspectRight: z.string(),
    victimLeft: z.string(),
    victimRight: z.string(),
    listJoin: z.string(),
    listTail: z.string(),
    native: z.string(),
    outcomes: z.record(z.string(), z.string()),
    generic: words,
    prefix: z.string(),
    accident: z.string(),
    accidentGeneric: words,
    talk: z.string(),
    suspectWords: words,
    chargeLeft: z.string(),
    summary: z.string(),
    chargeJoint: z.string(),
  }),
);
const k = caseKnowledge;
const NAMED = compile(k.named.replace("{quantity}", k.quantity), { verbs: k.verbs, qualities: k.qualities });
const ACCIDENT = compile(k.accident.replace("{quantity}", k.quantity), { qualities: k.qualities });
const CHARGE_JOINT = compile(k.chargeJoint, {}, "u");
const CHARGE_LEFT = compile(k.chargeLeft, {}, "u");
const PREFIX = compile(k.prefix, {}, "u");
const GENERIC = new RegExp(`^${alternation(k.generic)}*案$`, "u");
const EVENT = compile(k.event, {});
const STATISTIC = compile(k.statistic, {}, "u");
const STATISTIC_AFTER = compile(k.statisticAfter, {}, "u");
const PROCEEDING = new RegExp(alternation(k.proceedings), "u");
const SUSPECT = new RegExp(`${alternation(k.suspectWords)}\\p{Script=Han}?[某×]`, "u");
const QUALITY = new RegExp(`^(?:${alternation(k.qualities)})+`, "u");

/** A mention of a case and the kind of crime that it is. */
export interface CaseMention extends FoundMention {
  readonly type: "Case";
  readonly crime: FoundMention | undefined;
  /** Line of the article, for deciding what else in it belongs to the case. */
  readonly line: number;
}

/**
 * Cases: named ones (破获一宗…案), quoted events, charges on which something is done, and crimes told as a story.
 * Mentions of one crime within an article are one case; an event without a crime joins the only case there is.
 */
export function recogniseCases(clean: CleanArticle, crimes: readonly FoundMention[]): CaseMention[] {
  const named: CaseMention[] = [];
  const events: CaseMention[] = [];
  const charged: CaseMention[] = [];
  const { text, sentences } = clean;
  for (const { start, end, line, role } of sentences) {
    if (role === "byline" || role === "outlet" || role === "caption") continue;
    const sentence = text.slice(start, end);
    for (const match of sentence.matchAll(NAMED)) {
      const raw = match.groups!.name!;
      const prefix = PREFIX.exec(raw)?.[0].length ?? 0;
      const lead = prefix + (QUALITY.exec(raw.slice(prefix))?.[0].length ?? 0);
      const name = raw.slice(lead);
      const at = match.index + match[0].lastIndexOf(raw) + lead;
      if (isStatistic(sentence, match.index, match.index + match[0].length) || name.length < 3 || GENERIC.test(name))
        continue;
      named.push(mention(start + at, name, line, crimeOf(name.slice(0, -1), start + at), "case.named", 0.92));
    }
    for (const match of sentence.matchAll(ACCIDENT)) {
      const name = match.groups!.name!;
      const at = start + match.index + match[0].lastIndexOf(name);
      const specific = !k.accidentGeneric.includes(name);
      named.push(mention(at, name, line, undefined, "case.accident", specific ? 0.85 : 0.7));
    }
    for (const match of sentence.matchAll(EVENT)) {
      const name = match.groups!.name!;
      const at = start + match.index + 1;
      const crime = knownCrimeIn(name);
      events.push(
        mention(
          at,
          name,
          line,
          crime && crimeMention(at + crime.offset, crime.name, "crime.case", 0.9),
          "case.event",
          0.85,
        ),
      );
    }
    const paragraph = text.slice(clean.lines[line]!.start, clean.lines[line]!.end);
    if (!PROCEEDING.test(paragraph)) continue;
    let previous: CaseMention | undefined;
    for (const crime of PROCEEDING.test(sentence) ? crimes : []) {
      if (crime.start < start || crime.end > end || crime.rule === "crime.listed" || crime.name.endsWith("犯罪"))
        continue;
      if (isStatistic(sentence, crime.start - start, crime.end - start)) continue;
      // 受贿罪、贪污罪: several charges of one case.
      const same = previous && CHARGE_JOINT.test(text.slice(previous.end, crime.start)) ? previous : undefined;
      if (!same && !CHARGE_LEFT.test(sentence.slice(0, crime.start - start))) continue;
      const own = mention(crime.start, `${crime.name}案`, line, crime, "case.charge", 0.85);
      previous = { ...own, ...(same ? { key: same.key, name: same.name } : {}), end: crime.end, spelled: false };
      charged.push(previous);
    }
    for (const [name, cues] of Object.entries(k.narrative))
      for (const cue of cues) {
        const at = sentence.indexOf(cue);
        if (at < 0) continue;
        const crime = crimeMention(start + at, cue, "crime.narrative", 0.75);
        charged.push({
          ...mention(start + at, `${name}案`, line, { ...crime, key: name, name }, "case.narrative", 0.75),
          end: start + at + cue.length,
          spelled: false,
        });
        break;
      }
  }
  if (named.length === 0 && charged.length === 0) charged.push(...supposed(clean, crimes));
  return merge(named, events, charged);
}

/** Where an article names suspects and a kind of crime but no case, the case is of that kind. */
function supposed({ text, sentences }: CleanArticle, crimes: readonly FoundMention[]): CaseMention[] {
  const suspected = sentences.some(({ start, end }) => SUSPECT.test(text.slice(start, end)));
  const crime = crimes.find((one) => one.rule === "crime.known" || one.rule === "crime.charge");
  const sentence = crime && sentences.find(({ start, end }) => start <= crime.start && crime.end <= end);
  if (!suspected || !crime || !sentence) return [];
  return [
    {
      ...mention(crime.start, `${crime.name}案`, sentence.line, crime, "case.supposed", 0.6),
      end: crime.end,
      spelled: false,
    },
  ];
}

function isStatistic(sentence: string, from: number, to: number): boolean {
  const clause = sentence.slice(0, Math.max(from, 0));
  return (
    STATISTIC_AFTER.test(sentence.slice(to)) || (STATISTIC.test(clause) && /\d/u.test(sentence.slice(to, to + 12)))
  );
}

function crimeOf(phrase: string, at: number): FoundMention | undefined {
  const known = knownCrimeIn(phrase);
  if (known) return crimeMention(at + known.offset, known.name, "crime.case", 0.92);
  return phrase.length >= 3 && phrase.length <= 14 ? crimeMention(at, phrase, "crime.case", 0.8) : undefined;
}

function mention(
  start: number,
  name: string,
  line: number,
  crime: FoundMention | undefined,
  rule: string,
  confidence: number,
): CaseMention {
  const key = crime?.key ?? name;
  const alias = crime && knownCrimeIn(crime.name) ? [`${crime.name}案`] : [];
  return {
    type: "Case",
    start,
    end: start + name.length,
    key,
    name,
    aliases: alias.filter((one) => one !== name),
    rule,
    confidence,
    crime,
    line,
  };
}

function merge(named: CaseMention[], events: CaseMention[], charged: CaseMention[]): CaseMention[] {
  const cases = [...named, ...charged];
  // 电信网络诈骗 and 诈骗 in one article are one case unless both are named apart.
  const keys = [...new Set(cases.map((one) => one.key))];
  const canonical = new Map(
    keys.map((key) => [key, keys.find((other) => other !== key && other.endsWith(key)) ?? key]),
  );
  const merged = cases.map((one) => ({ ...one, key: canonical.get(one.key) ?? one.key }));
  const only = new Set(merged.map((one) => one.key));
  const joined = events.map((event) => (event.crime || only.size !== 1 ? event : { ...event, key: [...only][0]! }));
  return [...merged, ...joined].sort((a, b) => a.start - b.start);
}
