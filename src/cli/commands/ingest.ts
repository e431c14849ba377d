import type { Command } from "commander";
import { openStore } from "../../store/open-store.ts";
import { ingestBatch } from "../ingest-batch.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";

export function addIngest(program: Command): void {
  program
    .command("ingest")
    .description("extract articles and load them into the graph")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option(...STORE_OPTION)
    .addHelpText(
      "after",
      `${STORE_HELP}\n\nExamples:\n  $ zhengtu ingest seeds\n  $ zhengtu ingest "news/**/*.html" --store neo4j://localhost`,
    )
    .action(async (paths: string[], { store: location }: { store?: string }) => {
      const store = await openStore(location, "write");
      try {
        process.exitCode = (await ingestBatch(store, paths)) > 0 ? 1 : 0;
      } finally {
        await store.close();
      }
    });
}
