import { loadGazetteer } from "../ingest/gazetteer/gazetteer.ts";
import { isSurname } from "../ingest/recognise/names.ts";
import type { NameSource } from "./name-source.ts";
import type { Random } from "./random.ts";
import type { LabelledSentence, Name } from "./sentence.ts";

const HAN = /^\p{Script=Han}+$/u;
/** Above villages, below towns: names that end so are exchanged for others that do. */
const LOCALITY = /^\p{Script=Han}{2,4}(?:村|社区)$/u;
const ROAD = /^\p{Script=Han}{2,4}(?:路|街|大道|巷)$/u;

/**
 * The sentence with its names exchanged for others of their kind, the same name for the same one: so that what is learned
 * is where names stand and what they are made of, and not which ones the text happens to hold.
 */
export function exchange(sentence: LabelledSentence, source: NameSource, random: Random): LabelledSentence {
  const exchanged = new Map<string, string>();
  let text = "";
  let at = 0;
  const names: Name[] = [];
  for (const { start, end, type } of sentence.names) {
    text += sentence.text.slice(at, start);
    const old = sentence.text.slice(start, end);
    const other = exchanged.get(old) ?? another(old, type, source, random);
    exchanged.set(old, other);
    names.push({ start: text.length, end: text.length + other.length, type });
    text += other;
    at = end;
  }
  return { text: text + sentence.text.slice(at), names };
}

function another(name: string, type: string, source: NameSource, random: Random): string {
  if (type === "PER") return anotherPerson(name, source, random);
  if (type === "LOC") return anotherPlace(name, source, random);
  const place = longestPlace(name);
  return place ? anotherPlace(place, source, random) + name.slice(place.length) : name;
}

function anotherPerson(name: string, source: NameSource, random: Random): string {
  if (!HAN.test(name) || name.length > 4 || !isSurname(name[0]!)) return name;
  const mask = name.indexOf("某");
  if (mask > 0) return source.masked(random);
  if (name.length > 3) return source.surname(random).slice(0, 1) + name.slice(1);
  // 王先生, 老张 and the like keep what they are.
  return /(?:先生|女士|大爷|大妈|阿姨|师傅)$/u.test(name)
    ? source.surname(random) + name.slice(1)
    : source.person(random);
}

function anotherPlace(name: string, source: NameSource, random: Random): string {
  const bearer = loadGazetteer().named(name)[0];
  if (bearer) {
    const other = source.division(bearer.level, random);
    return bearer.name === name ? other.name : other.short;
  }
  if (LOCALITY.test(name)) return source.locality(random);
  if (ROAD.test(name)) return source.road(random);
  return name;
}

function longestPlace(name: string): string | undefined {
  return loadGazetteer()
    .namesAt(name, 0)
    .find((place) => place.length < name.length);
}
