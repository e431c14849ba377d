import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import type { Output } from "../export/output.ts";
import { collect, type ResultStream } from "../store/graph-store.ts";
import { type Cell, cellText } from "../store/values.ts";
import { printable } from "./terminal.ts";

export const FORMATS = ["table", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Writes a query's result as text that ends with a line break; JSON and CSV page by page, as it comes.
 * @returns whether there were more rows than the limit
 */
export async function writeResult(
  output: Output,
  result: ResultStream,
  format: Format,
  limit: number,
): Promise<boolean> {
  if (format !== "table") return writePages(output, result, format, limit);
  const { columns, rows, truncated } = await collect(result, limit);
  const table = new Table({
    head: columns.map(printable),
    style: process.stdout.isTTY ? { head: ["bold"], border: ["dim"] } : { head: [], border: [] },
  });
  for (const row of rows) table.push(row.map((cell) => printable(cellText(cell))));
  await output.write(`${table.toString()}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`);
  return truncated;
}

/** What stands before, between and after the rows of a format. */
interface Layout {
  readonly head: string;
  readonly row: (row: readonly Cell[], i: number) => string;
  readonly foot: (count: number) => string;
}

function layoutOf(format: Exclude<Format, "table">, columns: readonly string[]): Layout {
  if (format === "csv")
    return { head: csvLine(columns), row: (row) => csvLine(row.map((cell) => cellText(cell))), foot: () => "" };
  const object = (row: readonly Cell[]) => Object.fromEntries(columns.map((column, i) => [column, row[i]]));
  return {
    head: "[",
    row: (row, i) => `${i === 0 ? "" : ","}\n  ${JSON.stringify(object(row))}`,
    foot: (count) => (count === 0 ? "]\n" : "\n]\n"),
  };
}

async function writePages(
  output: Output,
  { columns, pages }: ResultStream,
  format: Exclude<Format, "table">,
  limit: number,
): Promise<boolean> {
  const { head, row: textOf, foot } = layoutOf(format, columns);
  await output.write(head);
  let count = 0;
  let more = false;
  for await (const page of pages) {
    more = page.length > limit - count;
    for (const row of page.slice(0, limit - count)) await output.write(textOf(row, count++));
    if (more) break;
  }
  await output.write(foot(count));
  return more;
}

function csvLine(cells: readonly string[]): string {
  return stringify([cells as string[]], { escape_formulas: true });
}
