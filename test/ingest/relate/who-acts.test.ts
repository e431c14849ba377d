import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "市民鞠某接到自称北京市通信管理局工作人员的电话，被骗6万元。",
  "市民鞠某轻信“上海市公安局刘警官”的话，被骗6万元。",
  "男子冒充杭州市公安局民警打来电话，市民鞠某被骗6万元。",
])("whom a swindler pretends to be handles nothing: %s", (told) => {
  const handlers = facts(graphOf(`近日，富阳区公安局破获一起诈骗案。${told}案件正在侦办。`)).filter((fact) =>
    fact.includes("HANDLED"),
  );
  expect(handlers).toEqual(["杭州市公安局富阳分局 HANDLED 诈骗案"]);
});

test.each(["各级海警机构结合", "各地海警部门持续开展", "近日，各级海警机构深入开展"])(
  "what bodies of every level do is not done by the one named before: %s",
  (told) => {
    const document = graphOf(`海南海警严打海上走私\n${told}“海锋2022”专项行动，维护海上秩序。`);
    expect(facts(document).filter((fact) => fact.includes("ADOPTED"))).toEqual([]);
  },
);

test.each([
  ["湖州市中级人民法院一审认定，被告人向晓云非法集资1.2亿元", "湖州市中级人民法院"],
  ["绍兴市中级人民法院二审认定，被告人向晓云非法集资1.2亿元", "绍兴市中级人民法院"],
  ["舟山市中级人民法院审理认定，被告人向晓云非法集资1.2亿元", "舟山市中级人民法院"],
])("a court that finds has the case: %s", (told, court) => {
  const document = graphOf(`向晓云集资诈骗案近日宣判。${told}，判处其有期徒刑十二年。`);
  expect(facts(document)).toContain(`${court} HANDLED 集资诈骗案`);
});

test.each([
  ["今年5月，阆中市发生一起电信诈骗案。", "阆中市"],
  ["去年12月，江油市发生两起盗窃案。", "江油市"],
  ["9日，都江堰市发生一起抢劫案。", "都江堰市"],
])("a case that befell a place: %s", (told, place) => {
  const document = graphOf(`${told}四川警方随即侦破该案，抓获嫌疑人2名。`);
  expect(facts(document).join("\n")).toContain(`OCCURRED_IN ${place}`);
});

test("a stop at sea: whoever was caught was caught there", () => {
  const document = graphOf("近日，广西海警局破获一起走私香烟案。执法员在北海涠洲岛附近海域成功将一艘快艇拦截查扣。");
  expect(facts(document)).toContain("走私香烟案 OCCURRED_IN 涠洲岛");
});

test("a fine is told by a document that its body hands down", () => {
  const document = graphOf("5月8日，益阳市生态环境局下达《责令改正决定书》，责令该公司停产。");
  expect(facts(document)).toContain("益阳市生态环境局 ISSUED 责令改正决定书");
});

test.each([
  ["三门县公安局交通管理大队开展夜查。行动中，三门交警查获酒驾4起。", "三门县公安局交通警察大队"],
  ["凌海市公安局交通管理大队开展夜查。凌海交警查获酒驾4起。", "凌海市公安局交通警察大队"],
  ["营口市公安局交通管理支队开展夜查。营口交警查获酒驾4起。", "营口市公安局交通警察支队"],
])("the traffic police under its other name: %s", (text, name) => {
  expect(names(graphOf(text), "Agency")).toEqual([name]);
});

test("a unit in a unit in a unit", () => {
  const document = graphOf("辽宁省公安厅交管局高速公路五支队鞍山大队开展夜查行动。截至目前，大队查处违法行为88起。");
  expect(names(document, "Agency")).toEqual(["辽宁省公安厅交管局高速公路五支队鞍山大队"]);
});
