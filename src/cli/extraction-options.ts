import { type Command, InvalidArgumentError, Option } from "commander";
import { TIME_LIMIT } from "../batch/extractor.ts";
import { wholeNumber } from "./number-arguments.ts";

/** Adds the options of every command that extracts. */
export function addExtractionOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--min-confidence <share>",
        "leave out what is less sure than this, from 0 to 1: of facts given as 0.8 sure, about eight in ten are right",
      ).argParser(share),
    )
    .option("--rules <file>", "add entity types, word lists and relation patterns of your own; see docs/rules.md");
}

/** Adds the options of commands that extract many articles at a time. */
export function addWorkerOptions(command: Command): Command {
  return command
    .option("-w, --workers <number>", "extract with so many threads (default: one for each core)", wholeNumber)
    .option(
      "--time-limit <seconds>",
      `give an article up that takes longer, and tell of it (default: ${TIME_LIMIT})`,
      wholeNumber,
    );
}

/** A share as a command line writes it. @throws InvalidArgumentError */
export function share(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1) || value.trim() === "")
    throw new InvalidArgumentError("expected a number from 0 to 1, such as 0.8");
  return number;
}
