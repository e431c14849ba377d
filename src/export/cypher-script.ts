import { cypherFile } from "../store/cypher/files.ts";
import { SCHEMA_VERSION, schemaStatements } from "../store/schema.ts";
import type { Output } from "./output.ts";
import type { Properties, StoredGraph, StoredValue } from "./stored-graph.ts";

const BATCH = 500;

/**
 * A script for `cypher-shell` that makes the whole graph in an empty database, statements and indexes included: one Cypher
 * statement after the other, each ended by a semicolon and a line break.
 */
export async function exportCypherScript(graph: StoredGraph, output: Output): Promise<void> {
  for (const statement of schemaStatements("neo4j")) await output.write(`${statement};\n`);
  const version = `{id: 'schema', version: ${SCHEMA_VERSION}}`;
  const nodes = new Batches(output, (labels, rows) =>
    cypherFile("export/script-nodes")
      .replace("{{labels}}", () => labels)
      .replace("{{rows}}", () => rows),
  );
  await nodes.add(":ZhengtuSchema", version);
  for await (const { labels, properties } of graph.nodes())
    await nodes.add(labels.map((label) => `:\`${label}\``).join(""), literal(properties));
  for await (const { properties } of graph.statements()) await nodes.add(":Statement", literal(properties));
  await nodes.flush();
  const relationships = new Batches(output, (type, rows) =>
    cypherFile("export/script-relationships")
      .replace("{{type}}", () => type)
      .replace("{{rows}}", () => rows),
  );
  for await (const { source, type, target, properties } of graph.relationships())
    await relationships.add(type, `{a: ${literal(source)}, b: ${literal(target)}, p: ${literal(properties)}}`);
  await relationships.flush();
  const ends = new Batches(output, (_, rows) => cypherFile("export/script-statements").replace("{{rows}}", () => rows));
  for await (const { id, subject, object, article } of graph.statements())
    await ends.add("", literal({ id, subject, object, article }));
  await ends.flush();
}

/** Rows of a kind that are written together. */
class Batches {
  readonly #output: Output;
  readonly #statement: (kind: string, rows: string) => string;
  readonly #rows = new Map<string, string[]>();

  constructor(output: Output, statement: (kind: string, rows: string) => string) {
    this.#output = output;
    this.#statement = statement;
  }

  async add(kind: string, row: string): Promise<void> {
    const rows = this.#rows.get(kind) ?? [];
    this.#rows.set(kind, rows);
    rows.push(row);
    if (rows.length >= BATCH) await this.#write(kind, rows);
  }

  async flush(): Promise<void> {
    for (const [kind, rows] of this.#rows) await this.#write(kind, rows);
  }

  async #write(kind: string, rows: readonly string[]): Promise<void> {
    this.#rows.delete(kind);
    await this.#output.write(`${this.#statement(kind, `[\n  ${rows.join(",\n  ")}\n]`).trimEnd()};\n`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A value as Cypher writes it; nothing in a text ends it early. */
export function literal(value: StoredValue | Properties): string {
  if (typeof value === "string")
    return `'${value.replace(/[\\'\n\r\t]|[\u0000-\u001f\u007f\u2028\u2029]/g, (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
  if (Array.isArray(value)) return `[${value.map((one) => literal(one)).join(", ")}]`;
  if (typeof value === "object")
    return `{${Object.entries(value)
      .map(([key, one]) => `\`${key.replaceAll("`", "``")}\`: ${literal(one)}`)
      .join(", ")}}`;
  return String(value);
}
