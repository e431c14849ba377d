import { facts, graphOf, names } from "../../support/article.ts";

test("a case with its agency, suspects, victim, kind and figures", () => {
  const document = graphOf(
    "常德市公安局武陵分局近日破获一起合同诈骗案，抓获犯罪嫌疑人彭某、龙某某等5人，涉案金额86万元。被害人谭先生报警称，他被骗走货款。",
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "常德市公安局武陵分局 HANDLED 合同诈骗案",
      "合同诈骗案 OF_TYPE 合同诈骗",
      "彭某 SUSPECT_IN 合同诈骗案",
      "龙某某 SUSPECT_IN 合同诈骗案",
      "谭先生 VICTIM_IN 合同诈骗案",
      "合同诈骗案 HAS_FIGURE 86万元",
    ]),
  );
});

test("a number of cases is a figure and no case", () => {
  const document = graphOf("今年以来，全国公安机关共侦办电信诈骗案件3.2万起，抓获嫌疑人1.1万名。");
  expect(names(document, "Case")).toEqual([]);
  expect(names(document, "Figure")).toEqual(["3.2万起", "1.1万名"]);
});

test("who issued a document stands before the verb", () => {
  const document = graphOf("教育部、公安部等两部门联合印发《校园安全工作办法》。民政部发布《养老服务指南》。");
  expect(facts(document).filter((fact) => fact.includes("ISSUED"))).toEqual([
    "教育部 ISSUED 校园安全工作办法",
    "公安部 ISSUED 校园安全工作办法",
    "民政部 ISSUED 养老服务指南",
  ]);
});

test("a body whose orders are followed does not act", () => {
  const document = graphOf("赣州市公安局认真落实公安部关于夏季治安的部署，开展“雷霆”专项行动。");
  expect(facts(document)).toContain("赣州市公安局 ADOPTED 雷霆专项行动");
  expect(facts(document)).not.toContain("公安部 ADOPTED 雷霆专项行动");
});

test("partners cooperate, and the one who leads adopts", () => {
  const document = graphOf("丽水市公安局联合丽水市应急管理局开展烟花爆竹专项整治。");
  expect(facts(document)).toEqual(
    expect.arrayContaining(["丽水市公安局 ADOPTED 烟花爆竹专项整治", "丽水市公安局 COOPERATES_WITH 丽水市应急管理局"]),
  );
  expect(facts(document)).not.toContain("丽水市应急管理局 ADOPTED 烟花爆竹专项整治");
});

test("what a document asks for is nobody’s measure yet", () => {
  const document = graphOf("商务部印发《家电换新实施方案》。该方案提出，各地要建立回收处理机制。");
  expect(names(document, "Measure")).toEqual([]);
});

test("problems of a list are found one by one", () => {
  const document = graphOf("台州市应急管理局在检查中发现企业存在消防通道堵塞、灭火器过期等问题。");
  expect(facts(document).filter((fact) => fact.includes("FOUND"))).toEqual([
    "台州市应急管理局 FOUND 消防通道堵塞",
    "台州市应急管理局 FOUND 灭火器过期",
  ]);
});

test("an accident is a case where it happened, with what it cost", () => {
  const document = graphOf("7月2日，陕西省汉中市勉县一家矿业公司发生透水事故，造成2人死亡、3人受伤。");
  expect(facts(document)).toEqual(
    expect.arrayContaining(["透水事故 OCCURRED_IN 勉县", "透水事故 HAS_FIGURE 2人", "透水事故 HAS_FIGURE 3人"]),
  );
});

test("a case that is only called 刑事案件 takes its name from the crime", () => {
  const document = graphOf("城北派出所破获一起刑事案件。群众邱先生报警称电动车被盗，民警当日抓获犯罪嫌疑人蒲某。");
  expect(names(document, "Case")).toEqual(["盗窃案"]);
  expect(facts(document)).toEqual(expect.arrayContaining(["蒲某 SUSPECT_IN 盗窃案", "邱先生 VICTIM_IN 盗窃案"]));
});

test("a document without its marks is named from 关于 to its kind", () => {
  const document = graphOf("黔东南州应急管理局近日印发关于做好汛期值班工作的通知。");
  expect(facts(document).filter((fact) => fact.includes("ISSUED"))).toEqual([
    "黔东南苗族侗族自治州应急管理局 ISSUED 关于做好汛期值班工作的通知",
  ]);
});

