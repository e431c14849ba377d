import { clean } from "../../../ingest/clean/index.ts";
import { normalise } from "../../../ingest/clean/normalise.ts";
import { sentences } from "../../../ingest/clean/sentences.ts";
import { readBytes } from "../../../ingest/read/index.ts";
import { facts, graphOf } from "../../support/article.ts";

const article = (text: string) => clean(readBytes(Buffer.from(text), "a.txt"));

test("finds title, outlet, time and byline in the header", () => {
  const { article: found, lines } = article(
    "昆明警方护航开学季\n来源：春城晚报\n2021-09-01 07:45\n记者 段小川\n\n昆明市公安局近日部署校园周边巡逻防控工作，安排警力守护学生上下学。",
  );
  expect(found).toMatchObject({ title: "昆明警方护航开学季", outlet: "春城晚报", publishedAt: "2021-09-01T07:45" });
  expect(lines.map((line) => line.role)).toEqual(["title", "outlet", "time", "byline", "body"]);
});

test("ends the article where recommendations begin", () => {
  const { sentences: found, text } = article("贵阳市公安局通报一起案件的办理情况。\n推荐阅读\n某地公安局破获大案。");
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["贵阳市公安局通报一起案件的办理情况。"]);
});

test("an article keeps its id when its text is corrected", () => {
  const one = article("西宁警方通报\n2021-09-01 07:45\n西宁市公安局抓获嫌疑人三名，案件正在办理。");
  const two = article("西宁警方通报\n2021-09-01 07:45\n西宁市公安局抓获嫌疑人四名，案件正在办理。");
  expect(two.article.id).toBe(one.article.id);
});

test("normalising keeps every character in its place", () => {
  const text = '他说:"好,"(笑)共1,200人,时间是14:56;完!';
  expect(normalise(text)).toBe("他说：“好，”（笑）共1,200人，时间是14:56；完！");
  expect(normalise(text)).toHaveLength(text.length);
});

test("full-width digits and letters are read as half-width ones", () => {
  const text = "１，２００人，占９．５％，驾驶豫Ａ１２３４５";
  expect(normalise(text)).toBe("1，200人，占9.5%，驾驶豫A12345");
  expect(normalise(text)).toHaveLength(text.length);
});

