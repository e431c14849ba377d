import type { AgencyMention } from "./agency-mention.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";

const ANAPHORA = "agency.anaphora";
/** 开发区|警方: what a branch is called once it was named. */
const SPOKEN = /(?:公安(?:机关|分局)?|警方)$/u;

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
    const unit = units.get(written) ?? units.get(written.replace(SPOKEN, AGENCY_UNITS.branch));
    if (unit && unit.key !== key && unit.start < start)
      again.set(key, { ...unit, aliases: [...(unit.aliases ?? []), written] });
  }
  return found.map((mention) => {
    const { start, end, rule, spelled } = mention;
    const unit = again.get(mention.key);
    return unit ? { ...unit, start, end, rule, spelled } : mention;
  });
}

/** 某市公安局开发区分局…公安机关: where the body is named but in the name of one unit, what points at it means the unit. */
export function unitsPointedAt(found: readonly AgencyMention[]): AgencyMention[] {
  const named = new Set(found.flatMap(({ key, rule }) => (rule === ANAPHORA ? [] : [key])));
  return found.map((mention) => {
    if (mention.rule !== ANAPHORA || named.has(mention.key)) return mention;
    const units = found.filter(({ parent }) => parent === mention.key);
    const [only] = units;
    if (!only || units.some(({ key }) => key !== only.key)) return mention;
    const { start, end, rule, spelled, confidence } = mention;
    return { ...only, start, end, rule, spelled, confidence };
  });
}
