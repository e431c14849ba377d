import { compile } from "../pattern.ts";
import { caseKnowledge as k, NICKNAME } from "./case-knowledge.ts";
import { knownCrimeIn } from "./crime-type.ts";

const PAUSED = /(?<written>\p{Script=Han}{2,16})、$/u;
const TOLD = compile(k.told, {}, "u");
const GOODS = compile(k.goods, {}, "u");
/** 某某团伙|生产销售假药: whose crime it is. */
const GANG = /^.*团伙(?=.{2})/u;
const SMUGGLING = "走私";
/** 走私|农产品（水果）|进境系列: what was smuggled; no table lists all goods. */
const GOODS_SMUGGLED = compile(k.smuggled, {}, "u");
/** 受贿|罪. */
export const CHARGE = /罪$/u;

/** A crime as the name of a case writes it, and where in the name. */
export interface NamedCrime {
  readonly name: string;
  readonly offset: number;
}

/** 涉嫌|受贿罪、|: the crimes of a row before its last, with their pauses. */
export function crimesBefore(left: string): string {
  let from = left.length;
  for (;;) {
    const written = PAUSED.exec(left.slice(0, from))?.groups?.written;
    const known = written && knownCrimeIn(written);
    if (!known || written.slice(known.offset).replace(CHARGE, "") !== known.name) return left.slice(from);
    from -= written.length - known.offset + 1;
  }
}

/** The known crime that a name holds; what stands in quotes in it is none. */
export function crimeIn(phrase: string): NamedCrime | undefined {
  const known = knownCrimeIn(phrase.replace(/[“"].*[”"](?=.{2})/u, (quote) => "“".repeat(quote.length)));
  if (known?.name.startsWith(SMUGGLING)) {
    const goods = GOODS_SMUGGLED.exec(phrase.slice(known.offset + SMUGGLING.length))?.groups?.goods ?? "";
    return goods.length + SMUGGLING.length > known.name.length ? { ...known, name: SMUGGLING + goods } : known;
  }
  if (known) return known;
  // 猎捕、杀害珍贵、濒危野生动物: the law writes it with pauses, the table without.
  const plain = phrase.replaceAll("、", "");
  return knownCrimeIn(plain)?.name === plain ? { name: phrase, offset: 0 } : undefined;
}

/** 电动车电瓶|被盗, 制售“…”, “…”: what tells the crime where none is known. */
export function crimeByWords(phrase: string): NamedCrime | undefined {
  const whose = GANG.exec(phrase)?.[0].length ?? 0;
  const deed = phrase.slice(whose);
  const told = TOLD.exec(deed) ?? GOODS.exec(deed);
  if (told) return { name: told[0], offset: whose + told.index };
  const alone = aloneIn(phrase);
  return alone === undefined || NICKNAME.test(alone)
    ? undefined
    : { name: alone, offset: phrase.length - alone.length - 1 };
}

/** The quotation that a phrase ends with. */
export function aloneIn(phrase: string): string | undefined {
  return /[“"](?<name>[^“”"]{2,8})[”"]$/u.exec(phrase)?.groups?.name;
}
