import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { ENTITY_TYPES, PREDICATES } from "../../src/model/ontology.ts";
import type { ViewSchema } from "../../src/model/view.ts";

const KEYWORDS =
  "MATCH OPTIONAL WHERE RETURN WITH UNWIND ORDER BY SKIP LIMIT DISTINCT AS AND OR NOT XOR IN IS NULL STARTS ENDS CONTAINS CASE WHEN THEN ELSE END EXISTS COUNT UNION ALL CALL YIELD ASC DESC".split(
    " ",
  );
const FUNCTIONS =
  "count collect sum avg min max size length nodes relationships labels type id properties keys coalesce toString toInteger toFloat toLower toUpper substring split replace trim left right head last tail range reverse shortestPath date duration round abs".split(
    " ",
  );

/** Offers labels after `:` of a node, types of relationships after `[:`, keys of properties after a dot, else words and variables. */
export function completionsFrom(schema: ViewSchema, locale: "zh" | "en") {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const word = /[\p{L}\p{N}_]*$/u.exec(before)![0];
    const lead = before.slice(0, before.length - word.length);
    const from = context.pos - word.length;
    const list = (options: readonly Completion[]) => ({ from, options: [...options], validFor: /^[\p{L}\p{N}_]*$/u });
    if (/\[[^\]]*[:|]!?$/.test(lead)) return list(schema.relationshipTypes.map((name) => relationship(name, locale)));
    if (/\([^)]*[:|&]!?$/.test(lead)) return list(schema.labels.map((name) => label(name, locale)));
    if (/[\p{L}\p{N}_]\.$/u.test(lead) || (/[{,]\s*$/.test(lead.slice(lead.lastIndexOf("{"))) && lead.includes("{")))
      return list(schema.propertyKeys.map((name) => ({ label: name, type: "property" })));
    if (word === "" && !context.explicit) return null;
    const variables = new Set(
      [...context.state.doc.toString().matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name]) => name!),
    );
    return list([
      ...[...variables].filter((name) => name !== word).map((name) => ({ label: name, type: "variable", boost: 2 })),
      ...KEYWORDS.map((name) => ({ label: name, type: "keyword" })),
      ...FUNCTIONS.map((name) => ({ label: name, type: "function", apply: `${name}(` })),
    ]);
  };
}

function label(name: string, locale: "zh" | "en"): Completion {
  const known = ENTITY_TYPES[name as keyof typeof ENTITY_TYPES];
  return { label: name, type: "class", ...(known ? { detail: known[locale] } : {}) };
}

function relationship(name: string, locale: "zh" | "en"): Completion {
  const known = PREDICATES[name as keyof typeof PREDICATES];
  return { label: name, type: "type", ...(known ? { detail: known[locale] } : {}) };
}
