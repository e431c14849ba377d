import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["彭树清涉嫌受贿罪、滥用职权罪一案，由咸阳市人民检察院提起公诉。", "受贿、滥用职权案", ["受贿", "滥用职权"]],
  ["咸阳市中级人民法院公开宣判彭树清受贿、贪污案。", "受贿、贪污案", ["受贿", "贪污"]],
  ["彭树清挪用公款、行贿、洗钱案由咸阳市人民检察院提起公诉。", "挪用公款、行贿、洗钱案", ["挪用公款", "行贿", "洗钱"]],
])("one case of several crimes: %s", (text, name, crimes) => {
  const document = graphOf(`咸阳市通报一起案件。${text}`);
  expect(names(document, "Case")).toEqual([name]);
  const found = facts(document).filter((fact) => fact.includes("OF_TYPE"));
  expect(found.sort()).toEqual(crimes.map((crime) => `${name} OF_TYPE ${crime}`).sort());
});

test.each(["破获盗窃、诈骗案。", "侦破抢劫、强奸案。", "查处赌博、诈骗案。"])(
  "crimes of nobody in particular are no one case: %s",
  (text) =>
    expect(names(graphOf(`近日，咸阳市公安局${text}`), "Case")).not.toContainEqual(expect.stringContaining("、")),
);

test.each([
  ["查获涉嫌走私成品油900吨，抓获涉案人员8名。", "走私成品油案", "900吨"],
  ["查获涉嫌走私冻品近40吨，刑事拘留嫌疑人5名。", "走私冻品案", "40吨"],
  ["当场查获涉嫌贩卖毒品3.2公斤，抓获嫌疑人2名。", "贩卖毒品案", "3.2公斤"],
])("how much was carried is no number of cases: %s", (text, name, figure) => {
  const document = graphOf(`3月2日，温州海警局${text}`);
  expect(facts(document)).toContain(`温州海警局 HANDLED ${name}`);
  expect(facts(document)).toContainEqual(expect.stringMatching(`^${name} HAS_FIGURE ${figure}`));
});

test.each([
  "成立由咸阳市应急管理局牵头，市公安局、市总工会参加的事故调查组。",
  "由咸阳市应急管理局牵头，市公安局等部门参与，对事故展开调查。",
  "事故调查组由咸阳市应急管理局等部门牵头，市公安局派员参加。",
])("who leads an inquiry handles it: %s", (text) => {
  const document = graphOf(`5月6日，咸阳市一处工地发生坍塌事故，造成2人死亡。${text}`);
  expect(facts(document)).toContain("咸阳市应急管理局 HANDLED 坍塌事故");
});

test.each([
  ["秦川日报社原社长彭树清", "秦川日报社"],
  ["时任渭北晚报社总编辑的彭树清", "渭北晚报社"],
  ["关中日报社党组书记彭树清", "关中日报社"],
])("a newspaper as an employer: %s", (text, name) => {
  expect(names(graphOf(`${text}涉嫌受贿罪一案，由咸阳市人民检察院提起公诉。`), "Organization")).toEqual([name]);
});
