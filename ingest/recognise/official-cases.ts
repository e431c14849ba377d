import type { Line } from "../clean/clean-article.ts";
import { compile, regExp } from "../pattern.ts";
import type { Candidate } from "./case-identity.ts";
import { caseKnowledge } from "./case-knowledge.ts";
import { SURNAME } from "./names.ts";

const k = caseKnowledge.accused;
const NAMED_BEFORE = accused(k.left);
const NAMED_AFTER = accused(k.right);
const OFFICE = new Set(caseKnowledge.officeCrimes);

function accused(source: string): RegExp {
  return compile(source.replaceAll("{surname}", SURNAME), {}, "u");
}

/** 某市原副市长|甲|涉嫌受贿一案, 以涉嫌受贿罪对|甲|作出逮捕决定: the official whose case it is. */
function officialOf({ start, end }: Candidate, { start: from, end: until }: Line, text: string): string | undefined {
  return (
    NAMED_BEFORE.exec(text.slice(from, start))?.groups?.name ?? NAMED_AFTER.exec(text.slice(end, until))?.groups?.name
  );
}

/** Whether what a candidate tells is an offence of office whose case nothing else tells apart. */
function isOffence({ crime, designator }: Candidate): boolean {
  return crime !== undefined && OFFICE.has(crime.key) && !designator;
}

/**
 * Where a report tells of several officials, each of whom is accused by himself, the case of each: what its paragraphs
 * name, by the official whom they name. Other candidates are as they were.
 */
export function casesOfOfficials(candidates: readonly Candidate[], lines: readonly Line[], text: string): Candidate[] {
  const owners = new Map<Candidate, string>();
  for (const one of candidates) {
    const name = isOffence(one) ? officialOf(one, lines[one.line]!, text) : undefined;
    if (name) owners.set(one, name);
  }
  const officials = new Set(owners.values());
  if (officials.size < 2) return [...candidates];
  const told = candidates.flatMap((one): Candidate[] => {
    if (!isOffence(one)) return [one];
    const others = new Set([...owners].flatMap(([{ line }, name]) => (line === one.line ? name : [])));
    const owner = owners.get(one) ?? (others.size === 1 ? [...others][0] : undefined);
    // 甲等7名干部分别涉嫌受贿: all of them, and no case.
    return owner ? [of(owner, one)] : [];
  });
  return [...told, ...[...officials].flatMap((name) => toldAgain(name, told, lines))];
}

/** The case of an official; `joins` is of no use where whose it is tells which it is. */
function of(owner: string, { joins: _, ...one }: Candidate): Candidate {
  return { ...one, name: owner + one.name, aliases: [one.name, ...one.aliases], key: `official/${owner}` };
}

/** 检方依法对|甲|立案侦查: a line of which nothing else tells whose case it is about. */
function toldAgain(name: string, told: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const again = regExp(k.again.replaceAll("{name}", name), "u");
  return lines.flatMap(({ start, passage }, line): Candidate[] => {
    const match = told.some((one) => one.line === line) ? null : again.exec(passage.text);
    if (!match) return [];
    const at = start + match.index;
    return [
      {
        start: at,
        end: at + name.length,
        name: `${name}案`,
        aliases: [],
        crime: undefined,
        line,
        means: "charge",
        key: `official/${name}`,
        spelled: false,
        rule: "case.official",
        confidence: 0.7,
      },
    ];
  });
}
