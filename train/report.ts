import Table from "cli-table3";
import type { AnnotatedArticle } from "./annotated.ts";
import { evaluate, type System, TYPES, together } from "./evaluate.ts";
import { f1, type Outcome } from "./scoring.ts";

/** Sets of annotated articles and systems that read them, as a table of F1: strict, and lenient after a stroke. */
export function scoreTable(
  sets: ReadonlyMap<string, readonly AnnotatedArticle[]>,
  systems: ReadonlyMap<string, System>,
): string {
  const table = new Table({
    head: ["articles", "found by", ...TYPES, "together"],
    colAligns: ["left", "left", "right", "right", "right", "right"],
    style: { head: [], border: [] },
  });
  for (const [set, articles] of sets)
    for (const [name, system] of systems) {
      const strict = withAll(evaluate(system, articles, false));
      const lenient = withAll(evaluate(system, articles, true));
      table.push([
        set,
        name,
        ...strict.map((outcome, i) => `${f1(outcome).toFixed(3)} / ${f1(lenient[i]!).toFixed(3)}`),
      ]);
    }
  return table.toString();
}

/** What a system got wrong and missed, one line for each type. */
export function errorLines(articles: readonly AnnotatedArticle[], system: System): string[] {
  return evaluate(system, articles, false).flatMap(({ wrong, missed }, i) => [
    `${TYPES[i]} wrong: ${wrong.join(" ")}`,
    `${TYPES[i]} missed: ${missed.join(" ")}`,
  ]);
}

function withAll(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes, together(outcomes)];
}
