import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { isLines } from "../../ingest/read/format.ts";
import { type Line, readLines } from "../../ingest/read/lines.ts";
import { MAX_BYTES, tooLarge } from "../../ingest/read/sound-article.ts";
import { cannotBeRead, type ZhengtuError } from "../errors.ts";
import { STDIN } from "./inputs.ts";
import type { FileStamp, LinesUnit, Unit } from "./unit.ts";

/** A unit is about so many bytes: a second of work, and little to do again where it fails. */
const UNIT_BYTES = 128 * 1024;
/** Files of a unit; looking them up takes its time, too. */
const UNIT_FILES = 64;
const OPEN_BRACE = 0x7b;

/** What was done before, so that it is not done again. */
export interface DoneBefore {
  hasFile(file: FileStamp): boolean;
  /** After which line of a file to go on, if it still begins as it did. */
  linesOf(path: string): Promise<{ readonly offset: number; readonly number: number }>;
}

/** The units that files make, in their order; what cannot be read comes as an error. */
export async function* unitsOf(paths: readonly string[], before?: DoneBefore): AsyncGenerator<Unit | ZhengtuError> {
  let files: FileStamp[] = [];
  let size = 0;
  const full = (): Unit => {
    const unit: Unit = { kind: "files", files, size };
    files = [];
    size = 0;
    return unit;
  };
  for (const path of paths) {
    if (path === STDIN || isLines(path)) {
      if (files.length > 0) yield full();
      yield* path === STDIN ? standardInput() : fileOfLines(path, before);
      continue;
    }
    let file: FileStamp;
    try {
      const { size, mtimeMs } = await stat(path);
      file = { path, size, modified: mtimeMs };
    } catch (error) {
      yield cannotBeRead(path, error);
      continue;
    }
    if (before?.hasFile(file)) continue;
    files.push(file);
    size += file.size;
    if (size >= UNIT_BYTES || files.length >= UNIT_FILES) yield full();
  }
  if (files.length > 0) yield full();
}

async function* fileOfLines(path: string, before?: DoneBefore): AsyncGenerator<Unit | ZhengtuError> {
  try {
    const from = await before?.linesOf(path);
    yield* unitsOfLines(readLines(path, MAX_BYTES, from), path, from?.offset ?? 0);
  } catch (error) {
    yield cannotBeRead(path, error);
  }
}

/** Standard input is lines of JSON, or one article. */
async function* standardInput(): AsyncGenerator<Unit | ZhengtuError> {
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const held: Buffer[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await chunks.next();
    if (done) break;
    if (size === 0 && value[0] === OPEN_BRACE) {
      yield* unitsOfLines(readLines(Readable.from(prepend(value, chunks)), MAX_BYTES), STDIN, 0);
      return;
    }
    held.push(value);
    size += value.length;
    if (size > MAX_BYTES) {
      yield tooLarge(STDIN, undefined);
      return;
    }
  }
  yield { kind: "bytes", path: STDIN, bytes: Buffer.concat(held), size };
}

async function* prepend(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Units of lines, wherever they come from. @param from where the first begins, in bytes */
export async function* unitsOfLines(lines: AsyncIterable<Line>, path: string, from: number): AsyncGenerator<LinesUnit> {
  let held: Line[] = [];
  let begin = from;
  for await (const line of lines) {
    held.push(line);
    if (line.end - begin < UNIT_BYTES) continue;
    yield { kind: "lines", path, lines: held, size: line.end - begin };
    begin = line.end;
    held = [];
  }
  if (held.length > 0) yield { kind: "lines", path, lines: held, size: held.at(-1)!.end - begin };
}

/** How many bytes the inputs are; unknown with standard input among them. */
export async function sizeOf(paths: readonly string[]): Promise<number | undefined> {
  let size = 0;
  for (const path of paths) {
    if (path === STDIN) return undefined;
    size += (await stat(path).catch(() => undefined))?.size ?? 0;
  }
  return size;
}
