import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["居民简某通过网络购买疑似假冒的白酒，遂报告派出所。", "简某"],
  ["市民简某通过微信买到假烟，向警方反映。", "简某"],
  ["顾客简某通过朋友购得假冒皮包，随后举报。", "简某"],
])("who buys goods that are not what they are sold as is no suspect: %s", (text, buyer) =>
  expect(facts(graphOf(`樟树市公安局破获一起销售假冒注册商标的商品案。${text}`))).not.toContain(
    `${buyer} SUSPECT_IN 销售假冒注册商标的商品案`,
  ),
);

test.each([
  ["蔺某在无经营许可证的情况下，大量收购卷烟。"],
  ["蔺某在未取得许可的情况下，对外销售卷烟。"],
  ["蔺某在没有任何资质的情况下，开设仓库。"],
])("who does without leave what needs it is one: %s", (text) =>
  expect(facts(graphOf(`樟树市公安局破获一起非法经营案。${text}`))).toContain("蔺某 SUSPECT_IN 非法经营案"),
);

test.each([
  "医保局发现该院虚构检验项目，骗取和违规使用的4.5万元医保基金已追回。",
  "该店骗取医保基金2万元，医保部门暂停其结算。",
  "该院骗取基本医保基金6万元。",
])("what an insurer takes back from a clinic is no case of fraud by itself: %s", (text) =>
  expect(names(graphOf(`涪陵区医保局近日通报。${text}`), "Case")).toEqual([]),
);

test.each([
  ["根据中国公安部《春季治安整治工作方案》，涪陵区公安局开展巡查。", "公安部 ISSUED 春季治安整治工作方案"],
  ["根据公安部《春季治安整治工作方案》，涪陵区公安局开展巡查。", "公安部 ISSUED 春季治安整治工作方案"],
  ["按照国家发展改革委《电价改革方案》，各地调整电价。", "国家发展和改革委员会 ISSUED 电价改革方案"],
])("whose a document is on which others act: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  ["涪陵区公安局开展全区缉枪治爆专项行动，收缴枪支20支。", "缉枪治爆专项行动"],
  ["涪陵区公安局启动全市禁毒专项行动。", "禁毒专项行动"],
  ["涪陵区公安局部署全区扫黄打非集中行动。", "扫黄打非集中行动"],
])("a campaign without where it is run: %s", (text, measure) =>
  expect(names(graphOf(text), "Measure")).toEqual([measure]),
);
