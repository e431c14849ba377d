import type { LinkedArticle } from "../link/index.ts";
import type { Linked } from "../link/linked-mention.ts";
import { after, before, compile } from "../pattern.ts";
import type { CaseMention } from "../recognise/case.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
import { isOfOthers } from "../recognise/crime-type.ts";
import { datesIn } from "../recognise/date.ts";
import { parties } from "./case-parties.ts";
import { casePlaces } from "./case-places.ts";
import { type CaseScope, caseScope } from "./case-scope.ts";
import type { Draft, Relator } from "./draft.ts";
import { onlyActors } from "./only-actors.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Scene, scenesOf } from "./scene.ts";

const k = caseKnowledge;
const HANDLE = compile(`{handle}|${k.handlePattern}`, { handle: k.handle }, "u");
const takenAfter = before(compile(k.takeLeft, {}, "u"));
const takenBefore = after(compile(k.takeRight, {}, "u"));
const handedAfter = before(compile(k.handedLeft, {}, "u"));
const reportedAfter = before(compile(k.reportedLeft, {}, "u"));
const toldBefore = after(compile(k.reportedRight, {}, "u"));
const caughtAfter = before(compile(k.caughtLeft, {}, "u"));
const caughtBefore = after(compile(k.caughtRight, {}, "u"));
const officerSpeaksBefore = after(compile(relateKnowledge.officerSpeaks, {}, "u"));
const sendsAt = before(compile(k.sends, {}, "u"));
const NEVER_HANDLES = compile(relateKnowledge.neverHandles, {}, "u");
/** How the official names of the party's committees begin. */
const PARTY = "中共";
const partyOffice = after(/^(?:副?书记|常委)/u);
const JOINT_ACTION = compile(relateKnowledge.jointAction, {}, "u");
const OFFICERS = compile(k.officers, {}, "u");
const OFFICERS_ACT = compile(k.officersAct, {}, "u");
const STORY = "case.narrative";
/** How many sentences back a body may be named with which one goes on. */
const NEAR = 2;
const GOES_ON = compile(k.goesOn, {}, "u");
/** 由林业局登记保存|，案件正在侦查中|: that a case goes on says nothing of a body that looks into none. */
const GOES_ON_BY_ITSELF = compile(k.goesOnByItself, {}, "u");
const INVESTIGATES = compile(k.investigates, {}, "u");
/** Between two cases of a list: 和1起涉嫌. */
const IN_LIST = /^(?:[、和及与]|以及)[^，。；、]{0,8}$/u;
/** After the day of a report, which is not that of the case. */
const reportedBefore = after(compile(k.reported, {}, "u"));

/** Who handled a case, where it happened, whom it concerns and of what kind it is. */
export const cases: Relator = (linked) => {
  const scope = caseScope(linked);
  const scenes = scenesOf(linked);
  const drafts: Draft[] = [];
  for (const caseId of scope.cases) {
    drafts.push(...kinds(linked, scope.mentions(caseId), caseId));
    drafts.push(...handling(scenes, scope, caseId), ...casePlaces(scenes, scope, caseId));
  }
  drafts.push(...parties(scenes, scope));
  return drafts;
};

/** Of what crimes a case is: those of its mentions, and each of a row that its name is. */
function kinds({ mentions }: LinkedArticle, named: readonly Linked<CaseMention>[], caseId: string): Draft[] {
  const crimes = named.flatMap(({ crime }) => crime?.key ?? []);
  // 被骗, in a case of 网络传销: how it was told, where something else says of what kind it is.
  const stated = named.some(({ crime, rule }) => crime && rule !== STORY);
  return named.flatMap(({ start, end, name, crime, confidence, rule }): Draft[] => {
    if (stated && rule === STORY) return [];
    // 走私案, of a case of 走私香烟: what says less tells nothing more.
    if (!crime || crimes.some((one) => one !== crime.key && one.includes(crime.key) && !isOfOthers(one, crime.key)))
      return [];
    const row = name.includes("、");
    const types = mentions.filter(
      (one) =>
        one.type === "CrimeType" &&
        ((one.start === crime.start && one.end === crime.end) || (row && one.start >= start && one.end <= end)),
    );
    return types.map(({ entity }) => ({
      subject: caseId,
      predicate: "OF_TYPE",
      object: entity.id,
      evidence: [{ start, end }],
      confidence,
      rule: "cases.crime",
    }));
  });
}