test("the places before a firm say where it is and are no part of its name", () => {
  const document = graphOf("检查人员来到湖南省浏阳市金锣花炮有限公司查看台账。");
  expect(names(document, "Organization")).toEqual(["金锣花炮有限公司"]);
  expect(facts(document)).toContain("金锣花炮有限公司 LOCATED_IN 浏阳市");
});

test("“该局” is the body named last, and a body the news was heard from speaks for itself", () => {
  const document = graphOf("记者从银川市市场监督管理局获悉，该局近日抽检月饼52批次，其中不合格3批次。");
  expect(facts(document)).toEqual(
    expect.arrayContaining(["银川市市场监督管理局 HAS_FIGURE 52批次", "银川市市场监督管理局 HAS_FIGURE 3批次"]),
  );
});

test("several charges are one case of several kinds", () => {
  const document = graphOf("保定市莲池区人民检察院以受贿罪、滥用职权罪对被告人岳某提起公诉。");
  expect(facts(document)).toEqual(
    expect.arrayContaining(["受贿案 OF_TYPE 受贿", "受贿案 OF_TYPE 滥用职权", "岳某 SUSPECT_IN 受贿案"]),
  );
  expect(names(document, "Case")).toEqual(["受贿案"]);
});

test("a campaign is one measure, with or without what it is", () => {
  const document = graphOf("公安部部署“清朗”专项行动。公安部通报“清朗”行动成果，持续开展“百日行动”。");
  expect(names(document, "Measure")).toEqual(["清朗专项行动", "百日行动"]);
});

test("the place of a dateline is not what an article is about", () => {
  const document = graphOf("新华社北京5月7日电 全国公安机关近日统一行动，各地公安机关共抓获嫌疑人300名。");
  expect(names(document, "Agency")).toEqual(["全国公安机关"]);
});

test("a sentence that sums up many cases belongs to none of them", () => {
  const document = graphOf("济宁市公安局破获一起非法采矿案。枣庄市公安局今年共查处盗采案件23起，抓获犯罪嫌疑人61名。");
  expect(facts(document)).toContain("济宁市公安局 HANDLED 非法采矿案");
  expect(facts(document)).not.toContain("枣庄市公安局 HANDLED 非法采矿案");
  expect(facts(document)).toContain("枣庄市公安局 HAS_FIGURE 61名");
});

test("who is only named beside a victim is not one", () => {
  const document = graphOf(
    "上饶市公安局破获一起诈骗案。被害人方女士报案称被骗走货款。民警随后找到方女士、汤先生二人核实情况。",
  );
  expect(facts(document)).toContain("方女士 VICTIM_IN 诈骗案");
  expect(facts(document)).not.toContain("汤先生 VICTIM_IN 诈骗案");
});

test.each([
  [
    "西宁市公安局破获一起抢劫案，抓获犯罪嫌疑人马某。\n截至3月1日，青海省公安厅累计走访企业120家。",
    "青海省公安厅 HAS_FIGURE 120家",
  ],
  [
    "遵义市公安局破获一起诈骗案，涉案金额20万元。\n截至6月底，贵州省公安厅共举办讲座86场。",
    "贵州省公安厅 HAS_FIGURE 86场",
  ],
  ["九江警方破获一起盗窃案。\n截止5月20日，江西省公安厅已发放手册3万册。", "江西省公安厅 HAS_FIGURE 3万册"],
])(
  "a count up to a day, of a body that sums up its work, is not the figure of the case before it: %s",
  (text, fact) => {
    const found = facts(graphOf(text)).filter((one) => one.includes("HAS_FIGURE"));
    expect(found).toContain(fact);
    expect(found.filter((one) => one.endsWith(fact.split(" ").at(-1)!))).toHaveLength(1);
  },
);

test("a count up to a day that goes on telling of the case stays its figure", () => {
  const text = "西宁市公安局破获一起诈骗案。\n截至3月1日，专案组共抓获犯罪嫌疑人12名。";
  expect(facts(graphOf(text))).toContain("诈骗案 HAS_FIGURE 12名");
});

test.each([
  ["嫌疑人石某被城南派出所抓获，盗窃案告破。抚州市公安局通报。", "城南派出所 HANDLED 盗窃案"],
  ["经抚州市人民检察院批准逮捕，盗窃案嫌疑人石某被羁押。", "抚州市人民检察院 HANDLED 盗窃案"],
  ["抚州市公安局在江西省公安厅的大力支持下，破获一起盗窃案。", "抚州市公安局 HANDLED 盗窃案"],
  ["记者从抚州市公安局获悉，民警成功侦破一起盗窃案。", "抚州市公安局 HANDLED 盗窃案"],
])("who handled a case: %s", (text, fact) => expect(facts(graphOf(text)).join("\n")).toContain(fact));

