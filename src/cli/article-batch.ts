import type { Explanation, ExtractOptions } from "../../ingest/index.ts";
import { expandInputs } from "../batch/inputs.ts";
import { ZhengtuError } from "../errors.ts";
import { explainInput } from "./extract-inputs.ts";
import { progressBar } from "./terminal.ts";

export interface BatchOptions extends ExtractOptions {
  /** What the progress bar calls the work; none for no bar. */
  readonly label?: string;
}

/**
 * Extracts every article of the inputs, one after the other; one that fails is reported and the rest go on.
 * @param act what to do with each article; what it throws is reported like an article that cannot be read
 * @returns how many failed
 */
export async function eachArticle(
  paths: readonly string[],
  options: BatchOptions,
  act: (explanation: Explanation) => Promise<void> | void,
  report: (error: unknown) => void,
): Promise<number> {
  const { files, errors } = await expandInputs(paths);
  let failed = 0;
  const fail = (error: unknown) => {
    failed++;
    report(error);
  };
  for (const error of errors) fail(error);
  const bar = progressBar(options.label ? files.length : 0, options.label ?? "");
  for (const file of files) {
    for await (const article of explainInput(file, options)) {
      if (article instanceof ZhengtuError) {
        fail(article);
        continue;
      }
      try {
        await act(article);
      } catch (error) {
        fail(error);
      }
    }
    bar.step();
  }
  bar.stop();
  return failed;
}
