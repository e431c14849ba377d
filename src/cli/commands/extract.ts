import type { Command } from "commander";
import { eachArticle } from "../article-batch.ts";
import { addExtractionOptions, type ExtractionArguments, extractOptions } from "../extraction-options.ts";
import { say, sayError } from "../terminal.ts";

export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .description("print the graph document of each article, one a line (NDJSON), to standard output")
    .argument("<paths...>", "files, folders, globs, or - for standard input");
  addExtractionOptions(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ zhengtu extract seeds > graph.ndjson\n  $ curl … | zhengtu extract - | jq .entities[].name",
    )
    .action(async (paths: string[], options: ExtractionArguments) => {
      const label = process.stdout.isTTY ? undefined : "extracting";
      let articles = 0;
      const failed = await eachArticle(
        paths,
        { label, ...(await extractOptions(options)) },
        async ({ document }) => {
          articles++;
          if (!process.stdout.write(`${JSON.stringify(document)}\n`))
            await new Promise((resolve) => process.stdout.once("drain", resolve));
        },
        sayError,
      );
      if (failed > 0) say(`${failed} of ${failed + articles} articles failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}
