import iconv from "iconv-lite";
import { readBytes, readFileArticle } from "../../../ingest/read/index.ts";
import { MAX_BYTES } from "../../../ingest/read/sound-article.ts";
import { ZhengtuError } from "../../../src/errors.ts";

const TEXT =
  "兰州市公安局城关分局近日破获一起电信诈骗案，涉案金额三十余万元，抓获嫌疑人五名。\n据介绍，案件正在进一步侦办中。";

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8", Buffer.from(`\ufeff${TEXT}`)],
  ["GB18030", iconv.encode(TEXT, "gb18030")],
  ["UTF-16LE", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(TEXT, "utf-16le")])],
  ["UTF-16BE", Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(TEXT, "utf-16be")])],
])("decodes %s", (encoding, bytes) => {
  const raw = readBytes(bytes, "a.txt");
  expect(raw.text).toBe(TEXT);
  expect(raw.source.encoding).toBe(encoding);
});

test.each([
  ["empty", Buffer.from("  \n ")],
  ["binary", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))],
  ["too-short", Buffer.from("要加强监管。")],
  ["not-chinese", Buffer.from("The quick brown fox jumps over the lazy dog, again and again.")],
  ["too-large", Buffer.alloc(MAX_BYTES + 1, "a")],
])("refuses what is %s and says what to do", (code, bytes) => {
  expect.assertions(3);
  try {
    readBytes(bytes, "news/a.txt");
  } catch (error) {
    expect(error).toBeInstanceOf(ZhengtuError);
    expect((error as ZhengtuError).code).toBe(code);
    expect((error as ZhengtuError).message).toMatch(/^news\/a\.txt: .+\. .+\.$/);
  }
});

test("a file that is not there is unreadable", async () => {
  await expect(readFileArticle("nowhere/at-all.txt")).rejects.toMatchObject({
    code: "unreadable",
    where: "nowhere/at-all.txt",
  });
});

const PAGE = `<!doctype html><html><head><title>站点名</title>
<meta property="og:site_name" content="法治日报"><script>throw new Error('executed')</script></head>
<body><nav><a href="/">首页</a><a href="/ent">娱乐</a></nav>
<article><h1>海口警方打掉一个盗窃团伙</h1><p class="time">2024-02-03 08:15</p>
<p>海口市公安局美兰分局近日打掉一个流窜盗窃团伙，抓获犯罪嫌疑人符某等4人，追回电动车11辆。</p>
<p>据了解，符某伙同他人多次在夜间作案，专挑停放在路边的电动车下手，得手后低价转卖到外地。</p>
<p>目前，符某等人已被依法刑事拘留，案件正在进一步办理之中，警方提醒市民注意防范。</p></article>
<aside><h3>热门推荐</h3><a href="#">某明星新戏开机</a></aside></body></html>`;

test("takes the article out of a page, and only it", () => {
  const raw = readBytes(Buffer.from(PAGE), "page.html");
  expect(raw).toMatchObject({ title: "海口警方打掉一个盗窃团伙", outlet: "法治日报", publishedAt: "2024-02-03T08:15" });
  expect(raw.text).toContain("追回电动车11辆");
  for (const foreign of ["首页", "娱乐", "热门推荐", "明星", "executed"]) expect(raw.text).not.toContain(foreign);
});

test("a page without an article is an error that names it", () => {
  expect(() => readBytes(Buffer.from("<html><body><p></p></body></html>"), "empty.html")).toThrow(/^empty\.html: /);
});
