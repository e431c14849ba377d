import { stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { EXTENSIONS } from "../../ingest/read/format.ts";
import { ZhengtuError } from "../errors.ts";

/** Standard input, as a path. */
export const STDIN = "-";

/** What the paths of a command line stand for: files to read, and what could not be found. */
export interface Inputs {
  readonly files: readonly string[];
  readonly errors: readonly ZhengtuError[];
}

/** Expands files, folders (every article below them) and globs, in a fixed order, each file once. */
export async function expandInputs(paths: readonly string[]): Promise<Inputs> {
  const files = new Set<string>();
  const errors: ZhengtuError[] = [];
  const endings = EXTENSIONS.map((extension) => extension.slice(1)).join(",");
  for (const path of paths) {
    if (path === STDIN) {
      files.add(path);
      continue;
    }
    const found = await expand(path, endings);
    if (found instanceof ZhengtuError) errors.push(found);
    else for (const file of found) files.add(file);
  }
  return { files: [...files], errors };
}

async function expand(path: string, endings: string): Promise<string[] | ZhengtuError> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    const inside = await glob([`**/*.{${endings}}`], { cwd: path, caseSensitiveMatch: false });
    const files = inside.map((file) => join(path, file)).sort();
    return files.length > 0
      ? files
      : new ZhengtuError(
          "not-found",
          path,
          "no articles in this folder",
          `Zhengtu reads ${EXTENSIONS.join(" ")} files.`,
        );
  }
  if (info) return [path];
  if (isDynamicPattern(path)) {
    const files = (await glob([path])).filter((file) => EXTENSIONS.includes(extname(file).toLowerCase())).sort();
    if (files.length > 0) return files;
  }
  return new ZhengtuError(
    "not-found",
    path,
    "no such file",
    "Check the path; quote globs that the shell should not expand.",
  );
}
