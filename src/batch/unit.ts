import type { Line } from "../../ingest/read/lines.ts";
import type { ErrorData, ZhengtuError } from "../errors.ts";
import type { ArticleJson } from "./article-loader.ts";
import type { Found } from "./tally.ts";

/** A file as it was when it was looked at. */
export interface FileStamp {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Compared for being equal, never for being later: clocks go wrong. */
  readonly modified: number;
}

/** Work for one worker: some files of one article each. */
export interface FilesUnit {
  readonly kind: "files";
  readonly files: readonly FileStamp[];
  /** How many bytes of input it is. */
  readonly size: number;
}

/** Work for one worker: some lines of one file of NDJSON, that follow each other. */
export interface LinesUnit {
  readonly kind: "lines";
  readonly path: string;
  readonly lines: readonly Line[];
  readonly size: number;
}

/** Work for one worker: one article that came from elsewhere than a file. */
export interface BytesUnit {
  readonly kind: "bytes";
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly size: number;
}

export type Unit = FilesUnit | LinesUnit | BytesUnit;

/** What is made of an article: its graph document, or the rows by which it is loaded into a store. */
export type Form = "document" | "rows";

/** What became of an article. */
export type Outcome = ArticleJson | { readonly error: ErrorData };

/** What became of a unit: one outcome an article, in their order. */
export interface UnitResult {
  readonly outcomes: readonly Outcome[];
  readonly found: readonly Found[];
}

export function failedUnit(error: ZhengtuError): UnitResult {
  return { outcomes: [{ error: error.data() }], found: [] };
}

/** A unit's parts of one article each, to find the one that its worker did not survive. */
export function partsOf(unit: Unit): Unit[] {
  if (unit.kind === "files") return unit.files.map((file) => ({ ...unit, files: [file], size: file.size }));
  if (unit.kind === "lines")
    return unit.lines.map((line) => ({ ...unit, lines: [line], size: line.bytes?.length ?? 0 }));
  return [unit];
}

/** What a unit is of, for an error about all of it. */
export function nameOf(unit: Unit): string {
  if (unit.kind === "files") return unit.files[0]!.path;
  return unit.kind === "lines" ? `${unit.path}:${unit.lines[0]!.number}` : unit.path;
}
