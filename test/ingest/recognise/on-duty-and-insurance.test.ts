import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["在青田县温溪镇执勤时", "温溪镇"],
  ["在青田县鹤城街道塔山路口设卡盘查时", "鹤城街道"],
  ["巡逻至青田县山口镇大安村北时", "大安村"],
  ["在青田县船寮镇赤岩村附近值勤时", "赤岩村"],
])("where officers on duty come upon it is the scene: %s", (duty, scene) => {
  const document = graphOf(
    `近日，青田县公安局民警${duty}，发现一辆面包车挤满了人，核载7人，实载38人。目前，白某因涉嫌危险驾驶罪被依法刑事拘留。`,
  );
  const [name] = names(document, "Case");
  expect(facts(document)).toContain(`${name} OCCURRED_IN ${scene}`);
});

test.each([
  ["依法打击电信网络诈骗犯罪专项整治行动", "打击电信网络诈骗犯罪专项整治行动"],
  ["打击涉税犯罪联动机制", "打击涉税犯罪联动机制"],
  ["打击文物犯罪专项打击行动", "打击文物犯罪专项打击行动"],
])("a campaign may hold the word for crime: %s", (written, name) => {
  const document = graphOf(`4月9日，国家医保局会同公安部部署开展${written}。`);
  expect(names(document, "Measure")).toContain(name);
});

test.each(["公安部刑事侦查局政委", "公安部经济犯罪侦查局政委", "公安部禁毒局政委"])(
  "an office has a commissar, too: %s",
  (post) =>
    expect(names(graphOf(`${post}李明远20日介绍，去年全国公安机关侦办此类案件1396起。`), "Agency")).toContain(
      post.replace("政委", ""),
    ),
);

test.each([
  ["G35国道", "G35国道"],
  ["S284省道", "S284省道"],
  ["X612县道", "X612县道"],
])("a road's letter is a part of its name: %s", (written, name) =>
  expect(names(graphOf(`2月9日，青田县公安局交警大队在${written}执勤时，查获一辆货车，扣留2人。`), "Place")).toContain(
    name,
  ),
);

test.each(["王小明　北京报道", "王小明 上海报道", "王小明 广州报道"])(
  "whence somebody reports says nothing of whose the bodies are: %s",
  (byline) => {
    const document = graphOf(
      `公安机关追缴资金\n大众网记者 ${byline}\n公安机关将加强与审计、卫健委等部门沟通协调，去年侦办此类案件1396起。`,
    );
    expect(names(document, "Agency")).not.toContainEqual(expect.stringMatching(/(?:北京|上海|广州)市/u));
  },
);

test.each(["诈骗医保基金", "欺诈骗保", "骗取医保基金"])("fraud upon health insurance is a crime: %s", (crime) =>
  expect(names(graphOf(`青田县公安局侦破一起${crime}案，抓获9人。`), "CrimeType")).toEqual([crime]),
);

test.each(["6座车", "7座面包车", "5座轿车"])("how many a car seats is no figure: %s", (car) =>
  expect(names(graphOf(`青田县公安局交警大队查处一辆${car}，车内有44人。`), "Figure")).toEqual(["44人"]),
);

test.each(["青田日报客户端 | 记者 王小明", "青田日报｜记者 王小明", "青田晚报 | 首席记者 王小明"])(
  "an outlet may stand before a stroke: %s",
  (line) => {
    const document = graphOf(`青田查获一辆面包车\n${line}\n2月9日，青田县公安局查获一辆面包车，扣留2人。`);
    expect(facts(document)).toContainEqual(expect.stringMatching(/^青田(?:日|晚)报 PUBLISHED/u));
    expect(facts(document)).toContainEqual(expect.stringMatching(/^王小明 AUTHORED/u));
  },
);

test.each(["青田县公安局政委李明远 王小明 摄影", "检查现场 王小明 摄影", "图为检查现场 王小明　摄影"])(
  "whose picture it is stands at the end of its line: %s",
  (caption) =>
    expect(
      facts(graphOf(`青田查获一辆面包车\n2月9日，青田县公安局查获一辆面包车，扣留2人。\n${caption}`)),
    ).toContainEqual(expect.stringMatching(/^王小明 PHOTOGRAPHED/u)),
);
