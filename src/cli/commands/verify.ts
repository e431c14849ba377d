import type { Command } from "commander";
import { openStore } from "../../store/open-store.ts";
import { verifyStore } from "../../store/verify-store.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { printable, say } from "../terminal.ts";

export function addVerify(program: Command): void {
  program
    .command("verify")
    .description("prove the graph: every quote in its article, every fact within the ontology, every id unique")
    .option(...STORE_OPTION)
    .addHelpText("after", STORE_HELP)
    .action(async ({ store: location }: { store?: string }) => {
      const store = await openStore(location, "read");
      try {
        const { articles, statements, relationships, violations } = await verifyStore(store);
        for (const { article, what } of violations) say(printable(`${article}: ${what}`));
        const checked = `${articles} articles, ${statements} statements, ${relationships} relationships`;
        say(violations.length === 0 ? `Proved: ${checked}.` : `${violations.length} violations in ${checked}.`);
        process.exitCode = violations.length === 0 ? 0 : 1;
      } finally {
        await store.close();
      }
    });
}
