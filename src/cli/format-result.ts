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

async function writePages(
  output: Output,
  { columns, pages }: ResultStream,
  format: Exclude<Format, "table">,
  limit: number,
): Promise<boolean> {
  const text = format === "csv" ? csvLine : (row: readonly Cell[]) => `  ${jsonObject(columns, row)}`;
  await output.write(format === "csv" ? stringify([columns as string[]], { escape_formulas: true }) : "[");
  let count = 0;
  for await (const page of pages) {
    for (const row of page) {
      if (count === limit) {
        await output.write(format === "csv" ? "" : "\n]\n");
        return true;
      }
      await output.write(format === "csv" ? text(row) : `${count === 0 ? "\n" : ",\n"}${text(row)}`);
      count++;
    }
  }
  if (format === "json") await output.write(count === 0 ? "]\n" : "\n]\n");
  return false;
}

function csvLine(row: readonly Cell[]): string {
  return stringify([row.map((cell) => cellText(cell))], { escape_formulas: true });
}

function jsonObject(columns: readonly string[], row: readonly Cell[]): string {
  return JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}
