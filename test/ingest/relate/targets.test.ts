import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  [
    "全国检察机关依法惩治哄抬物价、造谣传谣、制假售假等犯罪行为。",
    "全国检察机关",
    ["哄抬物价", "造谣传谣", "制假售假"],
  ],
  ["绍兴市公安局严厉打击盗窃、抢劫等违法犯罪活动。", "绍兴市公安局", ["盗窃", "抢劫"]],
  ["公安部与农业农村部联合部署，严查无证驾驶、超员载客等违法行为。", "公安部", ["无证驾驶", "超员载客"]],
])("whoever fights the crimes of a list: %s", (text, body, crimes) => {
  expect(facts(graphOf(text))).toEqual(expect.arrayContaining(crimes.map((crime) => `${body} TARGETS ${crime}`)));
});

test("what a measure fights is the measure's", () => {
  const document = graphOf("绍兴市公安局开展“春雷”专项行动，严厉打击盗窃、抢劫等违法犯罪活动。");
  expect(facts(document)).toContain("春雷专项行动 TARGETS 盗窃");
  expect(facts(document)).not.toContain("绍兴市公安局 TARGETS 盗窃");
});

test.each([
  ["最高法依法严惩非法猎捕、收购、出售候鸟等犯罪行为。", "非法猎捕收购出售候鸟"],
  ["绍兴市公安局严厉打击生产、销售假农药等犯罪行为。", "生产销售假农药"],
  ["绍兴市公安局严厉打击非法制造、买卖、运输弹药等犯罪行为。", "非法制造买卖运输弹药"],
])("verbs of one object are one crime: %s", (text, crime) => {
  expect(names(graphOf(text), "CrimeType")).toEqual([crime]);
});

test("who has others cross the border commits another crime than they", () => {
  const text =
    "防城港市公安局破获一起偷越国（边）境案。3人因偷越国（边）境被行政拘留，司机方某因涉嫌组织他人偷越国（边）境被刑事拘留。";
  expect(names(graphOf(text), "CrimeType").sort()).toEqual(["偷越国边境", "组织他人偷越国边境"]);
});
