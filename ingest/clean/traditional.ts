import TABLE from "opencc-js/dict/TSCharacters";

/** For the code of each traditional character that of the first simplified one that OpenCC gives; both of one code unit, so offsets hold. */
const SIMPLIFIED = new Uint16Array(2 ** 16);
for (const row of TABLE.split("|")) {
  const [traditional = "", simplified = ""] = row.split(" ");
  if (traditional.length === 1 && simplified.length === 1 && traditional !== simplified)
    SIMPLIFIED[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
}
/** Simplified texts have some of these, too (著, 乾): only a text of which this share is traditional is written so. */
const SHARE = 0.08;
const HAN = /\p{Script=Han}/gu;

/** The text in simplified characters, each in its place, if it is written in traditional ones; else the same text. */
export function simplify(text: string): string {
  let traditional = 0;
  for (let at = 0; at < text.length; at++) if (SIMPLIFIED[text.charCodeAt(at)] !== 0) traditional++;
  if (traditional === 0) return text;
  const han = text.match(HAN)?.length ?? 0;
  if (traditional < han * SHARE) return text;
  return text.replace(HAN, (character) => {
    const simplified = character.length === 1 ? SIMPLIFIED[character.charCodeAt(0)]! : 0;
    return simplified === 0 ? character : String.fromCharCode(simplified);
  });
}
