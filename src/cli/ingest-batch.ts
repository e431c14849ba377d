import pc from "picocolors";
import type { ExtractOptions } from "../../ingest/index.ts";
import { ZhengtuError } from "../errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { eachArticle } from "./article-batch.ts";
import { DocumentLoader, stopsBatch } from "./document-loader.ts";
import { Tally } from "./tally.ts";
import { say, sayError } from "./terminal.ts";

/**
 * Extracts and loads every input; one that fails is reported and the rest go on. A store that fails ends it: what is loaded
 * by then stays, and the same command goes on from there.
 * @returns how many failed
 */
export async function ingestBatch(
  store: GraphStore,
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<number> {
  const started = performance.now();
  const failures: unknown[] = [];
  // A message would tear the progress bar; all come together below.
  const fail = (error: unknown) => void failures.push(error);
  const loader = new DocumentLoader(store, fail);
  const tally = new Tally();
  let stopped: ZhengtuError | undefined;
  try {
    await eachArticle(
      paths,
      { ...options, label: "ingesting", fatal: stopsBatch },
      async ({ document }) => {
        await loader.add(document);
        tally.add(document);
      },
      fail,
    );
    await loader.finish();
  } catch (error) {
    if (!stopsBatch(error)) throw error;
    stopped = error;
  }
  for (const error of failures) sayError(error);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { added, changed, unchanged } = loader.outcomes;
  const total = added + changed + unchanged;
  const parts = [
    `${added} added`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(failures.length > 0 ? [pc.red(`${failures.length} failed`)] : []),
  ];
  say(`articles  ${pc.bold(String(total).padStart(6))}  ${pc.dim("│")} ${parts.join(pc.dim(" · "))}`);
  if (stopped) {
    const { code, where, what, remedy } = stopped;
    const resume = `${remedy} The articles above are loaded; the same command goes on with the others.`;
    throw new ZhengtuError(code, where, what, resume, { cause: stopped });
  }
  if (total > 0) for (const line of tally.lines()) say(line);
  say(
    `${total > 0 && added + changed === 0 ? "Nothing changed: the store already held all of this" : "Done"} in ${seconds} s, in ${store.address}`,
  );
  return failures.length;
}
