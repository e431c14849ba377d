import { ZhengtuError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { Output } from "./output.ts";
import { StoredGraph } from "./stored-graph.ts";

type ToFile = (graph: StoredGraph, output: Output) => Promise<void>;
type ToFolder = (graph: StoredGraph, folder: string) => Promise<void>;

interface Format {
  readonly description: string;
  /** Loads what writes it: the libraries of a format are for those who ask for it. */
  readonly load: () => Promise<{ readonly file: ToFile } | { readonly folder: ToFolder }>;
  /** With the store's bookkeeping, for what becomes a store again. */
  readonly complete?: true;
}

export const EXPORT_FORMATS = {
  gexf: { description: "GEXF 1.3, for Gephi", load: async () => ({ file: (await import("./gexf.ts")).exportGexf }) },
  graphml: {
    description: "GraphML, for yEd, igraph, NetworkX",
    load: async () => ({ file: (await import("./graphml.ts")).exportGraphml }),
  },
  csv: {
    description: "tables of entities, facts and statements, in a folder",
    load: async () => ({ folder: (await import("./csv.ts")).exportCsv }),
  },
  jsonld: { description: "JSON-LD with PROV-O", load: async () => ({ file: (await import("./rdf.ts")).exportJsonLd }) },
  turtle: {
    description: "Turtle with PROV-O",
    load: async () => ({ file: (await import("./rdf.ts")).exportTurtle }),
  },
  ntriples: {
    description: "N-Triples with PROV-O",
    load: async () => ({ file: (await import("./rdf.ts")).exportNTriples }),
  },
  cypher: {
    description: "a script for cypher-shell",
    load: async () => ({ file: (await import("./cypher-script.ts")).exportCypherScript }),
    complete: true,
  },
  "neo4j-admin": {
    description: "CSV for neo4j-admin database import, in a folder",
    load: async () => ({ folder: (await import("./neo4j-admin.ts")).exportNeo4jAdmin }),
    complete: true,
  },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/**
 * Writes a store's graph in a format.
 * @param path a file, or a folder for formats of several; standard output without it
 */
export async function exportStore(store: GraphStore, format: ExportFormat, path: string | undefined): Promise<void> {
  const { load, complete }: Format = EXPORT_FORMATS[format];
  const write = await load();
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
