import { facts, graphOf, names } from "../../support/article.ts";

test.each(["民警兵分六路对窝点突击检查。", "专案组兵分三路同时收网。", "执法人员分四路开展巡查。"])(
  "how many ways a force went is no place: %s",
  (text) => expect(names(graphOf(`建德市公安局近日破获一案。${text}`), "Place")).toEqual(["建德市"]),
);

test.each([
  "今年以来，湖州市电信网络诈骗发案数下降。",
  "去年，衢州市电信网络诈骗损失数下降。",
  "据了解，台州市电信诈骗警情下降。",
])("a crime in a city is no firm of it: %s", (text) => expect(names(graphOf(text), "Organization")).toEqual([]));

test.each([
  ["查获心安胶囊30盒、罗康宁28盒、骨宁25盒。", "罗康宁"],
  ["查扣止咳露12瓶、秦脑舒40盒。", "秦脑舒"],
  ["扣押肠宁片5袋、康胃灵300盒、余痛消9贴。", "康胃灵"],
])("goods by the pack are nobody: %s", (text, name) => {
  expect(names(graphOf(`磐安县公安局在一仓库${text}`), "Person")).not.toContain(name);
});

test.each([
  ["郑某才等人非法采矿案一审宣判。", "郑某才"],
  ["苗某电等3人走私香烟案开庭审理。", "苗某电"],
  ["齐某来等人组织卖淫案宣判。", "齐某来"],
])("a given name before 等人, whatever else it means: %s", (text, name) => {
  expect(names(graphOf(`建德市人民法院消息：${text}`), "Person")).toEqual([name]);
});

test.each([
  ["泸县食品药品监督管理局", "泸县食品药品监督管理局"],
  ["合江县食药监局", "合江县食品药品监督管理局"],
  ["古蔺县药监局", "古蔺县药品监督管理局"],
  ["合江县监察委", "合江县监察委员会"],
  ["泸县监委", "泸县监察委员会"],
  ["古蔺县纪委监委", "古蔺县纪委监委"],
])("what a body was called then: %s", (written, name) => {
  expect(names(graphOf(`近日，${written}移交线索一条，公安机关已立案侦查。`), "Agency")).toContain(name);
});

test.each(["原市食品药品监督管理局认定该批胶囊为假药。", "原市卫生局吊销其许可证。", "原市国土资源局作出处罚决定。"])(
  "a body that is no more: %s",
  (sentence) => {
    const agencies = names(graphOf(`衢州市市场监督管理局近日开展检查。随后，${sentence}`), "Agency");
    expect(agencies.filter((name) => name.includes("原"))).toEqual([]);
  },
);

test.each([
  "团伙实施“偷挖、装运、洗砂、销售”一条龙作案。",
  "打掉一个实施“引流、诈骗、洗钱”犯罪团伙。",
  "该团伙组织“揽客、运送、接应”全链条偷渡。",
])("what a gang does step by step is nobody's measure: %s", (text) => {
  const document = graphOf(`衢州市公安局近日破获一起案件。${text}`);
  expect(facts(document).filter((fact) => fact.includes("ADOPTED"))).toEqual([]);
});

test.each(["民警对负责人何某采取拘留措施。", "检察机关对其采取逮捕措施。", "监察机关对其采取留置措施。"])(
  "what is done to a suspect is no measure of policy: %s",
  (text) => {
    expect(names(graphOf(`江山市公安局近日破获一起诈骗案。${text}`), "Measure")).toEqual([]);
  },
);
