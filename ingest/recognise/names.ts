import { loadCharacters } from "../knowledge.ts";
import { segment } from "../segmenter.ts";

const surnames = loadCharacters("surnames.txt");

export function isSurname(word: string): boolean {
  return surnames.single.has(word) || surnames.compound.has(word);
}

/** Whether the dictionary has `text` as a word that is no person's name. */
export function isWord(text: string): boolean {
  const [word, rest] = segment(text);
  return word !== undefined && rest === undefined && !/^(?:nr|x)/u.test(word.tag);
}

/** Length of the surname at `at`, 0 where none stands. */
export function surnameLength(text: string, at: number): number {
  if (surnames.compound.has(text.slice(at, at + 2))) return 2;
  return surnames.single.has(text[at] ?? "") ? 1 : 0;
}

/** A character class of all surnames, compound ones first, for patterns. */
export const SURNAME = `(?:${[...surnames.compound].join("|")}|[${[...surnames.single].join("")}])`;

/**
 * Splits names that were written without a space into single ones: 徐岑卢河燕 → 徐岑, 卢河燕.
 * @returns lengths that sum up to the length of `run`, or nothing where it cannot be read as names
 */
export function splitNames(run: string): number[] | undefined {
  const best: (number[] | undefined)[] = [[]];
  for (let end = 2; end <= run.length; end++)
    for (const length of [3, 2, 4]) {
      const before = best[end - length];
      if (!before) continue;
      const surname = surnameLength(run, end - length);
      if (surname === 0 || (length === 4 && surname < 2)) continue;
      const split = [...before, length];
      const current = best[end];
      if (!current || split.length < current.length) best[end] = split;
    }
  return best[run.length];
}
