import mammoth from "mammoth";
import { messageOf, ZhengtuError } from "../../src/errors.ts";
import { limitArchive } from "./inflated-size.ts";

/**
 * The paragraphs of a Word document, one a line.
 * @throws ZhengtuError `unreadable` for what is no such document, `too-large` for what unpacks to more than one
 */
export async function readDocx(bytes: Uint8Array, where: string): Promise<string> {
  try {
    await limitArchive(bytes, where);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.replace(/\n{2,}/g, "\n").trim();
  } catch (error) {
    if (error instanceof ZhengtuError) throw error;
    throw new ZhengtuError(
      "unreadable",
      where,
      `the Word document cannot be read (${messageOf(error)})`,
      "Open it and save it again as .docx or .txt.",
      { cause: error },
    );
  }
}
