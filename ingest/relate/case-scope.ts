import type { LinkedArticle } from "../link/index.ts";
import type { Linked } from "../link/linked-mention.ts";
import { before, compile } from "../pattern.ts";
import type { AgencyMention } from "../recognise/agency-mention.ts";
import type { CaseMention } from "../recognise/case.ts";
import { areKin, sectionsOf } from "../recognise/case-identity.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
import { sumsUpCases } from "../recognise/case-signs.ts";
import type { PersonMention } from "../recognise/person.ts";
import { type Scene, scenesOf } from "./scene.ts";

/** Which case the sentences of an article tell of. */
export interface CaseScope {
  readonly cases: readonly string[];
  /** Entity id of the case that a sentence belongs to. */
  of(scene: Scene): string | undefined;
  mentions(caseId: string): readonly Linked<CaseMention>[];
}

const TALK = compile(caseKnowledge.talk, {}, "u");
/** Of an example among many nothing tells but what says that it is about it. */
const THIS_CASE = compile(caseKnowledge.thisCase, {}, "u");
const HEADLINE = compile(caseKnowledge.headline, {}, "u");
const FRESH = compile(caseKnowledge.fresh, {}, "u");
/** 7月14日21时许, 当日凌晨: here the telling of what happened begins. */
const TOLD_ANEW = compile(caseKnowledge.toldAnew, {}, "u");
const countedAfter = before(compile(caseKnowledge.counted, { qualities: caseKnowledge.qualities }, "u"));
const RESULT = compile(caseKnowledge.result, {}, "u");
/** 5月27日，涿州市公安局…: what a sentence tells of one day. */
const ONE_DAY = /^[\s　]*(?:\d{4}年)?\d{1,2}月\d{1,2}日/u;
const ACCIDENT = "case.accident";
/** An article of no more lines than this, or of which at least a third tell of its only case, is about that case. */
const SHORT = 8;
const scopes = new WeakMap<LinkedArticle, CaseScope>();

/**
 * A sentence belongs to the case that it names, else to the one its paragraph names last before it (or first after it),
 * else, where people of the case act in it, to the case of the paragraphs before.
 */
export function caseScope(linked: LinkedArticle): CaseScope {
  const known = scopes.get(linked);
  if (known) return known;
  const all = linked.mentions.filter((one): one is Linked<CaseMention> => one.type === "Case");
  const scenes = scenesOf(linked).filter((scene) => scene.sentence.role === "body" || scene.sentence.role === "title");
  const cases = [...new Set(all.map((one) => one.entity.id))];
  const section = sectionsOf(linked.clean);
  const sectioned = scenes.some(({ sentence }) => section(sentence.line) > 0);
  const scope = new Map<Scene, string>();
  for (const scene of scenes) {
    const own = scene.of("Case")[0] as Linked<CaseMention> | undefined;
    if (own && !sumsUp(scene, own, all)) scope.set(scene, own.entity.id);
  }
  spreadInParagraphs(scenes, scope);
  const people = new Map<string, Set<string>>();
  for (const [scene, id] of scope)
    for (const person of scene.of("Person"))
      people.set(person.entity.id, (people.get(person.entity.id) ?? new Set()).add(id));
  const parts = new Map<number, Scene[]>();
  for (const scene of scenes) {
    const number = section(scene.sentence.line);
    parts.set(number, [...(parts.get(number) ?? []), scene]);
  }
  // Where cases are told in sections, what stands before and after them tells of none.
  const listed = sumsUpFirst(scenes, scope) || onlyCounted(all, scenes, linked.clean.text);
  for (const [number, part] of parts)
    if (!sectioned || number > 0) spread(partOf(part, scope, listed, all), scope, people);
  const made: CaseScope = {
    cases,
    of: (scene) => scope.get(scene),
    mentions: (caseId) => all.filter((one) => one.entity.id === caseId),
  };
  scopes.set(linked, made);
  return made;
}

/** 共移送涉嫌某罪案件3件: what a body has to show of a kind tells nothing of the one case of that kind that was told before. */
function sumsUp({ sentence }: Scene, own: Linked<CaseMention>, all: readonly Linked<CaseMention>[]): boolean {
  const before = all.some((one) => one.entity.id === own.entity.id && one.end <= sentence.start);
  return before && own.rule === "case.charge" && sumsUpCases(sentence.passage);
}

/** 行动开展以来，共破获案件851起: whether an article begins with what a body has to show, and has its cases as examples. */
function sumsUpFirst(scenes: readonly Scene[], scope: ReadonlyMap<Scene, string>): boolean {
  // 某局开展专项行动。共查获案件37起: what is told with figures before any case.
  const first = scenes.findIndex((scene) => scope.has(scene));
  return scenes
    .slice(0, Math.max(first, 0))
    .some((one) => one.sentence.role === "body" && one.of("Figure").length > 1 && sumsUpCases(one.sentence.passage));
}

