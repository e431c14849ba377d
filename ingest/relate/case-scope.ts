import type { LinkedArticle } from "../link/index.ts";
import type { Linked } from "../link/linked-mention.ts";
import { compile } from "../pattern.ts";
import type { CaseMention } from "../recognise/case.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
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
const SUMMARY = compile(caseKnowledge.summary, {}, "u");
const FRESH = compile(caseKnowledge.fresh, {}, "u");
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
  const people = new Map<string, Set<string>>();
  const scope = new Map<Scene, string>();
  const told = (scene: Scene) => scene.of("Case")[0]?.entity.id;
  for (const scene of scenes) {
    const own = told(scene);
    if (own) scope.set(scene, own);
  }
  for (const scene of scenes) {
    if (scope.has(scene) || SUMMARY.test(scene.text)) continue;
    const line = scenes.filter((one) => one.sentence.line === scene.sentence.line && told(one));
    const next = line[0] && !FRESH.test(line[0].text) ? line[0] : undefined;
    const near = line.findLast((one) => one.sentence.start < scene.sentence.start) ?? next;
    if (near) scope.set(scene, told(near)!);
  }
  for (const [scene, id] of scope)
    for (const person of scene.of("Person"))
      people.set(person.entity.id, (people.get(person.entity.id) ?? new Set()).add(id));
  const lines = new Set(scenes.map((scene) => scene.sentence.line));
  const telling = new Set([...scope.keys()].map((scene) => scene.sentence.line));
  const about = cases.length === 1 && (lines.size <= SHORT || telling.size * 3 >= lines.size);
  for (const scene of scenes) {
    const own = scope.get(scene);
    if (own) continue;
    if (SUMMARY.test(scene.text)) continue;
    const acting = acquainted(scene).flatMap((person) => [...(people.get(person.entity.id) ?? [])]);
    const single = cases.length === 1 && acquainted(scene).length > 0 ? cases[0] : undefined;
    const id =
      acting[0] ??
      single ??
      (cases.length === 1 && ((about && scene.sentence.role !== "title") || TALK.test(scene.text))
        ? cases[0]
        : undefined);
    if (id) scope.set(scene, id);
  }
  const made: CaseScope = {
    cases,
    of: (scene) => scope.get(scene),
    mentions: (caseId) => all.filter((one) => one.entity.id === caseId),
  };
  scopes.set(linked, made);
  return made;
}

/** The people of a scene, those left out who wrote the article. */
function acquainted(scene: Scene): Linked[] {
  return scene.of("Person").filter((person) => !(person as Linked<PersonMention>).bylines?.length);
}
