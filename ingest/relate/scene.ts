import type { EntityType } from "../../src/model/ontology.ts";
import type { Sentence } from "../clean/clean-article.ts";
import type { LinkedArticle } from "../link/index.ts";
import type { Linked } from "../link/linked-mention.ts";
import { after, before, compile, ending, regExp } from "../pattern.ts";
import { isOutlet } from "../recognise/organization.ts";
import { OWNS } from "./jurisdiction.ts";
import { relateKnowledge as k } from "./relate-knowledge.ts";
import { perCase, within } from "./sentence-parts.ts";

const notSubjectBefore = after(compile(k.notSubjectRight, {}, "u"));
const notSubjectAfter = before(compile(k.notSubjectLeft, {}, "u"));
const hostsBefore = after(compile(k.hosts, {}, "u"));
const EQUALS = compile(k.equals, {}, "u");
const PARTNERS = compile(k.partners, {}, "u");
const UNDER = compile(k.under, {}, "u");
const COMPARED = compile(k.compared, {}, "u");
const TOGETHER = compile(k.together, {}, "u");
const helpedAfter = before(compile(k.helpedLeft, {}, "u"));
const helpedBefore = after(compile(k.helpedRight, {}, "u"));
const heardAfter = before(compile(k.heardLeft, {}, "u"));
const heardBefore = after(compile(k.heardRight, {}, "u"));
const speaksBefore = after(compile(k.speaks, {}, "u"));
const officerSpeaksBefore = after(compile(k.officerSpeaks, {}, "u"));
const JOINT_ISSUE = compile(k.jointIssue, {}, "u");
const ALONE = compile(k.alone, {}, "u");
const formerOffice = after(compile(`^(?:原|前)${k.office}`, {}, "u"));
const office = after(compile(`^${k.office}`, {}, "u"));
const triedAfter = before(compile(k.tried, {}, "u"));
const ledBy = before(regExp(`(?:${ALONE.source.slice(0, -1)}|与|会同)$`, "u"));
const EVERYBODY = compile(k.everybody, {}, "u");
const FROM_WHOM = compile(k.fromWhom, {}, "u");
const LEADS = compile(k.leads, {}, "u");
const RESUMES = compile(k.resumes, {}, "u");
const clauseEnd = ending(/^[^，。；]*/u);

/** Who acts in a sentence, and with whom. */
export interface Actors {
  /** Where the group of agencies begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly subjects: readonly Linked[];
  readonly partners: readonly Linked[];
  /** Those of `subjects` whom the others have act; what follows tells of their work. */
  readonly led?: readonly Linked[];
  /** Agencies from which the news was heard; they act where nobody else is named. */
  readonly heard: readonly Linked[];
  /** 0 where the sentence names them, higher the farther back they are named. */
  readonly distance: number;
}

/** 甲局…；乙局…；丙局…: so many bodies in a row are examples, and whoever was told of before goes on after them. */
const ROW = 3;
const IN_A_ROW = /[；;]/u;
/** From how many sentences and paragraphs away whoever acted last still acts. */
const FARTHEST = 4;

/** A sentence with what it mentions and who acts in it. */
export class Scene {
  readonly sentence: Sentence;
  readonly text: string;
  /** The sentence as evidence. */
  readonly proof: readonly [{ readonly start: number; readonly end: number }];
  readonly mentions: readonly Linked[];
  readonly groups: readonly Actors[];
  readonly #byType = new Map<EntityType, Linked[]>();
  /** Who acted last before the sentence. */
  readonly #before: Actors | undefined;

  constructor(sentence: Sentence, mentions: readonly Linked[], groups: readonly Actors[], before: Actors | undefined) {
    this.sentence = sentence;
    this.text = sentence.passage.text;
    this.proof = [{ start: sentence.start, end: sentence.end }];
    this.mentions = mentions;
    this.groups = groups;
    this.#before = before;
    for (const one of mentions) {
      const known = this.#byType.get(one.type);
      if (known) known.push(one);
      else this.#byType.set(one.type, [one]);
    }
  }

