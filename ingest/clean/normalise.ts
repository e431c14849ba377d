import { simplify } from "./traditional.ts";

const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
  // A character of Chinese that pages draw between columns.
  丨: "|",
};

/** From a full-width digit, Latin letter, full stop or percent sign to its ASCII character. */
const TO_ASCII = 0xfee0;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．％]/g;

/**
 * The text as rules read it: half-width punctuation of Chinese prose made full-width, straight quotes made
 * pairs, full-width digits and letters made half-width, traditional characters simplified.
 * Every character keeps its place, so offsets hold in both texts.
 */
export function normalise(text: string): string {
  let open = false;
  const narrow = simplify(text).replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - TO_ASCII));
  return narrow.replace(/[,;:!?()"\n丨]/g, (mark, at: number) => {
    if (mark === "\n") {
      open = false;
      return mark;
    }
    if (mark === '"') {
      open = !open;
      return open ? "“" : "”";
    }
    // 1,200 and 14:56 keep theirs.
    const inNumber =
      (mark === "," || mark === ":") && /\d/.test(narrow[at - 1] ?? "") && /\d/.test(narrow[at + 1] ?? "");
    return inNumber ? mark : WIDE[mark]!;
  });
}
