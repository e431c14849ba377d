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
/** The characters of common use; the rarest and those beside them would not change the share. */
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];

/** The text in simplified characters, each in its place, if it is written in traditional ones; else the same text. */
export function simplify(text: string): string {
  let traditional = 0;
  let han = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (SIMPLIFIED[code] !== 0) traditional++;
    if (code >= FIRST_HAN && code <= LAST_HAN) han++;
  }
  if (traditional === 0 || traditional < han * SHARE) return text;
  let simplified = "";
  for (let at = 0; at < text.length; at++)
    simplified += String.fromCharCode(SIMPLIFIED[text.charCodeAt(at)] || text.charCodeAt(at));
  return simplified;
}
