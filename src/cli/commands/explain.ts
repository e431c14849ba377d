import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { Explanation } from "../../../ingest/index.ts";
import { type ExtractionArguments, extractOptions } from "../../batch/extraction-arguments.ts";
import { messageOf, ZhengtuError } from "../../errors.ts";
import { ENTITY_TYPES } from "../../model/ontology.ts";
import { eachArticle } from "../article-batch.ts";
import { explanationPage } from "../explanation-page.ts";
import { explanationTable } from "../explanation-table.ts";
import { addExtractionOptions } from "../extraction-options.ts";
import { say, sayError } from "../terminal.ts";

interface ExplainArguments extends ExtractionArguments {
  readonly type?: string;
  readonly html?: string;
}

export function addExplain(program: Command): void {
  const command = program
    .command("explain")
    .description(
      "show what was found in an article, where, by which rule, and who saw it: why something was found or missed",
    )
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option("--type <type>", `only entities of this type, and their facts: ${Object.keys(ENTITY_TYPES).join(", ")}`)
    .option("--html <file>", "write a page with the article marked, instead of tables in the terminal");
  addExtractionOptions(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ zhengtu explain article.txt\n  $ zhengtu explain article.html --html why.html\n  $ zhengtu explain --type Agency seeds",
    )
    .action(async (paths: string[], { type, html, ...rest }: ExplainArguments) => {
      const options = await extractOptions(rest);
      if (type !== undefined && !(type in ENTITY_TYPES))
        throw new ZhengtuError(
          "usage",
          "--type",
          `${type} is no type of the ontology`,
          `Choose of ${Object.keys(ENTITY_TYPES).join(", ")}.`,
        );
      const explained: Explanation[] = [];
      const failed = await eachArticle(
        paths,
        options,
        (explanation) => {
          if (html === undefined) process.stdout.write(explanationTable(explanation, type));
          else explained.push(explanation);
        },
        sayError,
      );
      if (html !== undefined && explained.length > 0) {
        writePage(html, explanationPage(explained));
        say(`wrote ${html}`);
      }
      if (failed > 0) say(`${failed} inputs failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}

function writePage(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw new ZhengtuError(
      "unreadable",
      path,
      `cannot be written (${messageOf(error)})`,
      "Check the folder and its permissions.",
      {
        cause: error,
      },
    );
  }
}
