import { facts, graphOf, names } from "../../support/article.ts";

const handled = (text: string) => facts(graphOf(text)).filter((fact) => fact.includes(" HANDLED "));

test.each([
  ["乳山市人民法院审结了被告人庄某、迟某盗窃罪一案，庄某被判处有期徒刑一年。", "庄某、迟某盗窃案"],
  ["荣成市人民检察院办理了于某、邹某、丛某非法捕捞水产品案。", "于某、邹某、丛某非法捕捞水产品案"],
  ["海阳市人民法院宣判了鞠某某、隋某合同诈骗案。", "鞠某某、隋某合同诈骗案"],
])("a case is called by all whose it is: %s", (text, name) => expect(names(graphOf(text), "Case")).toEqual([name]));

test.each([
  "莱州市公安局破获制售“美白针”案，抓获嫌疑人6名。",
  "招远市公安局侦破一起销售“神仙水”案，抓获嫌疑人3名。",
  "蓬莱警方打掉一起贩卖“开心粉”案，抓获嫌疑人8名。",
])("goods that only a quotation names: %s", (text) => {
  const [crime] = names(graphOf(text), "CrimeType");
  expect(crime).toMatch(/^(?:制售美白针|销售神仙水|贩卖开心粉)$/u);
});

test.each([
  ["5月2日，嵊泗海警局在嵊山附近海域查获1起走私成品油案和1起走私冻品案。", "嵊泗海警局 HANDLED 走私冻品案"],
  ["岱山县公安局破获1起合同诈骗案和2起盗窃案，抓获5人。", "岱山县公安局 HANDLED 盗窃案"],
  ["玉环市公安局近日侦破一起抢劫案、一起敲诈勒索案，抓获3人。", "玉环市公安局 HANDLED 敲诈勒索案"],
])("who handled one of a list handled all: %s", (text, fact) => expect(handled(text)).toContain(fact));

test.each([
  ["两起海上走私案", "走私成品油案", "走私冻品案"],
  ["3起诈骗案", "合同诈骗案", "信用卡诈骗案"],
  ["2起诈骗案", "保险诈骗案", "集资诈骗案"],
])("what a headline calls all of them is the name of none: 查获%s", (all, one, other) => {
  const document = graphOf(
    `洞头警方查获${all}\n4月3日，温州市公安局洞头分局破获一起${one}，抓获2人。4月9日，该局破获一起${other}，抓获4人。`,
  );
  expect(names(document, "Case").sort()).toEqual([one, other].sort());
  for (const entity of document.entities)
    if (entity.type === "Case") expect(entity.aliases.join()).not.toMatch(/两|\d起/u);
});

test.each([
  "检察官派员提前介入案件调查，提出取证意见。",
  "检察院派员参与案件讨论，列出补充侦查提纲。",
  "此类案件多发于夜间，提醒居民锁好车辆。",
])("what is done about cases is none: %s", (sentence) => {
  const document = graphOf(`象山县人民检察院近日对赖某受贿案提起公诉。\n${sentence}`);
  expect(names(document, "Case")).toHaveLength(1);
});

test.each([
  ["武义县", "电信网络诈骗案件资金返还仪式", "12名"],
  ["浦江县", "电信网络诈骗案件涉案资金返还大会", "30名"],
  ["磐安县", "电信诈骗案件追缴资金发还仪式", "8名"],
])("money that is given back is of no one case: %s", (county, ceremony, people) => {
  const document = graphOf(`日前，${county}公安局举行${ceremony}，向${people}群众返还追缴的涉案资金。`);
  expect(names(document, "Case")).toEqual([]);
});

test.each([
  "景宁县公安局共立电信诈骗案件90起，被骗损失下降12%。",
  "云和县公安局通报，今年以来电信诈骗被骗数同比下降两成。",
  "松阳县公安局介绍，电信诈骗被骗率下降三成。",
])("rates of being cheated tell of no case: %s", (text) => expect(names(graphOf(text), "Case")).toEqual([]));

test.each(["8月3日，瓯海时报记者从瑞安市获悉，", "8月3日，记者从瑞安市获悉，", "8月3日，本报记者从瑞安市获悉，"])(
  "the day of a report is not that of the case: %s",
  (lead) => {
    const document = graphOf(`${lead}瑞安市公安局侦办的茹某非法经营案一审宣判。`);
    const [found] = document.entities.filter(({ type }) => type === "Case");
    expect(found).toBeDefined();
    expect(found!.properties).not.toHaveProperty("occurredOn");
  },
);

test.each([
  "该局民警随后在仓库内抓获正在装货的瞿某和柏某，查扣货车2辆。",
  "在出租屋内，瞿某、柏某被抓获，查扣货车2辆。",
  "当晚，民警将瞿某、柏某抓获，查扣货车2辆。",
])("of several cases people belong to the one that was told before: %s", (sentence) => {
  const document = graphOf(
    `建德市公安局破获一起生产假酒案，捣毁窝点3处。\n${sentence}\n6月2日，该局破获一起销售假烟案，嫌疑人蒲某落网。`,
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining(["瞿某 SUSPECT_IN 生产假酒案", "柏某 SUSPECT_IN 生产假酒案", "蒲某 SUSPECT_IN 销售假烟案"]),
  );
});
