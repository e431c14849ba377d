#!/usr/bin/env node
import { Command } from "commander";
import { cannotBeWritten, ZhengtuError } from "../errors.ts";
import { VERSION } from "../package-root.ts";
import { addBackup } from "./commands/backup.ts";
import { addCopy } from "./commands/copy.ts";
import { addDiff } from "./commands/diff.ts";
import { addEvaluate } from "./commands/evaluate.ts";
import { addExplain } from "./commands/explain.ts";
import { addExport } from "./commands/export.ts";
import { addExtract } from "./commands/extract.ts";
import { addHistory } from "./commands/history.ts";
import { addIngest } from "./commands/ingest.ts";
import { addLoad } from "./commands/load.ts";
import { addMigrate } from "./commands/migrate.ts";
import { addQuery } from "./commands/query.ts";
import { addRemove } from "./commands/remove.ts";
import { addRestore } from "./commands/restore.ts";
import { addRows } from "./commands/rows.ts";
import { addSame } from "./commands/same.ts";
import { addSearch } from "./commands/search.ts";
import { addStart } from "./commands/start.ts";
import { addVerify } from "./commands/verify.ts";
import { addView } from "./commands/view.ts";
import { sayError } from "./terminal.ts";

// A reader that has seen enough (head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  sayError(cannotBeWritten("standard output", error));
  process.exit(1);
});

const program = new Command("zhengtu")
  .description("政图 · Chinese government and police news as a knowledge graph in which every fact is proved")
  .version(VERSION)
  .showHelpAfterError("(zhengtu --help lists the commands)");

const GROUPS = {
  "First steps:": [addStart],
  "From articles to facts:": [addExtract, addExplain, addEvaluate, addSame],
  "The graph:": [addIngest, addLoad, addRemove, addVerify, addDiff, addMigrate],
  "Asking:": [addView, addSearch, addQuery, addHistory],
  "In and out:": [addExport, addCopy, addBackup, addRestore, addRows],
};
for (const [group, commands] of Object.entries(GROUPS)) {
  program.commandsGroup(group);
  for (const add of commands) add(program);
}

/** In milliseconds, after an error. */
const LEAVE_MS = 5_000;

try {
  await program.parseAsync();
} catch (error) {
  sayError(error);
  process.exitCode = error instanceof ZhengtuError && error.code === "usage" ? 2 : 1;
  // What is left open to somebody who does not answer keeps nobody waiting.
  setTimeout(() => process.exit(), LEAVE_MS).unref();
}
