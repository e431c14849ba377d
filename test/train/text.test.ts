import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ZhengtuError } from "../../src/errors.ts";
import { readOwn } from "../../train/annotated.ts";
import { compose, readTemplates } from "../../train/compose.ts";
import { correct } from "../../train/correct.ts";
import { exchange } from "../../train/exchange.ts";
import { LeakageCheck } from "../../train/leakage.ts";
import { NameSource } from "../../train/name-source.ts";
import { Random } from "../../train/random.ts";
import { readSentences } from "../../train/raw-text.ts";
import { compare, f1 } from "../../train/scoring.ts";
import { type LabelledSentence, readLabelled } from "../../train/sentence.ts";

const source = new NameSource([]);
const written = ({ text, names }: LabelledSentence) =>
  names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

/** A sentence of which the teacher's labels are given as words. */
function labelled(text: string, ...names: [string, string][]): LabelledSentence {
  return {
    text,
    names: names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type })),
  };
}

describe("raw text", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengtu-text-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is cleaned and each sentence read once", () => {
    writeFileSync(
      join(folder, "a.txt"),
      "村里的路灯昨晚全部亮了起来。\n短\n（更新时间戳：2020）我们一起来看看这条新闻\nhttps://example.org/ 这里有一条链接\nEnglish only, nothing else here\n村里的路灯昨晚全部亮了起来。\n",
    );
    writeFileSync(join(folder, "b.txt.gz"), gzipSync("他说,这里的变化很大,大家都高兴。\n"));
    expect(readSentences([folder])).toEqual(["村里的路灯昨晚全部亮了起来。", "他说，这里的变化很大，大家都高兴。"]);
  });

  test("that cannot be read is named", () => {
    expect(() => readSentences([join(folder, "gone")])).toThrow(ZhengtuError);
    writeFileSync(join(folder, "bad.txt.gz"), "no gzip at all");
    expect(() => readSentences([join(folder, "bad.txt.gz")])).toThrow(/bad\.txt\.gz/);
  });
});

describe("leakage", () => {
  const check = new LeakageCheck(["第一行\n民警沿着河边的小路走了整整三个小时才找到走失的老人。"]);

  test("fourteen characters in a row are refused, thirteen are not, spaces do not hide them", () => {
    expect(check.shares("昨天，民警沿着河边的小路走了整整三天。")).toBe(true);
    expect(check.shares("昨天，民警沿着 河边的小路 走了整整三天。")).toBe(true);
    expect(check.shares("昨天，警沿着河边的小路走了整整。")).toBe(false);
  });

  test("text that holds an annotated article is refused as a whole", () => {
    const clean = Array.from({ length: 1000 }, (_, i) => `第${i}条消息说的是别的事情。`);
    expect(check.refuse([...clean, "民警沿着河边的小路走了整整三个小时"], "folder")).toEqual(clean);
    const copied = Array.from({ length: 50 }, (_, i) => `${i}民警沿着河边的小路走了整整三个小时`);
    expect(() => check.refuse([...clean, ...copied], "folder")).toThrow(
      /folder: 50 of 1050 sentences share 14 characters/,
    );
  });

  test("our own templates share nothing with our own annotated articles", () => {
    const files = ["articles.yaml", "held-back.yaml"].map((file) => `train/annotated/${file}`);
    const own = new LeakageCheck(files.flatMap(readOwn).map(({ raw }) => raw.text));
    expect(readTemplates("train/templates.yaml").sentences.filter((sentence) => own.shares(sentence))).toEqual([]);
  });
});

describe("correction by the grammar", () => {
  test("bodies are whole, with their places", () => {
    const sentence = labelled(
      "昨日，绍兴市公安局柯桥区分局通报案情。",
      ["绍兴市", "LOC"],
      ["公安局", "ORG"],
      ["柯桥区", "LOC"],
    );
    expect(written(correct(sentence))).toEqual(["绍兴市公安局柯桥区分局 ORG"]);
  });

  test("chains of places are single places", () => {
    expect(written(correct(labelled("他家住在南充市顺庆区一条小巷里。", ["南充市顺庆区", "LOC"])))).toEqual([
      "南充市 LOC",
      "顺庆区 LOC",
    ]);
  });

  test("masked names are whole", () => {
    expect(written(correct(labelled("被告人覃某某当庭认罪。", ["覃", "PER"])))).toEqual(["覃某某 PER"]);
  });

  test("what the teacher sees begin earlier stays", () => {
    const sentence = labelled("俄罗斯国防部发布消息。", ["俄罗斯国防部", "ORG"]);
    expect(written(correct(sentence))).toEqual(["俄罗斯国防部 ORG"]);
  });
});

test("exchanged names are of the same kind, at the right offsets, and the same name for the same one", () => {
  const sentence = labelled(
    "昨日，周志强在成都市遇见李某。周志强说，成都市变了。",
    ["周志强", "PER"],
    ["成都市", "LOC"],
    ["李某", "PER"],
  );
  const again = sentence.text.lastIndexOf("周志强");
  const whole = { ...sentence, names: [...sentence.names, { start: again, end: again + 3, type: "PER" }] };
  const random = new Random(5);
  for (let i = 0; i < 50; i++) {
    const { text, names } = exchange(whole, source, random);
    const [first, place, masked, second] = names.map(({ start, end }) => text.slice(start, end));
    expect(first).toBe(second);
    expect(first).toMatch(/^\p{Script=Han}{2,4}$/u);
    expect(place).toMatch(/\p{Script=Han}{1,}(?:市|州|盟|地区)$/u);
    expect(masked).toContain("某");
    expect(text).toBe(`昨日，${first}在${place}遇见${masked}。${second}说，成都市变了。`);
  }
});

test("every template can be filled, and its names are where they say", () => {
  const templates = readTemplates("train/templates.yaml");
  const random = new Random(11);
  for (const sentence of templates.sentences)
    for (let i = 0; i < 3; i++) {
      const { text, names } = compose({ ...templates, sentences: [sentence] }, source, random);
      expect(text).not.toMatch(/[{}]/);
      let last = 0;
      for (const { start, end } of names) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{Script=Han}（）()·A-Za-z0-9、]+$/u);
        last = end;
      }
    }
});

test("the teacher's lines are read back", () => {
  expect(readLabelled("李明在北京\t0-2-PER 3-5-LOC")).toEqual(labelled("李明在北京", ["李明", "PER"], ["北京", "LOC"]));
  expect(readLabelled("什么也没有\t")).toEqual({ text: "什么也没有", names: [] });
});

test("a name counts once, by any of its forms; lenient takes parts", () => {
  const gold = [
    { type: "Place", forms: ["西安市", "西安"], optional: false },
    { type: "Place", forms: ["碑林区"], optional: false },
    { type: "Place", forms: ["陕西省", "陕西"], optional: true },
    { type: "Organization", forms: ["长安报"], optional: false },
  ];
  const found = ["西安", "西安市", "陕西", "碑林", "雁塔"].map((form) => ({ type: "Place", forms: [form] }));
  const strict = compare("Place", gold, found, false);
  expect(strict).toEqual({ right: 1, wrong: ["碑林", "雁塔"], missed: ["碑林区"] });
  expect(f1(strict)).toBeCloseTo(0.4);
  expect(compare("Place", gold, found, true)).toEqual({ right: 2, wrong: ["雁塔"], missed: [] });
  // A tagger that knows bodies in general is not wrong about one that is no agency.
  expect(compare("Agency", gold, [{ type: "Agency", forms: ["长安报"] }], false)).toEqual({
    right: 0,
    wrong: [],
    missed: [],
  });
});
