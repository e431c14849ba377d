import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractFile } from "../../ingest/index.ts";

/** Annotated articles of others, which stand beside the project and not in it. */
const SHARED = join("..", "shared");
const here = existsSync(join(SHARED, "corpus", "gold"));
if (!here && process.env.ZHENGTU_CI) throw new Error("CI needs the annotated articles in ../shared");

interface Scores {
  readonly summary: {
    readonly entity_strict: { readonly f: number };
    readonly relation_strict: { readonly f: number };
    readonly unproved: number;
    readonly leaked: number;
  };
  readonly articles: Record<string, { entity_strict: number[]; relation_strict: number[]; properties: number[] }>;
}

const f1 = ([right = 0, wrong = 0, missed = 0]: readonly number[]) => (2 * right) / (2 * right + wrong + missed);

(here ? describe : describe.skip)(
  here ? "annotated articles" : "annotated articles: skipped, ../shared is not here",
  () => {
    let scores: Scores;
    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), "zhengtu-score-"));
      const corpus = join(SHARED, "corpus");
      const files = readdirSync(corpus).filter((file) => /\.(?:txt|html)$/.test(file));
      const documents = await Promise.all(files.map((file) => extractFile(join(corpus, file))));
      const output = join(folder, "out.ndjson");
      writeFileSync(output, documents.map((document) => JSON.stringify(document)).join("\n"));
      const printed = execFileSync("python3", [
        join(SHARED, "score", "score.py"),
        join(corpus, "gold"),
        output,
        "--json",
      ]);
      scores = JSON.parse(printed.toString()) as Scores;
      rmSync(folder, { recursive: true, force: true });
    });

    test("all together: entities at least 0.95, relations at least 0.90, every property", () => {
      expect(scores.summary.entity_strict.f).toBeGreaterThanOrEqual(0.95);
      expect(scores.summary.relation_strict.f).toBeGreaterThanOrEqual(0.9);
      expect(Object.values(scores.articles).map(({ properties }) => properties[1])).toEqual(
        Object.values(scores.articles).map(() => 0),
      );
    });

    test("the first article: entities at least 0.90, relations at least 0.80, ten of twelve properties", () => {
      const seed = scores.articles.seed!;
      expect(f1(seed.entity_strict)).toBeGreaterThanOrEqual(0.9);
      expect(f1(seed.relation_strict)).toBeGreaterThanOrEqual(0.8);
      expect(seed.properties[0]).toBeGreaterThanOrEqual(10);
    });

    test("nothing is unproved, nothing leaks in from around the articles", () => {
      expect(scores.summary).toMatchObject({ unproved: 0, leaked: 0 });
    });
  },
);
