import type { PropertyValue } from "../../src/model/graph-document.ts";
import type { Predicate } from "../../src/model/ontology.ts";
import type { LinkedArticle } from "../link/index.ts";

/** A triple before it has an id; `evidence` are stretches of the article's text. */
export interface Draft {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly confidence: number;
  readonly rule: string;
  readonly derived?: true;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** One family of relations. */
export type Relator = (linked: LinkedArticle) => Draft[];
