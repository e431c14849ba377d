import { join } from "node:path";
import type { Command } from "commander";
import { PACKAGE_ROOT } from "../../package-root.ts";
import { openStore } from "../../store/open-store.ts";
import { ingestBatch } from "../ingest-batch.ts";
import { STORE_HELP } from "../store-option.ts";
import { addViewOptions, serveUntilStopped, type ViewFlags } from "./view.ts";

export function addStart(program: Command): void {
  addViewOptions(program.command("start"))
    .description("ingest the project's own example articles and serve the viewer")
    .addHelpText("after", STORE_HELP)
    .action(async (flags: ViewFlags) => {
      const store = await openStore(flags.store, "write");
      await ingestBatch(store, [join(PACKAGE_ROOT, "seeds")]);
      await store.close();
      await serveUntilStopped(await openStore(flags.store, "read"), flags);
    });
}
