import { hash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { readLines } from "../../ingest/read/lines.ts";
import { cannotBeWritten, type ErrorData } from "../errors.ts";
import { VERSION } from "../package-root.ts";
import type { FileStamp, FilesUnit, LinesUnit } from "./unit.ts";
import type { DoneBefore } from "./units.ts";

/** What one run is: a run of anything else does not go on where it stopped. */
export interface RunIdentity {
  readonly store: string;
  readonly paths: readonly string[];
  readonly minConfidence?: number;
  readonly rules?: string;
}

/** A unit that is done, with what failed in it. */
export interface DoneUnit {
  readonly unit: FilesUnit | LinesUnit;
  readonly failed: readonly ErrorData[];
}

const Place = z.object({
  path: z.string(),
  start: z.int(),
  end: z.int(),
  line: z.int(),
  sha256: z.string().describe("of the bytes from start to end"),
});

const Failed = z.array(z.object({ code: z.string(), where: z.string(), what: z.string(), remedy: z.string() }));

const Entry = z.union([
  z.object({ begun: z.string().describe("version of zhengtu") }),
  z.object({ files: z.array(z.tuple([z.string(), z.int(), z.number()])), failed: Failed, revision: z.number() }),
  z.object({ lines: Place, failed: Failed, revision: z.number() }),
]);
type Entry = z.infer<typeof Entry>;

/** An entry is a line, of at most so many bytes. */
const LONGEST = 4 * 1024 * 1024;

/**
 * What a run has done, written as it goes beside the store, so that `--resume` goes on there after any interruption: which
 * files and lines are in the store, and what failed with them. An entry is written when its articles are committed, never
 * before; what was committed and not written is done again, which changes nothing.
 */
export class Journal implements DoneBefore {
  /** What failed before; it would fail again. */
  readonly failures: ErrorData[] = [];
  readonly path: string;
  /** How many bytes of input were passed over until now. */
  skipped = 0;
  readonly #files = new Map<string, string>();
  readonly #lines = new Map<string, z.infer<typeof Place>>();
  #revision = 0;

  private constructor(path: string) {
    this.path = path;
  }

  /**
   * The journal of a run, to go on with or to begin anew.
   * @param folder where journals are kept
   * @param revision of the store; one that is lower than the journal's has lost what the journal tells of
   */
  static async open(folder: string, run: RunIdentity, resume: boolean, revision: number): Promise<Journal> {
    const rules = run.rules === undefined ? undefined : readFileSync(run.rules, "utf8");
    const identity = [run.store, run.paths.map((path) => resolve(path)), run.minConfidence, rules];
    const name = hash("sha256", JSON.stringify(identity)).slice(0, 16);
    const journal = new Journal(join(folder, `ingest-${name}.ndjson`));
    if (resume && existsSync(journal.path) && (await journal.#read()) && journal.#revision <= revision) {
      // What comes now must not be joined to a line that was being written when the process ended.
      await journal.#write("\n");
      return journal;
    }
    const fresh = new Journal(journal.path);
    try {
      fresh.finish();
    } catch (error) {
      throw cannotBeWritten(fresh.path, error);
    }
    await fresh.#write(`${JSON.stringify({ begun: VERSION })}\n`);
    return fresh;
  }

  /** Whether anything was done before. */
  get resumed(): boolean {
    return this.#files.size > 0 || this.#lines.size > 0;
  }

  hasFile({ path, size, modified }: FileStamp): boolean {
    if (this.#files.get(path) !== `${size} ${modified}`) return false;
    this.skipped += size;
    return true;
  }

  async linesOf(path: string): Promise<{ offset: number; number: number }> {
    const place = this.#lines.get(path);
    if (!place || (await sha256Of(path, place.start, place.end)) !== place.sha256) return { offset: 0, number: 0 };
    this.skipped += place.end;
    return { offset: place.end, number: place.line };
  }

  /** Units whose articles are in the store, at this revision of it, with what failed in them. */
  async done(units: readonly DoneUnit[], revision: number): Promise<void> {
    const entries = await Promise.all(units.map((one) => entryOf(one, revision)));
    await this.#write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  }

  /** The run came to its end: there is nothing to go on with. */
  finish(): void {
    rmSync(this.path, { force: true });
  }

  async #write(text: string): Promise<void> {
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      await appendFile(this.path, text);
    } catch (error) {
      throw cannotBeWritten(this.path, error);
    }
  }

  /** @returns false for a journal of another version, which may have found other facts */
  async #read(): Promise<boolean> {
    let first = true;
    for await (const { bytes } of readLines(this.path, LONGEST)) {
      const entry = Entry.safeParse(parsed(bytes));
      // A line that was being written when the process ended.
      if (!entry.success) continue;
      if (first && !("begun" in entry.data && entry.data.begun === VERSION)) return false;
      first = false;
      if ("files" in entry.data)
        for (const [path, size, modified] of entry.data.files) this.#files.set(path, `${size} ${modified}`);
      if ("lines" in entry.data) this.#lines.set(entry.data.lines.path, entry.data.lines);
      if ("failed" in entry.data) this.failures.push(...(entry.data.failed as ErrorData[]));
      if ("revision" in entry.data) this.#revision = Math.max(this.#revision, entry.data.revision);
    }
    return !first;
  }
}

async function entryOf({ unit, failed }: DoneUnit, revision: number): Promise<Entry> {
  const failures = [...failed];
  if (unit.kind === "files") {
    const files = unit.files.map(({ path, size, modified }): [string, number, number] => [path, size, modified]);
    return { files, failed: failures, revision };
  }
  const { path, lines, size } = unit;
  const { number: line, end } = lines.at(-1)!;
  const start = end - size;
  return { lines: { path, start, end, line, sha256: await sha256Of(path, start, end) }, failed: failures, revision };
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
  } catch {
    return undefined;
  }
}

async function sha256Of(path: string, start: number, end: number): Promise<string> {
  const chunks: Buffer[] = [];
  if (end > start)
    for await (const chunk of createReadStream(path, { start, end: end - 1 })) chunks.push(chunk as Buffer);
  return hash("sha256", Buffer.concat(chunks));
}

/** Where journals are kept: beside an embedded store, else where the system keeps what programs remember of their work. */
export function journalFolder(store: string): string {
  if (store.endsWith(".grafeo") && !store.includes("://")) return dirname(store);
  return join(process.env.XDG_STATE_HOME || join(homedir(), ".local", "state"), "zhengtu");
}
