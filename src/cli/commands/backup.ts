import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ZhengtuError } from "../../errors.ts";
import { openStore } from "../../store/open-store.ts";
import { FILE_OPTION, requireFile } from "../embedded-file.ts";
import { say } from "../terminal.ts";

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
}
