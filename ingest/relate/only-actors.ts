import type { Linked } from "../link/linked-mention.ts";
import type { AgencyMention } from "../recognise/agency-mention.ts";
import { wholeOf } from "./case-scope.ts";
import type { Scene } from "./scene.ts";

/** @returns the one body that acts in an article where none but its own units do, too; several where they act as one throughout */
export function onlyActors(scenes: readonly Scene[]): readonly Linked[] {
  const groups = scenes
    .flatMap((scene) => scene.groups.filter((group) => scene.groups.length === 1 || !scene.tells(group)))
    .map(({ subjects }) => subjects)
    .filter((subjects) => subjects.length > 0);
  const acting = groups.flat();
  const bodies = bodiesOf(acting);
  if (groups.every((subjects) => bodiesOf(subjects).size === bodies.size)) return [...bodies.values()];
  // Of the central bodies nothing so small is told.
  if (!acting.every((one) => (one as Linked<AgencyMention>).division)) return [];
  const wholes = new Set(acting.map(({ key }) => wholeOf(key)));
  const whole = wholes.size === 1 ? acting.find(({ key }) => wholes.has(key)) : undefined;
  return whole ? [whole] : [];
}

function bodiesOf(linked: readonly Linked[]): ReadonlyMap<string, Linked> {
  return new Map(linked.map((one) => [one.entity.id, one]));
}
