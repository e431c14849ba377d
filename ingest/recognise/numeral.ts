const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [..."零一二三四五六七八九"]
    .map((digit, value) => [digit, value])
    .concat([
      ["〇", 0],
      ["两", 2],
    ]),
);
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Value of a Chinese numeral such as 三百二十, 十二 or 二〇二〇; nothing where it is none. */
export function chineseNumber(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((digit) => DIGITS[digit]).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) digit = value;
    else if (SMALL[character]) {
      section += (digit ?? 1) * SMALL[character];
      digit = undefined;
    } else if (LARGE[character]) {
      total = (total + section + (digit ?? (section || total ? 0 : 1))) * LARGE[character];
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return text === "" ? undefined : total + section + (digit ?? 0);
}
