import { join } from "node:path";
import pc from "picocolors";
import type { ExtractionArguments } from "../batch/extraction-arguments.ts";
import { type Extractor, type ExtractorOptions, extractorOf } from "../batch/extractor.ts";
import { FailureReport } from "../batch/failure-report.ts";
import { ingestArticles, revisionOf } from "../batch/ingest-articles.ts";
import { expandInputs, STDIN } from "../batch/inputs.ts";
import { Journal, journalFolder } from "../batch/journal.ts";
import { Tally } from "../batch/tally.ts";
import { sizeOf } from "../batch/units.ts";
import { ZhengtuError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type BatchDisplay, type BatchState, textDisplay } from "./batch-display.ts";

export interface IngestOptions extends ExtractionArguments, ExtractorOptions {
  /** Goes on where the same command was interrupted. */
  readonly resume?: boolean;
  /** Where all that failed is written. */
  readonly report?: string;
  readonly display?: BatchDisplay;
  /** Ends the batch after what was begun. */
  readonly stopped?: AbortSignal;
}

/**
 * Extracts and loads every input; one that fails is reported and the rest go on. A store that fails ends it: what is loaded
 * by then stays, and the same command goes on from there.
 * @returns how many failed
 */
export async function ingestBatch(
  store: GraphStore,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<number> {
  if (options.resume && paths.includes(STDIN))
    throw new ZhengtuError(
      "usage",
      "--resume",
      "nobody can tell what of standard input was read before",
      "Save it to a file.",
    );
  const extractor = await rowsExtractor(options);
  const journal = await openJournal(store, paths, options);
  try {
    const { failed, complete } = await ingestOnce(store, paths, options, extractor, journal);
    if (complete) journal?.finish();
    return failed;
  } finally {
    await extractor.close();
  }
}

/** Extracts what is to be loaded. */
export function rowsExtractor(options: IngestOptions): Promise<Extractor> {
  const { minConfidence, rules } = options;
  return extractorOf({ minConfidence, rules }, { ...options, form: "rows" });
}

/** Where no journal can be kept, only whoever wants to go on with one is stopped by it. */
async function openJournal(
  store: GraphStore,
  paths: readonly string[],
  { minConfidence, rules, resume = false, display = textDisplay() }: IngestOptions,
): Promise<Journal | undefined> {
  const identity = { store: store.address, paths, minConfidence, rules };
  try {
    return await Journal.open(journalFolder(store.address), identity, resume, await revisionOf(store));
  } catch (error) {
    if (resume || !(error instanceof ZhengtuError) || error.code !== "unwritable") throw error;
    display.note(`${error.where} ${error.what}: this run cannot be gone on with by --resume.`);
    return undefined;
  }
}

/** One pass over the inputs, with what it tells. */
export async function ingestOnce(
  store: GraphStore,
  paths: readonly string[],
  { display = textDisplay(), report, stopped }: IngestOptions,
  extractor: Extractor,
  journal?: Journal,
): Promise<{ readonly failed: number; readonly complete: boolean }> {
  const failures = new FailureReport(report, join(journalFolder(store.address), "failed.ndjson"));
  const tally = new Tally();
  const state: BatchState = { articles: 0, failed: 0, bytes: 0, total: undefined, begun: performance.now() };
  const failed = (error: Parameters<FailureReport["add"]>[0]) => {
    state.failed++;
    failures.add(error);
    display.failed(error);
  };
  const { files, errors } = await expandInputs(paths);
  if (journal?.resumed) {
    for (const error of journal.failures) failed(error);
    display.note("going on where the same command was interrupted", { journal: journal.path });
  }
  for (const error of errors) failed(error.data());
  let size: number | undefined;
  void sizeOf(files).then((counted) => {
    size = counted;
  });
  const progress = () => {
    state.total = size === undefined ? undefined : size - (journal?.skipped ?? 0);
    display.progress(state);
  };
  const ticking = setInterval(progress, 1000).unref();
  const {
    outcomes,
    secondsLoading: loading,
    stopped: why,
  } = await ingestArticles(
    store,
    files,
    extractor,
    {
      found(articles, found) {
        state.articles += articles;
        for (const part of found) tally.add(part);
      },
      failed,
      read(bytes) {
        state.bytes += bytes;
        progress();
      },
    },
    journal,
    stopped,
  );
  clearInterval(ticking);
  failures.close();
  const seconds = (performance.now() - state.begun) / 1000;
  const loaded = outcomes.added + outcomes.changed + outcomes.unchanged;
  const lines = loaded > 0 && !why ? tallyLines(tally) : [];
  display.ended({ outcomes, failures, seconds, loading, lines, store: store.address });
  if (why instanceof ZhengtuError) {
    const { code, where, what, remedy } = why;
    const resume = `${remedy} The articles above are loaded; the same command goes on with the others, with --resume at once.`;
    throw new ZhengtuError(code, where, what, resume, { cause: why });
  }
  if (why) throw why;
  const complete = !stopped?.aborted;
  if (!complete) display.note("Stopped. The articles above are loaded; the same command with --resume goes on.");
  return { failed: failures.total, complete };
}

function tallyLines(tally: Tally): string[] {
  return [tallyLine("entities", tally.entities()), tallyLine("triples", tally.triples())];
}

function tallyLine(title: string, counts: readonly (readonly [string, number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const parts = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${pc.bold(String(count))}`);
  return `${title.padEnd(9)} ${pc.bold(String(total).padStart(6))}  ${pc.dim("│")} ${parts.join(pc.dim(" · "))}`;
}
