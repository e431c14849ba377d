import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "commander";
import { stopsBatch } from "../../batch/article-loader.ts";
import type { ExtractionArguments } from "../../batch/extraction-arguments.ts";
import type { ExtractorOptions } from "../../batch/extractor.ts";
import { watchFolders } from "../../batch/watch-folders.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import type { BatchDisplay } from "../batch-display.ts";
import { addExtractionOptions, addWorkerOptions } from "../extraction-options.ts";
import { type IngestOptions, ingestBatch, ingestOnce, rowsExtractor } from "../ingest-batch.ts";
import { addReportOptions, displayFor, type ReportFlags } from "../report-options.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { say, sayError } from "../terminal.ts";

interface IngestFlags extends ExtractionArguments, ExtractorOptions, ReportFlags {
  readonly store?: string;
  readonly resume?: boolean;
  readonly watch?: boolean;
}

/** How long a store that does not answer is left alone while a folder is watched, in milliseconds. */
const PATIENCE = 30_000;

export function addIngest(program: Command): void {
  const command = program
    .command("ingest")
    .description("extract articles and load them into the graph")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option(...STORE_OPTION)
    .option("--resume", "go on where the same command was interrupted, and pass over what is in the store")
    .option("--watch", "stay, and ingest what comes into the folders, until Ctrl+C");
  addExtractionOptions(addWorkerOptions(addReportOptions(command)))
    .addHelpText(
      "after",
      `${STORE_HELP}\n\nExamples:\n  $ zhengtu ingest seeds\n  $ zhengtu ingest "news/**/*.html" --store neo4j://localhost\n  $ zhengtu ingest archive.ndjson --resume --report failed.ndjson\n  $ zhengtu ingest inbox --watch --log json 2>> ingest.log`,
    )
    .action(async (paths: string[], { store: location, watch, log, ...rest }: IngestFlags) => {
      const stop = new AbortController();
      const display = displayFor(log, "ingesting");
      endOnSignal(stop, display);
      const store = await openStore(location, "write");
      const options: IngestOptions = { ...rest, display, stopped: stop.signal };
      try {
        const failed = await ingestBatch(store, paths, options);
        if (failed > 0 && !stop.signal.aborted) process.exitCode = 1;
        if (watch && !stop.signal.aborted) await ingestWhatComes(store, paths, options, display, stop.signal);
      } finally {
        await store.close();
      }
    });
}

/** The first signal ends the batch after what was begun, a second one at once. */
function endOnSignal(stop: AbortController, display: BatchDisplay): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => {
      display.note("Stopping after the articles that were begun; once more ends at once.");
      process.exitCode = code;
      stop.abort();
    });
}

async function ingestWhatComes(
  store: GraphStore,
  folders: readonly string[],
  options: IngestOptions,
  display: BatchDisplay,
  stopped: AbortSignal,
): Promise<void> {
  const extractor = await rowsExtractor(options);
  display.note(`Watching ${folders.join(", ")} for articles; Ctrl+C ends it.`, { folders });
  try {
    for await (const paths of watchFolders(folders, stopped)) await ingestPatiently(store, paths, options, extractor);
  } finally {
    await extractor.close();
  }
  // To be stopped is how watching ends.
  process.exitCode = 0;

  /** A store that does not answer is asked again: what came meanwhile is not lost. */
  async function ingestPatiently(...args: Parameters<typeof ingestOnce>): Promise<void> {
    for (;;)
      try {
        await ingestOnce(...args);
        return;
      } catch (error) {
        if (!stopsBatch(error) || stopped.aborted) throw error;
        sayError(error);
        say(`Trying again in ${PATIENCE / 1000} s.`);
        await wait(PATIENCE, undefined, { signal: stopped }).catch(() => undefined);
        if (stopped.aborted) throw error;
      }
  }
}
