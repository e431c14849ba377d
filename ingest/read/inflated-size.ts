import { constants, inflateSync } from "node:zlib";
import { fromBufferPromise } from "yauzl";
import { ZhengtuError } from "../../src/errors.ts";

/** No article unpacks to more, in bytes; what does was made to fill the memory of its reader. */
const MOST = 64 * 1024 * 1024;
/** More parts than any Word document has. */
const PARTS = 2_000;
/** How often one stream of a PDF may be compressed over again. */
const LAYERS = 3;

/**
 * Refuses an archive that unpacks to more than a document does, whatever it says of its own sizes.
 * @throws ZhengtuError `too-large`; for what is no sound archive an Error
 */
export async function limitArchive(bytes: Uint8Array, where: string): Promise<void> {
  let size = 0;
  let parts = 0;
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
    for await (const entry of archive.eachEntry()) {
      parts++;
      // What it says is looked at first: most bombs say it, and need no unpacking.
      if (parts > PARTS || size + entry.uncompressedSize > MOST) throw bomb(where);
      if (entry.fileName.endsWith("/")) continue;
      for await (const piece of await archive.openReadStreamPromise(entry)) {
        size += (piece as Buffer).length;
        if (size > MOST) throw bomb(where);
      }
    }
  } catch (error) {
    if (error instanceof ZhengtuError) throw error;
    // A member that is longer than it says is no mistake of a word processor.
    if (/too many bytes/.test(String(error))) throw bomb(where);
    // Whatever else is wrong with it: another reader might read it further, without a limit.
    throw error;
  }
}

/**
 * Refuses a PDF whose streams unpack to more than a document does.
 * @throws ZhengtuError `too-large`
 */
export function limitPdf(bytes: Uint8Array, where: string): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST;
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 1)) {
    if (pdf.toString("latin1", at - 3, at) === "end") continue;
    const begin = at + "stream".length + (pdf[at + 6] === 0x0d ? 2 : 1);
    const end = pdf.indexOf("endstream", begin);
    let part: Buffer = pdf.subarray(begin, end < 0 ? pdf.length : end);
    for (let layer = 0; layer < LAYERS && isDeflated(part); layer++) {
      part = inflated(part, left, where);
      left -= part.length;
      if (left <= 0) throw bomb(where);
    }
  }
}

function isDeflated(part: Buffer): boolean {
  return part.length > 2 && (part[0]! & 0x0f) === 8 && ((part[0]! << 8) | part[1]!) % 31 === 0;
}

function inflated(part: Buffer, most: number, where: string): Buffer {
  try {
    return inflateSync(part, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw bomb(where);
    // Damaged, or no deflated stream at all: its reader will say so.
    return Buffer.alloc(0);
  }
}

function bomb(where: string): ZhengtuError {
  return new ZhengtuError(
    "too-large",
    where,
    "it unpacks to more than the limit of 64 MiB",
    "Such files are made to fill a memory; if it is an article, save its text as .txt.",
  );
}
