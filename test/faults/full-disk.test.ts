import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { CLI } from "../support/cli.ts";

/** A device that has no room, ever. */
const FULL = "/dev/full";

/** What must hold: whoever writes results to a full disk is told, and the exit code is not that of success. */
(existsSync(FULL) ? test : test.skip)("results that do not fit on the disk are an error", () => {
  for (const args of ["extract seeds", "explain seeds", "query --list"]) {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" ${CLI} ${args} > ${FULL}`], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    expect({ args, status }).toEqual({ args, status: 1 });
    expect(stderr).toMatch(/error standard output: cannot be written \(.*ENOSPC.*\)/);
  }
});
