import type { Command } from "commander";
import pc from "picocolors";
import { ZhengtuError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import { openBrowser } from "../open-browser.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { say } from "../terminal.ts";

export interface ViewFlags {
  readonly store?: string;
  readonly host: string;
  readonly port: number;
  readonly open: boolean;
}

const DEFAULT_PORT = 7470;

/** Adds the options that every command takes which serves the viewer. */
export function addViewOptions(command: Command): Command {
  return command
    .option(...STORE_OPTION)
    .option(
      "--host <address>",
      "where to listen; anything but the loopback address needs a token, which is printed",
      "127.0.0.1",
    )
    .option("--port <number>", "port to listen on; 0 for any that is free", port, DEFAULT_PORT)
    .option("--no-open", "do not open a browser");
}

export function addView(program: Command): void {
  addViewOptions(program.command("view"))
    .description("serve the viewer")
    .addHelpText("after", STORE_HELP)
    .action(async (flags: ViewFlags) => {
      const store = await openStore(flags.store, "read");
      await serveUntilStopped(store, flags);
    });
}

/** Serves until the process is asked to stop, then closes the store. */
export async function serveUntilStopped(store: GraphStore, flags: ViewFlags): Promise<void> {
  try {
    const { serve } = await import("../../server/http.ts");
    const server = await serve(store, flags);
    say(`Viewer: ${pc.underline(server.url)}  ${pc.dim("(Ctrl+C stops it)")}`);
    if (flags.open) await openBrowser(server.url);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await server.close();
  } finally {
    await store.close();
  }
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new ZhengtuError("usage", `--port ${text}`, "this is no port", "Give a number from 0 to 65535.");
  return value;
}
