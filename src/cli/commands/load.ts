import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { ArticleLoader, loadable } from "../../batch/article-loader.ts";
import { FailureReport } from "../../batch/failure-report.ts";
import { readGraphDocuments } from "../../batch/graph-documents.ts";
import { journalFolder } from "../../batch/journal.ts";
import { ZhengtuError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import type { BatchDisplay, BatchState } from "../batch-display.ts";
import { addReportOptions, displayFor, type ReportFlags } from "../report-options.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";

interface LoadFlags extends ReportFlags {
  readonly store?: string;
}

export function addLoad(program: Command): void {
  const command = program
    .command("load")
    .description("load what `zhengtu extract` printed into the graph, here or on another machine")
    .argument("<files...>", "graph documents, one a line (NDJSON), or - for standard input")
    .option(...STORE_OPTION);
  addReportOptions(command)
    .addHelpText(
      "after",
      `${STORE_HELP}\n\nEach document is checked before it is loaded: every quote must stand in its article.\n\nExamples:\n  $ zhengtu extract seeds > graph.ndjson\n  $ zhengtu load graph.ndjson --store neo4j://localhost`,
    )
    .action(async (files: string[], { store: location, report, log }: LoadFlags) => {
      const display = displayFor(log, "loading");
      const store = await openStore(location, "write");
      try {
        if ((await loadFiles(store, files, display, report)) > 0) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
}

/**
 * Loads the documents of files; one that fails is reported and the others go on. A store that fails ends it: what is loaded by
 * then stays, and to load the same again changes nothing of it.
 * @returns how many failed
 */
async function loadFiles(
  store: GraphStore,
  files: readonly string[],
  display: BatchDisplay,
  report: string | undefined,
): Promise<number> {
  const failures = new FailureReport(report, join(journalFolder(store.address), "failed.ndjson"));
  const total = await bytesOf(files);
  const state: BatchState = { articles: 0, failed: 0, bytes: 0, total, begun: performance.now() };
  const failed = (error: unknown) => {
    if (!(error instanceof ZhengtuError)) throw error;
    state.failed++;
    failures.add(error.data());
    display.failed(error.data());
  };
  const loader = new ArticleLoader(store, { failed });
  try {
    for (const file of files) {
      const before = state.bytes;
      for await (const { document, end } of readGraphDocuments(file)) {
        state.bytes = before + end;
        display.progress(state);
        if (document instanceof ZhengtuError) {
          failed(document);
          continue;
        }
        state.articles++;
        await loader.add(loadable(document));
      }
    }
    await loader.finish();
  } finally {
    failures.close();
    const seconds = (performance.now() - state.begun) / 1000;
    const { outcomes, secondsLoading: loading } = loader;
    display.ended({ outcomes, failures, seconds, loading, lines: [], store: store.address });
  }
  return failures.total;
}

/** Of all files together; unknown where one of them is standard input, or cannot be read, which is told later. */
async function bytesOf(files: readonly string[]): Promise<number | undefined> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => Number.NaN,
      ),
    ),
  );
  const sum = sizes.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) ? undefined : sum;
}
