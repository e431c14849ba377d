import type { Division } from "../gazetteer/division.ts";
import { regExp } from "../pattern.ts";
import { Scanner } from "../scanner.ts";
import { type AgencyMention, chainStart, LEVELS, type Reading } from "./agency-mention.ts";
import { divisionOf } from "./agency-pointer.ts";
import { AGENCY_UNITS } from "./agency-systems.ts";
import { overlaps } from "./mention.ts";

const GROUP = new Scanner(regExp(AGENCY_UNITS.leadingGroup.head, "gu"));
const NOT_IN_TOPIC = regExp(AGENCY_UNITS.leadingGroup.notInTopic, "u");
/** What a group is for, between its place and what it is. */
const SHORTEST = 2;
const LONGEST = 24;
const POINTER = regExp(
  `(?:^|[，。；：、“”和与由经据])(?<word>[省市县区州])\\p{Script=Han}{${SHORTEST},${LONGEST}}$`,
  "u",
);

/** 某省治理超限超载工作领导小组办公室, 市平安建设联席会议: groups in which several bodies of a division work together. */
export function leadingGroups(reading: Reading): void {
  const { text, base, found, passage } = reading;
  for (const { 0: head, index: at } of GROUP.all(passage)) {
    const end = at + head.length;
    const whose = ofWhom(reading, at);
    if (!whose) continue;
    const topic = text.slice(whose.end, at);
    const span = { start: base + whose.end, end: base + end };
    if (NOT_IN_TOPIC.test(topic) || found.some((one) => overlaps(one, span))) continue;
    found.push(group(whose.division, whose.start, base + end, topic + head));
  }
}

interface Whose {
  readonly division: Division;
  /** Where its name begins in the article, and ends in the text that is read. */
  readonly start: number;
  readonly end: number;
}

/** The place, or the word that points at one, that is nearest before what a group at an offset is for. */
function ofWhom(reading: Reading, at: number): Whose | undefined {
  const { base, places } = reading;
  const place = places.findLast((one) => one.end <= base + at - SHORTEST && one.end >= base + at - LONGEST);
  const word = pointerBefore(reading.text, at);
  if (place && place.end - base > (word ?? -1))
    return { division: place.division, start: chainStart(reading, place), end: place.end - base };
  const division = word === undefined ? undefined : pointed(reading, word);
  return word !== undefined && division ? { division, start: base + word, end: word + 1 } : undefined;
}

/** Where the word stands that points at the group's division. */
function pointerBefore(text: string, at: number): number | undefined {
  const left = POINTER.exec(text.slice(0, at));
  return left ? left.index + left[0].indexOf(left.groups!.word!) : undefined;
}

function pointed(reading: Reading, at: number): Division | undefined {
  const word = reading.text[at]!;
  const level = LEVELS.find((one) => AGENCY_UNITS.relative[one].includes(word));
  return level && divisionOf(reading, at, level, word);
}

function group(division: Division, start: number, end: number, name: string): AgencyMention {
  return {
    type: "Agency",
    start,
    end,
    key: `${division.code}/${name}`,
    name: division.name + name,
    properties: { level: division.level },
    rule: "agency.leading-group",
    confidence: 0.85,
    division,
    system: undefined,
    spelled: true,
  };
}
