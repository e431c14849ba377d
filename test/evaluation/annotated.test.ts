import { explain } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { type Gold, readGold } from "../../src/evaluation/gold.ts";
import { measure, Score } from "../../src/evaluation/score.ts";

function scoreOf(gold: readonly Gold[]): Score {
  const score = new Score();
  for (const one of gold) {
    const { document, mentions } = explain(readBytes(Buffer.from(one.text!), `${one.id}.txt`));
    measure(
      score,
      one,
      document,
      (id) =>
        new Map(
          mentions.flatMap(({ entity, rule, confidence }) => (entity.id === id ? [[rule, confidence] as const] : [])),
        ),
    );
  }
  return score;
}

const all = readGold("test/annotated");

test("at least forty articles of our own are annotated", () => {
  expect(all.length).toBeGreaterThanOrEqual(40);
});

test("what was right in them stays right", () => {
  const score = scoreOf(all);
  expect(score.entities.f1).toBeGreaterThanOrEqual(0.97);
  expect(score.relations.f1).toBeGreaterThanOrEqual(0.95);
  expect(score.properties.missed).toBe(0);
});

test("things given as surer are right more often", () => {
  const { judged } = scoreOf(all);
  const sure = judged.filter(({ confidence }) => confidence >= 0.8);
  expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.9);
});

test("a score counts what is right, wrong, missed and optional as the notation says", () => {
  const [gold] = readGold("test/annotated/courts.yaml");
  const { document } = explain(readBytes(Buffer.from("毫不相干的一句话，说的是今天天气晴朗适合出门。"), "x.txt"));
  const score = new Score();
  measure(score, gold!, document, () => new Map());
  expect(score.entities).toMatchObject({
    right: 0,
    wrong: 0,
    missed: gold!.entities.filter(({ optional }) => !optional).length,
  });
  expect(score.relations.missed).toBe(gold!.relations.filter(({ optional }) => !optional).length);
});
