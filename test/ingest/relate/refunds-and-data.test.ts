import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["联合公安、海关等部门", "衡阳市公安局"],
  ["（以下简称“衡阳税务”）与公安机关", "衡阳市公安局"],
  ["根据线索，会同公安部门", "衡阳市公安局"],
])("the police with whom another body works is that of its city: %s", (told, police) => {
  const text = `近日，国家税务总局衡阳市税务局${told}破获一起虚开发票案。`;
  expect(names(graphOf(text), "Agency")).toContain(police);
});

test.each(["与公安工作", "对公安民警", "和公安题材"])("what is only of the police is no partner: %s", (told) => {
  const text = `近日，国家税务总局衡阳市税务局${told}开展交流活动。`;
  expect(names(graphOf(text), "Agency")).not.toContain("衡阳市公安局");
});

test.each([
  ["骗取留抵退税案", "骗取留抵退税2000万元"],
  ["骗取出口退税案", "骗取国家出口退税2000万元"],
  ["虚开发票案", "骗取医保基金2000万元"],
])("what is obtained by fraud from the state is of the case: %s, %s", (name, told) => {
  const text = `国家税务总局衡阳市税务局查处一起${name}。经查，以庹某为首的团伙${told}。4名犯罪嫌疑人均已落网。`;
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([name]);
  expect(facts(document)).toContainEqual(expect.stringMatching(/案 HAS_FIGURE 2000万元$/u));
});

test.each(["团伙式骗取留抵退税", "跨省市的骗取留抵退税", "跨区域骗取留抵退税"])(
  "how a crime was done is no part of its name: %s",
  (crime) => expect(names(graphOf(`国家税务总局衡阳市税务局查处一起${crime}案。`), "Case")).toEqual(["骗取留抵退税案"]),
);

test.each([
  ["贩卖公民个人信息", "买卖公民个人信息"],
  ["侵犯公民个人信息", "贩卖个人信息"],
  ["倒卖公民个人信息", "侵犯公民个人信息"],
])("data that are sold are of one case, whatever it is called: %s, %s", (one, other) => {
  const text = `衡阳市公安局破获一起${one}案，抓获7名犯罪嫌疑人。\n5月，民警发现居民庹某涉嫌${other}。庹某被抓捕归案。`;
  const document = graphOf(text);
  expect(names(document, "Case")).toHaveLength(1);
  expect(facts(document)).toContainEqual(expect.stringMatching(/^庹某 SUSPECT_IN/u));
});

test.each([
  ["侵犯未成年人和老年人个人信息、买卖人脸数据", ["侵犯未成年人和老年人个人信息", "买卖人脸数据"]],
  ["盗窃和诈骗", ["盗窃", "诈骗"]],
  ["破坏森林资源和野生动物资源、盗伐林木", ["破坏森林资源和野生动物资源", "盗伐林木"]],
])("objects that share a verb are of one crime: %s", (list, crimes) =>
  expect(names(graphOf(`衡阳市公安局依法严厉打击${list}等违法犯罪活动。`), "CrimeType").sort()).toEqual(crimes.sort()),
);

test.each(["有8个铁路公安局查获逃犯", "有三个林业公安局受到表彰", "十余个铁路公安处受到表彰"])(
  "how many bodies there are is no body's name: %s",
  (told) => expect(names(graphOf(`据统计，${told}，共1000名以上。`), "Agency")).toEqual([]),
);

test("what is endangered is no name of a crime after a second verb", () =>
  expect(names(graphOf("衡阳市公安局有力打击震慑了危害数据安全的违法犯罪行为。"), "CrimeType")).not.toContainEqual(
    expect.stringContaining("震慑"),
  ));
