import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { extract, extractFile } from "../../ingest/index.ts";
import { readBytes } from "../../ingest/read/index.ts";
import { ZhengtuError } from "../../src/errors.ts";
import { GraphDocument } from "../../src/model/graph-document.ts";
import { verifyDocument } from "../../src/model/verify.ts";
import { facts, graphOf, names } from "../support/article.ts";

const SEEDS = readdirSync("seeds").filter((file) => file.endsWith(".txt"));

test.each(SEEDS)("%s is proved and comes out the same twice", async (file) => {
  const once = await extractFile(join("seeds", file));
  expect(verifyDocument(once)).toEqual([]);
  expect(JSON.stringify(await extractFile(join("seeds", file)))).toBe(JSON.stringify(once));
});

test("the first seed yields its facts", async () => {
  const document = await extractFile("seeds/2020-04-guangdong-police.txt");
  expect(names(document, "Place")).toHaveLength(13);
  expect(names(document, "Case")).toEqual(["盗窃案", "非法买卖对公账户案"]);
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "佛山市公安局顺德区分局 HANDLED 盗窃案",
      "东莞市公安局虎门分局 LOCATED_IN 虎门镇",
      "梁某国 SUSPECT_IN 非法买卖对公账户案",
      "胡某花 NATIVE_OF 河源市",
      "茂名市公安局 ADOPTED 本地助企政策举措",
      "粤省事 HAS_FIGURE 150万笔",
      "梅州市公安局 COOPERATES_WITH 梅州市卫生健康委员会",
      "黄子衿 EDITED @article",
    ]),
  );
});

test("line ends of Windows and characters beyond the BMP keep offsets right", () => {
  const document = graphOf(
    "𠮷林省通报\r\n2022-01-02 10:00\r\n😀三亚市公安局𪚥抓获犯罪嫌疑人符某，破获一起抢劫案。\r\n",
  );
  expect(verifyDocument(document)).toEqual([]);
  expect(names(document, "Person")).toEqual(["符某"]);
});

const PIECES = [
  "广州市",
  "公安局",
  "梁某国",
  "破获",
  "一起",
  "诈骗案",
  "《通知》",
  "“净网”",
  "专项行动",
  "截至4月6日",
  "7300余起",
  "，",
  "。",
  "、",
  "\n",
  "等",
  "（男，41岁）",
  "记者",
  "\ud800",
  "😀",
  "存在",
  "问题",
  "省",
  "<b>",
  "\u0000",
];

test("any sequence of news words is extracted, keeps the contract and is proved", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" })), { maxLength: 60 }),
      (pieces) => {
        let document: GraphDocument;
        try {
          document = extract(readBytes(Buffer.from(`昆明市公安局发布公告通报案件情况。${pieces.join("")}`), "a.txt"));
        } catch (error) {
          return error instanceof ZhengtuError;
        }
        expect(verifyDocument(GraphDocument.parse(document))).toEqual([]);
        return true;
      },
    ),
    { numRuns: 300 },
  );
});

test("any bytes are an article or a named error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("a.txt", "a.html"), (bytes, path) => {
      try {
        return verifyDocument(extract(readBytes(bytes, path))).length === 0;
      } catch (error) {
        return error instanceof ZhengtuError;
      }
    }),
    { numRuns: 300 },
  );
});
