import type { PropertyValue } from "../../src/model/graph-document.ts";
import type { EntityType } from "../../src/model/ontology.ts";

/** A witness for a mention: rules of the language, the tables of divisions, the learned tagger. */
export type Source = "grammar" | "gazetteer" | "tagger";

/** One place in the text that names an entity; offsets into `article.text`, in UTF-16 code units. */
export interface FoundMention {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  /** Identity within the article: mentions of one type and key are one entity. */
  readonly key: string;
  /** Official name as far as this mention tells it. */
  readonly name: string;
  /** Other names that the grammar knows for it, besides what the text wrote. */
  readonly aliases?: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyValue>>;
  /** What the text calls it, where the name says more than the text. */
  readonly written?: string;
  /** False where the text at the span does not spell a name: a charge that tells of a case, 全省 for the province. */
  readonly spelled?: boolean;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** Who saw it, where not the grammar alone. */
  readonly sources?: readonly Source[];
  readonly confidence: number;
}

/** Who saw a mention. */
export function sourcesOf({ sources, rule }: FoundMention): readonly Source[] {
  return sources ?? [rule === "place.gazetteer" ? "gazetteer" : "grammar"];
}

/** Whether two stretches of text share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first of some spans that begins at an offset. */
export function startingAt<T extends { readonly start: number }>(spans: readonly T[], at: number): T | undefined {
  return spans.find(({ start }) => start === at);
}
