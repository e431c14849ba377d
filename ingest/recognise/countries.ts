import { placeKnowledge } from "../gazetteer/gazetteer.ts";
import { alternation, regExp } from "../pattern.ts";

/** Chinese names of the countries of ISO 3166, from the platform's own CLDR data, China left out. */
function countryNames(): string[] {
  const display = new Intl.DisplayNames("zh-Hans", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const unsafe = placeKnowledge.notCountries;
  const names: string[] = [];
  for (const a of letters)
    for (const b of letters) {
      const name = display.of(a + b);
      if (name && /^\p{Script=Han}{2,8}$/u.test(name) && !unsafe.some((word) => name.includes(word))) names.push(name);
    }
  return names;
}

/** 内|蒙古: a part of China, and of what follows it nothing lies abroad. */
const NOT_INNER = "(?<!内)";

export const FOREIGN_COUNTRIES = regExp(alternation(countryNames()).replace("蒙古", `${NOT_INNER}蒙古`), "gu");