test.each([
  ["他来了。他走了！", ["他来了。", "他走了！"]],
  ["“走吧。”他说。天黑了。", ["“走吧。”", "他说。", "天黑了。"]],
  ["见《怎么办？》一书。完", ["见《怎么办？》一书。", "完"]],
])("splits %s", (text, expected) => {
  expect([...sentences(text, 0, text.length)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ["来源： 作者： 发布时间：2021-05-20\n铜陵市公安局近日破获一起盗窃案，抓获三人。", undefined],
  ["铜陵市公安局近日破获一起盗窃案，抓获三人。\n（文章来源：安徽商报）", "安徽商报"],
  ["铜陵市公安局近日破获一起盗窃案，抓获三人。\n来源：铜陵市公安局", undefined],
  ["江南信息港讯 铜陵市公安局近日破获一起盗窃案，抓获三人。", "江南信息港"],
])("the outlet, or none: %s", (text, outlet) => {
  expect(article(text).article.outlet).toBe(outlet);
});

test("a picture's line before the text is no title, and neither are authors set off by a mark", () => {
  const title = (text: string) => article(text).article.title;
  expect(title("民警清点被盗物品。 方雨晴 摄\n铜陵市公安局近日破获一起盗窃案，抓获三人。")).toBe(
    "铜陵市公安局近日破获一起盗窃案",
  );
  expect(title("■ 记者 方雨晴\n铜陵市公安局近日破获一起盗窃案，抓获三人。")).toBe("铜陵市公安局近日破获一起盗窃案");
});

test.each([
  [
    "一艘渔船遇险，台州海事局派船前往，三人获救，目前身体状况良好，渔船已被拖带进港，事故原因正在调查，海事部门提醒船员注意天气变化，谨慎出海作业，确保安全。（来源：台州日报 记者 施辰）",
    "台州日报",
  ],
  [
    "台州海事救助遇险渔船\n台州晚报客户端 2021-12-16 09:16\n台州海事局派船前往，三人获救，目前身体状况良好。",
    "台州晚报",
  ],
])("who published it: %s", (text, outlet) => {
  expect(article(text).article.outlet).toBe(outlet);
});

test.each([
  ["渡口清淤\n2021-03-09 冯远山 戴青禾 枫桥市融媒体中心\n清淤工程完工。", "枫桥市融媒体中心"],
  ["渡口清淤\n清淤工程完工。\n来源：《枫桥报》 通讯员：戴青禾", "枫桥报"],
  ["渡口清淤\n清淤工程完工。\n【来源】枫桥日报 【作者】", "枫桥日报"],
  ["渡口清淤\n2021-03-09 来源：枫桥日报全媒体采访中心\n清淤工程完工。", "枫桥日报"],
  ["渡口清淤\n新华网郑州3月9日专电 清淤工程完工。", "新华网"],
  ["渡口清淤\n云上安陆报道（记者 戴青禾）清淤工程完工。", "云上安陆"],
])("outlets: %s", (text, outlet) => expect(graphOf(text).article.outlet).toBe(outlet));

test("a line of time, names and outlet gives all three", () => {
  const { article } = graphOf("渡口清淤\n2021-03-09 冯远山 戴青禾 枫桥市融媒体中心\n清淤工程完工。");
  expect(article.publishedAt).toBe("2021-03-09");
  const authors = facts(graphOf("渡口清淤\n2021-03-09 冯远山 戴青禾 枫桥市融媒体中心\n清淤工程完工。"));
  expect(authors.filter((fact) => fact.includes("AUTHORED"))).toHaveLength(2);
});

test.each([
  ["渡口清淤\n中新社昆明三月九日电（记者 戴青禾）清淤工程完工。", "中国新闻社"],
  ["渡口清淤\n鲁网3月9日讯（记者 戴青禾）清淤工程完工。", "鲁网"],
  ["渡口清淤\n据新华社报道，清淤工程完工。", undefined],
])("datelines in words, of short names, and of those that are only cited: %s", (text, outlet) => {
  expect(graphOf(text).article.outlet).toBe(outlet);
});

test.each([
  ["渡口清淤\n清淤工程完工。\n（文章来源枫桥游报3月9日A5版）", "枫桥游报"],
  ["渡口清淤\n晨报讯（枫桥晨报、江岸视频首席记者戴青禾）清淤工程完工。", "枫桥晨报"],
])("a source without a colon, a paper beside its channel: %s", (text, outlet) => {
  expect(graphOf(text).article.outlet).toBe(outlet);
});

test.each([
  ["渡口清淤\n据新华社郑州3月9日电 清淤工程完工。", "新华社"],
  ["渡口清淤\n针对澎湃新闻此前报道的问题，清淤工程完工。", undefined],
])("a report that is taken over, and one that is only spoken of: %s", (text, outlet) => {
  expect(graphOf(text).article.outlet).toBe(outlet);
});

test.each([
  "（原题为《深夜追踪三百公里》）（本文来自河湾新闻，更多原创资讯请下载“河湾新闻”APP）",
  "原标题：《深夜追踪三百公里》",
  "更多精彩内容请下载“河湾新闻”APP。",
])("what is said of the article beside it is no part of it: %s", (aside) => {
  const document = graphOf(`民警深夜追踪\n临湘市公安局破获一起盗窃案，抓获嫌疑人两名。\n${aside}`);
  expect(document.entities.filter(({ type }) => type === "Document" || type === "Platform")).toEqual([]);
});

test.each([
  [
    "潮头新闻记者 祝小满 杭州报道\n近日，富阳警方破获一起诈骗案，抓获嫌疑人三名。",
    "潮头新闻",
    "祝小满 AUTHORED @article",
  ],
  ["通讯员祝小满  摄影/卫东来\n近日，富阳警方破获一起诈骗案，抓获嫌疑人三名。", undefined, "祝小满 AUTHORED @article"],
  [
    "富阳警方破获诈骗案\n富阳警方破获一起诈骗案，抓获嫌疑人三名，案件正在办理。（江帆 祝小满）",
    undefined,
    "江帆 AUTHORED @article",
  ],
  [
    "富阳警方破获诈骗案\n富阳警方破获一起诈骗案，抓获嫌疑人三名，案件正在办理。（墨石 祝小满）",
    undefined,
    "墨石 AUTHORED @article",
  ],
])("who wrote it, in whatever way it is said: %s", (text, outlet, fact) => {
  const document = graphOf(text);
  expect(document.article.outlet).toBe(outlet);
  expect(facts(document)).toContain(fact);
});

test("a place before 讯 is where the report comes from, and nobody", () => {
  const document = graphOf("包头讯 近日，交警大队查处酒驾4起。\n（柳如松）");
  expect(document.entities.flatMap(({ type, name }) => (type === "Person" ? [name] : []))).toEqual(["柳如松"]);
});
