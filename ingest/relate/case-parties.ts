import type { Linked } from "../link/linked-mention.ts";
import { after, before, compile, ending } from "../pattern.ts";
import type { CaseMention } from "../recognise/case.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
import { personKnowledge } from "../recognise/person-knowledge.ts";
import type { CaseScope } from "./case-scope.ts";
import type { Draft } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";
import type { Scene } from "./scene.ts";

const k = caseKnowledge;
const suspectAfter = before(compile(k.suspectLeft, {}, "u"));
const suspectBefore = after(compile(k.suspectRight, {}, "u"));
const chargedBefore = after(compile(k.chargedRight, {}, "u"));
const notSuspectAfter = before(compile(k.notSuspectLeft, {}, "u"));
const victimAfter = before(compile(k.victimLeft, {}, "u"));
const sellerAfter = before(compile(k.sold.left, {}, "u"));
const soldBefore = after(compile(k.sold.right, {}, "u"));
const victimBefore = after(compile(k.victimRight, {}, "u"));
const OFFICIAL = new Set(personKnowledge.officialRoles);
const residentAfter = before(compile(k.residentLeft, {}, "u"));
const sawBefore = after(compile(k.witness, {}, "u"));
const SUSPECT_CONTEXT = compile(k.suspectContext, {}, "u");
const VICTIM_CONTEXT = compile(k.victimContext, {}, "u");
const LOSES = compile(k.loses, {}, "u");
const BRACKETS = /^[（(][^（()）]{0,40}[)）]/u;
const bracketsEnd = ending(BRACKETS);
const takenBy = before(/[将对把]$/u);
const weaklyTaken = before(/[将对以]$/u);
const CLAUSE_LEFT = /[^，。；]*$/u;
const CLAUSE_RIGHT = /^[^，。；]*/u;
const MASKED = /[某×*]/u;
/** How much the clause alone tells. */
const HINT = 0.4;
const punishedAfter = before(compile(k.punished, {}, "u"));
const LIST_JOIN = compile(k.listJoin, {}, "u");
const listTail = ending(compile(k.listTail, {}, "u"));

/** Between a person and the name of the case that is called by them. */
const OWNED = compile(k.owned, {}, "u");

const HEADS = compile(relateKnowledge.officerInCharge.post, {}, "u");
const POLICE_BODY = compile(relateKnowledge.officerInCharge.body, {}, "u");

type Part = "suspect" | "victim";

interface Claim {
  readonly part: Part;
  readonly weight: number;
}

const OWNER: Claim = { part: "suspect", weight: 1.5 };

interface Vote extends Claim {
  readonly person: string;
  readonly caseId: string;
  readonly scene: Scene;
}

/** Suspects and victims: what single mentions say is weighed over the article, and nobody is both in one case. */
export function parties(scenes: readonly Scene[], scope: CaseScope): Draft[] {
  const votes = new Map<string, Vote[]>();
  const officers = officersOf(scenes);
  for (const scene of scenes) {
    const caseId = scope.of(scene);
    if (!caseId) continue;
    const cases = scene.of("Case") as readonly Linked<CaseMention>[];
    // 查处某公司偷税案: a firm that is punished is a party, too.
    const firms = scene
      .of("Organization")
      .filter((one) => punishedAfter(scene.text, one.start - scene.sentence.start) && owned(scene, one, cases));
    const people = [...scene.of("Person").filter(({ entity }) => !officers.has(entity.id)), ...firms];
    // 甲诈骗案、乙盗窃案: in a row of cases each is of whom it is named after.
    const named = people.map((person) => owned(scene, person, cases)?.entity.id);
    const parts = people.map((person, i) => (named[i] ? OWNER : (partOf(scene, person) ?? loser(scene, people))));
    shareInLists(scene, people, parts);
    parts.forEach((claim, i) => {
      if (!claim) return;
      const vote = { ...claim, person: people[i]!.entity.id, caseId: named[i] ?? caseId, scene };
      const key = `${vote.person}\n${vote.caseId}`;
      votes.set(key, [...(votes.get(key) ?? []), vote]);
    });
  }
  return [...votes.values()].map((list): Draft => {
    const { part, margin } = verdict(list);
    const proofs = list.filter((vote) => vote.part === part);
    return {
      subject: proofs[0]!.person,
      predicate: part === "victim" ? "VICTIM_IN" : "SUSPECT_IN",
      object: proofs[0]!.caseId,
      evidence: proofs.flatMap(({ scene }) => scene.proof),
      confidence: Math.min(0.95, 0.6 + 0.2 * margin),
      rule: `cases.${part}`,
    };
  });
}

/** 某派出所|负责人|吴安: who heads a body that works on cases is no party to one. */
function officersOf(scenes: readonly Scene[]): ReadonlySet<string> {
  const heads = scenes.flatMap((scene) =>
    scene.of("Person").filter(({ start }) => {
      const body = scene.of("Agency").findLast(({ end }) => end <= start);
      return body !== undefined && HEADS.test(scene.between(body.end, start)) && POLICE_BODY.test(body.name);
    }),
  );
  return new Set(heads.map(({ entity }) => entity.id));
}

