import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import type { ExtractOptions } from "../../ingest/index.ts";
import { isContainer } from "../../ingest/read/format.ts";
import { messageOf, ZhengtuError } from "../errors.ts";
import { PACKAGE_ROOT } from "../package-root.ts";
import { type ExtractionArguments, extractOptions } from "./extraction-arguments.ts";
import { failedUnit, nameOf, partsOf, type Unit, type UnitResult } from "./unit.ts";

/** Extracts units, some of them at a time. */
export interface Extractor {
  /** How many units may run at once. */
  readonly workers: number;
  run(unit: Unit): Promise<UnitResult>;
  close(): Promise<void>;
}

const WORKER = join(PACKAGE_ROOT, "dist", "src", "batch", "worker.js");
/** A unit takes a second; one that takes this long, in milliseconds, never ends. */
const TIME_LIMIT = 120_000;
/** A worker needs some 300 MB; what an article makes it need beyond this ends the worker, and not the batch. */
const HEAP_MB = 1_536;

/**
 * Extracts the first unit in this thread, for a worker takes half a second to start, and what comes after it in workers. Formats
 * that can be made to take any time and memory never come into this thread.
 */
export async function extractorOf(how: ExtractionArguments, workers = availableParallelism()): Promise<Extractor> {
  // Rules that cannot be read are an error here, and not of each article.
  const options = await extractOptions(how);
  let here: Promise<Extractor> | undefined;
  let pool: Extractor | undefined;
  const run = async (unit: Unit) => {
    if (!here && !pool && !needsWorker(unit)) {
      here = inThisThread(options);
      return (await here).run(unit);
    }
    pool ??= inWorkers(how, workers);
    return pool.run(unit);
  };
  const close = async () => pool?.close();
  return { workers, run, close };
}

const CONTAINERS = /\.(?:pdf|docx)$/i;
/** A page of this many bytes may be made to take any time. */
const LARGE = 256 * 1024;

function needsWorker(unit: Unit): boolean {
  if (unit.kind === "files") return unit.files.some(({ path, size }) => size > LARGE || CONTAINERS.test(path));
  return unit.kind === "bytes" && (unit.size > LARGE || isContainer(unit.bytes));
}

/** Extracts in this thread. */
export async function inThisThread(options: ExtractOptions): Promise<Extractor> {
  // Its dictionaries are loaded when the first article comes.
  const run = async (unit: Unit) => (await import("./extract-unit.ts")).extractUnit(unit, options);
  return { workers: 1, run, close: async () => undefined };
}

/**
 * Extracts in threads of their own. What a worker does not survive, or does not end, costs one article: its unit is tried again
 * article by article, and the one that it was is an error that names it.
 */
function inWorkers(how: ExtractionArguments, workers: number): Extractor {
  const pool = new Piscina({
    filename: WORKER,
    workerData: how,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  // A worker that fails between two units is replaced; what it was at is an error of `run`.
  pool.on("error", () => undefined);
  const run = async (unit: Unit): Promise<UnitResult> => {
    try {
      return (await pool.run(unit, { signal: AbortSignal.timeout(TIME_LIMIT) })) as UnitResult;
    } catch (error) {
      const parts = partsOf(unit);
      if (parts.length === 1) return failedUnit(notSurvived(nameOf(unit), error));
      const results: UnitResult[] = [];
      for (const part of parts) results.push(await run(part));
      return { outcomes: results.flatMap(({ outcomes }) => outcomes), found: results.flatMap(({ found }) => found) };
    }
  };
  return { workers, run, close: () => pool.destroy() };
}

function notSurvived(where: string, error: unknown): ZhengtuError {
  const code = (error as { code?: unknown }).code;
  const what =
    (error as Error).name === "AbortError" || code === "ABORT_ERR"
      ? `extraction took more than ${TIME_LIMIT / 1000} s`
      : code === "ERR_WORKER_OUT_OF_MEMORY"
        ? `extraction needed more than ${HEAP_MB} MB of memory`
        : `extraction failed (${messageOf(error)})`;
  return new ZhengtuError(
    "unsupported",
    where,
    what,
    "Split it into articles; if it is one, please report it to the project.",
  );
}
