import { isWithin } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import type { Linked } from "../link/linked-mention.ts";
import { after, before, compile, ending } from "../pattern.ts";
import type { CaseScope } from "./case-scope.ts";
import type { Draft } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import type { Scene } from "./scene.ts";

const occurredAfter = before(compile(relateKnowledge.occurred.left, {}, "u"));
const occurredBefore = after(compile(relateKnowledge.occurred.right, {}, "u"));
const nearAfter = before(compile(relateKnowledge.occurred.near, {}, "u"));
const boundAfter = before(compile(relateKnowledge.occurred.bound, {}, "u"));
const happensAfter = before(compile(relateKnowledge.occurred.begins, {}, "u"));
const happensBefore = after(compile(relateKnowledge.occurred.happens, {}, "u"));
const tookPlaceAfter = before(compile(relateKnowledge.occurred.tookPlace, {}, "u"));
const visitedBefore = after(compile(relateKnowledge.occurred.visited, {}, "u"));
/** 合肥|12月5日电, 西安|方向: where the report comes from or a road leads to. */
const onTheWay = after(compile(relateKnowledge.occurred.onTheWay, {}, "u"));
/** 人民路, 104国道, 龟龄岛: what lies in a division and is none. */
const ROAD = compile(relateKnowledge.road, {}, "u");
/** 西洋岛|附近海域和|黄岐: what stands between the places of a list. */
const jointEnd = ending(/^(?:附近)?(?:海域|水域)?[、和及与]/u);

/** 某小区: what is not named. */
const UNNAMED = "某";
/** 破获|阜新|“5.29”|诈骗案. */
const CODED = /^[“"][\d.．·•-]{3,12}[”"]\p{Script=Han}{0,4}$/u;
const OPEN = "（";
const CLOSE = "）";
const MET = compile(relateKnowledge.occurred.met, {}, "u");
const CLAUSE_END = /[，。；]/u;
const VILLAGE = /(?:村|社区|嘎查)$/u;

/** Where a case happened. */
export function casePlaces(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const drafts = [
    ...scenes.filter((scene) => scope.of(scene) === caseId).flatMap((scene) => crimeScenes(scene, caseId)),
    ...accidentScenes(scenes, scope, caseId),
    ...calledBy(scenes, scope, caseId),
  ];
  // 位于成都近郊新津区: of one sentence the place within.
  const sentence = ({ evidence }: Draft) => evidence[0]!.start;
  return drafts.filter(
    (draft) => !drafts.some((other) => sentence(other) === sentence(draft) && isAbove(draft.object, other.object)),
  );
}

/** 在福建省泉州市查获: the last and smallest of a chain of places, each of a list. */
function crimeScenes(scene: Scene, caseId: string): Draft[] {
  // 在某某警方|辖区: a place in a body's name is the body's.
  const places = scene.of("Place").filter((place) => !ofBody(scene, place));
  const ends = new Map(places.map((place) => [place.end, place]));
  const starts = new Map(places.map((place) => [place.start, place]));
  const { start } = scene.sentence;
  return places.flatMap((place): Draft[] => {
    if (starts.has(place.end)) return [];
    let to = place.end;
    for (;;) {
      const right = starts.get(to);
      if (right) to = right.end;
      else {
        const next = start + jointEnd(scene.text, to - start);
        if (next <= to || !starts.has(next)) break;
        to = next;
      }
    }
    let from = place.start;
    for (;;) {
      const left = ends.get(from);
      if (left && left.start >= start && left.start < from) from = left.start;
      else {
        const before = places.find((one) => one.end < from && start + jointEnd(scene.text, one.end - start) === from);
        if (!before) break;
        from = before.end;
      }
    }
    if (!isScene(scene.text, from - start, to - start)) return [];
    return withDivision(scene, place).map((one) => happenedIn(one, caseId, scene, 0.82, "cases.scene"));
  });
}

/** Whether what stands around a chain of places says that something happened there. */
function isScene(text: string, from: number, to: number): boolean {
  if (tookPlaceAfter(text, from)) return true;
  const happens = happensBefore(text, to);
  if (!happens && !occurredBefore(text, to)) return false;
  return occurredAfter(text, from) || (happens && happensAfter(text, from));
}

/** 开往|重庆|丰都: where the chain of places begins that ends in one. */
function chainStart(scene: Scene, place: Linked): number {
  return scene.of("Place").reduceRight((start, one) => (one.end === start ? one.start : start), place.start);
}

/** 由|福建|晋江|开往: where it ends; what follows a road, 沪渝高速|宣城方向, is where the road leads. */
function chainEnd(scene: Scene, place: Linked): number {
  if (ROAD.test(place.entity.name)) return place.end;
  return scene.of("Place").reduce((end, one) => (one.start === end ? one.end : end), place.end);
}

