import type { Linked } from "../link/linked-mention.ts";
import { compile } from "../pattern.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";

const LIES_IN = compile(relateKnowledge.liesIn, {}, "u");
/** In how many characters after a firm's name it says where it lies. */
const FARTHEST = 12;

/** 某宾馆|位于|某县|某镇|某路: a firm lies in the last, the nearest, of the places that follow one another. */
export const sites: Relator = ({ clean, mentions }) => {
  const places = new Map(mentions.filter(({ type }) => type === "Place").map((place) => [place.start, place]));
  return mentions.flatMap((firm): Draft[] => {
    if (firm.type !== "Organization") return [];
    const says = LIES_IN.exec(clean.text.slice(firm.end, firm.end + FARTHEST));
    const place = says && lastOf(places, firm.end + says[0].length);
    if (!place) return [];
    return [
      {
        subject: firm.entity.id,
        predicate: "LOCATED_IN",
        object: place.entity.id,
        evidence: [{ start: firm.start, end: place.end }],
        confidence: Math.min(0.9, place.confidence),
        rule: "sites.stated",
      },
    ];
  });
};

/** The last of the places that follow one another from `at`. */
function lastOf(places: ReadonlyMap<number, Linked>, at: number): Linked | undefined {
  const first = places.get(at);
  return first && (lastOf(places, first.end) ?? first);
}
