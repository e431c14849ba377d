import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["象山县某高速昨晚发生一起6车连环追尾事故，造成3人受伤。", "连环追尾事故"],
  ["27日，象山县第二中学发生73人集体食物中毒事件，目前已有71人出院。", "集体食物中毒事件"],
  ["27日，象山县第二中学发生一宗疑似食物中毒事故，55名学生入院。", "食物中毒事故"],
  ["昨日，沿海高速象山段发生数十辆车相撞事故，5人被困。", "相撞事故"],
  ["4月14日，沿海高速象山段发生一起19车连撞事故，造成50余人被困。", "连撞事故"],
])("no count, time or quality begins the name of an accident: %s", (text, name) => {
  expect(names(graphOf(text), "Case")).toEqual([name]);
});

test.each([
  "事故发生后，象山县交警大队立即启动重大道路交通事故处置预案，组织警力赶赴现场。",
  "象山县交警大队启动重大交通事故应急处置预案，到场处理。",
  "据象山县交警大队统计，近3年已有5名环卫工人死于交通事故。",
])("a plan for accidents, or how many there were, is no accident: %s", (text) => {
  expect(names(graphOf(text), "Case")).toEqual([]);
});

test.each([
  ["昨日，在国道324线象山段发生一起因大货车碰撞小轿车，造成3人死亡、4人受伤的道路交通事故。", "道路交通事故"],
  ["昨日，一辆重型货车（车牌号浙B12345）自西向东与一辆面包车（车牌号浙B54321）迎面相撞，造成5人死亡。", "相撞事故"],
  ["昨日，一辆中巴车在象山县超车时撞上山体，客车滚入山谷中，造成24人受伤。", "交通事故"],
])("what drives into another, or down from the road: %s", (text, name) => {
  expect(names(graphOf(text), "Case")).toEqual([name]);
});

test("the units of a province's fire brigade that are called by their places are those of the places", () => {
  const text = "海南省消防总队立即调集海口支队10车66人、万宁大队3车22人到场增援。";
  const agencies = names(graphOf(text), "Agency");
  expect(agencies).toContain("海口市消防救援支队");
  expect(agencies).toContain("万宁市消防救援大队");
});

test.each([
  ["一辆从象山驶来的夏利轿车与一辆货车相撞，2人受伤，交警到场处理。", "Person"],
  ["昨日，一辆轿车在机场老路发生一起交通事故，2人受伤。", "Person"],
  ["记者从住院部了解到，病房中已住进20位患者，县公安局正在调查。", "Agency"],
])("what a car, a road or a ward is called is nobody: %s", (text, type) => {
  expect(names(graphOf(text), type).filter((name) => /夏利|老路|住院部/u.test(name))).toEqual([]);
});

test.each([
  ["大队接到该区金顺造纸有限公司报警，厂区内发生火灾。", "金顺造纸有限公司"],
  ["据大诚家具有限公司的工人介绍，他们中午在食堂吃饭。", "大诚家具有限公司"],
  ["某幼儿教育基地属于大硕文化发展有限公司，该公司在海淀区注册。", "大硕文化发展有限公司"],
])("the name of a firm begins after what tells of it: %s", (text, name) => {
  expect(names(graphOf(text), "Organization")).toEqual([name]);
});

test("on the way to an emergency the officers phone, and no newspaper is named", () => {
  const text = "消防指挥员在途中电话指导报警人组织村民控制火势。";
  expect(names(graphOf(text), "Organization")).toEqual([]);
});

test.each([
  ["河南南阳独山景区内一辆卡车失控，撞倒多人。", "独山县"],
  ["一辆重庆望江牌三轮摩托车被盗，民警正在调查。", "望江县"],
])("a county's short name right after a city that it does not lie in is another name: %s", (text, name) => {
  expect(names(graphOf(text), "Place")).not.toContain(name);
});

test("in full-width digits, too, figures, dates and outlets are read", () => {
  const text =
    "新华网象山１２月３０日电（记者丁大伟）象山县公安局３０日通报，已查处酒驾１４起、行政拘留２．５万人，同比下降１２％。";
  const document = graphOf(text);
  expect(names(document, "Figure")).toEqual(expect.arrayContaining(["14起", "2.5万人", "12%"]));
  expect(facts(document)).toContain("新华网 PUBLISHED @article");
  const quotes = document.triples.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(quotes).toContain("１４起");
});

test.each([
  "象山县一玩具市场昨日发生大火，造成10人受伤。",
  "昨日凌晨，发生在象山县一民居的一场大火，导致家中2人死亡。",
  "昨日，象山县发生山火，投入扑救队员200人。",
])("what a fire is called in speech is a fire: %s", (text) => {
  expect(names(graphOf(text), "Case")).toEqual(["火灾事故"]);
});

test("whom a secretary's orders concern is not handled by the committee", () => {
  const text =
    "象山县昨日发生火灾事故，5人受伤。宁波市委书记丁大伟作出批示，要求全力救治，查明原因。象山县消防救援大队到场处置。";
  const found = facts(graphOf(text));
  expect(found).not.toContainEqual(expect.stringMatching(/^中共宁波市委员会 HANDLED/u));
  expect(found).toContain("象山县消防救援大队 HANDLED 火灾事故");
});

test("a street that begins like a town of its district is no town", () => {
  expect(names(graphOf("南京市建邺区兴隆大街80号一民房失火，无人受伤。"), "Place")).not.toContain("兴隆街道");
});

test("how far away a place is, is no figure", () => {
  const figures = names(graphOf("往象山方向500米处，5辆货车追尾，致3人受伤。事发地在县城以西大约50公里。"), "Figure");
  expect(figures).toEqual(expect.arrayContaining(["5辆", "3人"]));
  expect(figures).not.toContain("500米");
  expect(figures).not.toContain("50公里");
});

test.each([
  ["近日，宁夏自治区公安厅召开会议，部署打击盗窃犯罪。", "宁夏回族自治区"],
  ["近日，广西自治区公安厅召开会议，部署打击盗窃犯罪。", "广西壮族自治区"],
])("an autonomous region by its everyday name: %s", (text, name) => {
  expect(names(graphOf(text), "Place")).toEqual([name]);
});

test.each([
  ["昨日，象山县发生三车追尾事故，共造成4死3伤。", ["4人", "3人"]],
  ["昨日，象山县发生交通事故，致4死10余伤，其中2重伤。", ["4人", "10人", "2人"]],
])("how many died and were hurt, without their unit: %s", (text, figures) => {
  const document = graphOf(text);
  expect(names(document, "Figure")).toEqual(figures);
  for (const figure of figures)
    expect(facts(document)).toContainEqual(expect.stringMatching(`事故 HAS_FIGURE ${figure}$`));
  const dead = document.entities.find(({ name }) => name === "4人");
  expect(dead).toMatchObject({ aliases: ["4死"], properties: { value: 4, unit: "人", what: "死亡" } });
});

test("whom somebody hurt, and a wound that is counted, make no such figure", () => {
  expect(names(graphOf("孙某持刀将王某刺伤，王某身中3刀，伤口2处。象山县公安局已立案。"), "Figure")).not.toContain(
    "3人",
  );
});
