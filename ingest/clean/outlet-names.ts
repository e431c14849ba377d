import { z } from "zod";
import { loadKnowledge } from "../knowledge.ts";

const OUTLETS = loadKnowledge("outlets.yaml", z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })));

const OFFICIAL = new Map(OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name])));

/** Every name by which a listed outlet is cited. */
export const OUTLET_NAMES: readonly string[] = [...OFFICIAL.keys()];

/** 北京青年报|客户端, 钱江日报|全媒体采访中心: a paper's app and its newsroom are the paper. */
const PART = /(?<=报|网|台|新闻)(?:客户端|[全融]媒体(?:采访中心|中心|平台)?)$/u;

/** The official name of an outlet; a name that is not listed stays as it is. */
export function officialOutlet(name: string): string {
  const own = name.replace(PART, "");
  return OFFICIAL.get(name) ?? OFFICIAL.get(own) ?? own;
}
