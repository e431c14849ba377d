import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";

const OUTLETS = loadKnowledge("outlets.yaml", z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })));

const OFFICIAL = new Map(OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name])));

/** Every name by which a listed outlet is cited. */
export const OUTLET_NAMES: readonly string[] = [...OFFICIAL.keys()];

/** 北京青年报|客户端: a paper's app is the paper. */
const APP = /(?<=报|网|台|新闻)客户端$/u;

/** The official name of an outlet; a name that is not listed stays as it is. */
export function officialOutlet(name: string): string {
  const own = name.replace(APP, "");
  return OFFICIAL.get(name) ?? OFFICIAL.get(own) ?? own;
}
