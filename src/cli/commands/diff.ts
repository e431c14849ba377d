import type { Command } from "commander";
import pc from "picocolors";
import { type ExtractionArguments, extractOptions } from "../../batch/extraction-arguments.ts";
import { type ArticleDifference, documentDifference, type FactDifference } from "../../model/document-diff.ts";
import type { PropertyValue } from "../../model/graph-document.ts";
import { documentsOf } from "../diff-source.ts";
import { addExtractionOptions } from "../extraction-options.ts";
import { printable, say, sayError } from "../terminal.ts";

export function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .description("show which facts were added, removed or changed between two graphs")
    .argument("<before>", "a store, the output of `zhengtu extract` (.ndjson), or articles: a file, folder or glob")
    .argument("<after>", "the same")
    .option("--json", "one article a line (NDJSON)");
  addExtractionOptions(command)
    .addHelpText(
      "after",
      "\nThe exit code is 0 where nothing differs, 1 where something does, 2 where a side cannot be read.\n\nExamples:\n  $ zhengtu diff graph.grafeo news/            what ingesting the folder would change\n  $ zhengtu diff monday.ndjson tuesday.ndjson  two extraction runs\n  $ zhengtu diff graph.grafeo neo4j://localhost",
    )
    .action(async (before: string, after: string, { json, ...rest }: { json?: boolean } & ExtractionArguments) => {
      const options = await extractOptions(rest);
      let failed = 0;
      const fail = (error: unknown) => {
        failed++;
        sayError(error);
      };
      const old = await documentsOf(before, options, fail);
      const fresh = await documentsOf(after, options, fail);
      const differences = [...new Set([...old.keys(), ...fresh.keys()])]
        .sort()
        .map((id) => documentDifference(old.get(id), fresh.get(id)))
        .filter((one) => one !== undefined);
      for (const one of differences) process.stdout.write(json ? `${JSON.stringify(one)}\n` : textOf(one));
      say(summary(differences));
      process.exitCode = failed > 0 ? 2 : differences.length > 0 ? 1 : 0;
    });
}

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;
const COLOURS = { added: pc.green, removed: pc.red, changed: pc.yellow } as const;

function textOf({ kind, article, title, facts, entities }: ArticleDifference): string {
  const lines = [pc.bold(`${SIGNS[kind]} ${printable(title)}`) + pc.dim(`  ${printable(article)}`)];
  for (const fact of facts) lines.push(COLOURS[fact.kind](`  ${SIGNS[fact.kind]} ${factText(fact)}`));
  for (const { entity, what, before, after } of entities)
    lines.push(pc.yellow(`  ~ ${printable(entity)}: ${what} ${valueText(before)} → ${valueText(after)}`));
  return `${lines.join("\n")}\n`;
}

function factText({ subject, predicate, object, quote, changes }: FactDifference): string {
  const why = changes
    ? ` (${changes.join(", ")})`
    : quote
      ? `  “${quote.slice(0, 60)}${quote.length > 60 ? "…" : ""}”`
      : "";
  return printable(`${subject} ${predicate} ${object}${why}`.replaceAll("\n", " "));
}

function valueText(value: PropertyValue | undefined): string {
  return value === undefined ? "none" : printable([value].flat().join("、") || "none");
}

function summary(differences: readonly ArticleDifference[]): string {
  if (differences.length === 0) return "No difference.";
  const counts = (items: readonly { readonly kind: FactDifference["kind"] }[]) =>
    (["added", "removed", "changed"] as const)
      .map((kind) => `${items.filter((one) => one.kind === kind).length} ${kind}`)
      .join(", ");
  return `articles: ${counts(differences)}; facts: ${counts(differences.flatMap(({ facts }) => facts))}`;
}
