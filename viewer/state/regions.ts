import type { ViewSubgraph } from "../../src/model/view.ts";

/** The digits of a division code that say where it is: 440000 is 44, 440600 is 4406. */
export function stemOf(code: string): string {
  return code.length <= 6 ? code.replace(/(?:00)+$/, "") : code;
}

/** Whether a division lies in another, or is it. Codes of GB/T 2260, or longer ones of towns. */
export function isWithin(code: string, region: string): boolean {
  return code.startsWith(stemOf(region));
}

/** The division that the id of a place or agency names. */
function ownCode(id: string): string | undefined {
  return /^(?:place|agency):(\d{6,12})(?:\/|$)/.exec(id)?.[1];
}

/** Steps over which entities take their place from what they are joined to: a suspect from the case, the case from its town. */
const STEPS = 2;

/** Where entities are: places and agencies by their codes, all else by what it is joined to. */
export function regionsOf({ nodes, edges }: ViewSubgraph): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, Set<string>>();
  for (const { id } of nodes) {
    const code = ownCode(id);
    if (code) regions.set(id, new Set([code]));
  }
  for (let step = 0; step < STEPS; step++) {
    const found = new Map<string, Set<string>>();
    const lend = (to: string, from: string) => {
      const codes = regions.get(from);
      if (!codes || regions.has(to)) return;
      const into = found.get(to) ?? new Set();
      for (const code of codes) into.add(code);
      found.set(to, into);
    };
    for (const { source, target } of edges) {
      lend(source, target);
      lend(target, source);
    }
    for (const [id, codes] of found) regions.set(id, codes);
  }
  return regions;
}

/** How many entities that are no places lie in each province, by two digits, or in each city of one, by four. */
export function countsBy(
  digits: 2 | 4,
  { nodes }: ViewSubgraph,
  regions: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, type } of nodes) {
    if (type === "Place") continue;
    const stems = new Set([...(regions.get(id) ?? [])].map((code) => stemOf(code).slice(0, digits)));
    for (const stem of stems) if (stem.length === digits) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