function happenedIn({ entity }: Linked, caseId: string, { proof }: Scene, confidence: number, rule: string): Draft {
  return { subject: caseId, predicate: "OCCURRED_IN", object: entity.id, evidence: proof, confidence, rule };
}

/** 城关区|建设路, 何岗村|河埂路: what happens on a road or an island, or at 某小区, happens in the division that is written with it, too. */
function withDivision(scene: Scene, place: Linked): Linked[] {
  if (!ROAD.test(place.entity.name) && !place.entity.name.startsWith(UNNAMED)) return [place];
  const division = scene
    .of("Place")
    .findLast(
      (one) =>
        one.end <= place.start &&
        (one.entity.properties.code !== undefined || (one.end === place.start && VILLAGE.test(one.name))) &&
        !onTheWay(scene.text, chainEnd(scene, one) - scene.sentence.start) &&
        !ofBody(scene, one),
    );
  const together = division && !CLAUSE_END.test(scene.between(division.end, place.start));
  return together ? [place, division] : [place];
}

/** 破获|广东湛江|爆炸案: what a case is called by where it happened. */
function calledBy(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const named = scope.mentions(caseId).filter(({ rule }) => rule === "case.named");
  return scenes.flatMap((scene) =>
    named.flatMap((mention): Draft[] => {
      if (mention.start < scene.sentence.start || mention.end > scene.sentence.end) return [];
      const places = scene.of("Place");
      let place = places.find(({ end }) => end === mention.start || CODED.test(scene.between(end, mention.start)));
      for (
        let next = places.find(({ start }) => start === mention.start);
        next && next.end < mention.end;
        next = places.find(({ start }) => start === place!.end)
      )
        place = next;
      if (!place || ofBody(scene, place)) return [];
      return [happenedIn(place, caseId, scene, 0.8, "cases.called-by")];
    }),
  );
}

/** Whether a place is a part of a body's name, other than of one on whose premises it happened: 某镇政府|食堂坍塌事故. */
function ofBody(scene: Scene, place: Linked, happened?: Linked): boolean {
  const there = (body: Linked) => happened && body.end >= happened.start && body.end < happened.end;
  const holds = (body: Linked) => body.start <= place.start && place.end <= body.end && !there(body);
  return scene.of("Organization").some(holds) || scene.of("Agency").some(holds);
}

/** 寿光市某公司发生…事故: an accident happens in the last place named before it that is no part of a name. */
function accidentScenes(scenes: readonly Scene[], scope: CaseScope, caseId: string): Draft[] {
  const drafts: Draft[] = [];
  const accidents = scope.mentions(caseId).filter(({ rule }) => rule === "case.accident");
  if (accidents.length === 0) return drafts;
  for (const scene of scenes)
    for (const mention of accidents) {
      if (mention.start < scene.sentence.start || mention.end > scene.sentence.end) continue;
      const place = scene
        .of("Place")
        .findLast(
          (one) =>
            one.end <= mention.start &&
            !ofWhom(scene, one, mention) &&
            !ofBody(scene, one, mention) &&
            !nearAfter(scene.text, one.start - scene.sentence.start) &&
            !boundAfter(scene.text, chainStart(scene, one) - scene.sentence.start) &&
            !onTheWay(scene.text, chainEnd(scene, one) - scene.sentence.start) &&
            !visitedBefore(scene.text, one.end - scene.sentence.start),
        );
      if (place)
        for (const one of withDivision(scene, place))
          drafts.push(happenedIn(one, caseId, scene, 0.85, "cases.accident-scene"));
    }
  return drafts.filter(({ object }) => !drafts.some((other) => isAbove(object, other.object)));
}

/** 大客车（…均为赴|格尔木|务工人员）|驶出路外: whether a place only tells of whom or what the accident met. */
function ofWhom(scene: Scene, place: Linked, mention: Linked): boolean {
  const left = scene.leftOf(place.start);
  const bracket = left.lastIndexOf(OPEN);
  const inside = bracket >= 0 && !left.slice(bracket).includes(CLOSE);
  return inside && scene.between(place.end, mention.start).includes(CLOSE) && MET.test(left.slice(0, bracket));
}

/** Whether one division, by its id, lies above another place that is no road; the id of a locality begins with that of its division. */
function isAbove(one: string, other: string): boolean {
  if (ROAD.test(other) || other.includes(`/${UNNAMED}`)) return false;
  const { byCode } = loadGazetteer();
  const [above, below] = [one, other].map((id) => byCode(id.slice("place:".length).split("/", 1)[0]!));
  return one !== other && !one.includes("/") && above !== undefined && below !== undefined && isWithin(below, above);
}
