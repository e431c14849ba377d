import { existsSync } from "node:fs";
import { join } from "node:path";
import { TAGGER_PATH } from "../../ingest/recognise/tagger/load.ts";
import { readWeights } from "../../ingest/recognise/tagger/weights.ts";
import { readCorpus, readOwn } from "../../train/annotated.ts";
import { evaluate, grammarAlone, product, type System, student, together } from "../../train/evaluate.ts";
import { f1 } from "../../train/scoring.ts";

const CORPUS = join("..", "shared", "corpus");
const here = existsSync(join(CORPUS, "gold"));
if (!here && process.env.ZHENGTU_CI) throw new Error("CI needs the annotated articles in ../shared");

const own = readOwn("train/annotated/articles.yaml");
const score = (system: System, articles: typeof own) => f1(together(evaluate(system, articles, false)));

describe("people, places and agencies of the project's own annotated articles", () => {
  const all = score(product, own);
  test("together at least 0.90", () => expect(all).toBeGreaterThanOrEqual(0.9));
  test("and on those held back", () => {
    const heldBack = readOwn("train/annotated/held-back.yaml");
    expect(score(product, heldBack)).toBeGreaterThanOrEqual(0.9);
  });
  test("together clearly above grammar and gazetteer alone", () =>
    expect(all).toBeGreaterThan(score(grammarAlone, own) + 0.03));
  test("together clearly above the tagger alone", () =>
    expect(all).toBeGreaterThan(score(student(readWeights(TAGGER_PATH)), own) + 0.03));
});

(here ? describe : describe.skip)(
  here ? "people, places and agencies of the annotated articles of others" : "../shared is not here: skipped",
  () => {
    test("together at least 0.90", () => expect(score(product, readCorpus(CORPUS))).toBeGreaterThanOrEqual(0.9));
    test("the tagger alone is level with its teacher, which was measured at 0.80", () =>
      expect(score(student(readWeights(TAGGER_PATH)), readCorpus(CORPUS))).toBeGreaterThanOrEqual(0.8));
  },
);
