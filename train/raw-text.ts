import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { normalise } from "../ingest/clean/normalise.ts";
import { messageOf, ZhengtuError } from "../src/errors.ts";

/** Shorter lines teach nothing, longer ones are no sentences. */
const SHORTEST = 8;
const LONGEST = 400;
/** Share of Chinese characters below which a line is a table, an address or another language. */
const CHINESE = 0.5;
const TEXT_FILE = /\.txt(?:\.gz|\.xz)?$/;
/** What web pages put around their text. */
const NOT_PROSE = /https?:|www\.|更新时间|查看原文|\.(?:com|cn)\b/;

/**
 * Sentences to learn from, in the order of the files' names: one a line, cleaned, each once.
 * @param paths .txt, .txt.gz or .txt.xz files, or folders of them
 * @throws ZhengtuError naming a file that cannot be read
 */
export function readSentences(paths: readonly string[]): string[] {
  const sentences = new Set<string>();
  for (const file of paths.flatMap(filesIn))
    for (const line of normalise(readText(file)).split("\n")) {
      const sentence = line.replaceAll("\t", " ").trim();
      if (isProse(sentence)) sentences.add(sentence);
    }
  return [...sentences];
}

function filesIn(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => TEXT_FILE.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw new ZhengtuError("unreadable", path, messageOf(error), "Name a text file or a folder of text files.");
  }
}

function readText(file: string): string {
  try {
    if (file.endsWith(".gz")) return gunzipSync(readFileSync(file)).toString("utf8");
    if (file.endsWith(".xz"))
      return execFileSync("xz", ["--decompress", "--stdout", file], { maxBuffer: 2 ** 30, encoding: "utf8" });
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ZhengtuError("unreadable", file, messageOf(error), "Give .txt, .txt.gz or .txt.xz (needs xz).");
  }
}

function isProse(line: string): boolean {
  if (line.length < SHORTEST || line.length > LONGEST || NOT_PROSE.test(line)) return false;
  return (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= line.length * CHINESE;
}
