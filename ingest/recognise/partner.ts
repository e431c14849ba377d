import type { Division } from "../gazetteer/division.ts";
import { regExp } from "../pattern.ts";
import { type AgencyMention, LEVELS, of, type Reading } from "./agency-mention.ts";
import { AGENCY_UNITS, POLICE } from "./agency-systems.ts";
import { type Centre, pointedAt } from "./place-centre.ts";

const PARTNER_LEFT = regExp(AGENCY_UNITS.partnerLeft, "u");
const PARTNER_RIGHT = regExp(AGENCY_UNITS.partnerRight, "u");
const WORKS_WITH = regExp(AGENCY_UNITS.worksWith, "u");
const OWN_LEVEL = /(?:^|[，。；：])(?:[^，。；]{0,8}，)?(?<word>[省市县区州])\p{Script=Han}{2,10}[局委办院]$/u;

/** 市税务局|联合|公安机关: the police of the division of whoever works with them. */
export function partnerOf(
  { text, base, found, centre }: Reading,
  at: number,
  end: number,
  surface: string,
): AgencyMention | undefined {
  const joint = PARTNER_LEFT.exec(text.slice(0, at))?.[0];
  // 与公安: a field of work as often as a body.
  if (joint === undefined || found.some(({ system }) => system === POLICE)) return undefined;
  if (surface.length < 4 && (!WORKS_WITH.test(joint) || !PARTNER_RIGHT.test(text.slice(end)))) return undefined;
  const from = base + at - joint.length;
  const before = found
    .filter(
      ({ start, end: ended }) =>
        start >= base && ended <= from && isBeside(text.slice(ended - base, from - base), joint),
    )
    .at(-1);
  const division = before?.division ?? pointedBefore(text.slice(0, at - joint.length), centre);
  const mention = division && of(POLICE, division, base + at, base + end, "agency.partner");
  return mention && { ...mention, confidence: 0.75 };
}

/** 市|水利和湖泊局|联合: the division of a body that no table lists, by the word for its level. */
function pointedBefore(left: string, centre: Centre): Division | undefined {
  const word = OWN_LEVEL.exec(left)?.groups?.word;
  const level = word && LEVELS.find((one) => AGENCY_UNITS.relative[one].includes(word));
  return level ? pointedAt(centre, level, word) : undefined;
}

/** Whether nothing but brackets, or for 联合 and the like a clause, stands between a body and what joins its partner to it. */
function isBeside(between: string, joint: string): boolean {
  return (
    /^(?:[（(][^（()）]{0,24}[）)])?$/u.test(between) || (WORKS_WITH.test(joint) && /^[^。；]{0,30}，$/u.test(between))
  );
}
