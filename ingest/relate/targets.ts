import type { Linked } from "../link/linked-mention.ts";
import { compile } from "../pattern.ts";
import { LIST_JOINT } from "../recognise/list-items.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Scene, scenesOf } from "./scene.ts";

/** Crimes that a list has before it says what all of them are. */
const LISTED = "crime.listed";
const FIGHTS = compile(relateKnowledge.fights, {}, "u");
const INTENDED = compile(relateKnowledge.intended, {}, "u");
const THIS_ONE = compile(relateKnowledge.thisMeasure, {}, "u");

/** 严厉打击|暴力伤医、制假售假|等违法犯罪: what a body fights itself, where no measure of its does. */
export const targets: Relator = (linked) => {
  const drafts: Draft[] = [];
  for (const scene of scenesOf(linked)) {
    for (const list of listsOf(scene)) {
      const { start } = list[0]!;
      if (
        !FIGHTS.test(scene.leftOf(start)) ||
        INTENDED.test(scene.leftOf(start)) ||
        THIS_ONE.test(scene.text) ||
        scene.of("Measure").some(({ end }) => end <= start)
      )
        continue;
      const actors = scene.actorsAt(start);
      if (!actors || actors.distance > 0) continue;
      for (const { entity: body } of actors.subjects.filter(({ type }) => type === "Agency"))
        for (const { entity: crime } of list)
          drafts.push({
            subject: body.id,
            predicate: "TARGETS",
            object: crime.id,
            evidence: scene.proof,
            confidence: 0.8,
            rule: "targets.listed",
          });
    }
  }
  return drafts;
};

/** The crimes of a sentence that stand in lists of two and more, list by list. */
function listsOf(scene: Scene): readonly (readonly Linked[])[] {
  const lists: Linked[][] = [];
  for (const crime of scene.of("CrimeType").filter(({ rule }) => rule === LISTED)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && LIST_JOINT.test(scene.between(last.end, crime.start))) list.push(crime);
    else lists.push([crime]);
  }
  return lists.filter((list) => list.length > 1);
}
