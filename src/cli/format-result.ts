import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import type { ResultTable } from "../store/graph-store.ts";
import { type Cell, type GraphNode, isNode, isPath, isRelationship } from "../store/values.ts";
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
    return stringify([columns as string[], ...rows.map((row) => row.map((cell) => plain(cell)))], {
      escape_formulas: true,
    });
  const table = new Table({
    head: columns.map(printable),
    style: process.stdout.isTTY ? { head: ["bold"], border: ["dim"] } : { head: [], border: [] },
  });
  for (const row of rows) table.push(row.map((cell) => printable(plain(cell))));
  return `${table.toString()}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

function caption(node: GraphNode): string {
  const label = node.labels.find((one) => one !== "Entity") ?? "Entity";
  return `(:${label} ${plain(node.properties.name ?? node.properties.id ?? null)})`;
}

function plain(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (Array.isArray(cell)) return cell.map(plain).join(", ");
  if (typeof cell !== "object") return String(cell);
  if (isNode(cell)) return caption(cell);
  if (isRelationship(cell)) return `[:${cell.type}]`;
  if (isPath(cell))
    return cell.nodes
      .map((node, i) => {
        const step = cell.relationships[i - 1];
        const forward = step && step.start === cell.nodes[i - 1]?.ref;
        return step ? `${forward ? `-[:${step.type}]->` : `<-[:${step.type}]-`}${caption(node)}` : caption(node);
      })
      .join("");
  return JSON.stringify(cell);
}
