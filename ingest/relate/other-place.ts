import { lieApart } from "../gazetteer/division.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import type { Linked } from "../link/linked-mention.ts";
import { after, compile } from "../pattern.ts";
import type { AgencyMention } from "../recognise/agency-mention.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import type { Actors, Scene } from "./scene.ts";

const actsBefore = after(compile(relateKnowledge.placeActs, {}, "u"));
const BEGINS = /(?:^|[；。])(?:其中，?)?$/u;

/** 甲市警方抓获5人；|乙市|共抓获3人: whether at an offset a place that is none of the actors' tells what was done there. */
export function toldByOtherPlace(scene: Scene, { start, distance, subjects }: Actors, offset: number): boolean {
  const telling = scene
    .of("Place")
    .findLast(
      (one) =>
        one.end <= offset &&
        BEGINS.test(scene.leftOf(one.start)) &&
        actsBefore(scene.text, one.end - scene.sentence.start),
    );
  if (!telling || (distance === 0 && start > telling.start)) return false;
  const place = loadGazetteer().byCode(telling.key);
  return (
    place !== undefined &&
    subjects.every((one) => {
      const { division } = one as Linked<AgencyMention>;
      return division && lieApart(place, division);
    })
  );
}
