import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["雷山县文体广电旅游局联合公安、消防、市场监管等部门开展检查。", "雷山县市场监督管理局"],
  ["凯里市综合行政执法局会同公安、消防、市场监管等部门开展检查。", "凯里市市场监督管理局"],
  ["榕江县乡村振兴服务委组织公安、消防、市场监管等部门开展检查。", "榕江县市场监督管理局"],
])("fields of work beside a body are of its division: %s", (text, name) => {
  expect(names(graphOf(`${text}黔东南州将推广这一做法。`), "Agency")).toContain(name);
});

test("a unit is a part of the body with whose name its own begins", () => {
  const document = graphOf(
    "石河子垦区公安局发还被盗财物。据石河子垦区公安局刑侦大队教导员介绍，专班为群众挽回损失12万元。",
  );
  expect(facts(document)).toContain("石河子垦区公安局刑侦大队 PART_OF 石河子垦区公安局");
});

test.each([
  "西藏自治区文物局将尽快出台《文物安全实施意见》。",
  "四川省农业农村厅拟印发《种业监管办法》。",
  "河北省教育厅即将发布《校外培训管理办法》。",
])("what is only planned is not issued yet: %s", (text) => {
  expect(names(graphOf(text), "Document")).toHaveLength(1);
  expect(facts(graphOf(text)).filter((fact) => fact.includes("ISSUED"))).toEqual([]);
});

test.each([
  "中新网玉树3月9日电（胡小川 铁柏青 贡布拉毛）称多县公安局破获一起盗窃案。",
  "中新网玉树3月9日电（胡小川、扎西次仁）称多县公安局破获一起盗窃案。",
  "本报讯（记者 铁柏青 通讯员 索南才让）称多县公安局破获一起盗窃案。",
])("who signs with a name of four characters: %s", (text) => {
  const signed = facts(graphOf(text)).filter((fact) => fact.includes("AUTHORED"));
  expect(signed.join()).toMatch(/贡布拉毛|扎西次仁|索南才让/u);
});

test.each(["追回的财物涉及盗窃等多类案件。", "该局办理诈骗、盗窃等各类案件。", "全年受理赌博等多种案件。"])(
  "kinds of cases are no case: %s",
  (text) => {
    expect(names(graphOf(`阿拉尔垦区公安局发布消息。${text}`), "Case")).toEqual([]);
  },
);

test("what was dug up and stolen is one case", () => {
  const document = graphOf(
    "青海警方破获一起佛教文物盗掘案。囊谦县公安局赶到现场，被盗的佛塔经文全部追回，抓获嫌疑人那某。",
  );
  expect(names(document, "Case")).toEqual(["佛教文物盗掘案"]);
});

test("a list that ends within a quotation holds the crimes that are known", () => {
  const document = graphOf("该局严厉打击电信网络诈骗和“两抢一盗”等侵财类犯罪，破获一批案件。");
  expect(names(document, "CrimeType")).toContain("电信网络诈骗");
  for (const name of names(document, "CrimeType")) expect(name).not.toMatch(/“/u);
});

test("figures of statues", () => {
  expect(names(graphOf("拉萨警方追回8尊佛像，破获文物被盗案。"), "Figure")).toEqual(["8尊"]);
});

test.each([
  "检察官建议某镇政府会同有关部门制定整治方案，盐池县检察院将跟进监督。",
  "晋江市8个行政派出所和南安市11个行政派出所开展试点，泉州市公安局介绍。",
  "该案改善了镇容镇貌，盐池县检察院将跟进监督。",
])("what nobody is called by: %s", (text) => {
  const found = [...names(graphOf(text), "Agency"), ...names(graphOf(text), "Place")];
  expect(found.join()).not.toMatch(/镇政府|行政派出所|镇容/u);
});

test("whose picture it is did not publish the article", () => {
  const document = graphOf(
    "4月1日，民众在厦门市公安局办理业务。中新社记者 祝小满 摄\n据悉，首日办证量激增，各地调整充实一线警力。\n来源：中国新闻网",
  );
  expect(document.article.outlet).toBe("中国新闻网");
});

test.each([
  "黄冈市检察院开展“发挥检察职能，助力治理非法占用农用地问题”专项活动。",
  "黄冈市检察院开展“护航粮食安全，严惩盗伐滥伐”专项行动。",
])("a slogan of two parts: %s", (text) => {
  expect(names(graphOf(text), "Measure")).toHaveLength(1);
});

test.each(["该院要求市院各部门、各基层院强化监督，落实两法衔接机制。", "会议要求全市各乡镇健全网格巡查制度。"])(
  "what is asked of others is not done yet: %s",
  (told) => {
    expect(names(graphOf(`黄冈市检察院召开会议。${told}`), "Measure")).toEqual([]);
  },
);

test("the inspection of a field is no body", () => {
  expect(names(graphOf("检察官梳理了黄冈市自然资源督察指出的75宗地块。"), "Agency")).toEqual([]);
});
