import pc from "picocolors";
import type { ExtractOptions } from "../../ingest/index.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { eachArticle } from "./article-batch.ts";
import { Tally } from "./tally.ts";
import { say, sayError } from "./terminal.ts";

/**
 * Extracts and loads every input; one that fails is reported and the rest go on.
 * @returns how many failed
 */
export async function ingestBatch(
  store: GraphStore,
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<number> {
  const started = performance.now();
  const failures: unknown[] = [];
  const outcomes = { added: 0, changed: 0, unchanged: 0 };
  const tally = new Tally();
  await eachArticle(
    paths,
    { ...options, label: "ingesting" },
    async ({ document }) => {
      outcomes[await store.load(document)]++;
      tally.add(document);
    },
    // A message would tear the progress bar; all come together below.
    (error) => failures.push(error),
  );
  for (const error of failures) sayError(error);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { added, changed, unchanged } = outcomes;
  const total = added + changed + unchanged;
  const parts = [
    `${added} added`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(failures.length > 0 ? [pc.red(`${failures.length} failed`)] : []),
  ];
  say(`articles  ${pc.bold(String(total).padStart(6))}  ${pc.dim("│")} ${parts.join(pc.dim(" · "))}`);
  if (total > 0) for (const line of tally.lines()) say(line);
  say(
    `${total > 0 && added + changed === 0 ? "Nothing changed: the store already held all of this" : "Done"} in ${seconds} s, in ${store.address}`,
  );
  return failures.length;
}
