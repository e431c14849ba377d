import type { Properties } from "./stored-graph.ts";

export type ColumnType = "string" | "string[]" | "long[]" | "boolean" | "long" | "double";

/** Which properties occur and of what type each is, in the order of their names. */
export class PropertyColumns {
  readonly #types = new Map<string, ColumnType>();

  add(properties: Properties): void {
    for (const [key, value] of Object.entries(properties)) {
      const type = Array.isArray(value)
        ? typeof value[0] === "number"
          ? "long[]"
          : "string[]"
        : typeof value === "number"
          ? Number.isInteger(value)
            ? "long"
            : "double"
          : typeof value === "boolean"
            ? "boolean"
            : "string";
      const known = this.#types.get(key);
      this.#types.set(key, known === undefined || known === type ? type : wider(known, type));
    }
  }

  all(): (readonly [name: string, type: ColumnType])[] {
    return [...this.#types].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function wider(a: ColumnType, b: ColumnType): ColumnType {
  // A list without elements passes for one of strings.
  if ([a, b].every((type) => type === "string[]" || type === "long[]")) return "long[]";
  const numbers: readonly ColumnType[] = ["long", "double"];
  return numbers.includes(a) && numbers.includes(b) ? "double" : "string";
}
