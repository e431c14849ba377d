import TABLE from "opencc-js/dict/TSCharacters";

/** Traditional characters, each with the first simplified one that OpenCC gives; both of one code unit, so offsets hold. */
const SIMPLIFIED = new Map(
  TABLE.split("|").flatMap((row): [string, string][] => {
    const [traditional = "", simplified = ""] = row.split(" ");
    return traditional.length === 1 && simplified.length === 1 && traditional !== simplified
      ? [[traditional, simplified]]
      : [];
  }),
);
/** Simplified texts have some of these, too (著, 乾): only a text of which this share is traditional is written so. */
const SHARE = 0.08;
const HAN = /\p{Script=Han}/gu;

/** The text in simplified characters, each in its place, if it is written in traditional ones; else the same text. */
export function simplify(text: string): string {
  let traditional = 0;
  for (const character of text) if (SIMPLIFIED.has(character)) traditional++;
  if (traditional === 0) return text;
  const han = text.match(HAN)?.length ?? 0;
  if (traditional < han * SHARE) return text;
  return text.replace(HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
