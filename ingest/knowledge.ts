import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { messageOf, ZhengtuError } from "../src/errors.ts";
import { PACKAGE_ROOT } from "../src/package-root.ts";

/** The folder of the knowledge files. */
export const KNOWLEDGE = join(PACKAGE_ROOT, "ingest", "knowledge");

/**
 * Loads one knowledge file and checks it.
 * @throws ZhengtuError `knowledge` naming the file and the place in it.
 */
export function loadKnowledge<T>(name: string, schema: z.ZodType<T>): T {
  const path = join(KNOWLEDGE, name);
  let data: unknown;
  try {
    data = parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ZhengtuError("knowledge", path, messageOf(error), "Mend the YAML there or reinstall zhengtu.", {
      cause: error,
    });
  }
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0]!;
  throw new ZhengtuError("knowledge", path, `${issue.path.join(".")}: ${issue.message}`, "Mend the entry named.");
}

/** The words of a plain list, separated by white space or, for single characters, not at all. */
export function loadCharacters(name: string): { single: ReadonlySet<string>; compound: ReadonlySet<string> } {
  const words = readFileSync(join(KNOWLEDGE, name), "utf8").trim().split(/\s+/);
  const [first = "", ...compound] = words;
  return { single: new Set(first), compound: new Set(compound) };
}
