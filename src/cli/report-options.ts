import { type Command, Option } from "commander";
import { type BatchDisplay, jsonDisplay, textDisplay } from "./batch-display.ts";

/** How a batch tells what happens. */
export interface ReportFlags {
  readonly report?: string;
  readonly log: "text" | "json";
}

export function addReportOptions(command: Command): Command {
  return command
    .option("--report <file>", "write all that failed, and why, as one JSON object a line")
    .addOption(new Option("--log <format>", "how to tell what happens").choices(["text", "json"]).default("text"));
}

/** @param doing what a person is told that goes on */
export function displayFor(log: ReportFlags["log"], doing: string): BatchDisplay {
  return log === "json" ? jsonDisplay() : textDisplay(doing);
}
