import { SingleBar } from "cli-progress";
import pc from "picocolors";
import { messageOf, ZhengtuError } from "../errors.ts";

/** Text that came from outside, safe to print: control characters, and those that turn the direction of writing, are shown and not obeyed. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Says something to the user; standard output is for results alone. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Prints an error on one line. */
export function sayError(error: unknown): void {
  const what = error instanceof ZhengtuError ? messageOf(error) : `unexpected: ${messageOf(error)}`;
  say(`${pc.red("error")} ${printable(what)}`);
  if (!(error instanceof ZhengtuError) && process.env.ZHENGTU_DEBUG) console.error(error);
}

export interface Progress {
  step(by?: number): void;
  stop(): void;
}

/** A bar on a terminal with rate and time left, nothing elsewhere. */
export function progressBar(total: number, label: string): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total} · {eta_formatted} left`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { step: (by) => bar.increment(by), stop: () => bar.stop() };
}
