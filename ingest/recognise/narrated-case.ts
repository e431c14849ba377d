import type { Sentence } from "../clean/clean-article.ts";
import { before, compile } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import type { Candidate } from "./case-identity.ts";
import { caseKnowledge as k } from "./case-knowledge.ts";
import { sumsUpCases } from "./case-signs.ts";
import { crimeMention, partOfOtherCrime } from "./crime-type.ts";
import type { FoundMention } from "./mention.ts";

const foughtAfter = before(compile(k.foughtList, {}, "u"));
/** 男童被|砍伤. */
const suffersAfter = before(/被\p{Script=Han}{0,2}$/u);
const NOT_NARRATIVE = compile(k.notNarrative, {}, "u");
const HEARSAY = new Scanner(compile(k.hearsay, {}, "u"));
const OPEN_QUOTE = /[“"][^“”"]*$/u;
/** 犯罪手段层出不穷，通常以…: how crimes of a kind are done. */
const IN_GENERAL = new Scanner(compile(k.inGeneral, {}, "u"));

/** 被骗, 被盗: a crime told as a story. */
export function narrated(sentence: Sentence): Candidate[] {
  const { passage } = sentence;
  if (sumsUpCases(passage) || IN_GENERAL.in(passage)) return [];
  const brawls = HEARSAY.in(passage) ? [] : stories(sentence, k.brawls).filter((one) => !isQuoted(sentence, one));
  return [...stories(sentence, k.narrative), ...brawls.map((one): Candidate => ({ ...one, weak: true }))];
}

/** 网上出现“一男孩遭多人|围殴|”的信息: what somebody else says. */
function isQuoted({ start, passage }: Sentence, { start: at }: Candidate): boolean {
  return OPEN_QUOTE.test(passage.text.slice(0, at - start));
}

function stories({ start, line, passage }: Sentence, crimes: Readonly<Record<string, readonly string[]>>): Candidate[] {
  const written = passage.text;
  return Object.entries(crimes).flatMap(([name, cues]): Candidate[] => {
    const told = cueIn(written, cues);
    if (!told) return [];
    const { cue, offset } = told;
    if (partOfOtherCrime(passage, offset, offset + cue.length, name)) return [];
    const at = start + offset;
    const crime = toldCrime(at, cue, name);
    return [
      {
        start: at,
        end: at + cue.length,
        name: `${name}案`,
        aliases: [],
        crime,
        line,
        means: "story",
        spelled: false,
        rule: "case.narrative",
        confidence: 0.75,
      },
    ];
  });
}

/** 一男童被|砍伤|案: the crime that the name of a case tells as a story; offset of the name in the article. */
export function toldCrimeIn(name: string, start: number): FoundMention | undefined {
  for (const [crime, cues] of Object.entries(k.narrative)) {
    const told = cueIn(name, cues);
    if (told && suffersAfter(name, told.offset)) return toldCrime(start + told.offset, told.cue, crime);
  }
  return undefined;
}

function toldCrime(start: number, cue: string, name: string): FoundMention {
  return { ...crimeMention(start, cue, "crime.narrative", 0.75), key: name, name, spelled: false };
}

/** The first of some cues that a sentence holds and that tells of something done. */
function cueIn(written: string, cues: readonly string[]): { cue: string; offset: number } | undefined {
  for (const cue of cues)
    for (let offset = written.indexOf(cue); offset >= 0; offset = written.indexOf(cue, offset + 1))
      if (!NOT_NARRATIVE.test(written.slice(offset + cue.length)) && !foughtAfter(written, offset))
        return { cue, offset };
  return undefined;
}
