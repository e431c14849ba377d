import { z } from "zod";
import { ENTITY_TYPES, type EntityType, PREDICATES, type Predicate } from "./ontology.ts";

const isoMinute = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/)
  .describe("ISO date or local date and time to the minute, such as 2020-04-09T14:56");
const offset = z.int().min(0).describe("UTF-16 code units from the start of article.text");

/** A place in an article's text; `text.slice(start, end)` is what stands there. */
export const Mention = z.object({ start: offset, end: offset, text: z.string().min(1) });
export type Mention = z.infer<typeof Mention>;

/** The characters of an article that prove a triple. */
export const Evidence = z.object({ start: offset, end: offset, quote: z.string().min(1) });
export type Evidence = z.infer<typeof Evidence>;

export const PropertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type PropertyValue = z.infer<typeof PropertyValue>;

export const Source = z.object({
  path: z.string().optional().describe("where the article was read from, as the user named it"),
  format: z.enum(["txt", "html", "pdf", "docx", "ndjson"]),
  encoding: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Source = z.infer<typeof Source>;

export const Article = z.object({
  id: z.string().min(1),
  title: z.string(),
  outlet: z.string().optional(),
  publishedAt: isoMinute.optional(),
  url: z.string().optional(),
  language: z.literal("zh"),
  text: z.string(),
  source: Source,
});
export type Article = z.infer<typeof Article>;

export const Entity = z.object({
  id: z.string().min(1),
  type: z.enum(Object.keys(ENTITY_TYPES) as [EntityType, ...EntityType[]]),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  properties: z.record(z.string(), PropertyValue),
  mentions: z.array(Mention),
});
export type Entity = z.infer<typeof Entity>;

export const Triple = z.object({
  id: z.string().min(1),
  subject: z.string().min(1).describe("id of an entity, or of the article itself"),
  predicate: z.enum(Object.keys(PREDICATES) as [Predicate, ...Predicate[]]),
  object: z.string().min(1).describe("id of an entity, or of the article itself"),
  properties: z.record(z.string(), PropertyValue).optional(),
  evidence: z.array(Evidence),
  confidence: z.number().min(0).max(1),
  rule: z.string().min(1).describe("name of the rule that made the triple"),
  derived: z.literal(true).optional().describe("implied by the gazetteer, not said by the article"),
});
export type Triple = z.infer<typeof Triple>;

/** The contract between extraction and everything after it: one article with all that was found in it. */
export const GraphDocument = z.object({
  schema: z.literal(1),
  article: Article,
  entities: z.array(Entity),
  triples: z.array(Triple),
});
export type GraphDocument = z.infer<typeof GraphDocument>;
