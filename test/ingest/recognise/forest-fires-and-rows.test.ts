import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["凤凰县腊尔山镇因村民烧荒引发森林火灾", "腊尔山镇"],
  ["凤凰县山江镇发生草原火灾", "山江镇"],
  ["发生在凤凰县禾库镇的山林火灾", "禾库镇"],
])("woods and grass burn, too: %s", (told, town) => {
  const document = graphOf(`16日，${told}，经200余人扑救，明火已扑灭。`);
  const [name] = names(document, "Case");
  expect(name).toMatch(/火灾/u);
  expect(facts(document)).toEqual(expect.arrayContaining([`${name} OCCURRED_IN ${town}`, `${name} HAS_FIGURE 200人`]));
});

test.each([
  ["湖南省森防指", "湖南省森林草原防灭火指挥部"],
  ["湘西州森林防火指挥部", "湘西土家族苗族自治州森林防火指挥部"],
  ["凤凰县防汛抗旱防台风指挥部", "凤凰县防汛抗旱防台风指挥部"],
  ["国家森防指", "国家森林草原防灭火指挥部"],
])("headquarters against fire and flood are bodies: %s", (written, name) =>
  expect(names(graphOf(`6日，${written}要求各地严防死守，加强野外火源管理。`), "Agency")).toEqual([name]),
);

test.each([
  ["其中客车超员1933起、饮酒驾驶1971起、无证驾驶4103起", ["饮酒驾驶", "无证驾驶"]],
  ["其中货车违法载人57起，醉酒驾驶309起，毒驾12起", ["醉酒驾驶", "毒驾"]],
  ["其中纠纷调解21件、盗窃30件、诈骗44件", ["盗窃", "诈骗"]],
])("crimes in a row of what was counted: %s", (row, crimes) =>
  expect(names(graphOf(`春运期间，江山市公安局共查处各类违法行为6万余起，${row}。`), "CrimeType")).toEqual(
    expect.arrayContaining(crimes),
  ),
);

test.each([
  "严查严处酒驾毒驾、非法营运等违法行为",
  "严处飙车炸街、无牌无证等违法行为",
  "严管超限超载、疲劳驾驶等违法行为",
])("what is done about crimes is no part of their names: %s", (list) =>
  expect(names(graphOf(`江山市公安局交警大队开展行动，${list}。`), "CrimeType")).not.toContainEqual(
    expect.stringMatching(/^严/u),
  ),
);

test.each([
  ["公安部“打拐”办", "公安部“打拐”办"],
  ["公安部“禁毒”办", "公安部“禁毒”办"],
  ["公安部打拐办", "公安部打拐办"],
])("an office of a ministry that is called by what it fights: %s", (written, name) => {
  const document = graphOf(`近日，${written}组织比对，找到7名失踪儿童。`);
  expect(names(document, "Agency")).toContain(name);
  expect(facts(document)).toContain(`${name} PART_OF 公安部`);
});

test.each(["全省公安交警部门", "全省公安机关交警部门", "我省公安交警部门"])(
  "a unit of the police of a whole province is that of its own police: %s",
  (written) =>
    expect(names(graphOf(`湖南省公安厅召开会议。春运以来，${written}共投入警力11万人次。`), "Agency")).toContain(
      "湖南省公安厅交通警察总队",
    ),
);

test.each(["组织", "抽调", "责成"])("who has units act deals with the case, too: %s", (sends) => {
  const document = graphOf(
    `青田县发生一起诈骗案件。青田县公安局高度重视，立即${sends}刑侦大队和鹤城派出所组成专案组展开侦查，抓获3人。`,
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "青田县公安局 HANDLED 诈骗案",
      "青田县公安局刑事侦查大队 HANDLED 诈骗案",
      "青田县公安局鹤城派出所 HANDLED 诈骗案",
    ]),
  );
});

test.each(["新华社发（李平 摄）", "中新社发（李平 摄）", "新华社发(王小明 摄)"])(
  "who published the picture at the end: %s",
  (credit) =>
    expect(
      facts(graphOf(`10月29日，青田县公安局举行活动，200人参加，现场发放宣传册3000份，解答咨询50人次。${credit}`)),
    ).toContainEqual(expect.stringMatching(/^(?:新华社|中新社|中国新闻社) PUBLISHED/u)),
);
