import type { Article } from "../../src/model/graph-document.ts";
import type { DateContext } from "../recognise/date.ts";
import type { Passage } from "../scanner.ts";

export type LineRole = "title" | "outlet" | "time" | "byline" | "caption" | "body" | "boilerplate";

/** One line of the article's text and what it serves as; offsets into `article.text`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its words, punctuation normalised. */
  readonly passage: Passage;
  readonly role: LineRole;
}

/** A sentence with the number of the line it stands in. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  readonly line: number;
  readonly role: LineRole;
  /** What its dates are completed from. */
  readonly dated: DateContext;
}

/** An outlet that the text itself names as its publisher, and where. */
export interface OutletSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface CleanArticle {
  readonly article: Article;
  /** `article.text` with its punctuation normalised, character by character: what rules read. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly outlet: OutletSpan | undefined;
  /** Who filed the report, where that is not who published it. */
  readonly filedBy?: OutletSpan | undefined;
}
