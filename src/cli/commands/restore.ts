import { resolve } from "node:path";
import type { Command } from "commander";
import { restoreBackup } from "../../store/grafeo/backup.ts";
import { FILE_OPTION, requireFile } from "../embedded-file.ts";
import { say } from "../terminal.ts";

export function addRestore(program: Command): void {
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
