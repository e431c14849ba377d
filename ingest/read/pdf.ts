import { getDocumentProxy } from "unpdf";
import { messageOf, ZhengtuError } from "../../src/errors.ts";
import { limitPdf } from "./inflated-size.ts";

/** More pages than any article has. */
const MAX_PAGES = 200;
/** A line that ends in one of these ends its paragraph; others go on in the next line. */
const PARAGRAPH_END = /[。！？!?：:；”）)]$/u;
const HAN_END = /[\p{Script=Han}，、“（《\d]$/u;
/** Lines this much shorter than the longest end a paragraph whatever stands at their end: headings, bylines. */
const SHORT = 0.75;

/**
 * The text layer of a PDF, lines of one paragraph joined.
 * @throws ZhengtuError `unreadable` for what is no PDF, `empty` where it has no text layer, `too-large` for
 * what unpacks to more than a document
 */
export async function readPdf(bytes: Uint8Array, where: string): Promise<string> {
  limitPdf(bytes, where);
  const lines: string[] = [];
  try {
    // pdf.js takes the buffer over; the caller keeps its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        let line = "";
        for (const item of items) {
          if (!("str" in item)) continue;
          line += item.str;
          if (!item.hasEOL) continue;
          lines.push(line.trim());
          line = "";
        }
        lines.push(line.trim());
      }
    } finally {
      await pdf.cleanup();
    }
  } catch (error) {
    throw new ZhengtuError(
      "unreadable",
      where,
      `the PDF cannot be read (${messageOf(error)})`,
      "Open it and save it again, without a password.",
      { cause: error },
    );
  }
  const text = paragraphs(lines.filter((line) => line !== ""));
  if (text === "")
    throw new ZhengtuError(
      "empty",
      where,
      "the PDF has no text layer: its pages are pictures",
      "Recognise its characters (OCR) first.",
    );
  return text;
}

function paragraphs(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  let text = "";
  let before = 0;
  for (const line of lines) {
    const last = text.slice(text.lastIndexOf("\n") + 1);
    const goesOn = last !== "" && !PARAGRAPH_END.test(last) && HAN_END.test(last) && before >= longest * SHORT;
    text += text === "" || goesOn ? line : `\n${line}`;
    before = line.length;
  }
  return text;
}
