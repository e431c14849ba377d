import type { MessagePort } from "node:worker_threads";
import { workerData } from "piscina";
import { extractUnit } from "./extract-unit.ts";
import { type ExtractionArguments, extractOptions } from "./extraction-arguments.ts";
import type { Unit, UnitResult } from "./unit.ts";

/** What a worker is given: a unit, and where to say that it begins with it. */
export interface Task {
  readonly unit: Unit;
  readonly begun: MessagePort;
}

/** A thread of the pool: extracts one unit after the other. */
const options = await extractOptions(workerData as ExtractionArguments);

export default ({ unit, begun }: Task): Promise<UnitResult> => {
  begun.postMessage(null);
  begun.close();
  return extractUnit(unit, options);
};
