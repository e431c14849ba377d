import pc from "picocolors";
import type { GraphStore } from "../store/graph-store.ts";
import { extractInput } from "./extract-inputs.ts";
import { expandInputs } from "./inputs.ts";
import { Tally } from "./tally.ts";
import { progressBar, say, sayError } from "./terminal.ts";

/**
 * Extracts and loads every input; one that fails is reported and the rest go on.
 * @returns how many failed
 */
export async function ingestBatch(store: GraphStore, paths: readonly string[]): Promise<number> {
  const started = performance.now();
  const { files, errors } = await expandInputs(paths);
  const failures: unknown[] = [...errors];
  const outcomes = { added: 0, changed: 0, unchanged: 0 };
  const tally = new Tally();
  const bar = progressBar(files.length, "ingesting");
  for (const file of files) {
    try {
      const document = await extractInput(file);
      outcomes[await store.load(document)]++;
      tally.add(document);
    } catch (error) {
      failures.push(error);
    }
    bar.step();
  }
  bar.stop();
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
