import type { Entity } from "../../src/model/graph-document.ts";
import type { LinkedArticle } from "../link/index.ts";
import { compile, regExp } from "../pattern.ts";
import { personKnowledge as k } from "../recognise/person-knowledge.ts";
import { scenesOf } from "./scene.ts";

const ROLES = new Set(k.roles);
const LONGEST_ROLE = Math.max(...k.roles.map((role) => role.length));
const OPENS = new Set(["（", "(", "，"]);
const BRACKETS = /^(?<open>[（(，])(?<inside>[^（()）。；]{1,40})/u;
const AGE = compile(k.age, {}, "u");
const CALLED = compile(k.called, {}, "u");
const PSEUDONYM = compile(k.pseudonym, {}, "u");
const SEXES = k.sexes.map((sex) => ({
  sex,
  pattern: regExp(`(?:^|[，,、\\s])${sex}(?:性)?(?:$|[，,、\\s])`, "u"),
}));

/** What the words beside their names say of people: role, sex, age, other names, whether the name is an assumed one. */
export function statePeople(linked: LinkedArticle): void {
  for (const scene of scenesOf(linked))
    for (const person of scene.of("Person")) {
      const { entity } = person;
      const at = person.start - scene.sentence.start;
      const right = scene.rightOf(person.end);
      const role = roleBefore(scene.text, at);
      if (role) addTo(entity, "roles", role);
      if (!OPENS.has(right[0]!)) continue;
      const { open, inside } = BRACKETS.exec(right)?.groups ?? {};
      if (!inside) continue;
      const sex = SEXES.find(({ pattern }) => pattern.test(inside))?.sex;
      const age = open !== "，" || sex ? AGE.exec(inside)?.groups?.age : undefined;
      if (sex) entity.properties.sex ??= sex;
      if (age) entity.properties.age ??= Number(age);
      if (open === "，") continue;
      const called = CALLED.exec(inside)?.groups?.name;
      if (called && !entity.aliases.includes(called)) entity.aliases.push(called);
      if (PSEUDONYM.test(inside)) entity.properties.pseudonym ??= true;
    }
}

/** The longest role that stands right before a place in a text. */
function roleBefore(text: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST_ROLE, at); length > 0; length--) {
    const role = text.slice(at - length, at);
    if (ROLES.has(role)) return role;
  }
  return undefined;
}

function addTo(entity: Entity, key: string, value: string): void {
  const before = entity.properties[key];
  if (before === undefined) entity.properties[key] = [value];
  else if (Array.isArray(before) && !before.includes(value)) entity.properties[key] = [...before, value];
}
