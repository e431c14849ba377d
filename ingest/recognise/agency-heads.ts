import { alternation, regExp } from "../pattern.ts";
import { AGENCY_UNITS, CENTRAL_BY_NAME, SYSTEM_BY_SURFACE } from "./agency-systems.ts";

const surfaces = [...SYSTEM_BY_SURFACE].filter(([, system]) => !system.relativeOnly).map(([surface]) => surface);
const fields = alternation(Object.keys(AGENCY_UNITS.fields));
const ranks = alternation(AGENCY_UNITS.ranks);
const spoken = alternation(Object.keys(AGENCY_UNITS.spoken));

/** What a branch of the police says that it is of: 公安|分局. */
export const OF_POLICE = "公安";

/** A field and rank such as 刑侦大队, or a unit of the administration such as 文化执法大队. */
export const UNIT = `(?:${fields}(?:(?:第?[一二三四五六七八九十\\d]+)?${ranks}|第?[一二三四五六七八九十\\d]+队)|${AGENCY_UNITS.enforcers}|${AGENCY_UNITS.offices})`;

/** Where the last part of a body's name may stand: a central body, a system's form, a unit or a station. */
export const HEADS = regExp(
  `(?<inspectors>${AGENCY_UNITS.inspectors})|(?<central>${alternation(CENTRAL_BY_NAME.keys())}(?!${AGENCY_UNITS.notAfterCentral}))|(?<unit>${UNIT})|(?<surface>${alternation(surfaces)})|(?<spoken>${spoken})|(?<station>${AGENCY_UNITS.station})|(?<level>${AGENCY_UNITS.ofLevel})`,
  "gu",
);

const HEAD_HERE = regExp(
  `(?:${alternation(surfaces)}|委(?!${AGENCY_UNITS.notAfterParty})|${fields}${ranks}|${AGENCY_UNITS.enforcers}|${spoken}|${AGENCY_UNITS.station})`,
  "yu",
);

/** Whether the last part of a body's name begins at `at`. */
export function agencyHeadAt(text: string, at: number): boolean {
  HEAD_HERE.lastIndex = at;
  return HEAD_HERE.test(text);
}

/** Whether a branch of the police bears the name that stands there, after its kind: 公安|虹口|分局. */
export function bearsBranch(text: string, start: number, end: number): boolean {
  return text.endsWith(OF_POLICE, start) && text.startsWith(AGENCY_UNITS.branch, end);
}
