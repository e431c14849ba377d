import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { cannotBeWritten } from "../errors.ts";
import { typeOfLabels } from "../store/values.ts";
import { Output } from "./output.ts";
import { PropertyColumns } from "./property-columns.ts";
import { type StoredGraph, withoutText } from "./stored-graph.ts";
import { scalarProperties } from "./xml-text.ts";

/**
 * Tables for spreadsheets and statistics, in a folder: entities.csv, facts.csv and statements.csv, in UTF-8 with a byte order
 * mark, which Excel needs. Lists stand with semicolons between them; what a spreadsheet would run begins with an apostrophe.
 */
export async function exportCsv(graph: StoredGraph, folder: string): Promise<void> {
  makeFolder(folder);
  const columns = new PropertyColumns();
  for await (const { properties } of graph.nodes()) columns.add(withoutText(properties));
  const names = columns.all().map(([name]) => name);
  await table(join(folder, "entities.csv"), ["type", ...names], async function* () {
    for await (const { labels, properties } of graph.nodes()) {
      const values = scalarProperties(withoutText(properties));
      yield [typeOfLabels(labels), ...names.map((name) => values[name])];
    }
  });
  await table(
    join(folder, "facts.csv"),
    ["subject", "predicate", "object", "support", "confidence"],
    async function* () {
      for await (const { source, type, target, properties } of graph.relationships())
        yield [source, type, target, properties.support, properties.confidence];
    },
  );
  const stated = ["id", "predicate", "quote", "start", "end", "confidence", "rule"];
  await table(join(folder, "statements.csv"), ["subject", "object", "article", ...stated], async function* () {
    for await (const { subject, object, article, properties } of graph.proofs())
      yield [subject, object, article, ...stated.map((name) => properties[name])];
  });
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw cannotBeWritten(folder, cause);
  }
}

async function table(path: string, head: readonly string[], rows: () => AsyncGenerator<unknown[]>): Promise<void> {
  const output = Output.to(path);
  await output.write(`\ufeff${stringify([head as string[]])}`);
  for await (const row of rows()) await output.write(stringify([row], { escape_formulas: true }));
  await output.end();
}
