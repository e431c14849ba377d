import type { Command } from "commander";
import { extractInput } from "../extract-inputs.ts";
import { expandInputs } from "../inputs.ts";
import { progressBar, say, sayError } from "../terminal.ts";

export function addExtract(program: Command): void {
  program
    .command("extract")
    .description("print the graph document of each article, one a line (NDJSON), to standard output")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .addHelpText(
      "after",
      "\nExamples:\n  $ zhengtu extract seeds > graph.ndjson\n  $ curl … | zhengtu extract - | jq .entities[].name",
    )
    .action(async (paths: string[]) => {
      const { files, errors } = await expandInputs(paths);
      let failed = errors.length;
      for (const error of errors) sayError(error);
      const bar = process.stdout.isTTY ? progressBar(0, "") : progressBar(files.length, "extracting");
      for (const file of files) {
        try {
          const line = `${JSON.stringify(await extractInput(file))}\n`;
          if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once("drain", resolve));
        } catch (error) {
          failed++;
          sayError(error);
        }
        bar.step();
      }
      bar.stop();
      if (failed > 0) say(`${failed} of ${files.length + errors.length} inputs failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}