  /** Its mentions of a type, in their order. */
  of(type: EntityType): readonly Linked[] {
    return this.#byType.get(type) ?? NOBODY;
  }

  /** Whether a group does nothing but speak: 甲负责人介绍，乙查获…. */
  tells({ end }: Actors): boolean {
    return speaks(this.text, end - this.sentence.start);
  }

  /** The text of the sentence from its start to an offset of the article. */
  leftOf(offset: number): string {
    return this.text.slice(0, offset - this.sentence.start);
  }

  /** The text of the sentence between two offsets of the article. */
  between(from: number, to: number): string {
    return this.text.slice(from - this.sentence.start, to - this.sentence.start);
  }

  /** The text of the sentence from an offset of the article to its end. */
  rightOf(offset: number): string {
    return this.text.slice(offset - this.sentence.start);
  }

  /** 针对其中2家企业…，|甲|提起诉讼: who is named first after an offset that stands in a foreword, where nobody is before it. */
  introducedBy(offset: number, foreword: RegExp): Actors | undefined {
    const acting = this.groups.filter(({ subjects }) => subjects.length > 0);
    if (acting.length !== 1 || acting[0]!.start < offset || !foreword.test(this.leftOf(offset))) return undefined;
    return acting[0];
  }

  /** Those who act at an offset of the article: the last group before it, or whoever acted last in the paragraph. */
  actorsAt(offset: number): Actors | undefined {
    const here = this.groups.findLast((group) => group.end <= offset && group.subjects.length > 0);
    const source = this.groups.findLast((group) => group.end <= offset && group.heard.length > 0);
    if (!here && source) return { ...source, subjects: source.heard, distance: 1 };
    const before = this.#before;
    return here ?? (before && before.distance <= FARTHEST ? { ...before, distance: before.distance + 1 } : undefined);
  }
}

const NOBODY: readonly Linked[] = [];
/** “党委领导、|公安机关|牵头”的格局: in a slogan no body in particular acts. */
const POINTED_AT = "agency.anaphora";
const QUOTED = /“[^”]*$/u;
/** 县委|县政府: the party's committee and the government beside it. */
const PARTY = /[省市县区州]委$/u;
const scenes = new WeakMap<LinkedArticle, readonly Scene[]>();

/** The sentences of an article as scenes, made once. */
export function scenesOf(linked: LinkedArticle): readonly Scene[] {
  let made = scenes.get(linked);
  if (!made) {
    made = build(linked);
    scenes.set(linked, made);
  }
  return made;
}

function build({ clean, mentions }: LinkedArticle): Scene[] {
  const result: Scene[] = [];
  let carried: Actors | undefined;
  let line = -1;
  for (const whole of clean.sentences) {
    const told = carried;
    const row = new Set<string>();
    for (const sentence of perCase(whole, clean.text, mentions)) {
      const inside = within(mentions, sentence);
      const written = sentence.passage.text;
      const groups = FROM_WHOM.test(written) ? [] : groupsIn(clean.text, sentence, inside);
      if (sentence.line !== line && carried) carried = { ...carried, distance: carried.distance + 1 };
      line = sentence.line;
      if (EVERYBODY.test(written)) carried = undefined;
      else if (carried && RESUMES.test(written)) carried = { ...carried, distance: 0 };
      result.push(new Scene(sentence, inside, groups, carried));
      const acting = actingIn(groups, sentence);
      if (acting) carried = acting;
      else if (carried) carried = { ...carried, distance: carried.distance + 1 };
      for (const { subjects } of groups) if (subjects[0]) row.add(subjects[0].entity.id);
    }
    if (told && row.size >= ROW && IN_A_ROW.test(whole.passage.text)) carried = told;
  }
  return result;
}

