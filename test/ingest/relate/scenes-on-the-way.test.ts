import { facts, graphOf } from "../../support/article.ts";

const scenes = (text: string) =>
  facts(graphOf(text))
    .filter((fact) => fact.includes("OCCURRED_IN"))
    .map((fact) => fact.split(" OCCURRED_IN ")[1])
    .sort();

test.each([
  [
    "茂名海警局破获一起走私冻品案，查获冻品80吨。3月5日，该局接报，在电白区龙头岛附近海域，有人涉嫌进行走私活动。",
    ["电白区", "龙头岛"],
  ],
  [
    "茂名海警局破获一起走私冻品案，查获冻品80吨。3月5日，该局获悉，在电白区附近海域有一艘渔船涉嫌从事走私活动。",
    ["电白区"],
  ],
  [
    "茂名海警局破获一起走私冻品案，查获冻品80吨。3月5日，该局获悉，在电白区放鹤港对开海域有2艘铁壳船疑似从事走私活动。",
    ["放鹤港", "电白区"],
  ],
])("where at sea somebody was seen: %s", (text, places) => expect(scenes(text)).toEqual(places));

test.each([
  ["重庆市公安局通报，一辆由湖北恩施开往重庆万州的客车发生侧翻，造成3人受伤。"],
  ["重庆市公安局通报，一辆从湖北恩施驶往重庆万州的货车发生追尾，造成3人受伤。"],
  ["重庆市公安局通报，一辆前往重庆万州的面包车发生侧翻，造成3人受伤。"],
])("neither where it came from nor where it was bound: %s", (text) => expect(scenes(text)).toEqual([]));

test.each([
  ["行至沪渝高速宣城段时，发生侧翻事故", ["宣城市", "沪渝高速"]],
  ["行至G318国道利川段时，发生侧翻事故", ["利川市"]],
  ["行至杭瑞高速公路大方段时，发生侧翻事故", ["大方县"]],
])("the section of a road is the division's: %s", (told, places) => {
  expect(scenes(`5月2日，一辆客车${told}，造成3人受伤。`)).toEqual(expect.arrayContaining([places[0]!]));
});

test.each([
  ["都匀市发生一辆中巴车坠入河中的交通事故", "都匀市"],
  ["3月5日，都匀市发生一艘渔船撞上桥墩的事故", "都匀市"],
  ["都匀市发生一辆货车冲出路面的道路交通事故", "都匀市"],
])("an accident by what did what: %s", (told, place) => {
  const found = facts(graphOf(`${told}，造成1人死亡、12人受伤。`));
  expect(scenes(`${told}，造成1人死亡、12人受伤。`)).toEqual([place]);
  expect(found.filter((fact) => fact.includes("事故 HAS_FIGURE"))).toHaveLength(2);
});

test.each([
  ["近期，都匀市发生一起以交友为名的诈骗案件。都匀市公安局抓获25人。", "都匀市"],
  ["今年暑期，都匀市发生一起盗窃案。都匀市公安局抓获2人。", "都匀市"],
  ["春节假期，都匀市接连发生多起盗窃案。都匀市公安局抓获2人。", "都匀市"],
])("what happened there in a season: %s", (text, place) => expect(scenes(text)).toEqual([place]));