/** 发生多起|杀人案: whether an article that sums up names its cases but to say how many there were. */
function onlyCounted(all: readonly Linked<CaseMention>[], scenes: readonly Scene[], text: string): boolean {
  return (
    all.every(({ start }) => countedAfter(text, start)) && scenes.some(({ sentence }) => sumsUpCases(sentence.passage))
  );
}

/** A sentence that names no case tells of the one that its paragraph named last before it, or first after it. */
function spreadInParagraphs(scenes: readonly Scene[], scope: Map<Scene, string>): void {
  const lines = new Map<number, Scene[]>();
  for (const scene of scope.keys()) {
    const { line } = scene.sentence;
    lines.set(line, [...(lines.get(line) ?? []), scene]);
  }
  const named = new Map(scope);
  for (const scene of scenes) {
    if (scope.has(scene) || sumsUpCases(scene.sentence.passage)) continue;
    const told = lines.get(scene.sentence.line);
    if (!told) continue;
    // What stands before several cases leads to none of them.
    const several = new Set(told.map((one) => named.get(one))).size > 1;
    const next = several || FRESH.test(told[0]!.text) || tellsOfItsOwn(scene, told[0]!) ? undefined : told[0];
    const last = told.findLast((one) => one.sentence.start < scene.sentence.start);
    if (last && othersTell(scene, last)) continue;
    const near = last ?? next;
    if (near) scope.set(scene, named.get(near)!);
  }
}

/** 甲抓获…。乙捣毁一窝点: a body other than those of the case that follows has a result of its own. */
function tellsOfItsOwn(scene: Scene, next: Scene): boolean {
  const acting = (one: Scene) =>
    one.groups.flatMap(({ subjects, partners }) => [...subjects, ...partners].map(({ key }) => wholeOf(key)));
  const others = new Set(acting(next));
  // 从甲获悉，甲的下属乙…: who tells of it is the one of the case.
  if (scene.groups.some(({ heard }) => heard.some(({ key }) => others.has(wholeOf(key))))) return false;
  const own = acting(scene);
  // What is told of another body on a day of its own is not what was told before.
  const apart = RESULT.test(scene.text) || (ONE_DAY.test(next.text) && scene.sentence.start < next.sentence.start);
  return own.length > 0 && others.size > 0 && !own.some((id) => others.has(id)) && apart;
}

/** 甲县破获一案。乙县抓获3人: what another body of the same city has to show, where nothing says that it is about the case. */
function peersAct(scene: Scene, last: Scene): boolean {
  const divisions = (one: Scene) =>
    one.groups.flatMap(({ subjects }) => subjects.map((body) => (body as Linked<AgencyMention>).division));
  const peers = divisions(last);
  const own = divisions(scene);
  return (
    own.length > 0 &&
    own.every((one) => one && peers.some((peer) => peer && peer !== one && peer.parent === one.parent)) &&
    tellsOfItsOwn(scene, last) &&
    !TALK.test(scene.text)
  );
}

/** Whether a sentence tells of other bodies, and not of the case that was told last. */
function othersTell(scene: Scene, last: Scene): boolean {
  return peersAct(scene, last) || othersFight(scene, last);
}

/** 甲破获一爆炸案。乙抓获扒窃嫌疑人5名: what another body has to show of another crime. */
function othersFight(scene: Scene, last: Scene): boolean {
  const told = last.of("Case").flatMap((one) => (one as Linked<CaseMention>).crime?.key ?? []);
  const fought = scene.of("CrimeType").map(({ key }) => key);
  return (
    told.length > 0 &&
    fought.length > 0 &&
    !fought.some((one) => told.some((other) => areKin(one, other))) &&
    tellsOfItsOwn(scene, last)
  );
}

/** The body of which an agency, by its key, is a unit, or itself: what 350603/police and 350603/police/刑警大队 share. */
export function wholeOf(key: string): string {
  return key.split("/", 2).join("/");
}

/** What is known of a part of an article before its sentences are given to cases. */
interface Part {
  readonly scenes: readonly Scene[];
  /** Those that a case has already. */
  readonly told: readonly Scene[];
  /** The only case that it tells of. */
  readonly only: string | undefined;
  /** Whether it is about that case. */
  readonly about: boolean;
  /** Whether that case is an accident. */
  readonly accident: boolean;
  /** Whether it is an example among results that are summed up. */
  readonly listed: boolean;
}