function handling(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const drafts: Draft[] = [];
  for (const scene of scenes) {
    if (scope.of(scene) !== caseId && !alsoNames(scene, caseId)) continue;
    const { start } = scene.sentence;
    for (const agency of scene.of("Agency")) {
      const [left, right] = [agency.start - start, agency.end - start];
      const caught = caughtAfter(scene.text, left) && caughtBefore(scene.text, right);
      if (caught || handedAfter(scene.text, left) || (takenAfter(scene.text, left) && takenBefore(scene.text, right)))
        drafts.push(handled(agency, caseId, scene, 0.85, caught ? "cases.caught" : "cases.taken-over"));
      else if (reportedAfter(scene.text, left) && toldBefore(scene.text, right))
        drafts.push(handled(agency, caseId, scene, 0.8, "cases.reported-to"));
    }
    scene.groups.forEach((group, i) => {
      // 甲在乙的支持下破获…: who does not act parts nobody from what he did.
      const next = scene.groups
        .slice(i + 1)
        .filter(({ subjects, heard }) => subjects.length > 0 || heard.length > 0)
        .find((other) => !sendsAt(scene.text, other.start - start));
      const until = next?.start ?? scene.sentence.end;
      const clause = scene.text.slice(group.end - start, until - start);
      if (
        !HANDLE.test(clause) ||
        (!HANDLE.test(clause.replace(GOES_ON_BY_ITSELF, "")) && !group.subjects.some(investigates)) ||
        (next && officerSpeaksBefore(scene.text, group.end - start))
      )
        return;
      // 记者从甲获悉，民警已追回…: whose officers they are.
      const together = JOINT_ACTION.test(clause) ? group.partners : [];
      const acting =
        group.subjects.length === 0 && OFFICERS.test(clause) ? group.heard : [...group.subjects, ...together];
      const own = acting.filter((one) => !NEVER_HANDLES.test(one.name) && !directs(scene, one));
      for (const agency of own) {
        const indirect = agency.rule === "agency.anaphora" || acting === group.heard;
        drafts.push(handled(agency, caseId, scene, indirect ? 0.75 : 0.9, "cases.handled"));
      }
    });
  }
  return drafts.length > 0 ? drafts : byOfficers(scenes, scope, caseId);
}

/** 省委|书记作出指示: the secretary's orders are nothing that the committee does. */
function directs({ text, sentence }: Scene, { end, name }: Linked): boolean {
  return name.startsWith(PARTY) && partyOffice(text, end - sentence.start);
}

function investigates({ name }: Linked): boolean {
  return INVESTIGATES.test(name);
}

/** 查获1起走私案|和1起盗采案: a list of cases, of which the sentence tells the first. */
function alsoNames(scene: Scene, caseId: string): boolean {
  const named = scene.of("Case");
  const at = named.findIndex(({ entity }) => entity.id === caseId);
  return at > 0 && named.slice(1, at + 1).every((one, i) => IN_LIST.test(scene.between(named[i]!.end, one.start)));
}

/** 民警将其抓获, 目前，共破获…: where no body is said to handle a case, its officers or who acted last show who does. */
function byOfficers(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  for (const scene of scenes) {
    if (scene.groups.some(({ subjects }) => subjects.length > 0)) continue;
    if (scope.of(scene) !== caseId && !alsoNames(scene, caseId)) continue;
    const goesOn = GOES_ON.test(scene.text);
    if (!goesOn && (!OFFICERS_ACT.test(scene.text) || !HANDLE.test(scene.text))) continue;
    const actors = scene.actorsAt(scene.sentence.start);
    const near = actors && !(goesOn && actors.distance > NEAR);
    // However far back: 成功破获…, in an article in which nobody else acts.
    const acting = near ? actors.subjects : goesOn ? onlyActors(scenes) : [];
    if (acting.length > 0) return acting.map((agency) => handled(agency, caseId, scene, 0.7, "cases.officers"));
  }
  return [];
}

function handled({ entity }: Linked, caseId: string, { proof }: Scene, confidence: number, rule: string): Draft {
  return { subject: entity.id, predicate: "HANDLED", object: caseId, evidence: proof, confidence, rule };
}

/** The day of a case and what came of it, as its sentences say. */
export function stateCases(linked: LinkedArticle): void {
  const scope = caseScope(linked);
  for (const scene of scenesOf(linked)) {
    const caseId = scope.of(scene);
    const entity = caseId && linked.entities.find((one) => one.id === caseId);
    if (!entity) continue;
    const date = datesIn(scene.text, scene.sentence.dated).find(({ end }) => !reportedBefore(scene.text, end));
    if (date) entity.properties.occurredOn ??= date.date;
    for (const [word, outcome] of Object.entries(k.outcomes))
      if (scene.text.includes(word)) entity.properties.status ??= outcome;
  }
}
