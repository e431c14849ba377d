import { basename } from "node:path";
import Table from "cli-table3";
import type { Command } from "commander";
import type { Explanation, ExtractOptions } from "../../../ingest/index.ts";
import { type ExtractionArguments, extractOptions } from "../../batch/extraction-arguments.ts";
import { expandInputs } from "../../batch/inputs.ts";
import { type Gold, readGold } from "../../evaluation/gold.ts";
import { type Counts, measure, Score } from "../../evaluation/score.ts";
import { addExtractionOptions, share } from "../extraction-options.ts";
import { printable, say, sayError } from "../terminal.ts";

interface EvaluateArguments extends ExtractionArguments {
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly minEntity?: number;
  readonly minRelation?: number;
}

export function addEvaluate(program: Command): void {
  const command = program
    .command("evaluate")
    .description("measure extraction against your own gold: precision, recall and F1 by type, predicate and rule")
    .argument("<gold>", "a folder or file of gold; docs/evaluation.md explains the format")
    .argument("[paths...]", "where the articles are, if not beside the gold or in it")
    .option("--errors", "list what was wrong and what was missed")
    .option("--json", "print everything as JSON")
    .option("--min-entity <f1>", "exit with 1 if the F1 of entities is lower", share)
    .option("--min-relation <f1>", "exit with 1 if the F1 of relations is lower", share);
  addExtractionOptions(command)
    .addHelpText(
      "after",
      "\nExamples:\n  $ zhengtu evaluate gold/ --errors\n  $ zhengtu evaluate gold/ articles/ --min-entity 0.9",
    )
    .action(
      async (path: string, paths: string[], { errors, json, minEntity, minRelation, ...rest }: EvaluateArguments) => {
        const options = await extractOptions(rest);
        const files = await expandInputs(paths);
        for (const error of files.errors) sayError(error);
        const score = new Score();
        let failed = files.errors.length;
        for (const gold of readGold(path)) {
          try {
            const explanation = await explainGold(gold, files.files, options);
            measure(score, gold, explanation.document, (id) => rulesOf(explanation, id));
          } catch (error) {
            failed++;
            sayError(error);
          }
        }
        process.stdout.write(json ? `${JSON.stringify(summary(score), null, 1)}\n` : report(score, errors ?? false));
        const low = score.entities.f1 < (minEntity ?? 0) || score.relations.f1 < (minRelation ?? 0);
        if (low) say("lower than asked for");
        process.exitCode = low || failed > 0 ? 1 : 0;
      },
    );
}

async function explainGold(gold: Gold, files: readonly string[], options: ExtractOptions): Promise<Explanation> {
  const { explain } = await import("../../../ingest/index.ts");
  const { readBytes, readFileArticle } = await import("../../../ingest/read/index.ts");
  if (gold.text !== undefined) return explain(readBytes(Buffer.from(gold.text), `${gold.id}.txt`), options);
  const file = files.find((one) => basename(one) === basename(gold.file!)) ?? gold.file!;
  return explain(await readFileArticle(file), options);
}

/** The rules that found an entity, each with the confidence of its surest mention. */
function rulesOf({ mentions }: Explanation, entityId: string): Map<string, number> {
  const rules = new Map<string, number>();
  for (const { entity, rule, confidence } of mentions)
    if (entity.id === entityId) rules.set(rule, Math.max(confidence, rules.get(rule) ?? 0));
  return rules;
}

function report(score: Score, errors: boolean): string {
  const rows = (table: ReadonlyMap<string, Counts>) => [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [
    tableOf("", [
      ["entities", score.entities],
      ["relations", score.relations],
      ["properties", score.properties],
    ]),
    tableOf("type", rows(score.byType)),
    tableOf("predicate", rows(score.byPredicate)),
    tableOf("rule", rows(score.byRule)),
    reliability(score),
  ];
  if (errors) {
    const list = new Table({ head: ["article", "", "what", "rule"], style: { head: [], border: [] } });
    for (const { article, what, name, rule } of score.errors)
      list.push([printable(article), what, printable(name), rule ?? ""]);
    parts.push(list.toString());
  }
  return `${parts.join("\n")}\n`;
}

/** How sure zhengtu said it was, and how often it was right. */
function reliability({ judged }: Score): string {
  const table = new Table({ head: ["said to be sure", "things", "right"], style: { head: [], border: [] } });
  for (const [from, to] of [
    [0, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inside.filter((one) => one.right).length;
    if (inside.length > 0)
      table.push([
        `${from.toFixed(1)} – ${Math.min(to, 1).toFixed(1)}`,
        inside.length,
        (right / inside.length).toFixed(3),
      ]);
  }
  return table.toString();
}

function tableOf(head: string, rows: readonly (readonly [string, Counts])[]): string {
  const table = new Table({
    head: [head, "right", "wrong", "missed", "precision", "recall", "F1"],
    style: { head: [], border: [] },
  });
  for (const [name, { right, wrong, missed, precision, recall, f1 }] of rows)
    table.push([name, right, wrong, missed, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]);
  return table.toString();
}

function summary(score: Score) {
  const plain = ({ right, wrong, missed, precision, recall, f1 }: Counts) => ({
    right,
    wrong,
    missed,
    precision,
    recall,
    f1,
  });
  const all = (table: ReadonlyMap<string, Counts>) =>
    Object.fromEntries([...table].map(([name, counts]) => [name, plain(counts)]));
  const { entities, relations, properties, byType, byPredicate, byRule, errors } = score;
  return {
    entities: plain(entities),
    relations: plain(relations),
    properties: plain(properties),
    byType: all(byType),
    byPredicate: all(byPredicate),
    byRule: all(byRule),
    errors,
  };
}
