import { isWithin } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import type { LinkedArticle } from "../link/index.ts";
import type { Linked } from "../link/linked-mention.ts";
import { alternation, compile } from "../pattern.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
import { datesIn } from "../recognise/date.ts";
import { personKnowledge } from "../recognise/person-knowledge.ts";
import { parties } from "./case-parties.ts";
import { type CaseScope, caseScope } from "./case-scope.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge, type Scene, scenesOf } from "./scene.ts";

const k = caseKnowledge;
const HANDLE = compile(`{handle}|${k.handlePattern}`, { handle: k.handle }, "u");
const TAKE_LEFT = compile(k.takeLeft, {}, "u");
const TAKE_RIGHT = compile(k.takeRight, {}, "u");
const OCCURRED_LEFT = compile(relateKnowledge.occurred.left, {}, "u");
const OCCURRED_RIGHT = compile(relateKnowledge.occurred.right, {}, "u");
const IN_BRACKETS = compile(k.native, {}, "u");
/** 甲，男，汉族，|安徽枞阳|人: a clause of its own, or a verb, that says where somebody is from. */
const NATIVE_STATED = compile(personKnowledge.native, {}, "u");
/** After the day of a report, which is not that of the case. */
const REPORTED = compile(k.reported, {}, "u");
const HOMETOWN = new RegExp(personKnowledge.hometown, "u");

/** Who handled a case, where it happened, whom it concerns and of what kind it is. */
export const cases: Relator = (linked) => {
  const scope = caseScope(linked);
  const scenes = scenesOf(linked);
  const drafts: Draft[] = natives(scenes);
  for (const caseId of scope.cases) {
    for (const mention of scope.mentions(caseId))
      if (mention.crime)
        drafts.push({
          subject: caseId,
          predicate: "OF_TYPE",
          object:
            linked.mentions.find(
              ({ type, start, end }) =>
                type === "CrimeType" && start === mention.crime!.start && end === mention.crime!.end,
            )?.entity.id ?? "",
          evidence: [{ start: mention.start, end: mention.end }],
          confidence: mention.confidence,
          rule: "cases.crime",
        });
    drafts.push(
      ...handling(scenes, scope, caseId),
      ...scenesOfCrime(scenes, scope, caseId),
      ...accidents(scenes, scope, caseId),
    );
  }
  drafts.push(...parties(scenes, scope));
  return drafts.filter((draft) => draft.object !== "");
};

function handling(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const drafts: Draft[] = [];
  for (const scene of scenes) {
    if (scope.of(scene) !== caseId) continue;
    for (const agency of scene.of("Agency")) {
      const left = scene.text.slice(0, agency.start - scene.sentence.start);
      if (TAKE_LEFT.test(left) && TAKE_RIGHT.test(scene.text.slice(agency.end - scene.sentence.start)))
        drafts.push({
          subject: agency.entity.id,
          predicate: "HANDLED",
          object: caseId,
          evidence: scene.proof,
          confidence: 0.85,
          rule: "cases.taken-over",
        });
    }
    scene.groups.forEach((group, i) => {
      const until = scene.groups[i + 1]?.start ?? scene.sentence.end;
      const clause = scene.text.slice(group.end - scene.sentence.start, until - scene.sentence.start);
      if (!HANDLE.test(clause)) return;
      for (const agency of group.subjects)
        drafts.push({
          subject: agency.entity.id,
          predicate: "HANDLED",
          object: caseId,
          evidence: scene.proof,
          confidence: agency.rule === "agency.anaphora" ? 0.75 : 0.9,
          rule: "cases.handled",
        });
    });
  }
  return drafts;
}

function scenesOfCrime(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const drafts: Draft[] = [];
  for (const scene of scenes) {
    if (scope.of(scene) !== caseId) continue;
    const tail = placeTail(scene);
    for (const place of scene.of("Place")) {
      const at = place.start - scene.sentence.start;
      // A chain of places (在福建省泉州市) stands for its last and smallest.
      if (scene.of("Place").some((other) => other.start === place.end)) continue;
      let left = scene.text.slice(0, at);
      for (let before = tail.exec(left); before?.[0]; before = tail.exec(left)) left = left.slice(0, before.index);
      const right = scene.text.slice(place.end - scene.sentence.start);
      if (OCCURRED_LEFT.test(left) && OCCURRED_RIGHT.test(right))
        drafts.push({
          subject: caseId,
          predicate: "OCCURRED_IN",
          object: place.entity.id,
          evidence: scene.proof,
          confidence: 0.82,
          rule: "cases.scene",
        });
    }
  }
  return drafts;
}

