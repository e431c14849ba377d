import type { AgencyMention } from "./agency-mention.ts";

/** 该支队防城边境管理大队, then 防城边境管理大队, 该大队: the unit that was named with its body before. */
export function unitsAgain(found: readonly AgencyMention[], text: string): AgencyMention[] {
  const units = new Map<string, AgencyMention>();
  for (const mention of found) {
    const { key, parent, start } = mention;
    const own = parent && key.startsWith(`${parent}/`) ? key.slice(parent.length + 1) : undefined;
    const known = own && units.get(own);
    if (own && (!known || start < known.start)) units.set(own, mention);
  }
  const again = new Map<string, AgencyMention>();
  for (const { start, end, key } of found) {
    const written = text.slice(start, end);
    const unit = units.get(written);
    if (unit && unit.key !== key && unit.start < start)
      again.set(key, { ...unit, aliases: [...(unit.aliases ?? []), written] });
  }
  return found.map((mention) => {
    const { start, end, rule, spelled } = mention;
    const unit = again.get(mention.key);
    return unit ? { ...unit, start, end, rule, spelled } : mention;
  });
}
