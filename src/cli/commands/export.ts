import { type Command, Option } from "commander";
import { EXPORT_FORMATS, type ExportFormat, exportStore } from "../../export/index.ts";
import { openStore } from "../../store/open-store.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { say } from "../terminal.ts";

export function addExport(program: Command): void {
  const formats = Object.entries(EXPORT_FORMATS).map(
    ([name, { description }]) => `  ${name.padEnd(12)} ${description}`,
  );
  program
    .command("export")
    .description("write the graph in a format of other tools")
    .addOption(
      new Option("-f, --format <format>", "see below").choices(Object.keys(EXPORT_FORMATS)).makeOptionMandatory(),
    )
    .option("-o, --out <path>", "file, or folder for formats of several files (default: standard output)")
    .option(...STORE_OPTION)
    .addHelpText(
      "after",
      `${STORE_HELP}\n\nFormats:\n${formats.join("\n")}\n\nExamples:\n  $ zhengtu export --format gexf --out graph.gexf\n  $ zhengtu export --format turtle | riot --validate`,
    )
    .action(async ({ store: location, format, out }: { store?: string; format: ExportFormat; out?: string }) => {
      const store = await openStore(location, "read");
      try {
        await exportStore(store, format, out);
        if (out) say(`${store.address} written to ${out}`);
      } finally {
        await store.close();
      }
    });
}
