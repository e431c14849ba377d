import { signal } from "@preact/signals";
import { held } from "./graph.ts";

/** Names of divisions that the map brought, by the digits that name them. */
export const mapNames = signal<ReadonlyMap<string, string>>(new Map());

/** The name of a division: as the graph has it, as the map has it, else its code. */
export function divisionName(code: string): string {
  const node = held.value.nodes.find(({ id }) => id === `place:${code}`);
  return node?.name ?? mapNames.value.get(code.replace(/(?:00)+$/, "")) ?? code;
}
