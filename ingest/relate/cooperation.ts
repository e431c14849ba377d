import { before, compile } from "../pattern.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge, scenesOf } from "./scene.ts";

const plannedAfter = before(compile(relateKnowledge.planned, {}, "u"));

/** Who works with whom: 甲与乙、丙联合…, 会同乙. */
export const cooperation: Relator = (linked) => {
  const drafts: Draft[] = [];
  for (const scene of scenesOf(linked))
    for (const group of scene.groups) {
      const [first] = group.partners;
      if (!first || plannedAfter(scene.text, first.start - scene.sentence.start)) continue;
      const actors = group.subjects.length > 0 ? group : scene.actorsAt(group.start);
      for (const subject of actors?.subjects ?? [])
        for (const partner of group.partners)
          if (partner.entity.id !== subject.entity.id)
            drafts.push({
              subject: subject.entity.id,
              predicate: "COOPERATES_WITH",
              object: partner.entity.id,
              evidence: scene.proof,
              confidence: 0.88 - 0.05 * actors!.distance,
              rule: "cooperation.joined",
            });
    }
  return drafts;
};
