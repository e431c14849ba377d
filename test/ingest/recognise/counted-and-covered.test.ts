import { facts, graphOf, names } from "../../support/article.ts";

test("an article that only counts its cases has none", () => {
  const text =
    "福建省公安厅通报，厦门市公安局侦破7起涉烟案件，抓获19人。漳州市公安局侦破3起涉烟案件，抓获4人。龙岩市公安局侦办5起假烟案件，抓获6人。";
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([]);
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "厦门市公安局 HAS_FIGURE 19人",
      "漳州市公安局 HAS_FIGURE 4人",
      "龙岩市公安局 HAS_FIGURE 6人",
    ]),
  );
});

test("three burglaries that are told are a case", () =>
  expect(names(graphOf("厦门市公安局破获三起入室盗窃案。宋某交代其实施了3起入室盗窃案。"), "Case")).toHaveLength(1));

test.each([
  [
    "近日，厦门市公安局出台《厦门市公安局服务企业28条措施》。28条措施涵盖户政管理、出入境管理、交通保畅等方面。",
    ["户政管理", "交通保畅"],
  ],
  [
    "泉州市人社局印发《泉州市稳就业15条举措》。15条举措涉及技能培训、社保补贴、创业贷款等内容。",
    ["技能培训", "社保补贴", "创业贷款"],
  ],
  ["海关总署制定《展品通关须知》，涵盖税款担保、检疫审批、货物申报等8方面。", ["税款担保", "检疫审批", "货物申报"]],
])("what a document is about, by its name or its number: %s", (text, topics) => {
  const document = graphOf(text);
  const [name] = names(document, "Document");
  expect(facts(document)).toEqual(expect.arrayContaining(topics.map((topic) => `${name} COVERS ${topic}`)));
  expect(names(document, "Document")).toHaveLength(1);
});

test("what one of the topics is called is no measure", () => {
  const text = "近日，厦门市公安局出台《服务企业28条措施》。28条措施涵盖户政管理、“互联网+”服务、内部防范等十个方面。";
  expect(names(graphOf(text), "Measure")).toEqual([]);
  expect(names(graphOf(text), "Topic")).toContain("互联网+服务");
});

test.each([
  ["重庆警方会同甘肃、浙江、湖北多地公安机关破获一起诈骗案。"],
  ["重庆警方会同甘肃、浙江、湖北多省公安机关破获一起诈骗案。"],
  ["重庆警方会同甘肃、浙江、湖北等多地公安机关破获一起诈骗案。"],
])("bodies of many places: %s", (text) => {
  const found = facts(graphOf(text));
  for (const place of ["甘肃省", "浙江省", "湖北省"]) {
    expect(found).toContain(`重庆市公安局 COOPERATES_WITH ${place}公安机关`);
    expect(found).not.toContain(`${place}公安机关 LOCATED_IN ${place}`);
  }
});

test.each([
  ["何某和蔡某均为浙江临海人", ["何某", "蔡某"]],
  ["何某、蔡某、罗某都是浙江临海人", ["何某", "蔡某", "罗某"]],
  ["浙江临海籍何某、蔡某落网", ["何某", "蔡某"]],
])("all who are from there: %s", (said, people) => {
  const found = facts(graphOf(`南通市公安局破获一起盗窃案。犯罪嫌疑人${said}。`)).filter((fact) =>
    fact.includes("NATIVE_OF"),
  );
  expect(found.sort()).toEqual(people.map((one) => `${one} NATIVE_OF 临海市`).sort());
});

test("in a municipality 市 is the municipality, wherever the suspects come from", () => {
  const text =
    "北京市公安局通报，在通州区、大兴区打掉一个以河南固始来京人员为主的团伙。市公安局经侦总队抓获陈某等88名嫌疑人。";
  expect(names(graphOf(text), "Agency")).toContain("北京市公安局经济犯罪侦查总队");
});

test.each(["“泸州老窖”等品牌", "“黄山毛峰”、“庐山云雾”", "洞庭坊等注册商标"])("a brand is no place: %s", (said) =>
  expect(names(graphOf(`警方查获假冒${said}的标识7万枚。`), "Place")).toEqual([]),
);

test("the branch of a district that no text calls a place by itself", () => {
  const document = graphOf("阳泉市公安局矿区公安分局捣毁一处窝点，抓获1人。");
  expect(facts(document)).toContain("阳泉市公安局矿区公安分局 LOCATED_IN 矿区");
});
