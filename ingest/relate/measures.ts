import type { Linked } from "../link/linked-mention.ts";
import { alternation, compile, regExp } from "../pattern.ts";
import { overlaps } from "../recognise/mention.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Actors, type Scene, scenesOf } from "./scene.ts";
import { pointedAt } from "./told-measure.ts";

const SERIES = "measure.series";
const INTRODUCED = "measure.introduced";
const APPLIES_LEFT = compile(relateKnowledge.appliesIn, {}, "u");
const RUN_BY = compile(relateKnowledge.runBy, {}, "u");
const SINCE = compile(relateKnowledge.since, {}, "u");
const FOREWORD = compile(relateKnowledge.foreword, {}, "u");
const STARTS = compile(relateKnowledge.starts, {}, "u");
/** 在|成都|召开“夏安”行动通气会: where it is only told of. */
const HELD = /召开|举行|举办/u;
const IS_MEETING = /^[^，。；]{0,14}会(?!议?室)/u;
const TRIED = compile(relateKnowledge.triedRight, {}, "u");
const NOBODY = { partners: [], heard: [], distance: 0 };
const AIMED = compile(relateKnowledge.aimed, {}, "u");
const TARGETS = regExp(alternation(relateKnowledge.targets), "u");

/** Who adopted a measure, where it applies, what it covers and against what it is directed. */
export const measures: Relator = (linked) => {
  const drafts: Draft[] = [];
  const named: Linked[] = [];
  for (const scene of scenesOf(linked)) {
    const evidence = scene.proof;
    const all = scene.of("Measure");
    const add = (subject: string, predicate: Draft["predicate"], object: string, confidence: number, rule: string) =>
      drafts.push({ subject, predicate, object, evidence, confidence, rule });
    for (const measure of all) {
      const actors = actorsOf(scene, measure);
      for (const agency of actors?.subjects ?? [])
        add(agency.entity.id, "ADOPTED", measure.entity.id, 0.9 - 0.06 * actors!.distance, "measures.actor");
      for (const place of placesOf(scene, measure))
        add(measure.entity.id, "APPLIES_IN", place.entity.id, 0.85, "measures.area");
      for (const topic of topicsOf(scene, measure, all))
        add(measure.entity.id, "COVERS", topic.entity.id, 0.85, "measures.topic");
      for (const crime of crimesOf(scene, measure, all))
        add(measure.entity.id, "TARGETS", crime.entity.id, 0.82, "measures.target");
    }
    const meant = all.length === 0 ? pointedAt(scene, named) : undefined;
    for (const crime of meant ? foughtIn(scene) : [])
      add(meant!.entity.id, "TARGETS", crime.entity.id, 0.8, "measures.target");
    for (const place of triedIn(scene)) {
      const tried = all.findLast(({ end }) => end <= place.start) ?? named.at(-1);
      if (tried) add(tried.entity.id, "APPLIES_IN", place.entity.id, 0.8, "measures.pilot");
    }
    named.push(...all);
    for (const problem of scene.of("Problem")) {
      const actors = scene.actorsAt(problem.start);
      for (const agency of actors?.subjects ?? [])
        add(agency.entity.id, "FOUND", problem.entity.id, 0.86 - 0.06 * actors!.distance, "measures.found");
    }
  }
  return drafts;
};

/** 此次行动重点打击|盗窃、抢劫|犯罪: what the measure that was named last is directed against. */
function foughtIn(scene: Scene): Linked[] {
  return scene
    .of("CrimeType")
    .filter(({ rule, start }) => rule === "crime.listed" && TARGETS.test(scene.leftOf(start)));
}

/** Whoever acts at a measure; 为确保“净土”行动成效，甲召开会议, “净土”行动开展以来，甲: after a foreword, who is named next. */
function actorsOf(scene: Scene, measure: Linked): Actors | undefined {
  // 接到公安部|断卡行动线索: it is whose name it bears, or 在甲开展的|“净土”行动中, who runs it.
  const bearer = scene
    .of("Agency")
    .findLast(
      ({ end }) => end === measure.start || (end < measure.start && RUN_BY.test(scene.between(end, measure.start))),
    );
  if (bearer) return { ...NOBODY, start: bearer.start, end: bearer.end, subjects: [bearer] };
  // 自甲开展“净土”行动以来，乙…: it is whose the foreword says.
  const own = scene.groups.findLast((group) => group.end <= measure.start && group.subjects.length > 0);
  if (own && STARTS.test(scene.between(own.end, measure.start))) return own;
  const next =
    FOREWORD.test(scene.leftOf(measure.start)) || SINCE.test(scene.rightOf(measure.end))
      ? scene.groups.find((group) => group.start >= measure.end && group.subjects.length > 0)
      : undefined;
  const actors = next ?? scene.actorsAt(measure.start);
  // 10项新措施将于7月1日起实施: whoever was named long before need not have brought them in.
  return measure.rule === INTRODUCED && actors && actors.distance > 1 ? undefined : actors;
}

function placesOf(scene: Scene, measure: Linked): Linked[] {
  return scene.of("Place").filter((place) => {
    if (place.end > measure.start) return false;
    const gap = scene.between(place.end, measure.start);
    return (
      APPLIES_LEFT.test(scene.between(scene.sentence.start, place.start)) &&
      gap.length <= 10 &&
      !/[，。；]/u.test(gap) &&
      !(HELD.test(gap) && IS_MEETING.test(scene.rightOf(measure.end)))
    );
  });
}

/** 率先在|某区|开展试点: where the measure that was named last is tried. */
function triedIn(scene: Scene): Linked[] {
  return scene
    .of("Place")
    .filter(({ start, end }) => APPLIES_LEFT.test(scene.leftOf(start)) && TRIED.test(scene.rightOf(end)));
}

function topicsOf(scene: Scene, measure: Linked, all: readonly Linked[]): Linked[] {
  return scene.of("Topic").filter((topic) => {
    if (overlaps(topic, measure)) return true;
    if (topic.rule === "topic.concerned") {
      const next = all.find((one) => one.start >= topic.end);
      if (next) return next === measure && !/[，。；]/u.test(scene.between(topic.end, measure.start));
      // 推出26条措施，涉及治安、户政等内容: what it is about may follow.
      return all.findLast((one) => one.end <= topic.start) === measure;
    }
    return topic.rule === "topic.risks" && all.findLast((one) => one.end <= topic.start) === measure;
  });
}

function crimesOf(scene: Scene, measure: Linked, all: readonly Linked[]): Linked[] {
  const inside = scene.of("CrimeType").filter((crime) => overlaps(crime, measure));
  if (inside.length > 0) return inside;
  // “甲”“乙”等专项行动: which of them is against which crime nobody says.
  if (measure.rule === SERIES && all.filter(({ rule }) => rule === SERIES).length > 1) return [];
  const first = all.find((one) => one.end <= (scene.of("CrimeType")[0]?.start ?? 0));
  if (first !== measure) return [];
  return scene.of("CrimeType").filter((crime) => {
    const gap = scene.between(measure.end, crime.start);
    if (crime.start < measure.end) return false;
    const nearest = all.findLast((one) => one.end <= crime.start) === measure;
    return (crime.rule === "crime.listed" && TARGETS.test(gap)) || (nearest && AIMED.test(gap));
  });
}