test.each([
  ["抚州市公安局在赣州市公安局的大力支持下破获一起盗窃案。", "抚州市公安局 COOPERATES_WITH 赣州市公安局"],
  ["六安警方在安庆、池州警方的密切配合下抓获三人。", "六安市公安局 COOPERATES_WITH 池州市公安局"],
  ["抚州市公安局得到赣州市公安局的协助，破获一起盗窃案。", "抚州市公安局 COOPERATES_WITH 赣州市公安局"],
])("who helps works with the one who acts: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  ["江西省公安厅组织全省公安机关开展“春雷”专项行动。", "江西省公安厅 ADOPTED 春雷专项行动"],
  ["抚州市公安局部署临川分局开展“春雷”专项行动。", "抚州市公安局 ADOPTED 春雷专项行动"],
  ["江西省公安厅指导抚州市公安局开展“春雷”专项行动。", "江西省公安厅 ADOPTED 春雷专项行动"],
])("whoever has others act acts, too: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  ["方某收受蔡某等人财物，因受贿案被起诉。", "蔡某 SUSPECT_IN"],
  ["警方抓获石某、龙某芳，起获被盗轿车，盗窃案告破。", "龙某芳 VICTIM_IN"],
])("no part is made of what stands beside a name by chance: %s", (text, none) => {
  expect(facts(graphOf(text)).join("\n")).not.toContain(none);
});

test.each([
  ["莆田海警局在秀屿区、涵江区附近海域查获一起走私案。", ["秀屿区", "涵江区"]],
  ["警方在惠安、晋江、石狮等地查获一起走私案的赃物。", ["惠安县", "晋江市", "石狮市"]],
  ["警方在惠安、晋江境内捣毁窝点，破获一起走私案。", ["惠安县", "晋江市"]],
])("a case happened in each place of a list: %s", (text, places) => {
  const happened = facts(graphOf(text)).filter((fact) => fact.includes("OCCURRED_IN"));
  expect(happened.map((fact) => fact.split(" ").at(-1))).toEqual(places);
});

test.each([
  "玉溪市公安局高速交警支队开展夜查。\n司机张某涉嫌危险驾驶。民警立即将其控制，次日对其刑事拘留。",
  "玉溪市公安局红塔分局加强巡逻。\n犯罪嫌疑人孔某盗窃后逃跑，民警一路追赶将其抓获。",
  "玉溪市公安局召开会议。\n一起盗窃案的线索引起注意，专案组调取监控，锁定了嫌疑人。",
])("officers act for the body that was named last: %s", (text) => {
  expect(facts(graphOf(text)).join("\n")).toMatch(/玉溪市公安局\S* HANDLED/u);
});

test.each([
  ["会上公布了甘某盗窃案、尤某诈骗案、简某受贿案。", ["甘某 盗窃", "尤某 诈骗", "简某 受贿"]],
  ["法院宣判了甘某等5人盗窃案、尤某诈骗案。", ["甘某 盗窃", "尤某 诈骗"]],
])("in a row of cases each is of whom it is named after: %s", (text, expected) => {
  const suspects = facts(graphOf(text)).filter((fact) => fact.includes("SUSPECT_IN"));
  expect(suspects).toHaveLength(expected.length);
  for (const pair of expected) {
    const [who, what] = pair.split(" ");
    expect(suspects.some((fact) => fact.startsWith(who!) && fact.includes(what!))).toBe(true);
  }
});

test.each([
  ["为落实公安部、四川省公安厅视频会议精神，遂宁市公安局侦破一起盗窃案。", "四川省公安厅 HANDLED"],
  ["遂宁市公安局成立由四川省公安厅刑侦总队队长任组长的专班，侦破一起盗窃案。", "四川省公安厅刑侦总队 HANDLED"],
])("who is only referred to handles nothing: %s", (text, none) => {
  expect(facts(graphOf(text)).join("\n")).toContain("遂宁市公安局 HANDLED");
  expect(facts(graphOf(text)).join("\n")).not.toContain(none);
});

test.each([
  ["来源：巴中在线\n新华社成都5月4日电 记者从四川省公安厅获悉，案件已办结。", ["巴中在线", "新华社"]],
  ["来源：巴中在线\n中新网 4月1日电 四川省公安厅通报，案件已办结。", ["巴中在线", "中国新闻网"]],
])("who filed a report published it, too: %s", (text, outlets) => {
  const published = facts(graphOf(`四川公安办结一案\n${text}`)).filter((fact) => fact.includes("PUBLISHED"));
  expect(published.map((fact) => fact.split(" ")[0]).sort()).toEqual([...outlets].sort());
});

