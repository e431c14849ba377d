import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";

/** A line of a file of bytes, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Where the next line begins, in bytes from the beginning of the file. */
  readonly end: number;
  /** None where the line is longer than was allowed: nothing of it was kept. */
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * The lines of a file or stream, in memory bounded by `longest` however long a line is.
 * @param longest of a line, in bytes
 * @param from where to begin: the end of a line that was read before, and its number
 */
export async function* readLines(
  input: string | Readable,
  longest: number,
  from: { readonly offset: number; readonly number: number } = { offset: 0, number: 0 },
): AsyncGenerator<Line> {
  const stream = typeof input === "string" ? createReadStream(input, { start: from.offset }) : input;
  let { number, offset } = from;
  let parts: Buffer[] = [];
  let held = 0;
  const take = (): Line => {
    let bytes: Buffer | undefined = held > longest ? undefined : Buffer.concat(parts);
    if (bytes?.at(-1) === RETURN) bytes = bytes.subarray(0, -1);
    parts = [];
    held = 0;
    return { number: ++number, end: offset, bytes };
  };
  for await (const piece of stream) {
    const chunk = piece as Buffer;
    for (let at = 0; at < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline < 0 ? chunk.length : newline;
      held += end - at;
      if (held > longest) parts = [];
      else if (end > at) parts.push(chunk.subarray(at, end));
      offset += end - at;
      at = end;
      if (newline < 0) continue;
      offset++;
      at++;
      yield take();
    }
  }
  if (held > 0) yield take();
}

/** The JSON of a line in UTF-8; undefined where the line is empty. @throws Error where it is none */
export function jsonOf(bytes: Uint8Array): unknown {
  // A byte order mark goes with the decoding.
  const line = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return line.trim() === "" ? undefined : JSON.parse(line);
}
