import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { cannotBeWritten, type ErrorCode, type ErrorData } from "../errors.ts";

/** So many failures are told one by one; a file tells of all. */
const TOLD = 20;

/**
 * What failed in a batch and why: counted by kind, the first in full, and all of them in a file, one JSON object a line, when it
 * is asked for or when there are more than one would read on a terminal.
 */
export class FailureReport {
  readonly first: ErrorData[] = [];
  readonly counts = new Map<ErrorCode, number>();
  /** Where all of them are, if they were written. */
  written: string | undefined;
  total = 0;
  readonly #asked: string | undefined;
  readonly #fallback: string;
  #file: number | undefined;

  /**
   * @param asked the file, where the user named one
   * @param fallback the file for more failures than are told
   */
  constructor(asked: string | undefined, fallback: string) {
    this.#asked = asked;
    this.#fallback = fallback;
    if (asked) this.#open(asked);
  }

  /** @throws ZhengtuError when the file cannot be written */
  add(error: ErrorData): void {
    this.total++;
    this.counts.set(error.code, (this.counts.get(error.code) ?? 0) + 1);
    if (this.first.length < TOLD) this.first.push(error);
    else if (this.#file === undefined) {
      this.#open(this.#asked ?? this.#fallback);
      for (const earlier of this.first) this.#write(earlier);
    }
    if (this.#file !== undefined) this.#write(error);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #open(path: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.#file = openSync(path, "w");
      this.written = path;
    } catch (error) {
      throw cannotBeWritten(path, error);
    }
  }

  #write(error: ErrorData): void {
    try {
      writeSync(this.#file!, `${JSON.stringify(error)}\n`);
    } catch (cause) {
      throw cannotBeWritten(this.written!, cause);
    }
  }
}
