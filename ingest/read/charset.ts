import chardet from "chardet";
import iconv from "iconv-lite";
import { ZhengtuError } from "../../src/errors.ts";

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

const CHINESE = new Set(["UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"]);

/**
 * Decodes bytes of unknown encoding: a byte order mark first, then strict UTF-8, then the best Chinese guess.
 * @throws ZhengtuError `binary` when the bytes are no text.
 */
export function decode(bytes: Uint8Array, where: string): { text: string; encoding: string } {
  for (const [encoding, bom] of BOMS)
    if (bom.every((byte, i) => bytes[i] === byte))
      return { text: iconv.decode(Buffer.from(bytes.subarray(bom.length)), encoding), encoding };
  const wide = utf16(bytes);
  if (wide) return { text: refuseBinary(iconv.decode(Buffer.from(bytes), wide), where), encoding: wide };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text: refuseBinary(text, where), encoding: "UTF-8" };
  } catch (error) {
    if (error instanceof ZhengtuError) throw error;
  }
  const guess = chardet.analyse(bytes.subarray(0, 1 << 16)).find((match) => CHINESE.has(match.name));
  const encoding = guess?.name ?? "GB18030";
  const text = iconv.decode(Buffer.from(bytes), encoding);
  const unreadable = text.split("\ufffd").length - 1;
  if (unreadable * 50 > text.length) throw binary(where);
  return { text: refuseBinary(text, where), encoding };
}

/** How much of a text is decoded to tell its encoding, in bytes. */
const SAMPLE = 4096;
/** Of a text that is decoded rightly, this share is Chinese characters, letters, digits and their marks. */
const READABLE = 0.95;

/** UTF-16 without a byte order mark: the byte order in which the text is one of common Chinese characters. */
function utf16(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return undefined;
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  // Full-width marks, ASCII and line ends leave zero or low bytes that other encodings of Chinese do not have.
  if (!sample.includes(0x00) && !sample.includes(0x30)) return undefined;
  for (const encoding of ["UTF-16LE", "UTF-16BE"] as const) {
    const text = iconv.decode(sample, encoding);
    const readable =
      text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uff65\u2010-\u203b\u0020-\u007e\r\n\t·]/gu)?.length ?? 0;
    const han = text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
    const marks = text.match(/[，。、]/gu)?.length ?? 0;
    if (readable >= text.length * READABLE && han * 2 >= text.length && marks > 0) return encoding;
  }
  return undefined;
}

function refuseBinary(text: string, where: string): string {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (controls * 200 > text.length) throw binary(where);
  return text;
}

function binary(where: string): ZhengtuError {
  return new ZhengtuError(
    "binary",
    where,
    "this is not text",
    "Give a .txt, .html, .pdf, .docx or .ndjson file; text in UTF-8, UTF-16, GB18030 or Big5.",
  );
}
