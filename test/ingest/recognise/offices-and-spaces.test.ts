import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["造成 15 人死亡，9 人受伤", "9人"],
  ["经济损失2183.41 万元", "2183.41万元"],
  ["一车间坍塌（其中 3 人重伤）", "3人"],
  ["货值10.2 万元", "10.2万元"],
])("a number stands apart from its unit: %s", (text, figure) =>
  expect(names(graphOf(`昨日，平遥县一煤矿发生瓦斯爆炸事故，${text}。`), "Figure")).toContain(figure),
);

test.each([
  ["乔岩副市长、", "乔岩"],
  ["周晓明国务委员，", "周晓明"],
  ["费一鸣副书记率队，", "费一鸣"],
  ["县公安局局长费玉章、", "费玉章"],
])("who holds an office is a person: %s", (text, name) =>
  expect(names(graphOf(`事故发生后，${text}平遥县应急管理局作出部署，赶赴现场处置。`), "Person")).toContain(name),
);

test.each([
  ["县政府常务会议审议通过了平遥华岳煤业有限公司透水事故调查报告", "平遥华岳煤业有限公司"],
  ["县安委会批准了平遥华岳煤业有限公司复工", "平遥华岳煤业有限公司"],
  ["县政府同意平遥华岳煤业有限公司关停", "平遥华岳煤业有限公司"],
])("a firm's name begins after what was done about it: %s", (text, name) =>
  expect(names(graphOf(`${text}。`), "Organization")).toEqual([name]),
);

test.each([
  ["醴陵市环保局检查一家纸厂，责令整改。11月3日，环保局以涉嫌偷排立案。", "醴陵市生态环境局"],
  ["醴陵市法院审理此案。法院认为，被告人曾某构成盗窃罪。", "醴陵市人民法院"],
  ["醴陵市教育局发布通知。随后，教育局检查3所学校。", "醴陵市教育局"],
])("a body by its kind alone, after its whole name: %s", (text, name) =>
  expect(names(graphOf(text), "Agency")).toEqual([name]),
);

test("of two courts none is meant by the word alone", () => {
  const document = graphOf(
    "长沙市中级人民法院对株洲市中级人民法院原院长邬某受贿案作出宣判。法院认为，邬某身为国家工作人员，构成受贿罪。",
  );
  expect(facts(document)).not.toContain("株洲市中级人民法院 HANDLED 受贿案");
});

test.each(["环境监测站", "环境监测中心站", "生态环境监测中心"])("who measures: %s", (station) =>
  expect(names(graphOf(`根据醴陵市${station}的监测结果，该厂外排废水超标3倍。`), "Agency")).toEqual([
    `醴陵市${station}`,
  ]),
);

test.each(["边境线长达1020公里", "海岸线全长达300公里", "辖区面积达2000平方公里"])(
  "what a report tells of the land is no figure of a case: %s",
  (text) => {
    const document = graphOf(`百色边境管理支队破获1起偷渡案，抓获3人。广西地处边境，${text}。`);
    expect(facts(document).filter((fact) => /HAS_FIGURE .*公里/u.test(fact))).toEqual([]);
  },
);
