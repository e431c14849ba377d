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

/**
 * The text as rules read it: half-width punctuation of Chinese prose made full-width, straight quotes made
 * pairs, traditional characters simplified.
 * Every character keeps its place, so offsets hold in both texts.
 */
export function normalise(text: string): string {
  let open = false;
  return simplify(text).replace(/[,;:!?()"\n丨]/g, (mark, at: number) => {
    if (mark === "\n") {
      open = false;
      return mark;
    }
    if (mark === '"') {
      open = !open;
      return open ? "“" : "”";
    }
    // 1,200 and 14:56 keep theirs.
    const inNumber = (mark === "," || mark === ":") && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
    return inNumber ? mark : WIDE[mark]!;
  });
}
