import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["检查组在云杉路查到一起非法营运行为，依法对司机丁某作出罚款4000元的决定。", "云杉路"],
  ["执法人员在迎宾大道查获一起非法营运行为，驾驶员丁某被罚款2000元。", "迎宾大道"],
  ["执法人员在青石桥附近查处一起非法营运行为，丁某被处以罚款2000元。", "青石桥"],
])("an offence on the road is a case: %s", (text, place) => {
  const found = facts(graphOf(`近日，宜宾市交通运输综合行政执法支队开展检查。${text}`));
  expect(found).toContain("丁某 SUSPECT_IN 非法营运案");
  expect(found).toContain(`非法营运案 OCCURRED_IN ${place}`);
});

test.each([
  ["打击制毒犯罪、运毒犯罪、吸毒违法等违法犯罪", ["制毒", "运毒", "吸毒"]],
  ["整治酒驾违法、毒驾违法、肇事逃逸等违法犯罪", ["酒驾", "毒驾", "肇事逃逸"]],
  ["严打盗窃犯罪、抢夺犯罪、敲诈勒索等违法犯罪", ["盗窃", "抢夺", "敲诈勒索"]],
])("what all of a list are belongs to the name of none: %s", (text, crimes) => {
  expect(names(graphOf(`宜宾市公安局近日部署专项行动，${text}。`), "CrimeType")).toEqual(
    expect.arrayContaining(crimes),
  );
});

test.each([
  ["该支队古支队长介绍，", "古支"],
  ["该大队甘大队长说，", "甘大"],
  ["该局安总队长表示，", "安总"],
])("a surname before a rank is no name with it: %s", (text, wrong) => {
  const document = graphOf(`宜宾市翠屏区消防救援大队扑灭一处民房火灾。${text}火灾未造成人员伤亡。`);
  expect(names(document, "Person")).not.toContain(wrong);
});

test.each([
  ["参照四川省生态环境厅《行政处罚裁量标准》", "四川省生态环境厅", "行政处罚裁量标准"],
  ["对照宜宾市应急管理局《燃气检查清单》", "宜宾市应急管理局", "燃气检查清单"],
  ["按照四川省公安厅《涉案财物管理规定》", "四川省公安厅", "涉案财物管理规定"],
])("whose document is acted on: %s", (text, body, document) => {
  expect(facts(graphOf(`${text}，翠屏区有关部门对该公司作出处理决定。`))).toContain(`${body} ISSUED ${document}`);
});

test.each([
  ["宜宾市公安局交警大队江北站特勤中队", "江北站特勤中队"],
  ["翠屏区公安局交警大队高铁东站执勤中队", "高铁东站执勤中队"],
  ["叙州区公安局巡特警大队宜宾西站中队", "宜宾西站中队"],
])("a squad that is called by its station: %s", (text, unit) => {
  const bodies = names(graphOf(`近日，${text}查处一起酒后驾驶机动车案。`), "Agency");
  expect(bodies).toContainEqual(expect.stringMatching(new RegExp(`公安局.*大队${unit}$`)));
});

test.each([
  "公布“2021.3.5”系列跨市盗窃光缆案。行动期间，破获了“2021.3.5”系列跨市、县盗窃光缆案，抓获嫌疑人5名。",
  "就“2022.7.1”跨县盗窃电缆案作了发布。期间，侦破“2022.7.1”跨县、区盗窃电缆案，抓获嫌疑人5名。",
  "通报“2020.9.9”系列跨省盗窃古树案。行动中，破获“2020.9.9”系列跨省、市盗窃古树案，抓获嫌疑人5名。",
])("a case by its day, however its name is cut: %s", (text) => {
  const document = graphOf(`12月3日，宜宾市公安局翠屏区分局召开发布会。${text}`);
  expect(names(document, "Case")).toHaveLength(1);
  expect(facts(document)).toContainEqual(expect.stringMatching(/^宜宾市公安局翠屏(?:区)?分局 HANDLED/));
});

test.each([
  ["位于宜宾城区翠屏区一处门面发生火灾。", "翠屏区"],
  ["位于四川南部宜宾市一处厂房发生爆炸。", "宜宾市"],
  ["位于重庆近郊巴南区一座仓库发生火灾。", "巴南区"],
])("of one sentence the place within: %s", (text, place) => {
  const scenes = facts(graphOf(`今日16时许，${text}消防部门赶到现场处置。`)).filter((fact) =>
    fact.includes("OCCURRED_IN"),
  );
  expect(scenes).toEqual([expect.stringMatching(`OCCURRED_IN ${place}$`)]);
});
