import type { ViewSubgraph } from "../../src/model/view.ts";
import { buildGraph } from "../graph/build.ts";
import type { Stood } from "../graph/layout-columns.ts";
import type { TableRows } from "./table-rows.ts";

/** Gives the user a file. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A table as CSV with a byte order mark, which Excel needs; what a spreadsheet would run begins with an apostrophe. */
export async function csvOf({ columns, rows }: TableRows): Promise<Blob> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const text = stringify([columns as string[], ...rows.map(({ cells }) => cells as unknown[])], {
    escape_formulas: true,
  });
  return new Blob([`\ufeff${text}`], { type: "text/csv" });
}

export function jsonOf(graph: ViewSubgraph): Blob {
  return new Blob([JSON.stringify(graph, null, 1)], { type: "application/json" });
}

/** The drawn graph as GEXF, for Gephi, with whole names. @param stood where its nodes stand in the picture */
export async function gexfOf({ nodes, edges }: ViewSubgraph, stood: Stood = new Map()): Promise<Blob> {
  const { write } = await import("graphology-gexf/browser");
  const text = write(buildGraph(nodes, edges), {
    version: "1.3",
    formatNode: (id: string, { name, kind, color, size }: Readonly<Record<string, unknown>>) => ({
      label: name,
      attributes: { type: kind },
      viz: { color, size, x: stood.get(id)?.x, y: stood.get(id)?.y },
    }),
    formatEdge: (_key, { predicate }) => ({ label: predicate, attributes: { predicate } }),
  } as Parameters<typeof write>[1]);
  return new Blob([text], { type: "application/xml" });
}
