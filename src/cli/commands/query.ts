import type { Command } from "commander";
import { Option } from "commander";
import pc from "picocolors";
import { ZhengtuError } from "../../errors.ts";
import { Output } from "../../export/output.ts";
import { type NamedQuery, namedQueries } from "../../store/cypher/files.ts";
import type { Parameters } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import { FORMATS, type Format, writeResult } from "../format-result.ts";
import { wholeNumber } from "../number-arguments.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { say } from "../terminal.ts";

interface QueryFlags {
  readonly store?: string;
  readonly format: Format;
  readonly name?: string;
  readonly list?: boolean;
  readonly param: Record<string, unknown>;
  readonly limit: number;
  readonly timeout: number;
}

export function addQuery(program: Command): void {
  program
    .command("query")
    .description("run a Cypher query that reads, or one of those that come with the project")
    .argument("[cypher]", "the query")
    .option(...STORE_OPTION)
    .addOption(new Option("-f, --format <format>", "how to print the result").choices([...FORMATS]).default("table"))
    .option("-l, --list", "name the queries that come with the project")
    .option("-n, --name <name>", "run one of them")
    .option("-p, --param <key=value>", "a parameter; repeat for more", collect, {})
    .option("--limit <rows>", "at most so many rows", wholeNumber, 10_000)
    .option("--timeout <seconds>", "stop the query when it takes longer", wholeNumber, 60)
    .addHelpText(
      "after",
      `${STORE_HELP}\n\nExamples:\n  $ zhengtu query 'MATCH (a:Agency)-[:HANDLED]->(c:Case) RETURN a.name, c.name'\n  $ zhengtu query --list\n  $ zhengtu query --name evidence --param name=广东省公安厅 --format csv`,
    )
    .action(async (cypher: string | undefined, flags: QueryFlags) => {
      if (flags.list) return list();
      const named = flags.name === undefined ? undefined : find(flags.name);
      const text = named?.cypher ?? cypher;
      if (text === undefined)
        throw new ZhengtuError(
          "usage",
          "query",
          "there is no query",
          "Write one as the argument, or choose with --name (see --list).",
        );
      const parameters = { ...defaults(named), ...flags.param };
      const store = await openStore(flags.store, "read");
      try {
        const result = await store.stream(text, parameters, { timeoutMs: flags.timeout * 1000 });
        const more = await writeResult(Output.to(undefined), result, flags.format, flags.limit);
        if (more) say(`only the first ${flags.limit} rows; raise --limit for more`);
      } finally {
        await store.close();
      }
    });
}

function collect(pair: string, before: Record<string, unknown>): Record<string, unknown> {
  const at = pair.indexOf("=");
  if (at < 1)
    throw new ZhengtuError(
      "usage",
      `--param ${pair}`,
      "a parameter is KEY=VALUE",
      "Write for example --param name=广东省公安厅.",
    );
  return { ...before, [pair.slice(0, at)]: scalar(pair.slice(at + 1)) };
}

/** A value as JSON where it is JSON, else as the text that it is. */
function scalar(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function find(name: string): NamedQuery {
  const query = namedQueries().find((one) => one.name === name);
  if (!query)
    throw new ZhengtuError(
      "not-found",
      name,
      "no query of this name comes with the project",
      "See zhengtu query --list.",
    );
  return query;
}

function defaults(query: NamedQuery | undefined): Parameters {
  return Object.fromEntries(
    (query?.parameters ?? []).flatMap((one) => (one.default === undefined ? [] : [[one.name, scalar(one.default)]])),
  );
}

function list(): void {
  for (const { name, title, titleZh, parameters } of namedQueries()) {
    process.stdout.write(`${pc.bold(name)}\n  ${title}\n  ${titleZh}\n`);
    for (const one of parameters)
      process.stdout.write(
        `    --param ${one.name}=…  ${one.description}${one.default ? ` (default ${one.default})` : ""}\n`,
      );
  }
}
