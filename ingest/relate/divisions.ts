import type { Entity } from "../../src/model/graph-document.ts";
import { fullName } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { entityId } from "../link/identity.ts";
import type { Draft } from "./draft.ts";

/** The division with this id, as an entity that no text mentions. */
export function impliedPlace(id: string): Entity | undefined {
  const division = loadGazetteer().byCode(id.slice("place:".length));
  if (!division) return undefined;
  return {
    id,
    type: "Place",
    name: division.name,
    aliases: division.short === division.name ? [] : [division.short],
    properties: { level: division.level, code: division.code, fullName: fullName(division) },
    mentions: [],
  };
}

/** What the gazetteer implies: each place lies in its parent, up to the province. Adds the parents to `entities`. */
export function divisions(entities: Map<string, Entity>): Draft[] {
  const gazetteer = loadGazetteer();
  const drafts: Draft[] = [];
  for (const place of [...entities.values()].filter((one) => one.type === "Place")) {
    for (let d = gazetteer.byCode(String(place.properties.code ?? "")); d?.parent; d = d.parent) {
      const id = entityId("Place", d.code, "");
      const above = entityId("Place", d.parent.code, "");
      if (!entities.has(above)) entities.set(above, impliedPlace(above)!);
      drafts.push({
        subject: id,
        predicate: "WITHIN",
        object: above,
        evidence: [],
        confidence: 1,
        rule: "divisions.parent",
        derived: true,
      });
    }
  }
  return drafts;
}
