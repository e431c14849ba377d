import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Journal } from "../../src/batch/journal.ts";
import type { FileStamp, FilesUnit, LinesUnit, Unit } from "../../src/batch/unit.ts";
import { unitsOf } from "../../src/batch/units.ts";
import { bulletins } from "../support/bulletins.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengtu-journal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RUN = { store: "graph.grafeo", paths: ["news"] };
const FAILED = { code: "empty", where: "b.txt", what: "there is no text", remedy: "Fill it." } as const;
const file = (path: string, size = 5): FileStamp => ({ path, size, modified: 1.5 });
const files = (...all: FileStamp[]): FilesUnit => ({ kind: "files", files: all, size: 10 });

async function units(paths: readonly string[], before?: Journal): Promise<Unit[]> {
  const all: Unit[] = [];
  for await (const unit of unitsOf(paths, before)) all.push(unit as Unit);
  return all;
}

test("what was done is known again, with what failed in it; a file of another size or time is not", async () => {
  const journal = await Journal.open(folder, RUN, false, 0);
  await journal.done([{ unit: files(file("a.txt"), file("b.txt")), failed: [FAILED] }], 3);
  const again = await Journal.open(folder, RUN, true, 3);
  expect(again.resumed).toBe(true);
  expect(again.failures).toEqual([FAILED]);
  expect(again.hasFile(file("a.txt"))).toBe(true);
  expect(again.skipped).toBe(5);
  expect(again.hasFile(file("a.txt", 6))).toBe(false);
  expect(again.hasFile({ ...file("a.txt"), modified: 1.4 })).toBe(false);
  expect(again.hasFile(file("c.txt"))).toBe(false);
});

test("lines go on after the last one done, as long as the file begins as it did", async () => {
  const path = join(folder, "news.ndjson");
  const lines = bulletins(3_000);
  writeFileSync(path, `${lines.join("\n")}\n`);
  const all = (await units([path])) as LinesUnit[];
  expect(all.length).toBeGreaterThan(3);
  const run = { ...RUN, paths: [path] };
  const journal = await Journal.open(folder, run, false, 0);
  await journal.done(
    all.slice(0, 2).map((unit) => ({ unit, failed: [] })),
    1,
  );
  const rest = (await units([path], await Journal.open(folder, run, true, 1))) as LinesUnit[];
  expect(rest.map(({ lines }) => lines[0]!.number)).toEqual(all.slice(2).map(({ lines }) => lines[0]!.number));
  expect(rest.at(-1)!.lines.at(-1)!.end).toBe(statSync(path).size);
  appendFileSync(path, lines[0]!);
  expect((await units([path], await Journal.open(folder, run, true, 1)))[0]).toMatchObject({ lines: rest[0]!.lines });
  writeFileSync(path, readFileSync(path, "utf8").replace(/盗窃/g, "诈骗"));
  const anew = (await units([path], await Journal.open(folder, run, true, 1))) as LinesUnit[];
  expect(anew[0]!.lines[0]!.number).toBe(1);
});

test("half a line, another version, other inputs, a store that has gone back: not believed", async () => {
  const run = { ...RUN, minConfidence: 0.5 };
  const journal = await Journal.open(folder, run, false, 0);
  await journal.done([{ unit: files(file("a.txt")), failed: [] }], 7);
  appendFileSync(journal.path, '{"files":[["b.t');
  const torn = await Journal.open(folder, run, true, 7);
  expect([torn.hasFile(file("a.txt")), torn.hasFile(file("b.txt"))]).toEqual([true, false]);
  await torn.done([{ unit: files(file("c.txt")), failed: [] }], 8);
  expect((await Journal.open(folder, run, true, 8)).hasFile(file("c.txt"))).toBe(true);

  expect((await Journal.open(folder, { ...run, minConfidence: 0.6 }, true, 8)).resumed).toBe(false);
  const text = readFileSync(journal.path, "utf8");
  writeFileSync(journal.path, text.replace(/"begun":"[^"]+"/, '"begun":"0.0.0"'));
  expect((await Journal.open(folder, run, true, 8)).resumed).toBe(false);
  writeFileSync(journal.path, text);
  expect((await Journal.open(folder, run, true, 7)).resumed).toBe(false);
});

test("where no journal can be kept that is said", async () => {
  await expect(Journal.open("/dev/null/x", RUN, false, 0)).rejects.toMatchObject({ code: "unwritable" });
  const { path } = await Journal.open(folder, RUN, false, 0);
  rmSync(path);
  mkdirSync(path);
  await expect(Journal.open(folder, RUN, false, 0)).rejects.toMatchObject({ code: "unwritable" });
});
