import type { Linked } from "../link/linked-mention.ts";
import { before, compile } from "../pattern.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import { type Actors, type Scene, scenesOf } from "./scene.ts";

const ISSUE = compile(relateKnowledge.issue, {}, "u");
const onWhoseAfter = before(compile(relateKnowledge.onWhose, {}, "u"));
const TOGETHER = compile(relateKnowledge.issueTogether, {}, "u");
const WRITTEN = compile(relateKnowledge.written, {}, "u");
const ROW = /^[、和与及]$/u;
const CONCERNED = "topic.concerned";
const LIST = compile(relateKnowledge.issueList, {}, "u");

/** Who issued which document, and against what a document is directed. */
export const issuing: Relator = (linked) => {
  const drafts: Draft[] = [];
  for (const scene of scenesOf(linked)) {
    const { sentence, text } = scene;
    const evidence = scene.proof;
    let previous: { end: number; issued: boolean; from: number } | undefined;
    for (const document of scene.of("Document")) {
      const left = text.slice(0, document.start - sentence.start).replace(/《$/u, "");
      const listed =
        previous?.issued && LIST.test(text.slice(previous.end - sentence.start, document.start - sentence.start));
      const verb = ISSUE.exec(left);
      const issued = listed || verb !== null;
      const from: number = listed && previous ? previous.from : verb ? sentence.start + verb.index : document.start;
      previous = { end: document.end, issued: Boolean(issued), from };
      if (issued) {
        // Who acts stands before the verb: 甲发布乙《…》 is issued by 甲.
        const authors = writers(scene, left);
        const actors = authors.length > 0 ? undefined : scene.actorsAt(from);
        for (const agency of actors ? issuers(scene, actors, from) : authors)
          drafts.push({
            subject: agency.entity.id,
            predicate: "ISSUED",
            object: document.entity.id,
            evidence,
            confidence: 0.92 - 0.05 * (actors?.distance ?? 0),
            rule: "issuing.verb",
          });
      }
      // 根据甲《…》: who wrote what another acts on.
      const author = issued ? undefined : scene.of("Agency").find(({ end }) => end === document.start - 1);
      if (author && onWhoseAfter(text, author.start - sentence.start))
        drafts.push({
          subject: author.entity.id,
          predicate: "ISSUED",
          object: document.entity.id,
          evidence,
          confidence: 0.88,
          rule: "issuing.on-whose",
        });
      for (const topic of concerned(scene, document))
        drafts.push({
          subject: document.entity.id,
          predicate: "COVERS",
          object: topic.entity.id,
          evidence,
          confidence: 0.85,
          rule: "issuing.concerns",
        });
      for (const crime of scene.of("CrimeType"))
        if (crime.start >= document.start && crime.end <= document.end)
          drafts.push({
            subject: document.entity.id,
            predicate: "TARGETS",
            object: crime.entity.id,
            evidence: [{ start: document.start, end: document.end }],
            confidence: 0.9,
            rule: "issuing.title-target",
          });
    }
  }
  return drafts;
};

/** 甲发放了|乙、丙|联合下发的《…》: the row that stands right before who else's work a document is. */
function writers(scene: Scene, left: string): readonly Linked[] {
  let at = WRITTEN.exec(left)?.index;
  if (at === undefined) return [];
  const row: Linked[] = [];
  for (const agency of scene.of("Agency").toReversed()) {
    const gap = left.slice(agency.end - scene.sentence.start, at);
    if (agency.end - scene.sentence.start > at || !(row.length > 0 ? ROW.test(gap) : gap === "")) continue;
    row.unshift(agency);
    at = agency.start - scene.sentence.start;
  }
  return row;
}

/** 甲会同乙、丙|联合印发《…》: those who are named with the one who acts issue it, too, where nothing stands between. */
function issuers(scene: Scene, { end, subjects, partners }: Actors, verb: number): readonly Linked[] {
  const together = partners.length > 0 && TOGETHER.test(scene.between(end, verb));
  return together ? [...subjects, ...partners.filter(({ type }) => type === "Agency")] : subjects;
}

/** 37条措施|涵盖|户政、交管|等十个方面: what a document is about, where no measure stands between. */
function concerned(scene: Scene, document: Linked): readonly Linked[] {
  const nearest = [...scene.of("Document"), ...scene.of("Measure")];
  return scene
    .of("Topic")
    .filter(
      (topic) =>
        topic.rule === CONCERNED &&
        topic.start >= document.end &&
        !nearest.some(({ start }) => start >= document.end && start < topic.start),
    );
}
