import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["6月2日，邵东市公安局接群众举报称两市塘街道有人盗窃电缆，随即破获这起盗窃案。", "OCCURRED_IN 两市塘街道"],
  ["近日，湘乡市一处仓库被盗，湘乡市公安局侦办该起盗窃案。", "盗窃案"],
  ["日前，醴陵市多家商铺门锁被撬。醴陵市公安局破获这起盗窃案。", "盗窃案 OCCURRED_IN 醴陵市"],
  ["3日凌晨，耒阳市数辆货车油箱被盗。耒阳市公安局破获这起盗窃案。", "盗窃案 OCCURRED_IN 耒阳市"],
])("where a case is reported from, and where it begins to be told: %s", (text, fact) => {
  expect(facts(graphOf(text)).join("\n")).toContain(fact);
});

test.each(["骗取谢某等12名被害人约63万元", "骗走谢某等多名老人38万余元", "骗取谢某4.5万元"])(
  "of whom money is got by deceit is a victim: %s",
  (told) => {
    const document = graphOf(`被告人谈某开设虚假网店，${told}。益阳市赫山区人民法院审理了这起诈骗案。`);
    expect(facts(document)).toEqual(expect.arrayContaining(["谈某 SUSPECT_IN 诈骗案", "谢某 VICTIM_IN 诈骗案"]));
  },
);

test("a figure far from who acts is his where nobody else does", () => {
  const middle = "队员分成四组。大雨没有停。路面湿滑。视线很差。大家没有退缩。";
  const told = (others: string) => graphOf(`临湘交警大队夜查货车。\n${middle}${others}当晚共扣下对讲机7台。`);
  const figure = "临湘市公安局交通警察大队 HAS_FIGURE 7台";
  expect(facts(told(""))).toContain(figure);
  expect(facts(told("岳阳市应急管理局检查了加油站。"))).not.toContain(figure);
});

test("partners are partners though a list holds some that nothing names", () => {
  const document = graphOf("常熟市文化执法大队联合虞山街道综治办、联勤队、城管中队开展无证网吧专项整治。");
  const adopted = facts(document).filter((fact) => fact.includes("ADOPTED"));
  expect(adopted).toEqual(["常熟市文化执法大队 ADOPTED 无证网吧专项整治"]);
});

test("what another body has to show is not of the case that follows", () => {
  const document = graphOf(
    "柳江分局清查宾馆，抓获散发卡片人员4名。鱼峰分局治安大队捣毁一卖淫嫖娼窝点，抓获9人。柳州市公安局通报了情况。",
  );
  expect(facts(document).filter((fact) => fact.endsWith("HAS_FIGURE 4名") && fact.includes("案"))).toEqual([]);
});

test.each<[string, string]>([
  ["郑某盗窃案在石门县人民法院公开开庭审理。", "石门县人民法院 HANDLED 郑某盗窃案"],
  ["覃某诈骗案在慈利县法院当庭宣判，覃某获刑三年。", "慈利县人民法院 HANDLED 覃某诈骗案"],
  ["汤某故意伤害案在桑植县人民法院一审，当事人到庭。", "桑植县人民法院 HANDLED 汤某故意伤害案"],
])("who a case is heard by: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each<[string, string]>([
  ["安化县公安局侦办一起盗窃案。邻居谭某听到动静，赶紧招呼保安报警。", "谭某"],
  ["汉寿县公安局侦办一起盗窃案。路人邓某帮忙报警。", "邓某"],
])("who calls for others is no victim: %s", (text, person) => {
  expect(facts(graphOf(text)).filter((fact) => fact.startsWith(`${person} VICTIM_IN`))).toEqual([]);
});

test("one of whom money was taken in a pyramid scheme tells of no second case", () => {
  const document = graphOf(
    "沅江市公安局侦破一起特大网络传销案，抓获9人。此前，市民报警称其在一平台被骗3万元，沅江市公安局立案侦查。",
  );
  expect(names(document, "Case")).toEqual(["网络传销案"]);
});

test("what other bodies of the same city have to show is theirs", () => {
  const document = graphOf(
    "任丘市公安局破获一起电缆盗窃案，抓获3人。6月8日，泊头市公安局抓获逃犯6名。6月9日，献县公安局抓获逃犯7名。",
  );
  const found = facts(document);
  expect(found).toEqual(expect.arrayContaining(["泊头市公安局 HAS_FIGURE 6名", "献县公安局 HAS_FIGURE 7名"]));
  expect(found).toContain("电缆盗窃案 HAS_FIGURE 3人");
});

test("but who goes on with the case goes on with it", () => {
  const found = facts(graphOf("任丘市公安局侦办一起盗窃案。献县公安局协助抓获涉案人员5名。"));
  expect(found).toContain("盗窃案 HAS_FIGURE 5名");
});

