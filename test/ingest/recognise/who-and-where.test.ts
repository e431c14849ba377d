import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["近日，兴义市税务、公安、海关、邮政等部门联合查处一起骗取出口退税案。", "兴义市税务局 HANDLED 骗取出口退税案"],
  ["兴义市公安局、税务局、邮政局等部门联合查处一起骗取出口退税案。", "兴义市公安局 HANDLED 骗取出口退税案"],
  ["兴义市市场监管局、公安、城管、烟草等部门查处一起假酒案。", "兴义市市场监督管理局 HANDLED 假酒案"],
])("who acts with fields of work beside it: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  "青田县公安局接报后，将险情向县应急管理局、县海事处通报，随后破获盗窃案。",
  "青田县公安局破获盗窃案，并向县财政局、县民政局等单位发出提示函。",
  "青田县公安局对县林业局、县水利局反映的盗窃案展开侦查。",
])("who is told handles nothing: %s", (text) => {
  const handlers = facts(graphOf(text)).filter((fact) => fact.includes("HANDLED"));
  expect(handlers).toEqual(["青田县公安局 HANDLED 盗窃案"]);
});

test.each([
  "新泰市公安局汶南派出所民警发现一名老人，与新泰市公安局新汶派出所协查的老人非常相似。",
  "东平县公安局民警发现该车与肥城市公安局通报的车辆相符。",
  "宁阳县公安局采集的指纹与泗水县公安局提供的一致。",
])("what is compared makes no partners: %s", (text) => {
  expect(facts(graphOf(text)).filter((fact) => fact.includes("COOPERATES_WITH"))).toEqual([]);
});

test.each([
  ["本报讯（记者 李高阳）盘州市公安局破获一起盗窃案。", "李高阳"],
  ["本报讯（记者 王长沙）盘州市公安局破获一起盗窃案。", "王长沙"],
  ["本报讯（通讯员 陈延安）盘州市公安局破获一起盗窃案。", "陈延安"],
])("a place in a name that signs is none: %s", (text, name) => {
  const document = graphOf(text);
  expect(names(document, "Person")).toEqual([name]);
  expect(names(document, "Place")).toEqual(["盘州市"]);
});

test("a village is the same whether its town is named with it or pointed at", () => {
  const document = graphOf(
    "专案组在玉林市博白县龙潭镇白树村捣毁制售假烟窝点，破获制售假烟案。随后在该镇白树村、大安村等地捣毁另外4个窝点。",
  );
  expect(names(document, "Place").filter((name) => name === "白树村")).toHaveLength(1);
  expect(facts(document)).toEqual(
    expect.arrayContaining(["制售假烟案 OCCURRED_IN 白树村", "制售假烟案 OCCURRED_IN 大安村"]),
  );
});

test.each([
  ["10月25日，柘荣县森林公安局破获一起非法狩猎案。该县自2017年12月1日至2027年12月30日禁猎。", "2017-10-25"],
  ["3月2日，沙县林业局查获一起盗伐林木案。禁伐期为2018年1月1日—2030年1月1日。", "2018-03-02"],
  ["3月2日，沙县公安局破获一起盗窃案。该案于2021年3月9日移送起诉。", "2021-03-02"],
])("the end of a time to come is no year of the article's: %s", (text, day) => {
  expect(graphOf(text).entities.find(({ type }) => type === "Case")!.properties.occurredOn).toBe(day);
});

test.each([
  "有吸毒前科的蒲某驾车经过卡点，民警查获冰毒2公斤，案件正在侦办。",
  "有盗窃前科的蒲某形迹可疑，被民警抓获，案件正在侦办。",
  "刑满释放的抢劫犯罪人员蒲某被民警控制，案件正在侦办。",
])("what somebody did before is not the case: %s", (text) => {
  expect(names(graphOf(text), "Case")).not.toContainEqual(expect.stringMatching(/吸毒|盗窃|抢劫/u));
});

test("crimes that the law writes with pauses, and the case beside", () => {
  const document = graphOf(
    "琼海市森林公安局侦破一起非法猎捕、杀害珍贵、濒危野生动物案和一起非法狩猎案，抓获嫌疑人云某海。",
  );
  expect(names(document, "Case")).toEqual(["非法猎捕、杀害珍贵、濒危野生动物案", "非法狩猎案"]);
});

test.each([
  ["公安部交通管理局发布提示。", "公安部交通管理局"],
  ["杭州市公安局交通管理局发布提示。", "杭州市公安局交通管理局"],
])("a bureau of traffic keeps its name: %s", (text, name) => expect(names(graphOf(text), "Agency")).toContain(name));

test("a ship of the coast guard is no coast guard", () => {
  const document = graphOf("钦州市海上搜救中心协调“中国海警22026”和“南海救202”前往搜寻。");
  expect(names(document, "Agency")).toEqual(["钦州市海上搜救中心"]);
});

test.each([
  "乘客安先生向乘警祝小满报警，称背包被盗。民警将嫌疑人佘某抓获。",
  "安女士找到乘警祝小满报案，称手机被盗。警方抓获嫌疑人佘某。",
  "安先生的背包被盗，乘警祝小满接到报警后赶到。警方抓获嫌疑人佘某。",
])("who is told of a theft did not suffer it: %s", (text) => {
  const victims = facts(graphOf(text)).filter((fact) => fact.includes("VICTIM_IN"));
  expect(victims.join()).not.toContain("祝小满");
});

test("whom a report calls Mr it does not accuse", () => {
  const document = graphOf("市民佘先生通过电话举报该公司。张店公安分局破获这起非法集资案。");
  expect(facts(document).filter((fact) => fact.includes("SUSPECT_IN"))).toEqual([]);
});

test("a seat is not counted", () => {
  expect(names(graphOf("04车100座的旅客报警，民警查扣货车12辆。"), "Figure")).toEqual(["12辆"]);
});

test.each([
  "该中心努力打造企业群众满意的服务窗口。",
  "他常说要做一名让群众满意的民警。",
  "驿站成了外来务工群众温暖的家园。",
])("no name holds a particle: %s", (text) => {
  expect(names(graphOf(text), "Person")).toEqual([]);
});

test.each([
  ["宿豫区人民法院公开宣判组织、领导、参加黑社会性质组织案，判处殷某有期徒刑。", "组织领导参加黑社会性质组织"],
  ["宿豫区人民法院审理殷某黑社会性质组织案。", "组织领导参加黑社会性质组织"],
  ["通报全市打击和防范非法集资等经济犯罪的情况。", "非法集资"],
])("the crime as the law calls it: %s", (text, crime) => expect(names(graphOf(text), "CrimeType")).toContain(crime));
