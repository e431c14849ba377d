import type { PlaceLevel } from "../../src/model/ontology.ts";

/** An administrative division of China. */
export interface Division {
  /** GB/T 2260 code of six digits; nine for towns. */
  readonly code: string;
  readonly name: string;
  /** The name without its kind: 广东 for 广东省; equal to `name` where nothing may be dropped. */
  readonly short: string;
  readonly level: PlaceLevel;
  readonly parent: Division | undefined;
}

/** The division and all above it, nearest first. */
export function lineage(division: Division): Division[] {
  const line: Division[] = [];
  for (let d: Division | undefined = division; d; d = d.parent) line.push(d);
  return line;
}

export function isWithin(division: Division, ancestor: Division): boolean {
  for (let d: Division | undefined = division; d; d = d.parent) if (d === ancestor) return true;
  return false;
}

/** Whether neither of two divisions lies in the other. */
export function lieApart(one: Division, other: Division): boolean {
  return !isWithin(one, other) && !isWithin(other, one);
}

export function provinceOf(division: Division): Division {
  let top = division;
  while (top.parent) top = top.parent;
  return top;
}

/** Names from the province down, as an address is written. */
export function fullName(division: Division): string {
  return lineage(division)
    .reverse()
    .map((d) => d.name)
    .join("");
}

const MUNICIPALITIES = new Set(["110000", "120000", "310000", "500000"]);

/** A city directly under the state: its bodies are named like a city's and rank like a province's. */
export function isMunicipality(division: Division): boolean {
  return MUNICIPALITIES.has(division.code);
}

/** A county-level division that is a district of a city (its police are a branch of the city's). */
export function isDistrict(division: Division): boolean {
  return division.level === "county" && Number(division.code.slice(4)) < 20 && /(?<![地特林])区$/u.test(division.name);
}

/** 密云县 for 密云区: the stem of a division with the ending of another kind. */
export function isFormerName(name: string, division: Division): boolean {
  return name !== division.short && name.length >= 2 && /[市县区]$/u.test(name) && division.level !== "town";
}
