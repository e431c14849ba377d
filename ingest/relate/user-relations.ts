import type { RelationRule } from "../rules.ts";
import type { Draft, Relator } from "./draft.ts";
import { scenesOf } from "./scene.ts";

/** Relations that the rules of a user read; the rule is shown as `user:<its name>`. */
export function userRelations(rules: readonly RelationRule[]): Relator {
  return (linked) => {
    const drafts: Draft[] = [];
    for (const scene of scenesOf(linked)) {
      const base = scene.sentence.start;
      for (const { rule, predicate, subject, object, subjectFirst, left, between, right, confidence } of rules)
        for (const one of scene.of(subject))
          for (const other of scene.of(object)) {
            const [first, second] = subjectFirst ? [one, other] : [other, one];
            if (first.end > second.start || !between.test(scene.text.slice(first.end - base, second.start - base)))
              continue;
            if (!left.test(scene.leftOf(first.start)) || !right.test(scene.rightOf(second.end))) continue;
            drafts.push({
              subject: one.entity.id,
              predicate,
              object: other.entity.id,
              evidence: scene.proof,
              confidence,
              rule: `user:${rule}`,
            });
          }
    }
    return drafts;
  };
}
