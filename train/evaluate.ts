import { clean } from "../ingest/clean/index.ts";
import { explain, extract } from "../ingest/index.ts";
import { Tagger } from "../ingest/recognise/tagger/tagger.ts";
import type { TaggerWeights } from "../ingest/recognise/tagger/weights.ts";
import type { GraphDocument } from "../src/model/graph-document.ts";
import type { AnnotatedArticle } from "./annotated.ts";
import { compare, type FoundName, type Outcome } from "./scoring.ts";
import type { LabelledSentence } from "./sentence.ts";

export const TYPES = ["Person", "Place", "Agency"] as const;

/** What a tagger calls the types of the graph. */
const TYPE_OF: Readonly<Record<string, string>> = { PER: "Person", LOC: "Place", ORG: "Agency" };

/** A way of finding names in an article. */
export type System = (article: AnnotatedArticle) => readonly FoundName[];

export function student(weights: TaggerWeights): System {
  const tagger = new Tagger(weights);
  return (article) =>
    linesOf(article).flatMap((line) =>
      tagger.tag(line).map(({ start, end, type }) => ({ type: TYPE_OF[type]!, forms: [line.slice(start, end)] })),
    );
}

/** @param labelled the lines of the articles, as the teacher labels them */
export function teacher(labelled: readonly LabelledSentence[]): System {
  const byText = new Map(labelled.map((sentence) => [sentence.text, sentence.names]));
  return (article) =>
    linesOf(article).flatMap((line) =>
      (byText.get(line) ?? []).map(({ start, end, type }) => ({
        type: TYPE_OF[type]!,
        forms: [line.slice(start, end)],
      })),
    );
}

/** The graph's entities that the text mentions. */
export const product: System = ({ raw }) => namesOf(extract(raw));

export const grammarAlone: System = ({ raw }) => namesOf(explain(raw, { tagging: false }).document);

function namesOf({ entities }: GraphDocument): FoundName[] {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ type, name, aliases }) => ({ type, forms: [name, ...aliases] }));
}

/** Lines of an article that hold its own words. */
export function linesOf({ raw }: AnnotatedArticle): string[] {
  const { text, lines } = clean(raw);
  return lines
    .filter(({ role }) => role !== "boilerplate" && role !== "time")
    .map(({ start, end }) => text.slice(start, end));
}

/** Outcome of each type over all articles. */
export function evaluate(system: System, articles: readonly AnnotatedArticle[], lenient: boolean): Outcome[] {
  const perArticle = articles.map((article) => {
    const found = system(article);
    return TYPES.map((type) => compare(type, article.names, found, lenient));
  });
  return TYPES.map((_, type) => together(perArticle.map((outcomes) => outcomes[type]!)));
}

/** Several outcomes as one: of all types, of all articles. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    right: outcomes.reduce((sum, { right }) => sum + right, 0),
    wrong: outcomes.flatMap(({ wrong }) => wrong),
    missed: outcomes.flatMap(({ missed }) => missed),
  };
}
