import { facts, graphOf, names } from "../../support/article.ts";

test.each(["全国海关", "各地海关"])("all customs of the country are a body of their own: %s", (written) => {
  const text = `海关总署昨日公布的数据显示，今年1月至9月，${written}共立案侦办走私犯罪案件3122起。`;
  const document = graphOf(text);
  expect(names(document, "Agency")).toEqual(expect.arrayContaining(["海关总署", "全国海关"]));
  expect(facts(document)).toContain("全国海关 HAS_FIGURE 3122起");
});

test("the code of a case that looks like a campaign's is the case's", () => {
  const document = graphOf("宁波海关缉私局侦办“使命2003”走私废物案，查证废物3万吨。");
  expect(names(document, "Measure")).toEqual([]);
  expect(names(document, "Case")).toEqual(["“使命2003”走私废物案"]);
});

test("one of the gravest cases of the year is the case that is told", () => {
  const text = [
    "宁波海关近期查获一起特大海上走私大案。10月26日，缉私艇截获一艘货船，抓获嫌疑人6名。",
    "据介绍，这是今年宁波海关在海上查获的特大案件之一。",
  ].join("\n");
  expect(names(graphOf(text), "Case")).toHaveLength(1);
});

test("a sea to one side of an island is by the island", () => {
  const text = "10月26日，海关缉私艇在珠海担杆列岛以东海域截获一艘走私货船，抓获嫌疑人6名，拱北海关正在审理该走私案。";
  expect(names(graphOf(text), "Place")).toContain("担杆列岛");
});

test.each([
  ["10月17日，柬警方对4个窝点开展集中抓捕，抓获嫌疑人61名。", "柬埔寨警方"],
  ["在办案组协助下，缅警方捣毁4个窝点，抓获嫌疑人61名。", "缅甸警方"],
  ["据介绍，印尼警方捣毁4个窝点，抓获嫌疑人61名。", "印度尼西亚警方"],
])("the police of a country that is called in short: %s", (text, name) => {
  const document = graphOf(text);
  expect(names(document, "Agency")).toContain(name);
  expect(facts(document)).toContain(`${name} HAS_FIGURE 4个`);
});

test("whose officers make up a group does not act for it", () => {
  const text = "公安部派员率山东、河南等地公安民警组成的工作组赴国外，捣毁4个窝点。";
  expect(facts(graphOf(text)).filter((one) => /^(?:山东|河南).* HAS_FIGURE /u.test(one))).toEqual([]);
});

test("of what a named row of campaigns consists", () => {
  const text = "宁波市公安局开展了“三大攻坚战”，即隐患整治攻坚战、风险排查攻坚战、挂案清仓攻坚战。";
  const document = graphOf(text);
  expect(names(document, "Measure")).toEqual(["三大攻坚战", "隐患整治攻坚战", "风险排查攻坚战", "挂案清仓攻坚战"]);
  expect(facts(document)).toContain("宁波市公安局 ADOPTED 风险排查攻坚战");
});

test("a row of campaigns parted by commas, with its number in its name", () => {
  const text = "宁波市公安局启动了“六项行动”，即打击涉黑涉恶犯罪行动，便民利企优化服务行动，联乡帮村志愿服务行动。";
  const document = graphOf(text);
  const measures = names(document, "Measure");
  expect(measures).toEqual(expect.arrayContaining(["便民利企优化服务行动", "联乡帮村志愿服务行动"]));
  expect(names(document, "Figure")).toEqual([]);
});

test("a mechanism whose name is a saying of two parts", () => {
  const text = "为此，宁波市公安局建立健全“下去一把抓，回来再分家”机制。";
  expect(names(graphOf(text), "Measure")).toEqual(["下去一把抓，回来再分家机制"]);
});

test.each(["八一广场", "五一广场"])("a square that is called by a day is a place: %s", (name) => {
  expect(names(graphOf(`昨日，南昌市公安局民警在${name}开展防诈宣传，发放传单3000份。`), "Place")).toContain(name);
});

test("high streets and back lanes are of the city before them", () => {
  expect(names(graphOf("连日来，澳门大街小巷装扮一新，市民喜迎节日，警方加强巡逻。"), "Place")).toContain(
    "澳门特别行政区",
  );
});
