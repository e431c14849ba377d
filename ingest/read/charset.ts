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

function refuseBinary(text: string, where: string): string {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (controls * 200 > text.length) throw binary(where);
  return text;
}

function binary(where: string): ZhengtuError {
  return new ZhengtuError("binary", where, "this is not text", "Give a .txt or .html file in UTF-8, GB18030 or Big5.");
}
