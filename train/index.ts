#!/usr/bin/env node
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { TAGGER_PATH } from "../ingest/recognise/tagger/load.ts";
import { packWeights, readWeights } from "../ingest/recognise/tagger/weights.ts";
import { messageOf, ZhengtuError } from "../src/errors.ts";
import { PACKAGE_ROOT } from "../src/package-root.ts";
import { type AnnotatedArticle, readCorpus, readOwn } from "./annotated.ts";
import { compose, readTemplates } from "./compose.ts";
import { correct } from "./correct.ts";
import { grammarAlone, linesOf, product, type System, student, teacher } from "./evaluate.ts";
import { LeakageCheck } from "./leakage.ts";
import { NameSource } from "./name-source.ts";
import { Random } from "./random.ts";
import { readSentences } from "./raw-text.ts";
import { errorLines, scoreTable } from "./report.ts";
import type { LabelledSentence } from "./sentence.ts";
import { type TrainingOptions, train } from "./student.ts";
import { Teacher } from "./teacher.ts";

const FOLDER = join(PACKAGE_ROOT, "train");
const OWN = join(FOLDER, "annotated", "articles.yaml");
const HELD_BACK = join(FOLDER, "annotated", "held-back.yaml");
const TEMPLATES = join(FOLDER, "templates.yaml");
const SHARED = join(PACKAGE_ROOT, "..", "shared");
const WORK = join(PACKAGE_ROOT, ".zhengtu", "train");
const TYPES = ["PER", "LOC", "ORG"];

/** Sets of annotated articles that are at hand: those of the project, and those beside it. */
function annotatedSets(): Map<string, AnnotatedArticle[]> {
  const sets = new Map([
    ["own", readOwn(OWN)],
    ["held back", readOwn(HELD_BACK)],
  ]);
  const corpus = join(SHARED, "corpus");
  if (existsSync(join(corpus, "gold"))) sets.set("corpus", readCorpus(corpus));
  return sets;
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("must be a whole number above 0");
  return value;
}

function count(text: string): number {
  return text === "0" ? 0 : whole(text);
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError("must be a number from 0 to 1");
  return value;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

interface TrainOptions extends Omit<TrainingOptions, "types" | "report"> {
  readonly text: string[];
  readonly out: string;
  readonly work: string;
  readonly correction: boolean;
  readonly teacher: boolean;
}

async function trainCommand(options: TrainOptions): Promise<void> {
  const templates = readTemplates(TEMPLATES);
  let labelled: LabelledSentence[];
  if (options.teacher) {
    const read = readSentences(options.text);
    const check = new LeakageCheck([...annotatedSets().values()].flat().map(({ raw }) => raw.text));
    const sentences = check.refuse(read, options.text.join(" "));
    check.refuse(templates.sentences, TEMPLATES);
    say(
      `${sentences.length} sentences; ${read.length - sentences.length} that share text with annotated articles left out`,
    );
    const taught = await new Teacher(options.work).label(sentences);
    labelled = options.correction ? taught.map(correct) : taught;
    const corrected = labelled.filter(({ names }, i) => JSON.stringify(names) !== JSON.stringify(taught[i]!.names));
    say(`${corrected.length} sentences corrected by the grammar`);
  } else {
    const random = new Random(options.seed);
    const source = new NameSource([]);
    labelled = Array.from({ length: options.composed }, () => compose(templates, source, random));
    say(`${labelled.length} composed sentences, no teacher`);
  }
  const source = new NameSource(labelled);
  const weights = train(labelled, templates, source, {
    ...options,
    types: TYPES,
    report: (run, epoch, wrong) => say(`run ${run}, epoch ${epoch}: ${(wrong * 100).toFixed(3)} % of the labels wrong`),
  });
  const file = packWeights(weights);
  writeFileSync(options.out, file);
  say(`${options.out}: ${file.length} bytes`);
  process.stdout.write(`${scoreTable(annotatedSets(), new Map([["student", student(readWeights(options.out))]]))}\n`);
}

async function evaluateCommand(options: { teacher: boolean; errors: boolean; weights: string; work: string }) {
  const sets = annotatedSets();
  const systems = new Map<string, System>();
  if (options.teacher) {
    const lines = [...new Set([...sets.values()].flat().flatMap(linesOf))];
    systems.set("teacher", teacher(await new Teacher(options.work).label(lines)));
  }
  systems.set("student", student(readWeights(options.weights)));
  systems.set("grammar and gazetteer", grammarAlone);
  systems.set("all together", product);
  process.stdout.write(`${scoreTable(sets, systems)}\n`);
  if (options.errors)
    for (const [set, articles] of sets)
      for (const [name, system] of systems)
        for (const line of errorLines(articles, system)) process.stdout.write(`${set}, ${name}: ${line}\n`);
}

const program = new Command("train").description("Makes the weights of the tagger, and measures them.");
program
  .command("weights", { isDefault: true })
  .description("train new weights from raw text that the teacher labels")
  .option("--text <paths...>", "text files (.txt, .txt.gz, .txt.xz) or folders of them", [join(SHARED, "text")])
  .option("--out <file>", "where the weights go", TAGGER_PATH)
  .option("--work <folder>", "for the teacher's environment and its labels", WORK)
  .option("--epochs <n>", "how often each run reads the text", whole, 3)
  .option("--runs <n>", "how many runs are averaged", whole, 3)
  .option("--bits <n>", "the table has 2^n rows", whole, 20)
  .option("--keep <n>", "weights other than zero that are kept", whole, 1_200_000)
  .option("--composed <n>", "sentences composed from templates, each epoch", count, 40_000)
  .option("--seed <n>", "of all chance", whole, 20200409)
  .addOption(new Option("--model <name>", "how it learns").choices(["perceptron", "crf"]).default("perceptron"))
  .option("--handicap <n>", "by how much right labels learn to win", count, 10)
  .option("--exchanged <p>", "share of the sentences that are read with other names, 0 to 1", share, 0.7)
  .option("--no-correction", "leave the teacher's labels as they are")
  .option("--no-teacher", "train on composed sentences alone (for tests)")
  .action(trainCommand);
program
  .command("evaluate")
  .description("compare teacher, tagger, grammar and all together on the annotated articles")
  .option("--no-teacher", "leave the teacher out (it needs Python)")
  .option("--errors", "list what each got wrong and missed")
  .option("--weights <file>", "weights of the student", TAGGER_PATH)
  .option("--work <folder>", "for the teacher's environment and its labels", WORK)
  .action(evaluateCommand);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ZhengtuError)) throw error;
  say(messageOf(error));
  process.exitCode = 1;
}
