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
