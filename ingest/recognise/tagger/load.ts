import { join } from "node:path";
import { PACKAGE_ROOT } from "../../../src/package-root.ts";
import { Tagger } from "./tagger.ts";
import { readWeights } from "./weights.ts";

/** The weights that zhengtu comes with. */
export const TAGGER_PATH = join(PACKAGE_ROOT, "ingest", "knowledge", "tagger.bin");

let tagger: Tagger | undefined;

/** The tagger with these weights, made once. @throws ZhengtuError when the file is missing or damaged */
export function loadTagger(): Tagger {
  tagger ??= new Tagger(readWeights(TAGGER_PATH));
  return tagger;
}
