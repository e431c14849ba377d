import { placeKnowledge } from "../gazetteer/gazetteer.ts";
import { after, before, compile } from "../pattern.ts";

type Asks = (text: string, at: number) => boolean;

const OTHERWISE = new Map(
  Object.entries(placeKnowledge.homonyms).map(([name, { left, right }]) => [
    name,
    {
      left: left ? before(compile(left, {}, "u")) : undefined,
      right: right ? after(compile(right, {}, "u")) : undefined,
    } satisfies Record<string, Asks | undefined>,
  ]),
);

/** Whether what stands around a name tells that it means something else: 科教|兴国, 太湖|流域, 百万亿元|大关. */
export function meansElse(text: string, at: number, name: string): boolean {
  const asks = OTHERWISE.get(name);
  return asks !== undefined && Boolean(asks.left?.(text, at) || asks.right?.(text, at + name.length));
}
