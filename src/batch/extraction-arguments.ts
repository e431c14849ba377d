import type { ExtractOptions } from "../../ingest/index.ts";

/** How to extract, as a command line says it and a thread is told. */
export interface ExtractionArguments {
  readonly minConfidence?: number;
  /** The path of a file of rules. */
  readonly rules?: string;
}

/** @throws ZhengtuError when the file of rules is unsound */
export async function extractOptions({ minConfidence, rules }: ExtractionArguments): Promise<ExtractOptions> {
  if (rules === undefined) return { minConfidence };
  const { loadRules } = await import("../../ingest/rules.ts");
  return { minConfidence, rules: loadRules(rules) };
}
