import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { NameSource } from "./name-source.ts";
import type { Random } from "./random.ts";
import type { LabelledSentence, Name } from "./sentence.ts";

const Templates = z.object({
  /** Sentences with slots in braces. */
  sentences: z.array(z.string()),
  /** Words for slots that name nothing, and the endings of names that are made up. */
  words: z.record(z.string(), z.array(z.string())),
});

export type Templates = z.infer<typeof Templates>;

/** Reads sentence templates. @throws ZodError naming the place in the file */
export function readTemplates(path: string): Templates {
  return Templates.parse(parse(readFileSync(path, "utf8")));
}

const SLOT = /\{(?<slot>[a-z-]+)\}/gu;

/** A name with its type, or several that stand without a gap, or a word that names nothing. */
type Piece = readonly (readonly [string, string?])[];

/** A sentence of our own: a template with its slots filled. */
export function compose({ sentences, words }: Templates, source: NameSource, random: Random): LabelledSentence {
  const template = random.pick(sentences);
  const names: Name[] = [];
  let text = "";
  let at = 0;
  for (const match of template.matchAll(SLOT)) {
    text += template.slice(at, match.index);
    at = match.index + match[0].length;
    for (const [piece, type] of fill(match.groups!.slot!, words, source, random)) {
      if (type) names.push({ start: text.length, end: text.length + piece.length, type });
      text += piece;
    }
  }
  return { text: text + template.slice(at), names };
}

function fill(slot: string, words: Templates["words"], source: NameSource, random: Random): Piece {
  switch (slot) {
    case "person":
      return [[source.person(random), "PER"]];
    case "masked":
      return [[source.masked(random), "PER"]];
    case "addressed":
      return [[source.surname(random) + random.pick(words.address!), "PER"]];
    case "familiar":
      return [[random.pick(["小", "老", "阿"]) + source.surname(random).slice(-1), "PER"]];
    case "place":
      return placeChain(source, random);
    case "town":
      return [[source.division("town", random).name, "LOC"]];
    case "locality":
      return [[source.locality(random), "LOC"]];
    case "road":
      return [[source.road(random), "LOC"]];
    case "site":
      return [[source.stem(random) + random.pick(words.sites!), "LOC"]];
    case "body":
      return [
        [source.body(source.division(random.pick(["city", "county", "county"] as const), random), random), "ORG"],
      ];
    case "station":
      return [[source.station(source.division("county", random), random), "ORG"]];
    case "firm":
      return [[firm(words, source, random), "ORG"]];
    case "shop":
      return [[source.stem(random) + random.pick(words.shops!), "ORG"]];
    case "estate":
      return [[source.stem(random) + random.pick(words.estates!), "LOC"]];
    case "office":
      return [[source.stem(random) + random.pick(words.offices!), "ORG"]];
    case "relative":
      return [[random.pick(words["relative-prefixes"]!) + source.head(random), "ORG"]];
    case "highway": {
      const length = 2 + random.below(2);
      const parts = Array.from({ length }, () => random.pick(words["highway-parts"]!));
      return [[parts.join("") + random.pick(words.highways!), "LOC"]];
    }
    case "crew":
      return [[source.stem(random) + random.pick(words.crews!), "ORG"]];
    case "post":
      return [[source.stem(random) + random.pick(words.posts!), "LOC"]];
    case "islet":
      return [[source.stem(random) + random.pick(words.islets!), "LOC"]];
    case "officer":
      return [[source.surname(random) + random.pick(words.officers!), "PER"]];
    case "ethnic":
      return [[ethnic(words["ethnic-parts"]!, random), "PER"]];
    case "outlet":
      return [[source.division("city", random).short + random.pick(words.outlets!), "ORG"]];
    default: {
      const choices = words[slot];
      if (!choices) throw new Error(`no words for the slot {${slot}}`);
      return [[random.pick(choices)]];
    }
  }
}

/** A name such as peoples without surnames have: 扎西多吉, 艾力·买买提. */
function ethnic(parts: readonly string[], random: Random): string {
  const first = random.pick(parts);
  const second = random.pick(parts);
  return random.chance(0.3) && first.length > 1 && second.length > 1 ? `${first}·${second}` : first + second;
}

/** One place, or a city and its county, or these and a town, as an address is written. */
function placeChain(source: NameSource, random: Random): Piece {
  const city = source.division("city", random);
  const form = random.below(8);
  if (form === 0) return [[city.short, "LOC"]];
  if (form === 1) return [[city.name, "LOC"]];
  const county = source.childOf(city, random) ?? source.division("county", random);
  const last = form < 4 ? county.short : county.name;
  if (form < 6) return [[last, "LOC"]];
  if (form === 6)
    return [
      [city.name, "LOC"],
      [county.name, "LOC"],
    ];
  const town = source.childOf(county, random);
  return [[city.name, "LOC"], [county.name, "LOC"], ...(town ? ([[town.name, "LOC"]] as const) : [])];
}

function firm(words: Templates["words"], source: NameSource, random: Random): string {
  const base = random.chance(0.7)
    ? source.division(random.pick(["province", "city", "county"] as const), random)
    : undefined;
  const place = base ? (random.chance(0.5) ? base.name : base.short) : "";
  return place + source.stem(random) + random.pick(words.trades!) + random.pick(words.firms!);
}
