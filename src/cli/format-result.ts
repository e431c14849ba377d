import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import type { ResultTable } from "../store/graph-store.ts";
import { cellText } from "../store/values.ts";
import { printable } from "./terminal.ts";

export const FORMATS = ["table", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** A query's result as text that ends with a line break. */
export function formatResult(result: ResultTable, format: Format): string {
  const { columns, rows } = result;
  if (format === "json") {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  if (format === "csv")
    return stringify([columns as string[], ...rows.map((row) => row.map((cell) => cellText(cell)))], {
      escape_formulas: true,
    });
  const table = new Table({
    head: columns.map(printable),
    style: process.stdout.isTTY ? { head: ["bold"], border: ["dim"] } : { head: [], border: [] },
  });
  for (const row of rows) table.push(row.map((cell) => printable(cellText(cell))));
  return `${table.toString()}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}
