import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["镇海区公安分局推出了“警商夜谈”，成效显著。", "警商夜谈"],
  ["镇海区公安分局推行“护企管家”，走访企业90家。", "护企管家"],
  ["镇海区公安分局首创“码上解纷”，群众满意。", "码上解纷"],
])("what is launched is a measure, whatever its name ends with: %s", (text, name) => {
  expect(names(graphOf(text), "Measure")).toEqual([name]);
});

test.each([
  ["“警商夜谈”已开办36期。", "36期"],
  ["目前，“警商夜谈”共帮助商户解决难题41个。", "41个"],
  ["截至目前，“警商夜谈”收集意见建议72条。", "72条"],
])("named again in quotes it is the same measure: %s", (told, figure) => {
  const found = facts(graphOf(`镇海区公安分局推出了“警商夜谈”，成效显著。${told}`));
  expect(found).toContain(`警商夜谈 HAS_FIGURE ${figure}`);
});

test.each([
  ["镇海警方破获一起网售药品诈骗案", "近日，镇海警方破获一起网上销售假药案件，抓获4人，查获假药900盒。"],
  ["镇海警方侦破一起连环盗窃案", "日前，镇海警方侦破一起撬窃车辆案件，抓获4人，追回赃物900件。"],
  ["镇海警方破获一宗偷盗案", "日前，镇海警方破获一起电缆失窃案，抓获4人，追回电缆900米。"],
])("the one case of a headline is the one that the text tells of: %s", (title, told) => {
  const document = graphOf(`${title}\n${told}`);
  expect(document.entities.filter(({ type }) => type === "Case")).toHaveLength(1);
});

test("a headline that counts no case leaves those of the text apart", () => {
  const text =
    "镇海警方打击侵财犯罪\n近日，镇海警方破获一起电信诈骗案，抓获4人。\n另外，镇海警方破获一起盗窃案，抓获2人。";
  expect(graphOf(text).entities.filter(({ type }) => type === "Case")).toHaveLength(2);
});

test.each([
  ["某药房内涉嫌销售伪劣医用口罩", "销售伪劣医用口罩"],
  ["某商店内涉嫌生产、销售假冒白酒", "生产、销售假冒白酒"],
  ["某仓库内涉嫌制售劣质化肥", "制售劣质化肥"],
])("to sell what is no good is an offence: %s", (told, crime) => {
  const text = `镇海区公安分局发现，位于镇海区${told}。民警将嫌疑人丁某某抓获，扣押涉案物品900件。`;
  const found = facts(graphOf(text));
  expect(found).toContainEqual(expect.stringMatching(`OF_TYPE ${crime.replace("、", "")}|OF_TYPE ${crime}`));
  expect(found).toContainEqual(expect.stringMatching(/^丁某某 SUSPECT_IN /u));
  expect(found).toContainEqual(expect.stringMatching(/OCCURRED_IN 镇海区$/u));
});

test("one China is no count", () => {
  expect(names(graphOf("两国外交部发表声明，坚持一个中国政策，深化合作。"), "Measure")).not.toContain("中国政策");
});

test.each([
  "侦破抢劫抢夺案件一千七百多起，抓获嫌疑人三千余人。",
  "抢劫案件更呈现两位数的下降，抓获嫌疑人三千余人。",
  "命案、“两抢”等暴力犯罪案件保持低位，抓获嫌疑人三千余人。",
])("cases that are counted in words or that fall are many: %s", (told) => {
  const document = graphOf(`镇海警方开展“护海”行动，四十天来${told}`);
  expect(names(document, "Case")).toEqual([]);
  expect(facts(document)).toContainEqual(expect.stringMatching(/^宁波市公安局镇海分局 HAS_FIGURE 三千人$/u));
});

test.each([
  "镇海区公安分局开展夏季治安打击整治行动（以下简称“夏季行动”）。“夏季行动”期间，该局抓获9人。",
  "镇海区公安分局开展全区公安机关夏季治安打击整治行动（简称“夏季行动”）。“夏季行动”期间，该局抓获9人。",
  "镇海区公安分局启动夏季治安打击整治行动（下称“夏季行动”）。“夏季行动”中，该局抓获9人。",
])("a campaign is the same by its short name: %s", (text) => {
  expect(names(graphOf(text), "Measure")).toEqual(["夏季治安打击整治行动"]);
});

test("what joins two bodies is no part of the second", () => {
  const text = "事故发生后，湖北省安监局和煤监局有关人员赶赴现场，指导救援。";
  expect(names(graphOf(text), "Agency").filter((name) => name.startsWith("和"))).toEqual([]);
});

test.each([
  ["山西晋中公安“夏季行动”成效显著。", "晋中市公安局"],
  ["山西晋城警方破获一起盗窃案。", "晋城市公安局"],
  ["河南南阳警方破获一起盗窃案。", "南阳市公安局"],
])("a province is read before a city whatever words both make: %s", (text, body) => {
  expect(names(graphOf(text), "Agency")).toContain(body);
});

test.each(["推进310项“智能化、绿色化”改造重点项目。", "实施26项“强基、提质”重点任务。"])(
  "what tasks are about is no measure by itself: %s",
  (told) => {
    expect(names(graphOf(`湖北省人民政府${told}`), "Measure")).toEqual(expect.not.arrayContaining(["智能化", "强基"]));
  },
);
