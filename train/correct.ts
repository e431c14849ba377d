import type { CleanArticle } from "../ingest/clean/clean-article.ts";
import { normalise } from "../ingest/clean/normalise.ts";
import { recogniseAgencies } from "../ingest/recognise/agency.ts";
import { overlaps } from "../ingest/recognise/mention.ts";
import { recognisePersons } from "../ingest/recognise/person.ts";
import { findPlaces, type PlaceSpan } from "../ingest/recognise/place.ts";
import { Passage } from "../ingest/scanner.ts";
import type { LabelledSentence, Name } from "./sentence.ts";

/** Rules whose persons are names beyond doubt. */
const CERTAIN_PERSONS = new Set(["person.masked", "person.addressed", "person.byline"]);

/**
 * Puts right what the grammar knows for certain and the teacher often misses: public bodies whole, with the places before
 * them; masked names and bylines; chains of places as single places.
 */
export function correct({ text, names }: LabelledSentence): LabelledSentence {
  const article = articleOf(text);
  const places = findPlaces(article, []);
  const bodies: Name[] = recogniseAgencies(article, places, [])
    .filter(({ spelled }) => spelled !== false)
    .map(({ start, end }) => ({ start, end, type: "ORG" }));
  const people: Name[] = recognisePersons(article)
    .filter(({ rule }) => CERTAIN_PERSONS.has(rule))
    .map(({ start, end }) => ({ start, end, type: "PER" }));
  let result = [...names];
  for (const body of bodies) {
    // What the teacher sees begin earlier it knows better: a longer body, the body of another country.
    if (result.some((name) => overlaps(name, body) && (name.start < body.start || contains(name, body)))) continue;
    result = [...result.filter((name) => !overlaps(name, body)), body];
  }
  for (const person of people) result = [...result.filter((name) => !overlaps(name, person)), person];
  for (const chain of chains(places)) {
    const whole = { start: chain[0]!.start, end: chain.at(-1)!.end };
    const inTheWay = result.filter((name) => overlaps(name, whole));
    const tiled = inTheWay.every(({ type, start, end }) => type === "LOC" && start >= whole.start && end <= whole.end);
    const full = chain.every(({ start, end, division }) => text.slice(start, end) === division.name);
    if (!tiled || (inTheWay.length === 0 && !full)) continue;
    result = result.filter((name) => !inTheWay.includes(name));
    for (const { start, end } of chain) result.push({ start, end, type: "LOC" });
  }
  return { text, names: result.sort((a, b) => a.start - b.start) };
}

function contains(outer: Name, inner: Name): boolean {
  return outer.type === inner.type && outer.start <= inner.start && inner.end <= outer.end;
}

/** Places that stand without a gap, each with those right of it. */
function chains(places: readonly PlaceSpan[]): PlaceSpan[][] {
  const result: PlaceSpan[][] = [];
  for (const place of places) {
    const last = result.at(-1);
    if (last && last.at(-1)!.end === place.start) last.push(place);
    else result.push([place]);
  }
  return result;
}

/** A sentence as the recognisers read an article. */
function articleOf(text: string): CleanArticle {
  const line = { start: 0, end: text.length, role: "body" as const, passage: new Passage(normalise(text)) };
  return {
    article: {
      id: "article:sentence",
      title: "",
      language: "zh",
      text,
      source: { format: "txt", encoding: "utf-8", sha256: "" },
    },
    text: normalise(text),
    lines: [line],
    sentences: [{ ...line, line: 0, dated: { from: undefined } }],
    outlet: undefined,
  };
}
