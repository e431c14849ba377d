import type { Linked } from "../link/linked-mention.ts";
import { compile } from "../pattern.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import type { Scene } from "./scene.ts";

const THIS_ONE = compile(relateKnowledge.thisMeasure, {}, "u");
const LEADS_IN = compile(relateKnowledge.measureLeadsIn, {}, "u");
const TOLD_BY_TIME = compile(relateKnowledge.measureTime, {}, "u");
const ROLES = new Set(["Agency", "Organization", "Person", "Case", "Measure"]);

/** 此次专项|行动, 此项|服务: the measure of that kind that was named last, where a sentence begins with such words. */
export function pointedAt(scene: Scene, named: readonly Linked[]): Linked | undefined {
  const kind = THIS_ONE.exec(scene.text)?.groups?.kind;
  return kind ? named.findLast(({ name }) => name.endsWith(kind)) : undefined;
}

/**
 * The measure that a sentence is about: 2个|“一窗通办”窗口|已办理…, 此项服务涵盖…; none where somebody acts in it first, or where
 * the measure only tells the time: “净土”行动|开展以来，….
 * @param named the measures of the article so far
 */
export function toldMeasure(scene: Scene, named: readonly Linked[]): Linked | undefined {
  const first = scene.mentions.find(({ type }) => ROLES.has(type));
  if (first === undefined) return pointedAt(scene, named);
  if (first.type !== "Measure") return undefined;
  const begins = LEADS_IN.test(scene.leftOf(first.start)) && !TOLD_BY_TIME.test(scene.rightOf(first.end));
  return begins ? first : undefined;
}
