import HONG_KONG from "opencc-js/dict/HKVariantsRev";
import TABLE from "opencc-js/dict/TSCharacters";

/** For the code of each traditional character that of the first simplified one that OpenCC gives; both of one code unit, so offsets hold. */
const SIMPLIFIED = new Uint16Array(2 ** 16);
for (const [traditional, simplified] of pairs(TABLE)) SIMPLIFIED[traditional] = simplified;
// 衞, 敍: how Hong Kong writes some of them. Of others, such as 群, it writes what is simplified, too.
for (const [variant, traditional] of pairs(HONG_KONG)) {
  const simplified = SIMPLIFIED[traditional] || traditional;
  if (simplified !== variant) SIMPLIFIED[variant] ||= simplified;
}
/** Simplified texts have some of these, too (著, 乾): only a text of which this share is traditional is written so. */
const SHARE = 0.08;
/** The characters of common use; the rarest and those beside them would not change the share. */
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];

/** The codes of each character of a table that is exchanged for another, with that of the other. */
function* pairs(table: string): Generator<[number, number]> {
  for (const row of table.split("|")) {
    const [from = "", to = ""] = row.split(" ");
    if (from.length === 1 && to.length === 1 && from !== to) yield [from.charCodeAt(0), to.charCodeAt(0)];
  }
}

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
