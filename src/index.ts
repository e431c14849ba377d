/**
 * Zhengtu as a library: from the bytes of an article to its graph document, and from graph documents to a store.
 *
 * ```ts
 * import { extract, readBytes } from "zhengtu";
 * const document = extract(readBytes(bytes, "bulletin.txt"));
 * ```
 *
 * @module
 */
export { type Explanation, type ExtractOptions, explain, extract, extractFile } from "../ingest/index.ts";
export { type RawArticle, readArticles, readBytes, readDocument, readFileArticle } from "../ingest/read/index.ts";
export { loadRules, type Rules } from "../ingest/rules.ts";
export { type ErrorCode, ZhengtuError } from "./errors.ts";
export {
  Article,
  Entity,
  Evidence,
  GraphDocument,
  Mention,
  type PropertyValue,
  Source,
  Triple,
} from "./model/graph-document.ts";
export { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from "./model/ontology.ts";
export { verifyDocument } from "./model/verify.ts";
export { VERSION } from "./package-root.ts";
export type {
  GraphStore,
  LoadOutcome,
  Parameters,
  QueryOptions,
  ResultStream,
  ResultTable,
  SearchHit,
} from "./store/graph-store.ts";
export { openStore } from "./store/open-store.ts";
export { storedDocuments } from "./store/read-documents.ts";
export type { Cell } from "./store/values.ts";
export { verifyStore } from "./store/verify-store.ts";
