import { join } from "node:path";
import { PACKAGE_ROOT } from "../../../src/package-root.ts";
import { Tagger } from "./tagger.ts";
import { readWeights, type TaggerWeights } from "./weights.ts";

/** The weights that zhengtu comes with. */
export const TAGGER_PATH = join(PACKAGE_ROOT, "ingest", "knowledge", "tagger.bin");

let weights: TaggerWeights | undefined;
let tagger: Tagger | undefined;

/** The weights, read once. @throws ZhengtuError when the file is missing or damaged */
export function loadTaggerWeights(): TaggerWeights {
  weights ??= readWeights(TAGGER_PATH);
  return weights;
}

/** The tagger, made once. */
export function loadTagger(): Tagger {
  tagger ??= new Tagger(loadTaggerWeights());
  return tagger;
}
