import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["聂某的无证行医行为违反规定，淮滨县卫生健康局对其作出罚款5万元的行政处罚决定。", "无证行医"],
  ["该局对聂某的非法行医行为依法给予罚款3万元。", "非法行医"],
  ["聂某的非法营运行为被查实，该局对其处以罚款2000元。", "非法营运"],
])("an offence that is punished is a case: %s", (text, crime) => {
  const document = graphOf(`5月8日，淮滨县卫生健康局接到投诉。经查，聂某利用出租屋牟利。${text}`);
  expect(facts(document)).toContain(`${crime}案 OF_TYPE ${crime}`);
  expect(facts(document)).toContain(`聂某 SUSPECT_IN ${crime}案`);
});

test.each([
  ["淮滨县卫健局开展扫黑除恶专项斗争。", "扫黑除恶专项斗争"],
  ["扫黑除恶专项斗争开展以来，淮滨县公安局破案12起。", "扫黑除恶专项斗争"],
  ["农民工工资支付专项检查活动于近日结束，共检查企业30家。", "农民工工资支付专项检查活动"],
])("a measure by its name alone: %s", (text, measure) => {
  expect(names(graphOf(`淮滨县通报近期工作。${text}`), "Measure")).toContain(measure);
});

test.each([
  ["淮滨县卫生监督所检查诊所12家。", "淮滨县卫生监督所"],
  ["县卫健局联合县卫生监督所开展检查。", "淮滨县卫生监督所"],
  ["信阳市卫生监督所查处一起案件。", "信阳市卫生监督所"],
])("who inspects clinics: %s", (text, body) => {
  expect(names(graphOf(`淮滨县近日通报。${text}`), "Agency")).toContain(body);
});

test.each([
  ["淮阳县", "该县", "周口市淮阳区人力资源和社会保障局"],
  ["徐水县", "该县", "保定市徐水区人力资源和社会保障局"],
  ["江宁县", "该县", "南京市江宁区人力资源和社会保障局"],
])("a county by its former name is what the text points at: %s, %s", (county, word, body) => {
  const text = `3月间，聂某在${county}一处工地务工。${word}人社局受理投诉，要求包工头付清工资。`;
  expect(names(graphOf(text), "Agency")).toContain(body);
});

test.each([
  ["聂某等30名外地务工人员领不到钱，包工头童某拖欠工资27万元。", "童某"],
  ["聂某等12名外地民工讨薪无果，包工头童某避而不见，涉嫌拒不支付劳动报酬。", "童某"],
  ["聂某等9名农民工的工资被拖欠，包工头童某拒绝露面。", "童某"],
])("who owes wages, and to whom: %s", (text, owes) => {
  const found = facts(graphOf(`淮滨县人社局处理一起拖欠工资案。${text}`));
  expect(found).toContain(`${owes} SUSPECT_IN 拖欠工资案`);
  expect(found).toContain("聂某 VICTIM_IN 拖欠工资案");
});

test.each(["民警对某居民楼2栋401房进行检查。", "执法人员赶到小区3栋1单元。", "现场位于小区12栋302室。"])(
  "the number of a house counts nothing, and 对某 is nobody: %s",
  (text) => {
    const document = graphOf(`淮滨县卫生健康局接到举报。${text}`);
    expect(names(document, "Figure")).toEqual([]);
    expect(names(document, "Person")).toEqual([]);
  },
);

test("a town's short name is no person where the article has it in full", () => {
  const document = graphOf("罗定全面清查校外培训\n罗定市教育局关停培训机构4家。");
  expect(names(document, "Person")).toEqual([]);
});
