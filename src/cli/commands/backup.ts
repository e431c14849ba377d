import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ZhengtuError } from "../../errors.ts";
import { restoreBackup } from "../../store/grafeo/backup.ts";
import { DEFAULT_STORE, isStoreLocation, openStore } from "../../store/open-store.ts";
import { say } from "../terminal.ts";

const FILE_OPTION = ["-s, --store <file>", `FILE.grafeo (default: ${DEFAULT_STORE})`, DEFAULT_STORE] as const;

export function addBackup(program: Command): void {
  program
    .command("backup")
    .description("write a copy of an embedded store to a new file, while it is in use")
    .argument("<file>", "the new file; its name ends in .grafeo")
    .option(...FILE_OPTION)
    .action(async (file: string, { store: location }: { store: string }) => {
      requireFile(location);
      requireFile(file);
      if (existsSync(file))
        throw new ZhengtuError("usage", file, "there is a file of this name", "Give the name of a new file.");
      const store = await openStore(location, "read");
      try {
        await store.backup?.(resolve(file));
      } finally {
        await store.close();
      }
      say(`${location} copied to ${file}`);
    });
  program
    .command("restore")
    .description("put a backup in the place of an embedded store")
    .argument("<file>", "the backup")
    .option(...FILE_OPTION)
    .option("--force", "replace a store that is there")
    .action(async (file: string, { store: location, force = false }: { store: string; force?: boolean }) => {
      requireFile(location);
      requireFile(file);
      await restoreBackup(resolve(file), resolve(location), force);
      say(`${file} restored to ${location}`);
    });
}

function requireFile(location: string): void {
  if (!isStoreLocation(location) || location.includes("://"))
    throw new ZhengtuError(
      "usage",
      location,
      "backups are of embedded stores, files whose names end in .grafeo",
      "For Neo4j use neo4j-admin database dump, or `zhengtu copy neo4j://HOST FILE.grafeo`.",
    );
}