/** Who acts in a sentence and goes on after it: not who only speaks, and whom others have act rather than those. */
function actingIn(groups: readonly Actors[], { start, passage }: Sentence): Actors | undefined {
  const source = groups.find((group) => group.heard.length > 0);
  const acts = groups.filter((group) => group.subjects.length > 0);
  const acting =
    acts.find(({ end }) => !speaks(passage.text, end - start)) ??
    acts[0] ??
    (source && { ...source, subjects: source.heard });
  const leading = acting && groups.find(({ led, subjects }) => led && subjects.includes(acting.subjects[0]!));
  return leading ? { ...leading, subjects: leading.led! } : acting;
}

function speaks(text: string, at: number): boolean {
  return speaksBefore(text, at) || officerSpeaksBefore(text, at);
}

function groupsIn(text: string, sentence: Sentence, mentions: readonly Linked[]): Actors[] {
  const documents = mentions.filter(({ type }) => type === "Document");
  const nested = (one: Linked) => documents.some((other) => other.start <= one.start && other.end >= one.end);
  const named = mentions.filter(
    (one) =>
      (one.type === "Agency" || (one.type === "Organization" && !isOutlet(one))) &&
      !nested(one) &&
      !ofAccused(sentence, one),
  );
  // 某公安局|城南派出所, 甲海关所属|乙海关: where two mentions begin together, or one owns the next, it is the unit that acts.
  const bodies = named.filter(
    (one) =>
      !named.some(
        ({ start, end }) =>
          (start <= one.start && one.end <= end && end - start > one.end - one.start) ||
          (start > one.end && OWNS.test(text.slice(one.end, start))),
      ),
  );
  const runs: Linked[][] = [];
  for (const body of bodies) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? text.slice(last.end, body.start) : "";
    const under = UNDER.test(between);
    const both = last?.end === body.start && PARTY.test(text.slice(last.start, last.end));
    if (run && last && (both || EQUALS.test(between) || PARTNERS.test(between)) && between !== "，" && !under)
      run.push(body);
    else runs.push([body]);
  }
  const groups = runs.map((run) => actorsOf(text, sentence, run)).filter((group) => group !== undefined);
  // 甲组织乙开展…: whoever has others act acts, too.
  return groups.map((group, i) => {
    const left = groups[i - 1];
    const leads = left !== undefined && left.subjects.length > 0 && LEADS.test(text.slice(left.end, group.start));
    return leads && group.subjects.length > 0
      ? { ...group, subjects: [...left.subjects, ...group.subjects], led: group.subjects }
      : group;
  });
}

/** 对深圳市委原常委某某: whether a body is named as that of which the accused was an officer. */
function ofAccused({ start, passage: { text } }: Sentence, body: Linked): boolean {
  const right = body.end - start;
  return formerOffice(text, right) || (triedAfter(text, body.start - start) && office(text, right));
}

function actorsOf(text: string, sentence: Sentence, run: readonly Linked[]): Actors | undefined {
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  const written = sentence.passage.text;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const clause = written.slice(to, clauseEnd(written, to));
  const joins = run.slice(1).map((one, i) => text.slice(run[i]!.end, one.start));
  let split = run.length;
  joins.forEach((join, i) => {
    const isPartner =
      PARTNERS.test(join) && (ALONE.test(join) || (!/^(?:和|及|以及)$/u.test(join) && TOGETHER.test(clause)));
    const lastAnd = /^和$/u.test(join) && joins.length === 1 && TOGETHER.test(clause) && !JOINT_ISSUE.test(clause);
    if (split === run.length && (isPartner || lastAnd)) split = i + 1;
  });
  const led = ledBy(written, from) && !COMPARED.test(clause);
  const passive = (notSubjectAfter(written, from) && !hostsBefore(written, to)) || notSubjectBefore(written, to);
  const slogan = run.every(({ rule }) => rule === POINTED_AT) && QUOTED.test(written.slice(0, from));
  const helped = helpedAfter(written, from) && helpedBefore(written, to);
  const subjects = led || passive || helped || slogan ? [] : run.slice(0, split).filter((one) => one.type === "Agency");
  const partners = led || helped ? run : run.slice(split);
  const heard = heardAfter(written, from) && heardBefore(written, to) ? run.filter((one) => one.type === "Agency") : [];
  return { start, end, subjects, partners, heard, distance: 0 };
}
