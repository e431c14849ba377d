import type { EntityType } from "../../src/model/ontology.ts";
import type { Linked } from "../link/linked-mention.ts";
import { before, compile } from "../pattern.ts";
import type { AgencyMention } from "../recognise/agency-mention.ts";
import { POLICE } from "../recognise/agency-systems.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
import { isOutlet } from "../recognise/organization.ts";
import { caseScope } from "./case-scope.ts";
import type { Draft, Relator } from "./draft.ts";
import { onlyActors } from "./only-actors.ts";
import { toldByOtherPlace } from "./other-place.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Scene, scenesOf } from "./scene.ts";
import { toldMeasure } from "./told-measure.ts";

const countedAfter = before(compile(relateKnowledge.figureObject, {}, "u"));
const backgroundAfter = before(compile(relateKnowledge.background, {}, "u"));
const WHOLE_DIVISION = compile(relateKnowledge.wholeDivision, {}, "u");
const CASE_ROW = compile(caseKnowledge.row, {}, "u");
const FOREWORD = compile(relateKnowledge.foreword, {}, "u");
const TELLS_ONLY = compile(relateKnowledge.tellsOnly, {}, "u");
const POLICE_RESULTS = compile(relateKnowledge.policeResults, {}, "u");
const sizeAfter = before(compile(relateKnowledge.size, {}, "u"));
const OPERATED = compile(relateKnowledge.operated, {}, "u");

/** Whose figure a figure is: what it stands in, the platform that counts it, the case it tells of, or who acts. */
export const figures: Relator = (linked) => {
  const scope = caseScope(linked);
  const drafts: Draft[] = [];
  const scenes = scenesOf(linked);
  const only = onlyActors(scenes).map(({ entity }) => entity.id);
  const titles = new Set(linked.clean.sentences.flatMap(({ role, start }) => (role === "title" ? [start] : [])));
  const named: Linked[] = [];
  for (const scene of scenes) {
    if (scene.sentence.role === "byline" || scene.sentence.role === "caption") continue;
    const told = toldMeasure(scene, named);
    named.push(...scene.of("Measure"));
    for (const figure of scene.of("Figure")) {
      if (backgroundAfter(scene.text, figure.start - scene.sentence.start) || isFirmSize(scene, figure)) continue;
      const owners = ownersOf(scenes, scene, figure, scope.of(scene), only, told, named);
      for (const { id, confidence, rule } of owners)
        drafts.push({
          subject: id,
          predicate: "HAS_FIGURE",
          object: figure.entity.id,
          evidence: scene.proof,
          confidence,
          rule,
        });
    }
  }
  // What a headline counts is the case's where the text says so.
  const ofCase = new Set(drafts.flatMap(({ rule, object }) => (rule === "figures.case" ? [object] : [])));
  return drafts.filter(({ rule, object, evidence }) => {
    const headline = rule === "figures.actor" && titles.has(evidence[0]!.start);
    return !(headline && ofCase.has(object));
  });
};

const CASE_UNITS = new Set(["起", "宗", "例", "件"]);
const CASES_LEFT = compile(relateKnowledge.casesCounted.left, {}, "u");
const CASES_RIGHT = compile(relateKnowledge.casesCounted.right, {}, "u");
/** 由12人|组成的小分队: how many work on a case. */
const MAKES_UP = /^组成/u;
const SENT_LEFT = compile(relateKnowledge.sentOut.left, {}, "u");
const SENT_RIGHT = compile(relateKnowledge.sentOut.right, {}, "u");
const COMPARED = compile(relateKnowledge.comparedWith, {}, "u");
const COLLECTIVE = "agency.collective";
const COUNTRY = "国";
const NOBODY: readonly Linked[] = [];
/** 10项|措施中有6项…, of measures of so many items that were named. */
const CALLED_AGAIN = /^(?:便民|惠民|创新|新)*(?:措施|举措|政策|服务)/u;
const CAMPAIGN = compile(relateKnowledge.campaign, {}, "u");
/** What a size may be of. */
const ACTS_OR_OWNS = new Set<EntityType>(["Agency", "Organization"]);
/** Over how many sentences and paragraphs a figure may be of who acted last. */
const FARTHEST = 3;
/** Whose names figures may stand in. */
const HOLDERS = new Set<EntityType>(["Measure", "Document"]);

interface Owner {
  readonly id: string;
  readonly confidence: number;
  readonly rule: string;
}

