import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["衡阳日报17日讯(记者 谈刚)", "衡阳日报"],
  ["湘江晚报网3日讯(记者 谈刚)", "湘江晚报"],
  ["中新网衡阳17日电(记者 谈刚)", "中国新闻网"],
])("a dateline of a day alone says who publishes: %s", (dateline, outlet) => {
  const document = graphOf(`${dateline}当前正是春运高峰，衡阳市公安局开展客车检查。`);
  expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`^${outlet} PUBLISHED `, "u")));
});

test.each([
  ["文：江城日报记者 谈刚\n图：江城日报记者 宁静 通讯员 樊一鸣", ["宁静", "樊一鸣"]],
  ["文：记者 谈刚\n图：记者 宁静", ["宁静"]],
  ["记者 谈刚 摄影 樊一鸣", ["樊一鸣"]],
])("who took the pictures: %j", (credits, photographers) => {
  const document = graphOf(`近日，衡阳市公安局抓获盗窃犯罪嫌疑人一名。\n${credits}`);
  const took = facts(document).filter((fact) => fact.includes("PHOTOGRAPHED"));
  expect(took.map((fact) => fact.split(" ")[0])).toEqual(photographers);
  expect(names(document, "Person")).not.toEqual(expect.arrayContaining(["摄影"]));
  expect(names(document, "Person")).not.toEqual(expect.arrayContaining(["通讯"]));
});

test.each(["虞美人等种子450克", "虞美人种子2包", "薰衣草、虞美人等种子"])("a flower is nobody: %s", (goods) =>
  expect(names(graphOf(`近日，长沙海关在旅客行李内查获${goods}。`), "Person")).toEqual([]),
);
