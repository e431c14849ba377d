import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter(Boolean);
const sources = tracked.filter((file) => /\.(?:ts|tsx)$/.test(file) && existsSync(file));

test("no source file is longer than 300 lines", () => {
  const long = sources.filter((file) => readFileSync(file, "utf8").split("\n").length > 300);
  expect(long).toEqual([]);
});

test("files are named after what they say", () => {
  expect(sources.filter((file) => /(?:utils?|helpers?|common|misc|manager)\./.test(file))).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "http/);
});

const corpus = join("..", "shared", "corpus");
(existsSync(corpus) ? test : test.skip)("no sentence of other people’s articles stands in the project", () => {
  const RUN = 16;
  const plain = (text: string) => text.replace(/\s/g, "");
  const runs = new Set<string>();
  for (const file of readdirSync(corpus).filter((one) => one.endsWith(".txt")))
    for (const sentence of readFileSync(join(corpus, file), "utf8")
      .replace(/《[^》]*》/g, "\n")
      .split(/[\n。！!？?；;]/)) {
      const text = plain(sentence);
      for (let i = 0; i + RUN <= text.length; i++) runs.add(text.slice(i, i + RUN));
    }
  const found = tracked
    .filter((file) => existsSync(file) && !/\.(?:png|svg)$/.test(file) && file !== "package-lock.json")
    .flatMap((file) => {
      const text = plain(readFileSync(file, "utf8"));
      for (let i = 0; i + RUN <= text.length; i++)
        if (runs.has(text.slice(i, i + RUN))) return [`${file}: ${text.slice(i, i + RUN)}`];
      return [];
    });
  expect(found).toEqual([]);
});
