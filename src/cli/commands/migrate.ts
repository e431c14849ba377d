import type { Command } from "commander";
import { openStore } from "../../store/open-store.ts";
import { SCHEMA_VERSION } from "../../store/schema.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { say } from "../terminal.ts";

export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .description("bring a store of an older version, or one filled by neo4j-admin, up to this version")
    .option(...STORE_OPTION)
    .addHelpText("after", STORE_HELP)
    .action(async ({ store: location }: { store?: string }) => {
      // Opening for writing is what migrates.
      const store = await openStore(location, "write");
      await store.close();
      say(`${store.address} is of version ${SCHEMA_VERSION}`);
    });
}
