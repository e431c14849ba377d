import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  [
    "根据浙江省治理货车非法改装和超限超载工作领导小组办公室的部署，宁波市公安局开展行动。",
    "浙江省治理货车非法改装和超限超载工作领导小组办公室",
  ],
  ["昨日，宁波市平安建设领导小组召开会议，宁波市公安局参加。", "宁波市平安建设领导小组"],
  ["宁波市公安局通报，市扫黑除恶专项斗争领导小组办公室开展督导。", "宁波市扫黑除恶专项斗争领导小组办公室"],
  ["宁波市反走私联席会议办公室日前部署打击走私专项行动。", "宁波市反走私联席会议办公室"],
])("a group in which several bodies of a division work together: %s", (text, name) => {
  expect(names(graphOf(text), "Agency")).toContain(name);
});

test("of two such groups each is of its own division", () => {
  const text = "宁波市平安建设领导小组和省食品安全工作领导小组开展督导，浙江省公安厅参加。";
  const agencies = names(graphOf(text), "Agency");
  expect(agencies).toEqual(
    expect.arrayContaining(["宁波市平安建设领导小组", "浙江省食品安全工作领导小组", "浙江省公安厅"]),
  );
});

test.each([
  "宁波市成立了以市长为组长的工作领导小组，宁波市公安局参加。",
  "宁波市公安局党委研究成立打击盗窃领导小组，部署专项行动。",
])("a group that is only set up, or of one body, is no body of the division: %s", (text) => {
  expect(names(graphOf(text), "Agency").filter((name) => name.endsWith("领导小组"))).toEqual([]);
});

test("a group issues what it sends out", () => {
  const text = "日前，浙江省治理超限超载工作领导小组办公室印发《关于开展联合治超工作的通知》，要求各地执行。";
  expect(facts(graphOf(text))).toContain("浙江省治理超限超载工作领导小组办公室 ISSUED 关于开展联合治超工作的通知");
});

test.each(["召开", "日前召开"])("the news office of a government that is called by its level: %s", (verb) => {
  const text = `记者从省政府新闻办${verb}的发布会上获悉，浙江省开展了打假行动，查办案件3562件。`;
  const agencies = names(graphOf(text), "Agency");
  expect(agencies).toContain("浙江省人民政府新闻办");
  expect(agencies).not.toContain("浙江省人民政府");
});

test("cases of one kind that bodies of different places introduce are different ones", () => {
  const text = [
    "近日，浙江海警局连查3起涉嫌海上走私案件，抓获24人，查获冻品260余吨。",
    "近日，江苏盐城海警局破获1起走私冻品案，查扣船舶1艘、冻品100余吨。",
  ].join("\n");
  const document = graphOf(text);
  expect(names(document, "Case")).toHaveLength(2);
  const found = facts(document);
  expect(found).toContain("盐城海警局 HANDLED 走私冻品案");
  expect(found).toContain("走私冻品案 HAS_FIGURE 1艘");
  expect(found).not.toContain("走私冻品案 HAS_FIGURE 24人");
});

test.each(["象山警方", "浙江警方"])("a case that is told again of a body in the same place is one: %s", (who) => {
  const text = `宁波警方破获一起盗窃案\n近日，${who}破获一起盗窃案，抓获嫌疑人3名。`;
  expect(names(graphOf(text), "Case")).toHaveLength(1);
});

test("campaigns against several things share their head", () => {
  const text = "宁波市市场监管局深入开展打击制售假冒伪劣商品、侵犯知识产权违法行为专项整治行动，查处案件52起。";
  expect(names(graphOf(text), "Measure")).toEqual(["打击制售假冒伪劣商品、侵犯知识产权违法行为专项整治行动"]);
});

test("two campaigns with a head each are two", () => {
  const text = "宁波市公安局开展打击盗窃专项行动、反诈宣传活动，发放传单3000份。";
  expect(names(graphOf(text), "Measure")).toEqual(expect.arrayContaining(["打击盗窃专项行动", "反诈宣传活动"]));
});

test.each([
  ["警务站处置警情8164起，处警量占城区派出所总警情的51%，象山县公安局通报。", "Agency", /占城区/u],
  ["合肥市交通运输局开展整治行动，并邀请电视台记者随行。", "Organization", /邀请/u],
])("a piece of a sentence is no body: %s", (text, type, piece) => {
  expect(names(graphOf(text), type)).not.toContainEqual(expect.stringMatching(piece));
});

test("who a unit has act is no part of its name", () => {
  const text = "宁波市交通运输综合行政执法支队安排治超二大队开展专项行动，查处车辆12台。";
  expect(names(graphOf(text), "Agency")).toContain("宁波市交通运输综合行政执法支队");
});

test("to strike something off a list is no case", () => {
  const text = "福建省公安厅日前下发通知，对重大火灾隐患一律提请挂牌督办并限期整改销案。";
  expect(names(graphOf(text), "Case")).toEqual([]);
});

test.each(["夏季治安打击整治行动", "打击盗窃行动"])(
  "a campaign in the course of which something is done: %s",
  (name) => {
    expect(names(graphOf(`在今年的${name}中，象山县公安局刑警大队成立工作专班，全力攻坚积案。`), "Measure")).toEqual([
      name,
    ]);
  },
);

test("how long something took, and who is of the same village, is nobody and no place", () => {
  const text = "象山县公安局经过长达32年的追凶，抓获嫌疑人王某海。经侦查，与死者同村的王某海有重大作案嫌疑。";
  const document = graphOf(text);
  expect(names(document, "Person")).toEqual(["王某海"]);
  expect(names(document, "Place").filter((name) => name.endsWith("村"))).toEqual([]);
});