function verdict(votes: readonly Vote[]): { part: Part; margin: number } {
  const sum = (part: Part) => votes.reduce((total, vote) => total + (vote.part === part ? vote.weight : 0), 0);
  const [victim, suspect] = [sum("victim"), sum("suspect")];
  return { part: victim > suspect ? "victim" : "suspect", margin: Math.abs(victim - suspect) };
}

/** 李某某|受贿案, 王某的|盗窃、诈骗案: the case that is named after a person, within its name or right before it. */
function owned(
  { text, sentence }: Scene,
  person: Linked,
  cases: readonly Linked<CaseMention>[],
): Linked<CaseMention> | undefined {
  return cases.find(({ start, crime, rule }) => {
    const named = start <= person.start && crime ? crime.start : start;
    return (
      rule === "case.named" &&
      named >= person.end &&
      named <= sentence.end &&
      OWNED.test(text.slice(person.end - sentence.start, named - sentence.start))
    );
  });
}

function partOf({ text, sentence }: Scene, person: Linked): Claim | undefined {
  const at = person.start - sentence.start;
  const named = person.end - sentence.start;
  const end = Math.max(named, bracketsEnd(text, named));
  const resident = residentAfter(text, at) && !sawBefore(text, named);
  const robbed = victimAfter(text, at) && !(sellerAfter(text, at) && soldBefore(text, named));
  if (resident || robbed) return { part: "victim", weight: 2 };
  if (suspectAfter(text, at) && !(takenBy(text, at) && victimBefore(text, end)))
    return { part: "suspect", weight: weaklyTaken(text, at) ? 1 : 2 };
  if (chargedBefore(text, end)) return { part: "suspect", weight: 1.5 };
  if (isOfficial(person)) return undefined;
  if (notSuspectAfter(text, at)) return undefined;
  if (victimBefore(text, end)) return { part: "victim", weight: 1.5 };
  // 刘先生通过电话举报: whom a report calls Mr it does not accuse.
  if (suspectBefore(text, end) && person.rule !== "person.addressed") return { part: "suspect", weight: 1.5 };
  return supposed(person, text.slice(0, at), text.slice(end));
}

/** 丁某在网上结识一人，听其劝说，|被骗走10万元: the only person of a sentence, of whom it does not tell until its end. */
function loser(scene: Scene, people: readonly Linked[]): Claim | undefined {
  const [only] = people;
  if (!only || people.length > 1 || isOfficial(only) || !MASKED.test(only.name)) return undefined;
  const rest = scene.rightOf(only.end);
  return LOSES.test(rest) && !SUSPECT_CONTEXT.test(rest) ? { part: "victim", weight: HINT } : undefined;
}

/** Who works on the case, by the role that the article gives. */
function isOfficial({ entity }: Linked): boolean {
  const { roles } = entity.properties;
  return Array.isArray(roles) && roles.some((role) => OFFICIAL.has(role));
}

/** News keeps back the names of suspects, and calls victims Mr and Ms: what the clause says decides, weakly. */
function supposed(person: Linked, left: string, right: string): Claim | undefined {
  // An assumed name protects whom the story is told of: a victim, unless the clause says otherwise.
  if (person.entity.properties.pseudonym === true) {
    const told = CLAUSE_LEFT.exec(left)![0] + CLAUSE_RIGHT.exec(right)![0];
    return { part: SUSPECT_CONTEXT.test(told) ? "suspect" : "victim", weight: HINT };
  }
  if (person.rule !== "person.masked" && person.rule !== "person.addressed" && person.rule !== "person.recall")
    return undefined;
  if (sawBefore(right, 0)) return undefined;
  const masked = MASKED.test(person.name);
  const clause = CLAUSE_LEFT.exec(left)![0] + CLAUSE_RIGHT.exec(right)![0];
  const [suspect, victim] = [SUSPECT_CONTEXT.test(clause), VICTIM_CONTEXT.test(clause)];
  if (victim && !(masked && suspect)) return { part: "victim", weight: HINT };
  return suspect && masked ? { part: "suspect", weight: HINT } : undefined;
}

/** 甲、乙、丙三人…: what is said of one member of a list holds for all. */
function shareInLists(scene: Scene, people: readonly Linked[], parts: (Claim | undefined)[]): void {
  let from = 0;
  for (let i = 0; i < people.length; i++) {
    const next = people[i + 1];
    const gap = next && scene.text.slice(people[i]!.end - scene.sentence.start, next.start - scene.sentence.start);
    if (gap !== undefined && LIST_JOIN.test(gap.replace(BRACKETS, ""))) continue;
    const end = people[i]!.end - scene.sentence.start;
    const after = Math.max(end, listTail(scene.text, end));
    const shared =
      parts.slice(from, i + 1).find((part) => part) ??
      (i > from && suspectBefore(scene.text, after)
        ? { part: "suspect" as const, weight: 1.5 }
        : i > from && victimBefore(scene.text, after)
          ? { part: "victim" as const, weight: 1.5 }
          : undefined);
    if (shared) for (let j = from; j <= i; j++) parts[j] ??= shared;
    from = i + 1;
  }
}
