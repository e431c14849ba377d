import type { Explanation, ExtractOptions } from "../../ingest/index.ts";
import type { RawArticle } from "../../ingest/read/index.ts";
import { STDIN } from "../batch/inputs.ts";
import { extractionFailed, ZhengtuError } from "../errors.ts";

/** The articles of one input, standard input included; what cannot be read comes as an error that names it. */
async function* readInput(path: string): AsyncGenerator<RawArticle | ZhengtuError> {
  const { readArticles, readStream } = await import("../../ingest/read/index.ts");
  if (path !== STDIN) {
    yield* readArticles(path);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  yield* readStream(Buffer.concat(chunks), STDIN);
}

/** Reads and explains the articles of one input; each comes as its graph with the way to it, or as an error. */
export async function* explainInput(path: string, options: ExtractOptions): AsyncGenerator<Explanation | ZhengtuError> {
  // Its dictionaries take half a second: commands that extract nothing do without.
  const { explain } = await import("../../ingest/index.ts");
  for await (const raw of readInput(path)) {
    if (raw instanceof ZhengtuError) {
      yield raw;
      continue;
    }
    try {
      yield explain(raw, options);
    } catch (error) {
      yield extractionFailed(raw.source.path ?? path, error);
    }
  }
}
