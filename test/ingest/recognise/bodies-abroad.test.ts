import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["5月3日，老挝警方在万象抓获电信网络诈骗嫌疑人21名。", "老挝警方", "老挝"],
  ["据泰国海关介绍，该批象牙从曼谷起运。", "泰国海关", "泰国"],
  ["线索由马来西亚国家警察总署提供。", "马来西亚国家警察总署", "马来西亚"],
])("a body of another country is called by it: %s", (text, body, country) => {
  const document = graphOf(text);
  expect(names(document, "Agency")).toContain(body);
  expect(facts(document)).toContain(`${body} LOCATED_IN ${country}`);
});

test.each(["缅甸警方", "越南公安部", "老挝执法部门"])("who works with a body abroad: %s", (body) => {
  const document = graphOf(`云南省公安厅通报，中国警方与${body}开展执法合作，捣毁7个诈骗窝点。`);
  expect(facts(document)).toContain(`全国公安机关 COOPERATES_WITH ${body}`);
});

test("who only directs works with nobody by it", () => {
  const document = graphOf("在公安部指挥和柬埔寨警方的协助下，上海市公安局破获一起诈骗案。");
  expect(facts(document)).toContain("上海市公安局 COOPERATES_WITH 柬埔寨警方");
  expect(facts(document)).not.toContain("上海市公安局 COOPERATES_WITH 公安部");
});

test("a list of countries shares what their bodies are called", () => {
  const document = graphOf("公安部会同缅甸、泰国执法部门开展清剿行动，抓获嫌疑人80名。");
  expect(names(document, "Agency").sort()).toEqual(["公安部", "泰国执法部门", "缅甸执法部门"]);
  expect(facts(document)).toEqual(
    expect.arrayContaining(["公安部 COOPERATES_WITH 缅甸执法部门", "公安部 COOPERATES_WITH 泰国执法部门"]),
  );
});
