import fc from "fast-check";
import { loadTagger } from "../../../../ingest/recognise/tagger/load.ts";
import type { TaggedSpan } from "../../../../ingest/recognise/tagger/tagger.ts";

const tagger = loadTagger();
const names = (text: string) => tagger.tag(text).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

test("finds names that no list holds", () => {
  expect(names("民警赵云帆和辅警韩小雨赶到柳河村时，村民孟庆丰已经等在路口。")).toEqual([
    "赵云帆 PER",
    "韩小雨 PER",
    "柳河村 LOC",
    "孟庆丰 PER",
  ]);
});

function expectSound(text: string, spans: readonly TaggedSpan[]): void {
  let last = 0;
  for (const { start, end, confidence, margin } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(margin).toBeGreaterThanOrEqual(0);
    for (const at of [start, end])
      expect(/[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0 && at < text.length).toBe(
        false,
      );
    last = end;
  }
}

test("any text: spans in order, none overlapping, none parting an astral character", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      "民警",
      "王",
      "某",
      "𬭸",
      "䶮",
      "市",
      "公安局",
      "，",
      "\n",
      "\ud83d",
      "\ude00",
      "👮",
      "李",
      "村",
      "1",
      "a",
      "\u0000",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 120 }), (units) => {
      const text = units.join("");
      expectSound(text, tagger.tag(text));
    }),
    { numRuns: 300 },
  );
});

test("half an astral character is no name beside the one that has the other half", () => {
  const text = "张\u{8f19e}\u{627d0}王\udc45👮某";
  expect(tagger.tag(text)).not.toEqual([]);
  expectSound(text, tagger.tag(text));
});

test("a name with an astral character keeps its offsets", () => {
  const text = "👮👮民警李𬭸明和王海涛赶到现场。";
  const found = names(text);
  expect(found).toContain("王海涛 PER");
  expectSound(text, tagger.tag(text));
});

test("5 MB without a line break: every sentence is read as it is alone", () => {
  const sentence = "民警赵云帆和辅警韩小雨赶到青岛市，村民孟庆丰已经等在路口。";
  const copies = Math.ceil(5_000_000 / Buffer.byteLength(sentence));
  const text = sentence.repeat(copies);
  const alone = tagger.tag(sentence + sentence).filter(({ start }) => start >= sentence.length);
  const spans = tagger.tag(text);
  expectSound(
    text.slice(0, 4000),
    spans.filter(({ end }) => end <= 4000),
  );
  const middle = Math.floor(copies / 2) * sentence.length;
  const inMiddle = spans.filter(({ start }) => start >= middle && start < middle + sentence.length);
  expect(inMiddle.map(({ start, end, type }) => [start - middle, end - middle, type])).toEqual(
    alone.map(({ start, end, type }) => [start - sentence.length, end - sentence.length, type]),
  );
  expect(spans).toHaveLength(copies * alone.length);
});

test("a long run of nothing but surnames", () => {
  const text = "王".repeat(200_000);
  const spans = tagger.tag(text);
  expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  for (let i = 1; i < spans.length; i++) if (spans[i]!.start < spans[i - 1]!.end) throw new Error(`overlap at ${i}`);
});

test("what it was surer of is more often right", () => {
  const sure = tagger.tag("记者从长沙市了解到，民警王海涛表示感谢。").find(({ type }) => type === "PER")!;
  expect(sure.confidence).toBeGreaterThan(0.8);
});
