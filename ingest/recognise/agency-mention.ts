import { type Division, isWithin } from "../gazetteer/division.ts";
import type { Passage } from "../scanner.ts";
import { agencyName, collectiveName } from "./agency-name.ts";
import { AGENCY_UNITS, type AgencySystem, CENTRAL_BY_NAME, POLICE } from "./agency-systems.ts";
import type { FoundMention } from "./mention.ts";
import type { PlaceSpan } from "./place.ts";
import type { Centre } from "./place-centre.ts";
import type { SeenName } from "./seen-name.ts";

/** Levels that have bodies which texts call by a relative word: 省公安厅, 市公安局, 县公安局. */
export const LEVELS = ["province", "city", "county"] as const;

/** A mention of a public body, with what relations need to know of it. */
export interface AgencyMention extends FoundMention {
  readonly type: "Agency";
  /** The division that the body or collective serves; none for bodies of the whole country. */
  readonly division: Division | undefined;
  readonly system: AgencySystem | undefined;
  /** Key of the body of which this is a unit or branch. */
  readonly parent?: string;
}

/** A line being read, with what is known of its places and found so far in the article. */
export interface Reading {
  readonly text: string;
  readonly passage: Passage;
  readonly base: number;
  readonly places: readonly PlaceSpan[];
  readonly centre: Centre;
  readonly found: AgencyMention[];
  /** What the tagger sees in the article. */
  readonly seen: readonly SeenName[];
}

const PREFECTURE = "州";
/** A body of the state is called by no fewer characters. */
const SHORTEST = 3;

export function central(name: string, start: number): AgencyMention {
  const known = CENTRAL_BY_NAME.get(name)!;
  const whole = wholeOf(known.name);
  return {
    type: "Agency",
    start,
    end: start + name.length,
    key: `central/${known.name}`,
    name: known.name,
    aliases: known.aliases,
    properties: { level: "central" },
    ...(whole ? { parent: `central/${whole.name}` } : {}),
    rule: "agency.central",
    confidence: 0.98,
    division: undefined,
    system: undefined,
    spelled: true,
  };
}

/** 国务院安委会|办公室, 交通运输部|海事局: the body of the state with whose name that of another begins. */
function wholeOf(name: string): { readonly name: string } | undefined {
  for (let length = name.length - 1; length >= SHORTEST; length--) {
    const whole = CENTRAL_BY_NAME.get(name.slice(0, length));
    if (whole && whole.name !== name) return whole;
  }
  return undefined;
}

/** A team that the centre sends out: 中央第八生态环境保护督察组. */
export function inspectors(name: string, start: number): AgencyMention {
  return {
    type: "Agency",
    start,
    end: start + name.length,
    key: `central/${name}`,
    name,
    properties: { level: "central" },
    rule: "agency.inspectors",
    confidence: 0.95,
    division: undefined,
    system: undefined,
    spelled: true,
  };
}

/** The body of a division in a system; a `written` head that is official somewhere is believed. */
export function of(
  system: AgencySystem,
  division: Division,
  start: number,
  end: number,
  rule: string,
  spelled = true,
  written?: string,
): AgencyMention | undefined {
  const named = agencyName(system, division, written);
  if (!named) return undefined;
  const branch = system === POLICE && named.name.endsWith(AGENCY_UNITS.branch);
  return {
    type: "Agency",
    start,
    end,
    key: [division.code, system.id, ...(system.heads ? [named.name] : [])].join("/"),
    ...named,
    properties: { level: division.level },
    rule,
    confidence: 0.95,
    division,
    system,
    ...(branch ? { parent: `${division.parent!.code}/${system.id}` } : {}),
    spelled,
  };
}

const CENTRAL = "central/";

/** Whether a body is of the whole state, or a part of one that is. */
export function isCentral({ key }: { readonly key: string }): boolean {
  return key.startsWith(CENTRAL);
}

const ALL = "/all";

/** The key of all bodies of a system in a division, or in the country. */
export function collectiveKey(system: AgencySystem, division: Division | undefined): string {
  return `${division?.code ?? "national"}/${system.id}${ALL}`;
}

/** Whether a body stands for all of its system in a division, which sit nowhere in particular. */
export function isCollective({ key }: { readonly key: string }): boolean {
  return key.endsWith(ALL);
}

export function collective(
  system: AgencySystem,
  division: Division | undefined,
  start: number,
  end: number,
): AgencyMention {
  return {
    type: "Agency",
    start,
    end,
    key: collectiveKey(system, division),
    ...collectiveName(system, division),
    properties: { level: division?.level ?? "central" },
    rule: "agency.collective",
    confidence: 0.9,
    division,
    system,
    spelled: true,
  };
}

export function placeEnding({ places, base, text }: Reading, at: number): PlaceSpan | undefined {
  // 楚雄州|州委宣传部: the kind may stand twice.
  const end = text[at - 1] === PREFECTURE && text[at - 2] === PREFECTURE ? at - 1 : at;
  return places.find((place) => place.end === base + end);
}

/** Start of the chain of nested places that ends with `place`. */
export function chainStart({ places }: Reading, place: PlaceSpan): number {
  let first = place;
  for (;;) {
    const above = places.find((other) => other.end === first.start && isWithin(first.division, other.division));
    if (!above) return first.start;
    first = above;
  }
}

/** Whether a word begins at `at`, or what stands before is no Chinese character. */
export function startsWord({ text, words }: Passage, at: number): boolean {
  const previous = text[at - 1];
  return previous === undefined || !/\p{Script=Han}/u.test(previous) || words.startingAt(at) !== undefined;
}
