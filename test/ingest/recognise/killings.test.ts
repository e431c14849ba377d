import { facts, graphOf, names } from "../../support/article.ts";

test.each(["又破获一起33年前命案积案", "侦破一起命案积案", "成功侦破1起20年前的命案积案"])(
  "a killing of long ago has no other name: %s",
  (text) => {
    const document = graphOf(`近日，曲沃县公安局${text}，将潜逃的犯罪嫌疑人郭某抓获。`);
    expect(names(document, "Case")).toEqual(["命案"]);
    expect(facts(document)).toContain("曲沃县公安局 HANDLED 命案");
    expect(facts(document)).toContain("郭某 SUSPECT_IN 命案");
  },
);

test.each(["盗窃", "赌博", "吸毒"])("what he was held for elsewhere is not what he killed for: %s", (crime) => {
  const document = graphOf(
    `三年前发生于孝昌县的一起命案被侦破。\n今年5月，袁某在外地因涉嫌${crime}被当地警方行政拘留。孝昌县公安局民警将袁某抓获。`,
  );
  expect(names(document, "Case")).toEqual(["命案"]);
  expect(facts(document)).not.toContain(`命案 OF_TYPE ${crime}`);
});

test.each([
  ["余某对当年故意伤害致人死亡的犯罪行为供认不讳", "故意伤害"],
  ["余某对抢劫的犯罪事实供认不讳", "抢劫"],
  ["余某对故意杀人的犯罪事实均供认不讳", "故意杀人"],
])("what somebody owns up to: %s", (text, crime) => {
  const document = graphOf(`五峰县公安局破获一起命案，抓获犯罪嫌疑人余某。经讯问，${text}。`);
  expect(facts(document)).toContain(`命案 OF_TYPE ${crime}`);
});

test.each([
  ["阿城区安监局安全监察科科长", "阿城区安全生产监督管理局安全监察科"],
  ["阿城区教育局基础教育股股长", "阿城区教育局基础教育股"],
  ["阿城区民政局社会救助科副科长", "阿城区民政局社会救助科"],
])("an office that is known by who leads it: %s", (text, office) =>
  expect(names(graphOf(`${text}马春涛告诉记者，哈市已成立调查组。`), "Agency")).toContainEqual(
    expect.stringMatching(new RegExp(`${office}$`, "u")),
  ),
);

test.each([
  ["哈市阿城区", "哈尔滨市"],
  ["呼市回民区", "呼和浩特市"],
  ["哈市道里区", "哈尔滨市"],
])("what a city is called at home: %s", (text, city) =>
  expect(names(graphOf(`昨日，${text}一工地发生坍塌事故，4人受伤。`), "Place")).toContain(city),
);

test.each(["2020年命案积案攻坚行动开展以来", "去年禁毒铲毒行动启动以来", "护苗专项行动部署以来"])(
  "what has been under way since: %s",
  (since) =>
    expect(names(graphOf(`${since}，曲沃县公安局组成专班，抓获5人。`), "Measure")).toEqual([
      since.replace(/^(?:2020年|去年)/u, "").replace(/(?:开展|启动|部署)以来$/u, ""),
    ]),
);

test("董某|扣走: what goes on is no part of a name", () =>
  expect(names(graphOf("曲沃县公安局抓获郭某。郭某因三轮车被村民董某扣走，将董某捅伤。"), "Person")).toEqual([
    "郭某",
    "董某",
  ]));

test("a building is no measure", () =>
  expect(names(graphOf("阿城区住建局检查“半城世家”一期工程，责令停工。"), "Measure")).toEqual([]));
