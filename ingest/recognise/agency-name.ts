import { type Division, isDistrict, isMunicipality } from "../gazetteer/division.ts";
import { AGENCY_UNITS, type AgencySystem, POLICE } from "./agency-systems.ts";

export interface AgencyName {
  readonly name: string;
  readonly aliases: readonly string[];
}

type Rank = keyof AgencySystem["official"];

function rankOf(division: Division): Rank {
  if (isMunicipality(division)) return "municipality";
  if (isDistrict(division) && division.parent) return "district";
  return division.level;
}

/**
 * Official name of a division's body in a system, with the other names that official texts use for it. A `written` head
 * that is official at some level is believed: names of bodies differ from city to city.
 */
export function agencyName(system: AgencySystem, division: Division, surface?: string): AgencyName | undefined {
  const written = surface === undefined ? undefined : (system.ranked?.[surface] ?? surface);
  const rank = rankOf(division);
  const usual = (written && system.heads?.[written]) ?? system.official[rank];
  const believed =
    written !== undefined && !usual?.includes("{short}") && Object.values(system.official).includes(written);
  const head = believed ? written : usual;
  if (!head) return undefined;
  const above = division.parent;
  if (head.includes("{short}")) {
    if (!above || above.level === "county") return undefined;
    const aliases = [
      `${above.name}公安局${division.name}${AGENCY_UNITS.branch}`,
      `${division.name}公安分局`,
      `${division.short}公安分局`,
      ...(rank === "district" ? [`${above.name}${division.name}公安局`, `${division.name}公安局`] : []),
    ];
    return { name: `${above.name}${head.replace("{short}", division.short)}`, aliases };
  }
  if (system.shortBase) return { name: `${division.short}${head}`, aliases: [`${division.name}${head}`] };
  const prefix = system.prefix ?? "";
  const base = (rank === "district" || rank === "town") && above ? `${above.name}${division.name}` : division.name;
  const aliases = base === division.name ? [] : [`${division.name}${head}`];
  if (prefix) aliases.push(`${division.name}委`, `${prefix}${division.name}委`);
  if (system.id === "government") aliases.push(`${division.name}政府`);
  return { name: `${prefix}${base}${head}`, aliases };
}

/** 交通运输综合执法大队 of a division's own administration, and of no body of its system. */
export function enforcementName(division: Division, unit: string): AgencyName {
  const within = isDistrict(division) && division.parent ? division.parent.name : "";
  return {
    name: `${within}${division.name}${unit}`,
    aliases: [...(within ? [`${division.name}${unit}`] : []), `${division.short}${unit}`],
  };
}

/** All bodies of a system in a province or the country, taken together. */
export function collectiveName(system: AgencySystem, division: Division | undefined): AgencyName {
  const kind = system.collective[0] ?? system.surface[0]!;
  if (!division) return { name: `全国${kind}`, aliases: [] };
  const short =
    system === POLICE ? [`${division.short}公安`, `${division.short}${kind}`] : [`${division.short}${kind}`];
  return { name: `${division.name}${kind}`, aliases: short };
}
