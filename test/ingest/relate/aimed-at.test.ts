import { facts, graphOf, names } from "../../support/article.ts";

test.each(["重点打击网络传销违法犯罪活动", "依法严打聚集型传销及网络传销违法犯罪", "集中整治网络传销违法犯罪"])(
  "what a campaign is aimed at, right after its name: %s",
  (aim) =>
    expect(facts(graphOf(`今年6月起，泸县公安局部署开展“清网 护家”联合执法行动，${aim}。`))).toContainEqual(
      expect.stringMatching(/联合执法行动 TARGETS 网络传销$/u),
    ),
);

test("what another body fights is not what a campaign is aimed at", () => {
  const text = "泸县公安局部署开展“清网”联合执法行动，出动警力80人，走访商户，随后打击网络传销违法犯罪。";
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringMatching(/ TARGETS 网络传销$/u));
});

test.each([
  ["市水利和湖泊局联合公安部门", "泸州市公安局"],
  ["县砂石管理局联合公安机关", "泸县公安局"],
  ["县粮食和物资储备局会同公安机关", "泸县公安局"],
])("the police beside a body that is called by its level: %s", (told, police) => {
  const text = `泸州市泸县加强巡查，泸县河道秩序好转。\n今年以来，${told}查处案件17起。`;
  expect(names(graphOf(text), "Agency")).toContain(police);
});

test.each(["县金融办", "泸县金融工作办公室", "泸县金融办"])("an office for finance is of its county: %s", (office) => {
  const text = `近日，泸县公安局经侦大队联合${office}、县市场监督管理局开展网络传销大排查行动。`;
  expect(facts(graphOf(text))).toEqual(
    expect.arrayContaining([
      "泸县公安局经济犯罪侦查大队 COOPERATES_WITH 泸县金融工作局",
      "泸县公安局经济犯罪侦查大队 COOPERATES_WITH 泸县市场监督管理局",
    ]),
  );
});

test.each(["对传销窝点集中取缔", "对传销团伙开展清查", "对盗窃团伙进行研判"])(
  "gangs in general are of no case: %s",
  (told) => expect(names(graphOf(`8月20日，公安机关会同有关部门${told}，抓获犯罪嫌疑人560余人。`), "Case")).toEqual([]),
);

test.each(["许林", "荀文", "邵宇光"])("who heard the news has written it: %s", (name) =>
  expect(facts(graphOf(`本报成都8月23日讯 记者${name}从四川省公安厅获悉：案件已侦破。`))).toContainEqual(
    expect.stringMatching(new RegExp(`^${name} AUTHORED`, "u")),
  ),
);

test.each(["（编辑：邵宇 编审：许林）", "编辑：邵宇 编审：许林", "责编：邵宇 编审：许林"])(
  "each by the role before it: %s",
  (line) => {
    const found = facts(graphOf(`泸县公安局破获一起盗窃案，抓获3人。\n案件正在办理。\n${line}`));
    for (const name of ["邵宇", "许林"])
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${name} EDITED`, "u")));
  },
);

test.each(["职成高教处", "基础教育处", "政策法规处"])("an office that signs is no outlet: %s", (office) => {
  const text = `教育局检查培训机构\n日期：2021-10-12 来源：${office} 浏览量：\n10月4日，泸县教育局开展检查。`;
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringContaining("PUBLISHED"));
});
