import { once } from "node:events";
import type { Command } from "commander";
import { readLines } from "../../../ingest/read/lines.ts";
import { MAX_BYTES } from "../../../ingest/read/sound-article.ts";
import { extractAll } from "../../batch/extract-all.ts";
import type { ExtractionArguments } from "../../batch/extraction-arguments.ts";
import { type Extractor, type ExtractorOptions, extractorOf } from "../../batch/extractor.ts";
import { expandInputs, STDIN } from "../../batch/inputs.ts";
import { unitsOf, unitsOfLines } from "../../batch/units.ts";
import { type ErrorData, ZhengtuError } from "../../errors.ts";
import { addExtractionOptions, addWorkerOptions } from "../extraction-options.ts";
import { progressBar, say, sayError } from "../terminal.ts";

interface ExtractFlags extends ExtractionArguments, ExtractorOptions {
  readonly stdin?: boolean;
}

export function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .description("print the graph document of each article, one a line (NDJSON), to standard output")
    .argument("[paths...]", "files, folders, globs, or - for standard input")
    .option(
      "--stdin",
      'a filter for other programs: each line of NDJSON on standard input makes one line, a graph document or {"error": …}, in order, with one worker and without any state',
    );
  addExtractionOptions(addWorkerOptions(command))
    .addHelpText(
      "after",
      "\nExamples:\n  $ zhengtu extract seeds > graph.ndjson\n  $ curl … | zhengtu extract - | jq .entities[].name\n  $ zhengtu extract --stdin < articles.ndjson > graph.ndjson",
    )
    .action(async (paths: string[], { workers, timeLimit, stdin, ...how }: ExtractFlags) => {
      if (stdin ? paths.length > 0 : paths.length === 0)
        throw new ZhengtuError("usage", "extract", "the input is not clear", "Give paths, or --stdin, and not both.");
      const extractor = await extractorOf(how, { workers: stdin ? 1 : workers, timeLimit });
      try {
        if (stdin) await filter(extractor);
        else await extractPaths(paths, extractor);
      } finally {
        await extractor.close();
      }
    });
}

async function extractPaths(paths: readonly string[], extractor: Extractor): Promise<void> {
  const { files, errors } = await expandInputs(paths);
  let articles = 0;
  let failed = 0;
  const fail = (error: ErrorData) => {
    failed++;
    sayError(ZhengtuError.of(error));
  };
  for (const error of errors) fail(error.data());
  const bar = progressBar(process.stdout.isTTY ? 0 : files.length, "extracting");
  for await (const { unit, outcomes } of extractAll(unitsOf(files), extractor)) {
    for (const outcome of outcomes) {
      if ("error" in outcome) fail(outcome.error);
      else {
        articles++;
        await print(outcome.json);
      }
    }
    if (unit?.kind === "files") bar.step(unit.files.length);
  }
  bar.stop();
  if (failed > 0) say(`${failed} of ${failed + articles} articles failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Line in, line out; an error is a line, too, so that whoever reads the output loses none. */
async function filter(extractor: Extractor): Promise<void> {
  for await (const { outcomes } of extractAll(unitsOfLines(readLines(process.stdin, MAX_BYTES), STDIN, 0), extractor))
    for (const outcome of outcomes) await print("error" in outcome ? JSON.stringify(outcome) : outcome.json);
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
