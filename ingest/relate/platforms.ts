import type { Linked } from "../link/linked-mention.ts";
import { compile } from "../pattern.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Scene, scenesOf } from "./scene.ts";

const OPENS = compile(relateKnowledge.opensPlatform, {}, "u");

/** 某部|开通全国统一的“…”|APP: the one body that opens it. */
function openerOf(scene: Scene, platform: Linked): Linked | undefined {
  const group = scene.groups.findLast(({ end, subjects }) => end <= platform.start && subjects.length > 0);
  const [owner, other] = group?.subjects ?? [];
  return owner && !other && OPENS.test(scene.between(group!.end, platform.start)) ? owner : undefined;
}

/** Who runs a platform and what it serves. */
export const platforms: Relator = (linked) => {
  const drafts: Draft[] = [];
  for (const scene of scenesOf(linked)) {
    const evidence = scene.proof;
    const all = scene.of("Platform");
    for (const platform of all) {
      const owner =
        scene
          .of("Agency")
          .find(
            (agency) =>
              agency.start === platform.start || (agency.end <= platform.start && platform.start - agency.end <= 1),
          ) ?? openerOf(scene, platform);
      if (owner)
        drafts.push({
          subject: platform.entity.id,
          predicate: "OPERATED_BY",
          object: owner.entity.id,
          evidence,
          confidence: 0.9,
          rule: "platforms.owner",
        });
      for (const topic of scene.of("Topic"))
        if (topic.rule === "topic.business" && all.findLast((one) => one.end <= topic.start) === platform)
          drafts.push({
            subject: platform.entity.id,
            predicate: "COVERS",
            object: topic.entity.id,
            evidence,
            confidence: 0.85,
            rule: "platforms.business",
          });
    }
  }
  return drafts;
};
