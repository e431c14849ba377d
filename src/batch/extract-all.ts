import { extractionFailed, ZhengtuError } from "../errors.ts";
import type { Extractor } from "./extractor.ts";
import { failedUnit, nameOf, type Unit, type UnitResult } from "./unit.ts";

/** How many units may wait for their turn, for each worker: so many, that one which takes long does not stop the others. */
const AHEAD = 3;

/** A unit that was extracted; none where an input could not even be looked at. */
export interface Extracted extends UnitResult {
  readonly unit: Unit | undefined;
}

/**
 * Extracts units with all workers of an extractor and gives what they make in the order of the units, so that the same input
 * makes the same output whatever the number of workers. No more is read than a few units ahead of whoever takes them.
 * @param stopped ends it after the units that were begun
 */
export async function* extractAll(
  units: AsyncIterable<Unit | ZhengtuError>,
  extractor: Extractor,
  stopped?: AbortSignal,
): AsyncGenerator<Extracted> {
  const waiting: Promise<Extracted>[] = [];
  const running = new Set<Promise<unknown>>();
  for await (const unit of units) {
    if (stopped?.aborted) break;
    if (unit instanceof ZhengtuError) waiting.push(Promise.resolve({ unit: undefined, ...failedUnit(unit) }));
    else {
      while (running.size >= extractor.workers) await Promise.race(running);
      const run = extractor.run(unit).then(
        (result) => ({ unit, ...result }),
        (error: unknown) => ({ unit, ...failedUnit(extractionFailed(nameOf(unit), error)) }),
      );
      running.add(run);
      void run.then(() => running.delete(run));
      waiting.push(run);
    }
    if (waiting.length > extractor.workers * AHEAD) yield await waiting.shift()!;
  }
  for (const extracted of waiting) yield await extracted;
}
