import type { Draft, Relator } from "./draft.ts";

/** 老观镇|二龙村: a locality that is written right after a place lies in it; the tables of divisions do not know it. */
export const addresses: Relator = ({ mentions }) => {
  const places = mentions.filter(({ type }) => type === "Place");
  const byEnd = new Map(places.map((place) => [place.end, place]));
  return places.flatMap((place): Draft[] => {
    const above = byEnd.get(place.start);
    if (!above || place.entity.properties.code !== undefined || above.entity.id === place.entity.id) return [];
    return [
      {
        subject: place.entity.id,
        predicate: "WITHIN",
        object: above.entity.id,
        evidence: [{ start: above.start, end: place.end }],
        confidence: Math.min(place.confidence, above.confidence),
        rule: "addresses.after",
      },
    ];
  });
};
