import Table from "cli-table3";
import type { Command } from "commander";
import { type ExtractionArguments, extractOptions } from "../../batch/extraction-arguments.ts";
import type { GraphDocument } from "../../model/graph-document.ts";
import { type SameAsCandidate, sameAsCandidates } from "../../model/same-as.ts";
import { eachArticle } from "../article-batch.ts";
import { addExtractionOptions } from "../extraction-options.ts";
import { printable, say, sayError } from "../terminal.ts";

export function addSame(program: Command): void {
  const command = program
    .command("same")
    .description("people and cases of different articles that may be one, with a score and reasons; nothing is merged")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option("--json", "one candidate a line (NDJSON)");
  addExtractionOptions(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ zhengtu same news/\n  $ zhengtu same news/ --json | jq 'select(.score > 0.8)'",
    )
    .action(async (paths: string[], { json, ...rest }: { json?: boolean } & ExtractionArguments) => {
      const documents: GraphDocument[] = [];
      const options = { ...(await extractOptions(rest)), label: "extracting" };
      const failed = await eachArticle(paths, options, ({ document }) => void documents.push(document), sayError);
      const candidates = sameAsCandidates(documents);
      process.stdout.write(
        json ? candidates.map((one) => `${JSON.stringify(one)}\n`).join("") : `${tableOf(candidates)}\n`,
      );
      if (candidates.length === 0) say("nothing found that may be the same");
      process.exitCode = failed > 0 ? 1 : 0;
    });
}

function tableOf(candidates: readonly SameAsCandidate[]): string {
  const table = new Table({ head: ["score", "type", "one", "other", "because"], style: { head: [], border: [] } });
  for (const { score, type, a, b, reasons } of candidates)
    table.push([
      score.toFixed(2),
      type,
      printable(`${a.name}\n${a.article}`),
      printable(`${b.name}\n${b.article}`),
      printable(reasons.join("\n")),
    ]);
  return table.toString();
}
