import type { MessagePort } from "node:worker_threads";
import { workerData } from "piscina";
import { extractUnit } from "./extract-unit.ts";
import { type ExtractionArguments, extractOptions } from "./extraction-arguments.ts";
import type { Form, Unit, UnitResult } from "./unit.ts";

/** What all units of a worker have in common. */
export interface WorkerArguments {
  readonly how: ExtractionArguments;
  readonly form: Form;
}

/** What a worker is given: a unit, and where to say that it begins with it. */
export interface Task {
  readonly unit: Unit;
  readonly begun: MessagePort;
}

/** A thread of the pool: extracts one unit after the other. */
const { how, form } = workerData as WorkerArguments;
const options = await extractOptions(how);

export default ({ unit, begun }: Task): Promise<UnitResult> => {
  begun.postMessage(null);
  begun.close();
  return extractUnit(unit, form, options);
};
