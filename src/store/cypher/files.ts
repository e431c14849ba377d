import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../package-root.ts";

const FOLDER = join(PACKAGE_ROOT, "cypher");
const cache = new Map<string, string>();

/** The text of a file of cypher/, such as `load/article`. */
export function cypherFile(name: string): string {
  let text = cache.get(name);
  if (text === undefined) {
    text = readFileSync(join(FOLDER, `${name}.cypher`), "utf8");
    cache.set(name, text);
  }
  return text;
}

/** A file whose `{{label}}` is a type, level or predicate; only words of the ontology may stand there. */
export function labelledCypherFile(name: string, label: string): string {
  if (!/^[A-Za-z_]+$/.test(label)) throw new Error(`${label} is no label of the ontology`);
  return cypherFile(name).replaceAll("{{label}}", label);
}

/** The statements of a file such as schema.cypher. */
export function cypherStatements(name: string): string[] {
  return cypherFile(name)
    .replace(/^\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter(Boolean);
}

/** One of the queries that come with the project. */
export interface NamedQuery {
  readonly name: string;
  readonly title: string;
  readonly titleZh: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly default?: string }[];
  readonly cypher: string;
}

/** The queries of cypher/queries/, with title and parameters from their header comments. */
export function namedQueries(): NamedQuery[] {
  return readdirSync(join(FOLDER, "queries"))
    .filter((file) => file.endsWith(".cypher"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".cypher".length);
      const cypher = cypherFile(`queries/${name}`);
      const field = (key: string) => new RegExp(`^// ${key}: (.+)$`, "m").exec(cypher)?.[1]?.trim() ?? "";
      const parameters = [...cypher.matchAll(/^\/\/ \$(\w+)(?: = (\S+))?: (.+)$/gm)].map((match) => ({
        name: match[1]!,
        description: match[3]!.trim(),
        ...(match[2] === undefined ? {} : { default: match[2] }),
      }));
      return { name, title: field("en"), titleZh: field("zh"), parameters, cypher };
    });
}
