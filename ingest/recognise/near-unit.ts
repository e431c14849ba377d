import type { Division } from "../gazetteer/division.ts";
import { type AgencyMention, of, type Reading } from "./agency-mention.ts";
import { pointers } from "./agency-pointer.ts";
import { POLICE } from "./agency-systems.ts";
import { attach, enforcement } from "./agency-unit.ts";

/** 市文化执法支队: a unit of the administration of the division that a word before it points at. */
export function enforcementNear(reading: Reading, at: number, unit: string): AgencyMention | undefined {
  const pointer = pointers(reading, at).find(({ division }) => division);
  if (!pointer) return undefined;
  const end = reading.base + at + unit.length;
  return (
    sameUnit(reading, pointer.division!, unit, pointer.start, end) ??
    enforcement(pointer.division!, pointer.start, end, unit)
  );
}

/** 市交通执法支队, after 某市交通运输综合行政执法支队: one unit of a division by fewer words. */
function sameUnit({ found }: Reading, { code }: Division, unit: string, start: number, end: number) {
  const [field, rank] = [unit.slice(0, 2), unit.slice(-2)];
  const known = found.find(
    ({ key, rule }) => rule === "agency.place-unit" && key.startsWith(`${code}/${field}`) && key.endsWith(rank),
  );
  const fewer = known && [...unit].every((character) => known.key.includes(character));
  return fewer ? { ...known, start, end, aliases: [...(known.aliases ?? []), unit] } : undefined;
}

/** 市|交警支队: a unit of the police of the division that a word before it points at. */
export function unitNear(reading: Reading, at: number, unit: string): AgencyMention | undefined {
  const pointer = pointers(reading, at).find(({ division }) => division);
  const police = pointer && of(POLICE, pointer.division!, pointer.start, reading.base + at, "agency.relative");
  return police && attach(police, unit, reading.base + at + unit.length);
}
