import type { Command } from "commander";
import { Option } from "commander";
import { ZhengtuError } from "../../errors.ts";
import { Output } from "../../export/output.ts";
import { cypherFile } from "../../store/cypher/files.ts";
import { openStore } from "../../store/open-store.ts";
import { FORMATS, type Format, writeResult } from "../format-result.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { printable } from "../terminal.ts";

export function addHistory(program: Command): void {
  program
    .command("history")
    .description("what was said of an entity, when and by whom, the oldest first")
    .argument("<entity>", "name, alias or id of the entity")
    .option(...STORE_OPTION)
    .addOption(new Option("-f, --format <format>", "how to print it").choices([...FORMATS]).default("table"))
    .addHelpText("after", `${STORE_HELP}\n\nExample:\n  $ zhengtu history 广东省公安厅`)
    .action(async (entity: string, { store: location, format }: { store?: string; format: Format }) => {
      const store = await openStore(location, "read");
      try {
        const found = await store.query(cypherFile("read/find-entities"), { entity });
        if (found.rows.length === 0)
          throw new ZhengtuError(
            "not-found",
            printable(entity),
            "no entity of this name",
            "`zhengtu search` finds names by parts of them and by pinyin.",
          );
        const said = await store.stream(cypherFile("queries/history"), { name: entity });
        await writeResult(Output.to(undefined), said, format, Number.POSITIVE_INFINITY);
      } finally {
        await store.close();
      }
    });
}
