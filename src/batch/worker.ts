import { workerData } from "piscina";
import { extractUnit } from "./extract-unit.ts";
import { type ExtractionArguments, extractOptions } from "./extraction-arguments.ts";
import type { Unit, UnitResult } from "./unit.ts";

/** A thread of the pool: extracts one unit after the other. */
const options = await extractOptions(workerData as ExtractionArguments);

export default (unit: Unit): Promise<UnitResult> => extractUnit(unit, options);
