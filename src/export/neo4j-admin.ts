import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { SCHEMA_VERSION } from "../store/schema.ts";
import { typeOfLabels } from "../store/values.ts";
import { makeFolder } from "./csv.ts";
import { Output } from "./output.ts";
import { PropertyColumns } from "./property-columns.ts";
import type { Properties, StoredGraph } from "./stored-graph.ts";

/** Between the elements of a list; no name holds it. */
const SEPARATOR = "\u001f";

/**
 * The files of `neo4j-admin database import full`, which fills an empty Neo4j faster than any transaction: one of nodes for
 * each type, one of plain relationships, one of the ends of statements, and import.sh with the command. The store that comes
 * of it is complete: `zhengtu` reads and goes on loading it.
 */
export async function exportNeo4jAdmin(graph: StoredGraph, folder: string): Promise<void> {
  makeFolder(folder);
  const columns = new Map<string, PropertyColumns>();
  for await (const { labels, properties } of graph.nodes()) columnsOf(columns, typeOfLabels(labels)).add(properties);
  for await (const { properties } of graph.statements()) columnsOf(columns, "Statement").add(properties);
  const tables = new Map<string, Output>();
  for (const [type, own] of columns) {
    const output = Output.to(join(folder, `${type}.csv`));
    const names = own.all().map(([name, kind]) => (name === "id" ? "id:ID" : `${name}:${kind}`));
    await output.write(line([...names, ":LABEL"]));
    tables.set(type, output);
  }
  const row = (type: string, properties: Properties, labels: readonly string[]) =>
    tables.get(type)!.write(line([...values(columns.get(type)!, properties), labels.join(SEPARATOR)]));
  for await (const { labels, properties } of graph.nodes()) await row(typeOfLabels(labels), properties, labels);

  const ends = Output.to(join(folder, "statement-ends.csv"));
  await ends.write(line([":START_ID", ":END_ID", ":TYPE"]));
  for await (const { id, subject, object, article, properties } of graph.statements()) {
    await row("Statement", properties, ["Statement"]);
    await ends.write(line([id, subject, "SUBJECT"]) + line([id, object, "OBJECT"]) + line([id, article, "STATED_IN"]));
  }
  const facts = new PropertyColumns();
  for await (const { properties } of graph.relationships()) facts.add(properties);
  const relationships = Output.to(join(folder, "relationships.csv"));
  const names = facts.all().map(([name, kind]) => `${name}:${kind}`);
  await relationships.write(line([":START_ID", ":END_ID", ":TYPE", ...names]));
  for await (const { source, type, target, properties } of graph.relationships())
    await relationships.write(line([source, target, type, ...values(facts, properties)]));

  const schema = Output.to(join(folder, "ZhengtuSchema.csv"));
  await schema.write(
    line(["id:ID", "version:long", "imported:boolean", ":LABEL"]) +
      line(["schema", SCHEMA_VERSION, true, "ZhengtuSchema"]),
  );
  const script = Output.to(join(folder, "import.sh"));
  await script.write(importScript([...columns.keys(), "ZhengtuSchema"]));
  for (const output of [...tables.values(), ends, relationships, schema, script]) await output.end();
}

/** The arguments of `neo4j-admin` that import the folder. */
function importArguments(types: readonly string[]): string[] {
  return [
    "database",
    "import",
    "full",
    ...types.map((type) => `--nodes=${type}.csv`),
    "--relationships=relationships.csv",
    "--relationships=statement-ends.csv",
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
    "neo4j",
  ];
}

function importScript(types: readonly string[]): string {
  return [
    "#!/bin/sh",
    "# Fills an empty Neo4j database; run where neo4j-admin is, with the server stopped. Afterwards `zhengtu migrate` makes",
    "# the constraints and indexes.",
    'cd "$(dirname "$0")" || exit',
    `neo4j-admin ${importArguments(types).join(" ")} "$@"`,
    "",
  ].join("\n");
}

function columnsOf(columns: Map<string, PropertyColumns>, type: string): PropertyColumns {
  const own = columns.get(type) ?? new PropertyColumns();
  columns.set(type, own);
  return own;
}

function values(columns: PropertyColumns, properties: Properties): unknown[] {
  return columns.all().map(([name]) => {
    const value = properties[name];
    return Array.isArray(value) ? (value.length > 0 ? value.join(SEPARATOR) : undefined) : value;
  });
}

function line(cells: readonly unknown[]): string {
  // Texts in quotes and nothing else: an empty text is one, and what is absent is not.
  return stringify([cells as unknown[]], { quoted_string: true, cast: { boolean: String } });
}