/** The places of a sentence and the joints of their lists, at the end of a text. */
function placeTail(scene: Scene): RegExp {
  const names = scene
    .of("Place")
    .map((one) => scene.text.slice(one.start - scene.sentence.start, one.end - scene.sentence.start));
  return new RegExp(`(?:${alternation(names)}|(?<=\\p{Script=Han})[、和])$`, "u");
}

/** 寿光市某公司发生…事故: an accident happens in the last place named before it that is no part of a name. */
function accidents(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const drafts: Draft[] = [];
  for (const scene of scenes)
    for (const mention of scope.mentions(caseId)) {
      if (mention.rule !== "case.accident" || mention.start < scene.sentence.start || mention.end > scene.sentence.end)
        continue;
      const owned = (one: Linked) =>
        scene.of("Organization", "Agency").some((body) => body.start <= one.start && one.end <= body.end);
      const place = scene.of("Place").findLast((one) => one.end <= mention.start && !owned(one));
      if (place)
        drafts.push({
          subject: caseId,
          predicate: "OCCURRED_IN",
          object: place.entity.id,
          evidence: scene.proof,
          confidence: 0.85,
          rule: "cases.accident-scene",
        });
    }
  return drafts.filter(({ object }) => !drafts.some((other) => isAbove(object, other.object)));
}

/** Whether one division, by its id, lies above another. */
function isAbove(one: string, other: string): boolean {
  const { byCode } = loadGazetteer();
  const [above, below] = [one, other].map((id) => byCode(id.slice("place:".length)));
  return above !== undefined && below !== undefined && above !== below && isWithin(below, above);
}

/** 梁某国（男，41岁，广东惠州市人）: home is the last place in the brackets, or the one after 老家. */
function natives(scenes: readonly Scene[]): Draft[] {
  const drafts: Draft[] = [];
  for (const scene of scenes)
    for (const place of scene.of("Place")) {
      const left = scene.text.slice(0, place.start - scene.sentence.start);
      const right = scene.text.slice(place.end - scene.sentence.start);
      if (scene.of("Place").some((other) => other.start === place.end)) continue;
      const chain = scene.of("Place").filter((one) => one.end <= place.start);
      let start = place.start;
      for (const one of [...chain].reverse()) if (one.end === start) start = one.start;
      const before = scene.text.slice(0, start - scene.sentence.start);
      const bracketed = IN_BRACKETS.test(left) && /^(?:人|籍)/u.test(right);
      const stated = NATIVE_STATED.test(before) && /^(?:籍|人(?=[，。；、（(]|$))/u.test(right);
      if (!bracketed && !stated && !HOMETOWN.test(before)) continue;
      const person = scene.of("Person").findLast((one) => one.end <= start);
      if (person)
        drafts.push({
          subject: person.entity.id,
          predicate: "NATIVE_OF",
          object: place.entity.id,
          evidence: scene.proof,
          confidence: 0.92,
          rule: bracketed ? "cases.native-brackets" : stated ? "cases.native-stated" : "cases.native-hometown",
        });
    }
  return drafts;
}

/** The day of a case and what came of it, as its sentences say. */
export function stateCases(linked: LinkedArticle): void {
  const scope = caseScope(linked);
  const { dated } = linked.clean;
  for (const scene of scenesOf(linked)) {
    const caseId = scope.of(scene);
    const entity = caseId && linked.entities.find((one) => one.id === caseId);
    if (!entity) continue;
    const date = datesIn(scene.text, dated).find(({ end }) => !REPORTED.test(scene.text.slice(end)));
    if (date) entity.properties.occurredOn ??= date.date;
    for (const [word, outcome] of Object.entries(k.outcomes))
      if (scene.text.includes(word)) entity.properties.status ??= outcome;
  }
}
