import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["彝良县副县长、公安局局长高远带队", "彝良县公安局"],
  ["宣威市政府副市长、公安局长聂平带队", "宣威市公安局"],
  ["昆明市官渡区副区长、公安分局局长涂山带队", "昆明市公安局官渡分局"],
])("who holds two posts holds them in one division: %s", (told, body) => {
  expect(names(graphOf(`${told}，走访辖区企业，了解生产经营情况。`), "Agency")).toContain(body);
});

test.each(["公安局党委委员、副局长高远带队检查。", "公安局党委副书记高远部署工作。", "由公安局党委书记高远牵头。"])(
  "the committee of an office is no body: %s",
  (told) => expect(names(graphOf(`近日，彝良县召开会议。${told}`), "Agency")).not.toContain("公安局党委"),
);

test.each([
  ["由公安局局长宁德任专案组组长", "宁德"],
  ["副局长方正担任总指挥", "方正"],
  ["大队长安宁率队抓捕", "安宁"],
])("an officer whose name is also a place or a word: %s", (told, name) => {
  const document = graphOf(`彝良县公安局近日侦破一起抢劫案，${told}，民警抓获嫌疑人一名。`);
  expect(names(document, "Person")).toEqual([name]);
  expect(names(document, "Place")).not.toContainEqual(expect.stringMatching(`^${name}`));
});

test.each([
  ["（见习记者/于曼青 记者/程思远 通讯员/罗琳）", ["于曼青", "程思远", "罗琳"]],
  ["（记者/程思远 通讯员/罗琳）", ["程思远", "罗琳"]],
  ["（实习生/于曼青 记者/程思远 罗琳）", ["于曼青", "程思远", "罗琳"]],
])("each role of a byline before its slash: %s", (byline, authors) => {
  const found = facts(graphOf(`彝良警方破获一起盗窃案\n滇中日报讯${byline}近日，彝良县公安局破获一起盗窃案。`));
  for (const author of authors) expect(found).toContain(`${author} AUTHORED @article`);
});

test.each(["新云南·滇中新闻网记者程思远", "新贵州客户端讯", "新云南记者程思远"])(
  "the new media of a province are no province: %s",
  (byline) =>
    expect(names(graphOf(`彝良警方破获一起盗窃案\n（${byline}）近日，彝良警方破案。`), "Place")).toEqual(["彝良县"]),
);

test.each([
  ["杭瑞高速公路", "杭瑞高速"],
  ["昆曲高速", "昆曲高速公路"],
  ["银昆高速公路", "银昆高速"],
])("%s and %s are one road", (one, other) => {
  const document = graphOf(`8月5日，彝良县公安局接报，${one}发生一起抢劫案。民警在${other}附近展开巡查，抓获嫌疑人。`);
  const roads = names(document, "Place").filter((name) => name.includes("高速"));
  expect(roads).toHaveLength(1);
});

test.each(["藏匿于某小区", "租住于某公寓", "囤放于某仓库"])("at some place, and no person: %s", (told) => {
  expect(names(graphOf(`彝良县公安局查明，该批货物及涉案人员${told}内，民警随即布控。`), "Person")).toEqual([]);
});

test.each([
  ["为“净网2023”再添战果", "净网2023"],
  ["打响“昆仑2024”第一枪", "昆仑2024"],
  ["在“护网2022”中屡建新功", "护网2022"],
])("a campaign by its year: %s", (told, measure) => {
  expect(names(graphOf(`彝良县公安局近日破获一起侵犯公民个人信息案，${told}。`), "Measure")).toContain(measure);
});

test.each(["“电竞2023”赛事", "“音乐2024”晚会", "“汽车2022”展"])("what bears a year and is none: %s", (told) => {
  expect(names(graphOf(`彝良县公安局民警在${told}现场执勤，维护秩序。`), "Measure")).toEqual([]);
});
