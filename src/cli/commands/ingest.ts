import type { Command } from "commander";
import { openStore } from "../../store/open-store.ts";
import { addExtractionOptions, type ExtractionArguments, extractOptions } from "../extraction-options.ts";
import { ingestBatch } from "../ingest-batch.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";

export function addIngest(program: Command): void {
  const command = program
    .command("ingest")
    .description("extract articles and load them into the graph")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option(...STORE_OPTION);
  addExtractionOptions(command)
    .addHelpText(
      "after",
      `${STORE_HELP}\n\nExamples:\n  $ zhengtu ingest seeds\n  $ zhengtu ingest "news/**/*.html" --store neo4j://localhost`,
    )
    .action(async (paths: string[], { store: location, ...rest }: { store?: string } & ExtractionArguments) => {
      const options = await extractOptions(rest);
      const store = await openStore(location, "write");
      try {
        process.exitCode = (await ingestBatch(store, paths, options)) > 0 ? 1 : 0;
      } finally {
        await store.close();
      }
    });
}
