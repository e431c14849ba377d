import { availableParallelism } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { messageOf, ZhengtuError } from "../errors.ts";
import { PACKAGE_ROOT } from "../package-root.ts";
import { type ExtractionArguments, extractOptions } from "./extraction-arguments.ts";
import { type Form, failedUnit, nameOf, partsOf, type Unit, type UnitResult } from "./unit.ts";
import type { Task, WorkerArguments } from "./worker.ts";

/** Extracts units, some of them at a time. */
export interface Extractor {
  /** How many units may run at once. */
  readonly workers: number;
  run(unit: Unit): Promise<UnitResult>;
  close(): Promise<void>;
}

export interface ExtractorOptions {
  /** Its graph document without it. */
  readonly form?: Form;
  /** One for each core without it. */
  readonly workers?: number;
  /** In seconds: what takes longer is given up. */
  readonly timeLimit?: number;
  /** In MB, of each worker; a worker needs some 300, and what an article makes it need beyond this ends the worker. */
  readonly memory?: number;
}

const WORKER = join(PACKAGE_ROOT, "dist", "src", "batch", "worker.js");
/** A unit takes a second. */
export const TIME_LIMIT = 120;
const MEMORY = 1_536;
/** In milliseconds, how long a worker stays with nothing to do. */
const IDLE = 60_000;

/**
 * Extracts in threads of their own, which start when there is work for them. What a worker does not survive, or does not end,
 * costs one article: its unit is tried again article by article, and the one that it was is an error that names it.
 * @throws ZhengtuError when the file of rules is unsound
 */
export async function extractorOf(
  how: ExtractionArguments,
  {
    form = "document",
    workers = availableParallelism(),
    timeLimit = TIME_LIMIT,
    memory = MEMORY,
  }: ExtractorOptions = {},
): Promise<Extractor> {
  // Here, that it is one error and not one of each worker; and whoever prints must know the types that rules add.
  await extractOptions(how);
  const pool = new Piscina({
    filename: WORKER,
    workerData: { how, form } satisfies WorkerArguments,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let begun = false;
  let unable: unknown;
  // A worker that fails between two units is replaced; what it was at is an error of `run`. Where none has begun with a unit, the next
  // would fail as well, and the pool would make others for ever.
  pool.on("error", (error) => {
    if (begun || unable) return;
    unable = error;
    void pool.destroy();
  });
  const begin = () => {
    begun = true;
  };
  const run = async (unit: Unit, again = false): Promise<UnitResult> => {
    // A pool that is destroyed neither runs what it is given nor says so.
    if (unable) throw notStarted(unable);
    try {
      return await runWithin(timeLimit * 1000, pool, unit, begin);
    } catch (error) {
      if (unable) throw notStarted(unable);
      const parts = partsOf(unit);
      // A worker that is being ended because of the article before may take one more with it.
      if (parts.length === 1 && !again && !isLate(error)) return run(unit, true);
      if (parts.length === 1) return failedUnit(notSurvived(nameOf(unit), error, { timeLimit, memory }));
      const results: UnitResult[] = [];
      for (const part of parts) results.push(await run(part));
      return { outcomes: results.flatMap(({ outcomes }) => outcomes), found: results.flatMap(({ found }) => found) };
    }
  };
  return { workers, run: (unit) => run(unit), close: () => pool.destroy() };
}

/** Time counts from when the worker says that it begins: to start one may take long on a busy machine. */
async function runWithin(milliseconds: number, pool: Piscina, unit: Unit, begin: () => void): Promise<UnitResult> {
  const late = new AbortController();
  const { port1, port2 } = new MessageChannel();
  let timer: NodeJS.Timeout | undefined;
  port1.once("message", () => {
    begin();
    timer = setTimeout(() => late.abort(), milliseconds);
  });
  try {
    const task: Task = { unit, begun: port2 };
    return (await pool.run(task, { signal: late.signal, transferList: [port2] as never })) as UnitResult;
  } finally {
    clearTimeout(timer);
    port1.close();
  }
}

function notStarted(error: unknown): ZhengtuError {
  if (error instanceof ZhengtuError) return error;
  return new ZhengtuError(
    "knowledge",
    "extraction",
    `no worker could start (${messageOf(error)})`,
    "Look at the file that it names, or install zhengtu again.",
  );
}

function isLate(error: unknown): boolean {
  return (error as Error).name === "AbortError" || (error as { code?: unknown }).code === "ABORT_ERR";
}

function notSurvived(
  where: string,
  error: unknown,
  { timeLimit, memory }: Required<Pick<ExtractorOptions, "timeLimit" | "memory">>,
): ZhengtuError {
  const code = (error as { code?: unknown }).code;
  const what = isLate(error)
    ? `extraction took more than ${timeLimit} s`
    : code === "ERR_WORKER_OUT_OF_MEMORY"
      ? `extraction needed more than ${memory} MB of memory`
      : `extraction failed (${messageOf(error)})`;
  return new ZhengtuError(
    "unsupported",
    where,
    what,
    "Split it into articles; if it is one, please report it to the project.",
  );
}
