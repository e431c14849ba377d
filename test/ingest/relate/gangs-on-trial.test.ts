import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  [
    "由霍邱县检察院提起公诉的刘家秀等10名被告人恶势力犯罪集团案由霍邱县法院公开宣判。",
    "刘家秀等10名被告人恶势力犯罪集团案",
  ],
  ["霍邱县法院公开宣判刘家秀等人恶势力犯罪集团案。", "刘家秀等人恶势力犯罪集团案"],
  ["霍邱县法院公开宣判王某等5人恶势力犯罪集团案。", "王某等5人恶势力犯罪集团案"],
])("whose a case is, with others, is no kind of crime: %s", (text, name) => {
  const document = graphOf(`4月19日，${text}`);
  expect(names(document, "Case")).toEqual([name]);
  expect(names(document, "CrimeType")).toEqual(["恶势力犯罪集团"]);
  expect(document.entities.find(({ type }) => type === "Case")!.aliases).toContain("恶势力犯罪集团案");
  expect(facts(document)).toContain(`霍邱县人民法院 HANDLED ${name}`);
});

test.each(["聚众斗殴、故意伤害、寻衅滋事等多项罪行", "故意伤害、寻衅滋事等多项罪名", "故意伤害、寻衅滋事等罪行"])(
  "a row of crimes before what they all are: %s",
  (row) => {
    const crimes = names(graphOf(`警方查明，该团伙涉嫌${row}。涪陵区法院判处倪某有期徒刑。`), "CrimeType");
    expect(crimes).toEqual(expect.arrayContaining(["故意伤害", "寻衅滋事"]));
    expect(crimes.filter((crime) => crime.includes("等"))).toEqual([]);
  },
);

test.each(["3名犯罪嫌疑人", "13名人员", "2人"])("so many are held on a charge, and it is no statistic: %s", (who) =>
  expect(names(graphOf(`3月10日，瑞丽市公安局将涉嫌运送他人偷越国境的${who}全部抓捕归案。`), "Case")).toEqual([
    "运送他人偷越国境案",
  ]),
);

test.each([
  ["以刘家秀为首，李孝珍、唐明兰为骨干成员的团伙逼迫司机交钱。", "唐明兰"],
  ["李孝珍为主要成员，多次拦车。", "李孝珍"],
  ["唐明兰为积极参加者，负责收钱。", "唐明兰"],
])("members of a gang are suspects: %s", (text, member) =>
  expect(facts(graphOf(`霍邱县法院宣判一起敲诈勒索案。${text}`))).toContain(`${member} SUSPECT_IN 敲诈勒索案`),
);

test.each([["朱某某的车辆被拦住后遭到庞某等人殴打。"], ["朱某某遭受围殴。"], ["朱某某因不肯交钱遭到毒打。"]])(
  "who meets with violence is a victim: %s",
  (text) => expect(facts(graphOf(`霍邱县法院宣判一起敲诈勒索案。${text}`))).toContain("朱某某 VICTIM_IN 敲诈勒索案"),
);

test.each([
  ["应急管理部已指派副部长、国家矿山安全监察局局长黄玉治率工作组赶赴现场指导救援。", "黄玉治"],
  ["应急管理部派出副部长、国家消防救援局局长周天率专家赶赴现场。", "周天"],
  ["省政府委派副省长、省公安厅厅长李治率有关人员赶赴现场。", "李治"],
])("whom a body sends acts for it, and not for the other body that he heads: %s", (text, officer) => {
  const document = graphOf(`5月8日，山西省孝义市一煤矿发生透水事故。${text}`);
  const [, ...others] = facts(document).filter((fact) => / HANDLED 煤矿透水事故| HANDLED 透水事故/u.test(fact));
  expect(others).toEqual([]);
  expect(names(document, "Person")).toContain(officer);
});

test.each([
  ["在霍邱县冯井镇何岗村河埂路上非法设置路卡。", "何岗村"],
  ["在霍邱县冯井镇何岗村河埂路实施盗窃。", "何岗村"],
  ["在宁波市江北区星光社区解放路实施盗窃。", "星光社区"],
])("a road lies in the village that is written before it: %s", (text, village) => {
  const found = facts(graphOf(`法院宣判一起敲诈勒索案。被告人王某${text}`));
  expect(found.filter((fact) => fact.includes(" OCCURRED_IN ") && fact.endsWith(village))).toHaveLength(1);
});

test("who leads to a body is no part of its name", () =>
  expect(names(graphOf("5月8日，由检察院提起公诉的王某等5人诈骗案一审宣判。"), "Agency")).toEqual([]));