function ownersOf(
  scenes: readonly Scene[],
  scene: Scene,
  figure: Linked,
  caseId: string | undefined,
  only: readonly string[],
  told: Linked | undefined,
  named: readonly Linked[],
): Owner[] {
  const holder = scene.mentions.find(
    ({ type, start, end }) => HOLDERS.has(type) && start <= figure.start && end >= figure.end,
  );
  if (holder) return [{ id: holder.entity.id, confidence: 0.9, rule: "figures.in-name" }];
  const [from, to] = clauseAround(scene, figure);
  const clause = scene.text.slice(from - scene.sentence.start, to - scene.sentence.start);
  const platforms = scene.of("Platform").filter((one) => one.start >= from && one.end <= figure.start);
  if (platforms.length > 0 && OPERATED.test(clause))
    return platforms.map((one) => ({ id: one.entity.id, confidence: 0.9, rule: "figures.platform" }));
  const object = countedAfter(scene.text, figure.start - scene.sentence.start);
  const counted = object && scene.of("Measure").find((one) => one.start >= figure.end && one.end <= to + 1);
  if (counted) return [{ id: counted.entity.id, confidence: 0.82, rule: "figures.measure-object" }];
  const right = scene.rightOf(figure.end);
  const again =
    CALLED_AGAIN.test(right) && named.find(({ properties }) => properties?.count === figure.properties?.value);
  if (again) return [{ id: again.entity.id, confidence: 0.8, rule: "figures.measure-again" }];
  const statistic =
    countsCases(scene, figure) ||
    COMPARED.test(scene.leftOf(figure.start)) ||
    MAKES_UP.test(right) ||
    sentOut(scene, figure);
  if (caseId && !CASE_ROW.test(scene.text) && !statistic)
    return [{ id: caseId, confidence: 0.84, rule: "figures.case" }];
  const acted = scene.groups.some((group) => group.end <= figure.start && group.subjects.length > 0);
  // What a campaign brings is of those who carry it out.
  if (told && !acted && !POLICE_RESULTS.test(clause) && !(CAMPAIGN.test(told.name) && scene.actorsAt(figure.start)))
    return [{ id: told.entity.id, confidence: 0.78, rule: "figures.told-measure" }];
  const actors = scene.introducedBy(figure.start, FOREWORD) ?? scene.actorsAt(figure.start);
  if (!actors || actors.distance > FARTHEST) {
    const own = scene.sentence.role === "body" ? only : [];
    return own.map((id) => ({ id, confidence: 0.6, rule: "figures.only-actor" }));
  }
  if (toldByOtherPlace(scene, actors, figure.start)) return [];
  const whole = actors.distance > 0 ? ofWholeDivision(scenes, scene, figure, actors.subjects) : NOBODY;
  const subjects = whole.length > 0 ? whole : actors.subjects;
  const police = POLICE_RESULTS.test(scene.text) ? policeOf(scenes, subjects) : NOBODY;
  return (police.length > 0 ? police : subjects).map((one) => ({
    id: one.entity.id,
    confidence: 0.84 - 0.06 * actors.distance,
    rule: "figures.actor",
  }));
}

/** 某宾馆位于…，建筑面积|2000平方米: how large a firm is, is no figure of who looked into it. */
function isFirmSize(scene: Scene, figure: Linked): boolean {
  if (!sizeAfter(scene.text, figure.start - scene.sentence.start)) return false;
  const last = scene.mentions.findLast(({ type, end }) => end <= figure.start && ACTS_OR_OWNS.has(type));
  return last?.type === "Organization" && !isOutlet(last);
}

/** 查获2起|走私案: how many cases there were is a figure of none of them. */
function countsCases(scene: Scene, { start, end, properties }: Linked): boolean {
  const { value, unit } = properties ?? {};
  if (!CASE_UNITS.has(String(unit)) || Number(value) < 2 || !CASES_LEFT.test(scene.leftOf(start))) return false;
  const next = scene.of("Case").find(({ start }) => start >= end);
  return next !== undefined && CASES_RIGHT.test(scene.between(end, next.end));
}

/** 某派出所|派出|20名警力: whether a clause tells whom a body that it names sent out. */
function sentOut(scene: Scene, { start, end }: Linked): boolean {
  const sender = scene.groups.findLast((group) => group.end <= start && group.subjects.length > 0);
  return (
    sender !== undefined && SENT_LEFT.test(scene.between(sender.end, start)) && SENT_RIGHT.test(scene.rightOf(end))
  );
}

/** 省政府新闻办通报，全省共破获…: the police of the division whose government only tells of it. */
function policeOf(scenes: readonly Scene[], telling: readonly Linked[]): readonly Linked[] {
  if (!telling.every(({ name }) => TELLS_ONLY.test(name))) return NOBODY;
  const divisions = new Set(telling.map((one) => (one as Linked<AgencyMention>).division));
  const police = scenes
    .flatMap((scene) => scene.of("Agency") as readonly Linked<AgencyMention>[])
    .filter(({ system, division }) => system === POLICE && divisions.has(division));
  const all = police.find(({ rule }) => rule === COLLECTIVE) ?? police[0];
  return all ? [all] : NOBODY;
}

/** 全市共查获300起: whoever of that division acted last, though a unit was named since. */
function ofWholeDivision(
  scenes: readonly Scene[],
  scene: Scene,
  figure: Linked,
  subjects: readonly Linked[],
): readonly Linked[] {
  const kind = WHOLE_DIVISION.exec(scene.leftOf(figure.start))?.groups?.kind;
  if (!kind) return NOBODY;
  const ofKind = (one: Linked) => isOfLevel(one as Linked<AgencyMention>, kind);
  // Whoever told of the whole country last keeps what it shows.
  if (kind === COUNTRY && subjects.some(ofKind)) return NOBODY;
  const acting = scenes
    .slice(0, scenes.indexOf(scene))
    .flatMap(({ groups }) => groups.map(({ subjects }) => subjects))
    .findLast((acting) => acting.some(ofKind));
  return acting ?? NOBODY;
}

/** @param kind the last character of what divisions of a level are called; of the country no one division's body is */
function isOfLevel({ division }: Linked<AgencyMention>, kind: string): boolean {
  return kind === COUNTRY ? division === undefined : division?.name.endsWith(kind) === true;
}

/** The clause of a figure: from comma to comma, the comma of a figure before it included. */
function clauseAround(scene: Scene, figure: Linked): [number, number] {
  const before = scene.text.slice(0, figure.start - scene.sentence.start);
  const after = scene.text.slice(figure.end - scene.sentence.start);
  const cut = Math.max(before.lastIndexOf("，"), before.lastIndexOf(","), before.lastIndexOf("；"));
  const end = after.search(/[，,；。]/u);
  return [scene.sentence.start + cut + 1, end < 0 ? scene.sentence.end : figure.end + end];
}
