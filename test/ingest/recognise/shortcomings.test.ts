import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["5月2日，南充市市场监管局检查发现部分药店存在账实不符、超期储存的问题。", ["账实不符", "超期储存"]],
  ["5月2日，南充市市场监管局查出一家超市存在无证经营、价签缺失等行为。", ["无证经营", "价签缺失"]],
  ["南充市市场监管局发现个别餐馆存在油污堆积、生熟混放的违规行为，已责令整改。", ["油污堆积", "生熟混放"]],
])("what an inspection found, with and without 等: %s", (text, problems) => {
  const document = graphOf(text);
  expect(names(document, "Problem")).toEqual(problems);
  expect(facts(document)).toEqual(
    expect.arrayContaining(problems.map((problem) => `南充市市场监督管理局 FOUND ${problem}`)),
  );
});

test.each([
  [
    "南充市应急管理局发现，该厂存在未配备灭火器，电线裸露、消防通道堵塞，未在车间、仓库等处设警示牌等问题。",
    ["未配备灭火器", "电线裸露", "消防通道堵塞", "未在车间、仓库等处设警示牌"],
  ],
  ["南充市应急管理局查出，两家企业存在台账不全，无应急预案等隐患。", ["台账不全", "无应急预案"]],
  ["南充市应急管理局发现，工地存在临边无防护，未戴安全帽，未设围挡等情形。", ["临边无防护", "未戴安全帽", "未设围挡"]],
])("shortcomings parted by commas: %s", (text, problems) =>
  expect(names(graphOf(text), "Problem").sort()).toEqual([...problems].sort()),
);

test.each(["是否存在超期储存的问题", "群众反映强烈的问题", "存在不少问题"])("what names no shortcoming: %s", (said) =>
  expect(names(graphOf(`南充市市场监管局检查药店${said}。`), "Problem")).toEqual([]),
);
