import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { jest } from "@jest/globals";
import { zhengtu } from "../support/cli.ts";
import { dumpAt } from "../support/graph-dump.ts";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-clock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wrong = (milliseconds: number) => ({
  NODE_OPTIONS: `--import ${pathToFileURL(resolve("test/support/wrong-clock.mjs")).href}`,
  WRONG_CLOCK: String(milliseconds),
});

/** What must hold: the clock of the machine has no part in what is found or stored, and nothing waits for it. */
test.each([
  ["1970", 0],
  ["the far future", Date.UTC(2199, 0)],
])("a clock that says %s and goes backwards changes nothing", async (_, milliseconds) => {
  const right = await zhengtu(["extract", "seeds"]);
  expect((await zhengtu(["extract", "seeds"], { env: wrong(milliseconds) })).stdout).toBe(right.stdout);
  const [a, b] = [join(folder, `right-${milliseconds}.grafeo`), join(folder, `wrong-${milliseconds}.grafeo`)];
  expect((await zhengtu(["ingest", "seeds", "--store", a])).code).toBe(0);
  const ingested = await zhengtu(["ingest", "seeds", "--store", b, "--resume"], { env: wrong(milliseconds) });
  expect(ingested).toMatchObject({ code: 0, stderr: expect.stringContaining("4 added") });
  expect(await dumpAt(b)).toEqual(await dumpAt(a));
});
