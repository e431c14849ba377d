import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { regExp } from "../pattern.ts";
import { isWord, splitNames, surnameLength } from "./names.ts";
import { personKnowledge } from "./person-knowledge.ts";

/** A line of nothing but names is no longer than this. */
const LONGEST = 30;
const LONGEST_NAME = 4;
const BRACKETS = /[（(](?<names>[\p{Script=Han}\s　、：:·]{2,60})[）)][\s　]*$/u;
const NAMES_ONLY = /^[\p{Script=Han}\s　、]+$/u;
const NOT_SIGNED = new Set(personKnowledge.notSigned);
const SIGNERS = regExp(personKnowledge.signers, "u");
const BODY = regExp(personKnowledge.bodies, "u");
const PEN_NAME = /^\p{Script=Han}{2}$/u;
const CHUNK = /\p{Script=Han}+/gu;

/**
 * Names that sign an article: in brackets at the end of a line, or a line of their own; 董　君 is one name.
 * @returns where each name stands in `line`; nothing where any of them is not one
 */
export function signature(line: string): { start: number; end: number }[] {
  const brackets = BRACKETS.exec(line);
  const text = brackets ? brackets.groups!.names! : line;
  if (!brackets && (line.length > LONGEST || !NAMES_ONLY.test(line))) return [];
  const base = brackets ? brackets.index + 1 : 0;
  const chunks = [...text.matchAll(CHUNK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const names: { start: number; end: number }[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const whole = chunks[i]!;
    const role = SIGNERS.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
    const start = whole.start + role;
    const { end } = whole;
    if (start === end || (role === 0 && chunks.length > 1 && BODY.test(text.slice(start, end)))) continue;
    const next = chunks[i + 1];
    // Names of two characters are set apart to be as wide as those of three.
    const spaced = end - start === 1 && next !== undefined && next.end - next.start === 1;
    const name = { start, end: spaced ? next.end : end };
    if (spaced) i++;
    const single = isName(text.slice(name.start, name.end).replace(/[\s　]/gu, ""));
    const pen = brackets && !single && beside(chunks, i, text) && isPenName(text.slice(name.start, name.end));
    const lengths = single || pen ? [name.end - name.start] : brackets ? glued(text.slice(name.start, name.end)) : [];
    if (lengths.length === 0) return [];
    let from = base + name.start;
    for (const length of lengths) {
      names.push({ start: from, end: from + length });
      from += length;
    }
  }
  return names;
}

/** Whether another of the chunks is a name as most are. */
function beside(chunks: readonly { start: number; end: number }[], index: number, text: string): boolean {
  return chunks.some(({ start, end }, i) => i !== index && isName(text.slice(start, end)));
}

/** （云舟 于朗）: a name without a surname, as authors call themselves. */
function isPenName(name: string): boolean {
  return PEN_NAME.test(name) && isNothingElse(name);
}

/** Whether what may be a name is neither a place nor a word. */
function isNothingElse(name: string): boolean {
  return !NOT_SIGNED.has(name) && loadGazetteer().named(name).length === 0 && !isWord(name);
}

/** Lengths of the names of a run without a space between them: 宋俊初|杨德文. */
function glued(run: string): number[] {
  const lengths = run.length > LONGEST_NAME ? (splitNames(run) ?? []) : [];
  let at = 0;
  for (const length of lengths) {
    if (!isName(run.slice(at, at + length))) return [];
    at += length;
  }
  return lengths;
}

function isName(name: string): boolean {
  const surname = surnameLength(name, 0);
  if (surname === 0 || name.length < surname + 1 || name.length > surname + 2) return false;
  return isNothingElse(name);
}
