import Table from "cli-table3";
import { type Command, Option } from "commander";
import { openStore } from "../../store/open-store.ts";
import type { SearchResult } from "../../store/search/search.ts";
import { wholeNumber } from "../number-arguments.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { printable, say } from "../terminal.ts";

interface SearchFlags {
  readonly store?: string;
  readonly type?: string;
  readonly limit: number;
  readonly json?: boolean;
}

export function addSearch(program: Command): void {
  program
    .command("search")
    .description("find entities by name, alias, pinyin or its initials, and sentences by their words")
    .argument("<words...>", "such as 虎门, humen, hmfj")
    .option(...STORE_OPTION)
    .option("--type <type>", "entities of this type alone, such as Agency")
    .addOption(new Option("--limit <number>", "at most so many of each").argParser(wholeNumber).default(20))
    .option("--json", "as JSON")
    .addHelpText("after", `${STORE_HELP}\n\nExamples:\n  $ zhengtu search 顺德\n  $ zhengtu search sdgaj --type Agency`)
    .action(async (words: string[], { store: location, type, limit, json }: SearchFlags) => {
      const store = await openStore(location, "read");
      try {
        const { search } = await import("../../store/search/search.ts");
        const found = await search(store, words.join(" "), { limit, type });
        process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : tablesOf(found));
        if (found.entities.length + found.sentences.length === 0) say("nothing found");
      } finally {
        await store.close();
      }
    });
}

function tablesOf({ entities, sentences }: SearchResult): string {
  const tables: string[] = [];
  const table = (head: string[], rows: readonly string[][]) => {
    if (rows.length === 0) return;
    const one = new Table({ head, style: { head: [], border: [] } });
    one.push(...rows.map((row) => row.map(printable)));
    tables.push(`${one.toString()}\n`);
  };
  table(
    ["type", "name", "also", "id"],
    entities.map(({ type, name, aliases, id }) => [type, name, aliases.slice(0, 3).join("、"), id]),
  );
  table(
    ["article", "at", "sentence"],
    sentences.map(({ title, start, end, quote }) => [title, `${start}–${end}`, quote]),
  );
  return tables.join("");
}
