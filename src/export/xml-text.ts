import type { Properties, StoredValue } from "./stored-graph.ts";

/** Characters that no XML document may hold. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML can hold it: what it may not hold becomes the replacement character. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}

export type Scalar = string | number | boolean;

function scalar(value: StoredValue): Scalar {
  if (Array.isArray(value)) return xmlText(value.join("; "));
  return typeof value === "string" ? xmlText(value) : value;
}

/** Properties for formats without lists: a list's elements stand with semicolons between them. */
export function scalarProperties(properties: Properties): Record<string, Scalar> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, scalar(value)]));
}