function partOf(
  scenes: readonly Scene[],
  scope: ReadonlyMap<Scene, string>,
  listed: boolean,
  all: readonly Linked<CaseMention>[],
): Part {
  const told = scenes.filter((scene) => scope.has(scene));
  const cases = new Set(told.map((scene) => scope.get(scene)!));
  const [only] = cases.size === 1 ? cases : [];
  const lines = new Set(scenes.map((scene) => scene.sentence.line));
  const telling = new Set(told.map((scene) => scene.sentence.line));
  const accident = all.some(({ entity, rule }) => entity.id === only && rule === ACCIDENT);
  return {
    scenes,
    told,
    only,
    accident,
    listed,
    about: !listed && (lines.size <= SHORT || telling.size * 3 >= lines.size),
  };
}

/** In one part of an article: sentences of people of a case are of that case, and all are where there is but one. */
function spread(part: Part, scope: Map<Scene, string>, people: ReadonlyMap<string, ReadonlySet<string>>): void {
  const { told, only } = part;
  // What follows a summary goes on with it until a case is named.
  let summing = false;
  let elsewhere = false;
  let before: Scene | undefined;
  for (const scene of part.scenes) {
    const summary = sumsUpCases(scene.sentence.passage);
    const near = before?.sentence.line === scene.sentence.line ? scope.get(before) : undefined;
    before = scene;
    if (scope.has(scene)) summing = elsewhere = false;
    else if (TOLD_ANEW.test(scene.text)) summing = summary;
    else summing ||= summary;
    if (scope.has(scene) || summary) continue;
    const present = acquainted(scene);
    if (summing && !present.some((person) => people.has(person.entity.id))) continue;
    const last = told.findLast((one) => one.sentence.start < scene.sentence.start);
    if (part.accident) elsewhere ||= othersBegin(scene, told);
    if (elsewhere || othersAct(scene, told[0], last, part.accident)) continue;
    const acting = present.flatMap((person) => [...(people.get(person.entity.id) ?? [])])[0];
    const alone = present.length > 0 || tellsOfTheCase(scene, part);
    const again = present.length > 0 || (alone && actsAgain(scene, last));
    // What follows in a paragraph goes on with it.
    const id = acting ?? (alone ? only : undefined) ?? (again ? soFar(scene, told, scope) : undefined) ?? near;
    if (id) scope.set(scene, id);
  }
}

/** 甲大队处置事故。|8月4日，乙大队执勤时…: whether a paragraph begins with what bodies did one day that share nothing with those of an accident. */
function othersBegin(scene: Scene, told: readonly Scene[]): boolean {
  const { line, start } = scene.sentence;
  const before = told.filter(({ sentence }) => sentence.start < start);
  if (before.at(-1)?.sentence.line === line || !TOLD_ANEW.test(scene.text) || TALK.test(scene.text)) return false;
  const [own, others] = [[scene], before].map((scenes) =>
    scenes.flatMap(({ groups }) => groups.flatMap(({ subjects }) => subjects.map(({ key }) => wholeOf(key)))),
  );
  return own!.length > 0 && others!.length > 0 && !own!.some((key) => others!.includes(key));
}

/** Whether a sentence tells of the work of others than those of the cases before and after it. */
function othersAct(scene: Scene, first: Scene | undefined, last: Scene | undefined, accident: boolean): boolean {
  if (first && scene.sentence.start < first.sentence.start && tellsOfItsOwn(scene, first)) return true;
  if (!last) return false;
  // 此外，乙局…; but 另据消息，某部派人救援 after an accident is still of it.
  const goesOn = accident && TALK.test(scene.text);
  const apart = !goesOn && FRESH.test(scene.text) && scene.groups.some(({ subjects }) => subjects.length > 0);
  return othersTell(scene, last) || (apart && !actsAgain(scene, last));
}

function tellsOfTheCase({ text, sentence }: Scene, { about, listed }: Part): boolean {
  return (about && (sentence.role !== "title" || HEADLINE.test(text))) || (listed ? THIS_CASE : TALK).test(text);
}

/** Whether the body that acted in the last sentence about a case acts again. */
function actsAgain(scene: Scene, last: Scene | undefined): boolean {
  const bodies = (one: Scene) => one.groups.flatMap(({ subjects }) => subjects.map(({ entity }) => entity.id));
  const before = new Set(last && bodies(last));
  return bodies(scene).some((id) => before.has(id));
}

/** The only case of which the article told before a sentence. */
function soFar({ sentence }: Scene, told: readonly Scene[], scope: ReadonlyMap<Scene, string>): string | undefined {
  const before = told.filter((one) => one.sentence.role === "body" && one.sentence.start < sentence.start);
  const cases = new Set(before.map((one) => scope.get(one)!));
  return cases.size === 1 ? [...cases][0] : undefined;
}

/** The people of a scene, those left out who wrote the article. */
function acquainted(scene: Scene): Linked[] {
  return scene.of("Person").filter((person) => !(person as Linked<PersonMention>).bylines?.length);
}
