import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["长江航运公安局芜湖分局破获一起盗窃案。", "长江航运公安局芜湖分局", "芜湖市"],
  ["长航公安局岳阳分局破获一起盗窃案。", "长江航运公安局岳阳分局", "岳阳市"],
  ["长航公安局九江分局湖口派出所破获一起盗窃案。", "长江航运公安局九江分局湖口派出所", "湖口县"],
  ["长航公安万州派出所破获一起盗窃案。", "长江航运公安局万州派出所", "万州区"],
])("branches and stations of a central police, and where they sit: %s", (text, name, place) => {
  const document = graphOf(text);
  expect(names(document, "Agency")).toEqual([name]);
  expect(facts(document)).toEqual(expect.arrayContaining([`${name} LOCATED_IN ${place}`, `${name} HANDLED 盗窃案`]));
});

test("neither a station nor a unit of such a branch is of a city's police", () => {
  const document = graphOf("长江航运公安局武汉分局阳逻派出所、治安支队民警查获一批电鱼工具。");
  expect(names(document, "Agency").filter((name) => /[市区]公安局/u.test(name))).toEqual([]);
});

test.each([
  ["民警在枝江市百里洲镇长江水域巡逻时，将正在电鱼的佟某抓获，枝江市公安局破获非法捕捞水产品案。", "百里洲镇"],
  ["枝江市公安局民警在董市镇巡查时，将正在偷鱼的佟某当场查获，破获一起盗窃案。", "董市镇"],
  ["枝江市公安局接到线索，枝江市白洋镇有人正在捕鱼，破获非法捕捞水产品案。", "白洋镇"],
])("who is caught in the act is caught where it happened: %s", (text, town) => {
  expect(facts(graphOf(text)).filter((fact) => fact.endsWith(`OCCURRED_IN ${town}`))).toHaveLength(1);
});

test("a stretch of water is called by the water", () => {
  const places = names(graphOf("佟某在枝江市七星台镇长江水域非法捕捞，被枝江市公安局抓获。"), "Place");
  expect(places).toContain("长江");
  expect(places).not.toContain("长江水域");
});

test.each([
  ["船长佟某、船员祁某在宜都市红花套镇附近水域使用电鱼设备进行非法捕捞作业，宜都市公安局查获此起非法捕捞水产品案。"],
  ["佟某、祁某驾驶渔船在宜都市陆城街道水域从事非法捕捞，宜都市公安局查获此起非法捕捞水产品案。"],
  ["佟某、祁某的行为已构成非法捕捞水产品罪，宜都市公安局查获此起非法捕捞水产品案。"],
])("who does it is a suspect: %s", (text) => {
  const suspects = facts(graphOf(text)).filter((fact) => fact.includes("SUSPECT_IN"));
  expect(suspects.map((fact) => fact.split(" ")[0]).sort()).toEqual(["佟某", "祁某"].sort());
});

test("who saw it done is none", () => {
  const document = graphOf("佟某发现江面上有人进行非法捕捞，宜都市公安局查获此起非法捕捞水产品案。");
  expect(facts(document).filter((fact) => fact.includes("SUSPECT_IN"))).toEqual([]);
});

test.each([
  "该案件已移送枝江市渔政执法大队调查处理",
  "此案现已移交枝江市渔政执法大队",
  "本案已依法移送至枝江市渔政执法大队",
])("who is handed a case has it: %s", (handed) => {
  const document = graphOf(`枝江市公安局破获非法捕捞水产品案，抓获佟某。目前，${handed}。`);
  expect(facts(document)).toContain("枝江市渔政执法大队 HANDLED 非法捕捞水产品案");
});
