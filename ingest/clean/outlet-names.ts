import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";

const OUTLETS = loadKnowledge("outlets.yaml", z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })));

const OFFICIAL = new Map(OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name])));

/** Every name by which a listed outlet is cited. */
export const OUTLET_NAMES: readonly string[] = [...OFFICIAL.keys()];

/** The official name of an outlet; a name that is not listed stays as it is. */
export function officialOutlet(name: string): string {
  return OFFICIAL.get(name) ?? name;
}
