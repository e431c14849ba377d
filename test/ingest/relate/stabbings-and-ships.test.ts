import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["发生一起持刀伤害路人警情，致沈某受伤。现场抓获嫌疑人钟某", "沈某"],
  ["发生一宗伤害案件。钟某持刀对沈某进行伤害，沈某及时被送往医院治疗。钟某被控制", "沈某"],
  ["发生一起持刀伤人案件，造成沈某受伤。嫌疑人钟某当场被抓获", "沈某"],
])("who hurt whom: %s", (told, victim) => {
  const found = facts(graphOf(`株洲市公安局天元分局通报，当日8时许，天元区辖内${told}。`));
  expect(found).toContainEqual(expect.stringContaining(`${victim} VICTIM_IN`));
  expect(found).toContainEqual(expect.stringContaining("钟某 SUSPECT_IN"));
  expect(found).toContainEqual(expect.stringMatching(/案 OCCURRED_IN 天元区$/u));
});

test.each(["一艘养殖船舶进水沉没", "一艘拉螺船舶在涠洲岛附近海域沉没", "一艘无名船舶突然倾覆"])(
  "a ship of whatever kind: %s",
  (told) => {
    const text = `北海海上搜救中心接报，${told}，13人遇险。北海海上搜救中心启动预案开展搜救，13人获救。`;
    const [accident] = names(graphOf(text), "Case");
    expect(facts(graphOf(text))).toEqual(
      expect.arrayContaining([`北海市海上搜救中心 HANDLED ${accident}`, `${accident} HAS_FIGURE 13人`]),
    );
  },
);

test.each(["提醒过往船舶加强瞭望", "提醒他们保持距离", "提醒船员弃船"])(
  "whom rescuers warn is a part of the rescue: %s",
  (warned) => {
    const text = `一艘渔船倾覆，3人遇险。\n接报后，汕尾海事局启动预案，${warned}，派出救助船开展救援。`;
    expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^汕尾海事局 HANDLED /u));
  },
);

test("the station and not the body whose name it begins with is told", () => {
  const text =
    "歙县森林公安局查处一起非法猎捕野生动物案件。\n当日，歙县森林公安局桂林森林派出所民警接到群众举报称，有人捕鸟。";
  expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^歙县森林公安局桂林森林派出所 HANDLED /u));
});

test("two who are from there, without a word for both", () =>
  expect(facts(graphOf("歙县森林公安局查处一起盗窃案。违法行为人项某和熊某是云南人，在开发区上班。"))).toEqual(
    expect.arrayContaining(["项某 NATIVE_OF 云南省", "熊某 NATIVE_OF 云南省"]),
  ));

test("what points at the police means the only unit that is named", () => {
  const text = "一男子持刀伤人，警方：嫌疑人被抓获\n通辽市公安局经济技术开发区分局通报，公安机关当场将其抓获。";
  expect(names(graphOf(text), "Agency")).toEqual(["通辽市公安局经济技术开发区分局"]);
});

test.each(["根治欠薪夏季专项行动新闻发布会", "根治欠薪夏季专项行动动员部署会", "根治欠薪夏季专项行动推进会"])(
  "a campaign by the meeting on it: %s",
  (meeting) =>
    expect(names(graphOf(`在芜湖市人社局举行的${meeting}上，局长李劲说，成效明显。`), "Measure")).toEqual([
      "根治欠薪夏季专项行动",
    ]),
);

test("a known outlet in brackets at the end", () =>
  expect(graphOf("渔船遇险\n5月3日，一艘渔船倾覆，3人获救。(中新网)").article.outlet).toBe("中国新闻网"));
