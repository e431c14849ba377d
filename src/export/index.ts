import { ZhengtuError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { exportCsv } from "./csv.ts";
import { exportCypherScript } from "./cypher-script.ts";
import { exportGexf } from "./gexf.ts";
import { exportGraphml } from "./graphml.ts";
import { exportNeo4jAdmin } from "./neo4j-admin.ts";
import { Output } from "./output.ts";
import { exportJsonLd, exportTurtle } from "./rdf.ts";
import { StoredGraph } from "./stored-graph.ts";

type ToFile = (graph: StoredGraph, output: Output) => Promise<void>;
type ToFolder = (graph: StoredGraph, folder: string) => Promise<void>;

interface Format {
  readonly description: string;
  readonly write: { readonly file: ToFile } | { readonly folder: ToFolder };
  /** With the store's bookkeeping, for what becomes a store again. */
  readonly complete?: true;
}

export const EXPORT_FORMATS = {
  gexf: { description: "GEXF 1.3, for Gephi", write: { file: exportGexf } },
  graphml: { description: "GraphML, for yEd, igraph, NetworkX", write: { file: exportGraphml } },
  csv: { description: "tables of entities, facts and statements, in a folder", write: { folder: exportCsv } },
  jsonld: { description: "JSON-LD with PROV-O", write: { file: exportJsonLd } },
  turtle: {
    description: "Turtle with PROV-O",
    write: { file: (graph, output) => exportTurtle(graph, output, "Turtle") },
  },
  ntriples: {
    description: "N-Triples with PROV-O",
    write: { file: (graph, output) => exportTurtle(graph, output, "N-Triples") },
  },
  cypher: { description: "a script for cypher-shell", write: { file: exportCypherScript }, complete: true },
  "neo4j-admin": {
    description: "CSV for neo4j-admin database import, in a folder",
    write: { folder: exportNeo4jAdmin },
    complete: true,
  },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/**
 * Writes a store's graph in a format.
 * @param path a file, or a folder for formats of several; standard output without it
 */
export async function exportStore(store: GraphStore, format: ExportFormat, path: string | undefined): Promise<void> {
  const { write, complete }: Format = EXPORT_FORMATS[format];
  const graph = new StoredGraph(store, complete ?? false);
  if ("folder" in write) {
    if (path === undefined)
      throw new ZhengtuError("usage", `--format ${format}`, "this format is a folder of files", "Give --out FOLDER.");
    await write.folder(graph, path);
    return;
  }
  const output = Output.to(path);
  await write.file(graph, output);
  await output.end();
}
