import type { Linked } from "../link/linked-mention.ts";
import { after, before, compile, ending } from "../pattern.ts";
import { caseKnowledge } from "../recognise/case-knowledge.ts";
import { LIST_JOINT } from "../recognise/list-items.ts";
import { personKnowledge } from "../recognise/person-knowledge.ts";
import type { Draft, Relator } from "./draft.ts";
import { type Scene, scenesOf } from "./scene.ts";

const inBrackets = before(compile(caseKnowledge.native, {}, "u"));
/** 甲，男，汉族，|安徽枞阳|人: a clause of its own, or a verb, that says where somebody is from. */
const stated = before(compile(personKnowledge.native, {}, "u"));
const hometown = before(compile(personKnowledge.hometown, {}, "u"));
const person = after(/^(?:人|籍)/u);
const ahead = ending(compile(personKnowledge.nativeBefore, {}, "u"));
const bothAre = before(compile(personKnowledge.bothNative, {}, "u"));
const allAre = before(compile(personKnowledge.allNative, {}, "u"));
const ALL_ARE = /^(?:[等两三四五六七八九十\d]{0,3}人?)?(?:均|都|皆)?(?:为|系|是)$/u;
const OF = "的";
const PAUSE = "、";
/** 某省籍|货船 is no person. */
const onlyPerson = after(
  /^(?:籍(?![“"]|\p{Script=Han}{0,4}(?:[船艇舰]|货轮|油轮|轮船|车辆|轿车))|人(?=[，。；、（(]|$))/u,
);

/** 梁某国（男，41岁，广东惠州市人）: home is the last place in the brackets, of a clause, or the one after 老家. */
export const natives: Relator = (linked) => {
  const drafts: Draft[] = [];
  for (const scene of scenesOf(linked)) {
    const people = scene.of("Person");
    if (people.length === 0) continue;
    const places = scene.of("Place");
    for (const place of places) {
      if (places.some((other) => other.start === place.end)) continue;
      const base = scene.sentence.start;
      let { start } = place;
      for (const one of [...places].reverse()) if (one.end === start) start = one.start;
      const rule =
        inBrackets(scene.text, place.start - base) && person(scene.text, place.end - base)
          ? "natives.brackets"
          : stated(scene.text, start - base) && onlyPerson(scene.text, place.end - base)
            ? "natives.stated"
            : hometown(scene.text, start - base)
              ? "natives.hometown"
              : undefined;
      // 青海籍男子|马某: the home stands before the name.
      const called = ahead(scene.text, place.end - base);
      const after = called > 0 ? withThoseListed(scene, people, base + called) : [];
      const last = people.findLast((one) => one.end <= start);
      // 一名叫姜某的|海口籍男子: or right before it.
      const named =
        last && called > 0 && after.length === 0 && scene.between(last.end, start) === OF ? last : undefined;
      // 两人均为平和县人: both that were named last.
      const both = rule && bothAre(scene.text, start - base) ? people.filter((one) => one.end <= start).slice(-2) : [];
      // 何某和蔡某均为浙江临海人: all whom the sentence names right before.
      const all = rule && allAre(scene.text, start - base) ? listedBefore(scene, people, start) : [];
      const own = named ? [named] : all.length > 1 ? all : both.length === 2 ? both : rule && last ? [last] : [];
      for (const native of after.length > 0 ? after : own)
        drafts.push({
          subject: native.entity.id,
          predicate: "NATIVE_OF",
          object: place.entity.id,
          evidence: scene.proof,
          confidence: 0.92,
          rule: after.length > 0 || named ? "natives.before" : rule!,
        });
    }
  }
  return drafts;
};

/** 广州籍|余某、江某、温某: whoever's name begins at an offset of the article, and those of the list that begins with him. */
function withThoseListed(scene: Scene, people: readonly Linked[], at: number): readonly Linked[] {
  const first = people.findIndex(({ start }) => start === at);
  if (first < 0) return [];
  let end = first + 1;
  while (end < people.length && scene.between(people[end - 1]!.end, people[end]!.start) === PAUSE) end++;
  return people.slice(first, end);
}

/** The people of the list that ends last before an offset of the article. */
function listedBefore(scene: Scene, people: readonly Linked[], before: number): readonly Linked[] {
  const end = people.filter((one) => one.end <= before).length;
  let start = end - 1;
  while (start > 0 && LIST_JOINT.test(scene.between(people[start - 1]!.end, people[start]!.start))) start--;
  const last = people[end - 1];
  // 何某和蔡某|均为: nothing else may stand between.
  return last && ALL_ARE.test(scene.between(last.end, before)) ? people.slice(start, end) : [];
}
