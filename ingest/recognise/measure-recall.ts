import type { CleanArticle } from "../clean/clean-article.ts";
import { Scanner } from "../scanner.ts";
import { type FoundMention, overlaps } from "./mention.ts";

const QUOTED_NAME = new Scanner(/[“"](?<name>[^“”"]{3,16})[”"]/gu);

/** “警企说事”, launched before: a measure that is named in quotes again. */
export function recallMeasures(
  sentences: CleanArticle["sentences"],
  found: readonly FoundMention[],
  documents: readonly FoundMention[],
): FoundMention[] {
  const names = new Map(found.flatMap((one) => [one.name, ...(one.aliases ?? [])].map((name) => [name, one] as const)));
  const taken = [...found, ...documents];
  return sentences.flatMap(({ start, passage }) =>
    QUOTED_NAME.all(passage).flatMap((match): FoundMention[] => {
      const name = match.groups!.name!;
      const known = names.get(name);
      const at = start + match.index + 1;
      const span = { start: at, end: at + name.length };
      if (!known || taken.some((one) => overlaps(one, span))) return [];
      return [{ ...known, ...span, rule: "measure.recall", confidence: known.confidence * 0.95 }];
    }),
  );
}
