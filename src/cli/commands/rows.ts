import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Command, Option } from "commander";
import { ZhengtuError } from "../../errors.ts";
import { GraphDocument } from "../../model/graph-document.ts";
import { articleRows, describedRow, type TallyRow } from "../../store/load/bulk-rows.ts";

/** What a line of standard input is, and what is made of it. */
const KINDS = {
  articles: (line: string) => {
    const document = JSON.parse(line) as object;
    return "error" in document ? document : articleRows(GraphDocument.parse(document));
  },
  entities: (line: string) => describedRow(JSON.parse(line) as TallyRow),
} as const;

export function addRows(program: Command): void {
  program
    .command("rows")
    .description(
      "for programs that fill a store in parallel: what each line of standard input brings into it, one JSON a line",
    )
    .addOption(
      new Option(
        "--of <kind>",
        "articles: graph documents (errors pass as they are); entities: the sums of their tallies",
      )
        .choices(Object.keys(KINDS))
        .makeOptionMandatory(),
    )
    .addHelpText("after", "\nSee deploy/spark/README.md.")
    .action(async ({ of }: { of: keyof typeof KINDS }) => {
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (!line) continue;
        if (!process.stdout.write(`${JSON.stringify(rowsOf(of, line, number))}\n`)) await once(process.stdout, "drain");
      }
    });
}

function rowsOf(kind: keyof typeof KINDS, line: string, number: number): unknown {
  try {
    return KINDS[kind](line);
  } catch (cause) {
    const remedy = "Give the output of `zhengtu extract --stdin`.";
    throw new ZhengtuError("unreadable", `-:${number}`, "this is no graph document", remedy, { cause });
  }
}
