import { z } from "zod";
import {
  ENTITY_TYPES,
  type EntityTypeDefinition,
  PLAIN_COLOR,
  PREDICATES,
  type PredicateDefinition,
} from "./ontology.ts";

const label = z.string().min(1);

/** Types and predicates that a user adds to the ontology. */
export const OntologyExtension = z.object({
  types: z
    .record(
      z.string().regex(/^[A-Z][A-Za-z]*$/, "expected a name such as Vehicle: letters, the first a capital"),
      z.object({
        zh: label,
        en: label,
        color: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, "expected a colour such as #1b9aaa")
          .default(PLAIN_COLOR),
        scope: z.enum(["global", "article"]).default("global"),
      }),
    )
    .default({}),
  predicates: z
    .record(
      z.string().regex(/^[A-Z][A-Z_]*$/, "expected a name such as SEIZED: capitals and underscores"),
      z.object({
        from: z.array(z.string()).min(1),
        to: z.array(z.string()).min(1),
        zh: label,
        en: label,
        zhReverse: label.optional(),
        enReverse: label.optional(),
      }),
    )
    .default({}),
});
export type OntologyExtension = z.infer<typeof OntologyExtension>;

/**
 * Adds types and predicates for the rest of the process. What the ontology has already stays as it is.
 * @returns what is wrong with the extension, in words; nothing where it was added
 */
export function extendOntology({ types, predicates }: OntologyExtension): string[] {
  const known: Record<string, EntityTypeDefinition> = ENTITY_TYPES;
  const relations: Record<string, PredicateDefinition> = PREDICATES;
  const problems: string[] = [];
  const all = new Set([...Object.keys(known), ...Object.keys(types)]);
  for (const [name, { from, to }] of Object.entries(predicates))
    for (const type of [...from, ...to])
      if (!all.has(type)) problems.push(`predicates.${name}: ${type} is no type of the ontology, nor one of this file`);
  if (problems.length > 0) return problems;
  for (const [name, definition] of Object.entries(types)) known[name] ??= definition;
  for (const [name, { from, to, zh, en, zhReverse, enReverse }] of Object.entries(predicates))
    relations[name] ??= {
      from: from as PredicateDefinition["from"],
      to: to as PredicateDefinition["to"],
      zh,
      en,
      zhReverse: zhReverse ?? zh,
      enReverse: enReverse ?? en,
    };
  return [];
}