test("what is summed up before a case is told is none of its figures", () => {
  const all = facts(
    graphOf(
      "三明市公安局召开发布会，通报反诈工作情况。\n一季度，三明警方共破案96起。市公安局反诈中心主任冯道明介绍，已设立76个宣传站。\n3月5日，三元分局接到刘先生报警，称其被骗3.2万元。民警将嫌疑人黄某辉抓获。",
    ),
  );
  expect(all).toContain("诈骗案 HAS_FIGURE 3.2万元");
  expect(all).not.toContain("诈骗案 HAS_FIGURE 76个");
  expect(all).not.toContain("三明市公安局 HANDLED 诈骗案");
});

test("where officers patrol is not where a case happened", () => {
  const all = facts(graphOf("邵某在怀化铁路警方辖区内多次作案，因盗窃案被衡阳铁路公安处刑事拘留。"));
  expect(all.join("\n")).not.toContain("OCCURRED_IN");
});

test("firms that are punished, each in a section of its own", () => {
  const document = graphOf(
    [
      "税务部门公布2起偷税案件，分别是：",
      "一、国家税务总局宜春市税务局稽查局依法查处丰城市晨光商贸有限公司偷税案件。经查，少缴税款120万元。",
      "二、国家税务总局抚州市税务局稽查局依法查处南城县远航商贸有限公司偷税案件。经查，少缴税款86万元。",
    ].join("\n"),
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "晨光商贸有限公司 SUSPECT_IN 丰城市晨光商贸有限公司偷税案",
      "晨光商贸有限公司 LOCATED_IN 丰城市",
      "丰城市晨光商贸有限公司偷税案 HAS_FIGURE 120万元",
      "远航商贸有限公司 SUSPECT_IN 南城县远航商贸有限公司偷税案",
      "南城县远航商贸有限公司偷税案 HAS_FIGURE 86万元",
    ]),
  );
  expect(names(document, "Case")).toHaveLength(2);
});

test.each([
  ["江西省南昌市仁和医院收治了伤者。", "江西省南昌市仁和医院 LOCATED_IN 南昌市"],
  ["成都市锦光中学开展演练。", "成都市锦光中学 LOCATED_IN 成都市"],
])("an organisation sits where its name begins: %s", (text, expected) => {
  expect(facts(graphOf(text))).toContain(expected);
});

test("whose document another acts on issued it", () => {
  const document = graphOf("根据公安部《关于开展夏季行动的通知》的部署，榆林市公安局开展“利剑”专项行动。");
  expect(facts(document)).toContain("公安部 ISSUED 关于开展夏季行动的通知");
});

test("what a report tells of a border is nobody’s figure", () => {
  const document = graphOf("保山边境管理支队破获一起贩毒案。保山市与缅甸接壤，国境线长167公里。");
  expect(facts(document).filter((fact) => fact.includes("167公里"))).toEqual([]);
});

test("what all of a city have to show is its body’s, though a unit was named since", () => {
  const document = graphOf(
    "枝江市公安局交警大队开展集中整治行动。董市交警中队检查车辆52辆。当晚，全市共检查车辆900辆，暂扣车辆31辆。",
  );
  expect(names(document, "Place")).toContain("枝江市");
  expect(names(document, "Place")).not.toContain("宜昌市");
  expect(facts(document)).toEqual(
    expect.arrayContaining(["枝江市公安局交通警察大队 HAS_FIGURE 900辆", "枝江市公安局交通警察大队 HAS_FIGURE 31辆"]),
  );
});

test.each([
  ["杭州海关隶属舟山海关查获一批毛皮。", "舟山海关 PART_OF 杭州海关"],
  ["昆明海关所属河口海关查获一批毛皮。", "河口海关 PART_OF 昆明海关"],
])("a body is of the one that it is said to belong to: %s", (text, expected) => {
  expect(facts(graphOf(text))).toContain(expected);
});

test("who only tells of an accident has not handled it", () => {
  const document = graphOf("据中共仙居县委宣传部通报，仙居县白塔镇发生一起两车相撞交通事故，伤者已送医院抢救。");
  expect(facts(document).filter((fact) => fact.includes("宣传部 HANDLED"))).toEqual([]);
});
