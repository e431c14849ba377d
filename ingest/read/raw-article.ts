import type { Source } from "../../src/model/graph-document.ts";

/** What a reader gives: the decoded text that all offsets refer to, and what the container said about it. */
export interface RawArticle {
  readonly text: string;
  readonly source: Source;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO local date or date and time to the minute. */
  readonly publishedAt?: string;
  readonly url?: string;
}
