import { facts, graphOf, names } from "../../support/article.ts";

const cases = (text: string) => names(graphOf(text), "Case");

test.each([
  ["海警在温岭海域查获一艘涉嫌走私冻品的货船，抓获嫌疑人6名，该案正在侦办。", "走私冻品案"],
  ["执法员登上涉嫌走私香烟的渔船，抓获嫌疑人3名。", "走私香烟案"],
])("what was smuggled names the case: %s", (text, name) => expect(cases(text)).toEqual([name]));

test("to win somebody’s trust is no fraud", () => {
  expect(cases("该公司骗取客户信任，拿到了处置合同。6月，遂宁市生态环境局对其罚款5万元。")).toEqual([]);
});

test("posts between the accused of one list", () => {
  const document = graphOf("惠济区人民检察院对某服务站原站长方立春、某服务站原副站长乔文以涉嫌受贿罪向法院提起公诉。");
  for (const name of ["方立春", "乔文"]) expect(facts(document)).toContain(`${name} SUSPECT_IN 受贿案`);
});

test.each([
  "民警判断这是一起典型的电信诈骗，立即让老人停止转账。",
  "民警确定这是一起电信诈骗，随即揭穿了骗局。",
  "老人遇到一起电信诈骗，民警赶来劝阻。",
])("what officers take it for is the case: %s", (told) => {
  const document = graphOf(`宝应县公安局城中派出所接到银行报警。\n老人名叫章某兰，要汇款6200元。\n${told}`);
  expect(names(document, "Case")).toEqual(["电信网络诈骗案"]);
  expect(facts(document)).toContain("章某兰 VICTIM_IN 电信网络诈骗案");
});

test("who works against a crime is no case of it", () => {
  const document = graphOf("盐城市公安局联合人民银行反洗钱处召开会议，通报涉案金额30万，抓获嫌疑人4人。");
  expect(names(document, "CrimeType")).toEqual([]);
  expect(names(graphOf("东台市公安局反诈骗中心成立，开展“洗钱”活动宣传。"), "Measure")).toEqual([]);
});