test("of a sentence in parts, each tells of its own body", () => {
  const found = facts(graphOf("临汾市公安局特警支队收缴管制刀具19把；霍州市公安局破获一起入室抢劫案，追回赃款8万元。"));
  expect(found).toEqual(expect.arrayContaining(["霍州市公安局 HANDLED 入室抢劫案", "入室抢劫案 HAS_FIGURE 8万元"]));
  expect(found.filter((fact) => fact.includes("抢劫案 HAS_FIGURE 19把"))).toEqual([]);
});

test("who only speaks has done nothing where another acts", () => {
  const found = facts(graphOf("海关总署有关负责人表示，黄埔海关开展“清港”专项行动。行动中查获走私车辆41辆。"));
  expect(found).toContain("黄埔海关 HAS_FIGURE 41辆");
  expect(found).not.toContain("海关总署 HAS_FIGURE 41辆");
});

test.each<[string, string]>([
  ["这起走私案经岳西县人民法院、安庆市中级人民法院审理，贾某获刑。", "岳西县人民法院 HANDLED 走私案"],
  ["这起走私案经岳西县人民法院、安庆市中级人民法院审理，贾某获刑。", "安庆市中级人民法院 HANDLED 走私案"],
  ["罗某贪污案经太湖县人民法院判决，已生效。", "太湖县人民法院 HANDLED 罗某贪污案"],
])("courts that a case has gone through: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each<[string, string]>([
  ["宿松县公安局破获去年10月2日宿松县下仓镇顺达粮油店发生的盗窃案。", "盗窃案 OCCURRED_IN 下仓镇"],
  ["宿松县公安局接报，称在下仓镇粮站仓库外发现被盗稻谷，破获一起盗窃案。", "盗窃案 OCCURRED_IN 下仓镇"],
])("a shop or wall between the place and what happened: %s", (text, fact) => {
  expect(facts(graphOf(text))).toContain(fact);
});

test.each([
  "铜陵市义安区一处仓库发生火灾，铜陵消防立即命令义安区消防大队出动。",
  "繁昌区一民房起火，芜湖消防调派繁昌区消防救援大队赶赴现场。",
])("who is sent out handles what happened: %s", (text) => {
  expect(facts(graphOf(text)).filter((fact) => /HANDLED .*火灾/u.test(fact))).toHaveLength(2);
});

test("who only listens, and an officer who calls, have no part in what happened", () => {
  const found = facts(
    graphOf("常某盗窃案在广德市人民法院开庭，广德市司法局干部旁听了庭审。途中一货车侧翻，协警尤亮立即拨打报警电话。"),
  );
  expect(found).not.toContain("广德市司法局 HANDLED 常某盗窃案");
  expect(found.filter((fact) => fact.startsWith("尤亮 VICTIM_IN"))).toEqual([]);
});

test.each([
  "下一步，常山县公安局将继续加强与江山市公安局的协作。",
  "开化县公安局表示，今后将深化与常山县公安局的联动。",
])("what is only planned is no cooperation: %s", (text) => {
  expect(facts(graphOf(text)).filter((fact) => fact.includes("COOPERATES_WITH"))).toEqual([]);
});

test.each([
  ["7月3日，民警巡逻至颍州区附近时，发现一男子撬车，犯罪嫌疑人马某因盗窃被刑事拘留。", "盗窃案 OCCURRED_IN 颍州区"],
  ["犯罪嫌疑人龚某三次在云霄县盗窃摩托车，后被民警抓获。", "盗窃案 OCCURRED_IN 云霄县"],
])("where somebody was seen at it, and where he stole: %s", (text, expected) => {
  expect(facts(graphOf(text))).toContain(expected);
});

test("where somebody was caught is not where it happened", () => {
  const document = graphOf("犯罪嫌疑人龚某涉嫌合同诈骗，在云霄县被抓获归案。");
  expect(facts(document)).not.toContain("合同诈骗案 OCCURRED_IN 云霄县");
});

test("an officer who explains a case has his body handle nothing, where another acts", () => {
  const document = graphOf(
    "海宁市人民检察院对一起受贿案提起公诉。海宁市司法局局长卜明介绍，海宁市公安局审讯了嫌疑人。",
  );
  expect(facts(document)).not.toContain("海宁市司法局 HANDLED 受贿案");
});

test.each([
  [
    "近日，临县公安局破获一起非法狩猎案，嫌疑人蒋某在白文镇某村附近的林区进行非法狩猎。",
    "非法狩猎案 OCCURRED_IN 白文镇",
  ],
  ["寿阳县法院审理一起诈骗案，被告人蒋某等人在老挝、越南等地参加他人组织的诈骗团伙。", "诈骗案 OCCURRED_IN 老挝"],
])("where somebody does what is forbidden: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));
