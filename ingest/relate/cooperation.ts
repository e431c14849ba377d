import type { Linked } from "../link/linked-mention.ts";
import { after, before, compile } from "../pattern.ts";
import { LIST_JOINT } from "../recognise/list-items.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Actors, type Scene, scenesOf } from "./scene.ts";

const effortBefore = after(compile(relateKnowledge.jointEffort, {}, "u"));
const HELPED_FIRST = compile(relateKnowledge.helpedFirst, {}, "u");
const plannedAfter = before(compile(relateKnowledge.planned, {}, "u"));

/** Who works with whom: 甲与乙、丙联合…, 会同乙. */
export const cooperation: Relator = (linked) => {
  const drafts: Draft[] = [];
  for (const scene of scenesOf(linked)) {
    for (const [subject, partner] of jointEfforts(scene))
      drafts.push({
        subject: subject.entity.id,
        predicate: "COOPERATES_WITH",
        object: partner.entity.id,
        evidence: scene.proof,
        confidence: 0.85,
        rule: "cooperation.effort",
      });
    for (const group of scene.groups) {
      const [first] = group.partners;
      if (!first || plannedAfter(scene.text, first.start - scene.sentence.start)) continue;
      const actors = group.subjects.length > 0 ? group : (introduced(scene, group) ?? scene.actorsAt(group.start));
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
  }
  return drafts;
};

/** 在|甲|的协助下，乙破获…: who is named next, where a sentence begins with who helped. */
function introduced(scene: Scene, helping: Actors): Actors | undefined {
  if (!HELPED_FIRST.test(scene.leftOf(helping.start))) return undefined;
  return scene.groups.find(({ start, subjects }) => start >= helping.end && subjects.length > 0);
}

/** 在甲与乙的共同努力下: bodies that are named side by side, the first with each other. */
function jointEfforts(scene: Scene): [Linked, Linked][] {
  const bodies = scene.of("Agency");
  const at = ({ end }: Linked) => end - scene.sentence.start;
  return bodies.flatMap((last, i) => {
    if (!effortBefore(scene.text, at(last))) return [];
    let from = i;
    while (
      from > 0 &&
      LIST_JOINT.test(scene.text.slice(at(bodies[from - 1]!), bodies[from]!.start - scene.sentence.start))
    )
      from--;
    return bodies.slice(from + 1, i + 1).map((partner): [Linked, Linked] => [bodies[from]!, partner]);
  });
}
