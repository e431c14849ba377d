import Table from "cli-table3";
import { type Command, Option } from "commander";
import { type Explanation, explain } from "../../../ingest/index.ts";
import { sourcesOf } from "../../../ingest/recognise/mention.ts";
import { ENTITY_TYPES } from "../../model/ontology.ts";
import { readInput } from "../extract-inputs.ts";
import { expandInputs } from "../inputs.ts";
import { printable, say, sayError } from "../terminal.ts";

export function addExplain(program: Command): void {
  program
    .command("explain")
    .description(
      "show what was found in an article, where, by which rule, and who saw it: grammar, gazetteer or tagger",
    )
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .addOption(new Option("--type <type>", "only entities of this type").choices(Object.keys(ENTITY_TYPES)))
    .addHelpText("after", "\nExamples:\n  $ zhengtu explain article.txt\n  $ zhengtu explain --type Agency seeds")
    .action(async (paths: string[], { type }: { type?: string }) => {
      const { files, errors } = await expandInputs(paths);
      for (const error of errors) sayError(error);
      let failed = errors.length;
      for (const file of files) {
        try {
          process.stdout.write(report(explain(await readInput(file)), type));
        } catch (error) {
          failed++;
          sayError(error);
        }
      }
      if (failed > 0) say(`${failed} of ${files.length + errors.length} inputs failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    });
}

function report({ document, mentions }: Explanation, type: string | undefined): string {
  const { article } = document;
  const table = new Table({
    head: ["at", "text", "type", "entity", "rule", "seen by", "sure"],
    style: { head: [], border: [] },
  });
  for (const mention of mentions) {
    if (type && mention.type !== type) continue;
    table.push([
      `${mention.start}–${mention.end}`,
      printable(article.text.slice(mention.start, mention.end)).replaceAll("\n", " "),
      mention.type,
      printable(mention.entity.name),
      mention.rule,
      sourcesOf(mention).join(" + "),
      mention.confidence.toFixed(2),
    ]);
  }
  return `${printable(article.source.path ?? article.id)}: ${printable(article.title)}\n${table.toString()}\n`;
}
