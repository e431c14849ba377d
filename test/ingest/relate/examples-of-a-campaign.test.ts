import { facts, graphOf, names } from "../../support/article.ts";

const LEAD = "行动开展以来，邢台市公安局已破获刑事案件320起，抓获嫌疑人215名。";

test.each([
  ["4月2日，沙河市公安局打掉一盗窃电缆犯罪团伙，抓获6名嫌疑人。", "盗窃案", "6名"],
  ["4月2日，沙河市公安局打掉一个盗窃电动车团伙，抓获6名嫌疑人。", "盗窃案", "6名"],
  ["4月2日，沙河市公安局捣毁一诈骗老人团伙，抓获6名嫌疑人。", "诈骗案", "6名"],
])("a gang is called by what it did and to what: %s", (text, name, figure) => {
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([name]);
  expect(facts(document)).toEqual(
    expect.arrayContaining([`沙河市公安局 HANDLED ${name}`, `${name} HAS_FIGURE ${figure}`]),
  );
});

test.each([
  "该局巡特警支队组建了30人的专业队。",
  "此外，内丘县公安局查获3辆无牌车。",
  "任泽区公安分局一天内查获2台赌博机。",
])("what an article that sums up says beside its example is not of it: %s", (told) => {
  const document = graphOf(`${LEAD}4月2日，沙河市公安局打掉一盗窃电缆犯罪团伙，抓获6名嫌疑人。\n${told}`);
  expect(facts(document).filter((fact) => fact.startsWith("盗窃案 HAS_FIGURE"))).toEqual(["盗窃案 HAS_FIGURE 6名"]);
});

test.each([
  ["该县开展了“六清理”“四整治”行动。", ["四整治", "六清理"]],
  ["民权县公安局推行以走访为内容的“五必查”。", ["五必查"]],
  ["睢县公安局开展以防盗为重点的“三排查”和“两规范”。", ["三排查", "两规范"]],
])("what is done by number: %s", (text, measures) => {
  const found = names(graphOf(`民权县公安局召开会议。${text}`), "Measure").join(" ");
  for (const measure of measures) expect(found).toContain(measure);
});

test.each(["秦安专项行动", "昆山专项行动", "长垣行动"])(
  "a campaign is not the county it sounds like: %s",
  (campaign) => {
    const document = graphOf(`鹤壁市公安局开展“防盗抢”${campaign}，抓获逃犯7人。`);
    expect(names(document, "Place")).toEqual(["鹤壁市"]);
  },
);
