import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const STATE = join(tmpdir(), "zhengtu-test-state");
export const CLI = "dist/src/cli/index.js";

/** Runs the built command line as a user does, outside any terminal. */
export function zhengtu(
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Buffer; env?: Record<string, string> } = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const { NEO4J_URI: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [CLI, ...args], {
      // What is remembered of runs goes nowhere near the developer's own.
      env: { ...inherited, XDG_STATE_HOME: STATE, ...env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}
