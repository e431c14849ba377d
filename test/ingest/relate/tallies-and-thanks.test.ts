import { facts, graphOf, names } from "../../support/article.ts";

const TITLE = "涪陵区公安局破获一起盗窃案\n7月16日，涪陵区公安局破获一起盗窃案，抓获3人。\n";

test.each([
  ["记者:韩秀嫣丨通讯员:潘垚竹", ["韩秀嫣 AUTHORED", "潘垚竹 AUTHORED"]],
  ["编辑:董子川丨校对:吴芳", ["董子川 EDITED", "吴芳 EDITED"]],
  ["责编:沈明晶丨审核:龚莉", ["沈明晶 EDITED", "龚莉 EDITED"]],
])("what is drawn between two names belongs to neither: %s", (line, expected) => {
  const found = facts(graphOf(TITLE + line)).filter((fact) => / (?:AUTHORED|EDITED) /u.test(fact));
  expect(found.map((fact) => fact.split(" ").slice(0, 2).join(" "))).toEqual(expected);
});

test("an article keeps the character that it is read without", () =>
  expect(graphOf(`${TITLE}编辑:董子川丨校对:吴芳`).article.text).toContain("丨"));

test.each(["感谢派出所民警及时相救。", "特地致谢派出所民警。", "居民感谢派出所的帮助。"])(
  "whom somebody thanks is named by no more than that: %s",
  (text) =>
    expect(
      names(graphOf(`7月16日，襄阳市公安局发布消息。${text}`), "Agency").filter((name) => name.includes("谢")),
    ).toEqual([]),
);

test.each(["一名老人在孙女陪同下散步。", "民警救起刘先生的老伴。", "老人的侄女赶到现场。"])(
  "who is kin has no name by that: %s",
  (text) =>
    expect(
      names(graphOf(`7月16日，襄阳市公安局发布消息。${text}`), "Person").filter((name) => /孙女|老伴|侄女/u.test(name)),
    ).toEqual([]),
);

test.each([
  ["国家防总决定将针对福建省的防汛防台风三级应急响应提升至二级。", "防汛防台风三级应急响应"],
  ["省防指决定将防汛四级应急响应调整为三级。", "防汛四级应急响应"],
  ["省应急管理厅将抗旱Ⅲ级应急响应终止。", "抗旱Ⅲ级应急响应"],
])("what is raised, lowered or ended: %s", (text, measure) =>
  expect(names(graphOf(`7月28日，福建省发布消息。${text}`), "Measure")).toContain(measure),
);

test.each(["涉黑涉恶", "盗抢骗", "黄赌"])("each of the crimes that a body strikes at: %s", (crime) =>
  expect(names(graphOf("咸安公安分局对涉黑涉恶、盗抢骗、黄赌等突出违法犯罪，出重拳、零容忍。"), "CrimeType")).toContain(
    crime,
  ),
);

test("what a body set up is not of the case that another tells of on its day", () => {
  const text =
    "河北省保定市公安局通报行动成效。该局巡特警支队成立了不少于20人的专业队，开展专项打击。5月27日，涿州市公安局一举打掉一盗窃汽车犯罪团伙，抓获犯罪嫌疑人3名。";
  const found = facts(graphOf(text)).filter((fact) => / HANDLED |^盗窃案 HAS_FIGURE /u.test(fact));
  expect(found.sort()).toEqual(["涿州市公安局 HANDLED 盗窃案", "盗窃案 HAS_FIGURE 3名"].sort());
});

test("an outlet whose day follows at once", () =>
  expect(graphOf("云上咸安报道9月27日上午，咸安公安分局召开新闻发布会，返还赃款1157万元。").article.outlet).toBe(
    "云上咸安",
  ));
