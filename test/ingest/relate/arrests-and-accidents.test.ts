import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["最高人民检察院依法以涉嫌受贿罪对刘某作出逮捕决定", "最高人民检察院"],
  ["鹤壁市人民检察院依法对刘某作出逮捕决定", "鹤壁市人民检察院"],
  ["鹤壁市人民检察院经审查，对刘某决定逮捕", "鹤壁市人民检察院"],
])("who decides on an arrest has the case: %s", (told, body) => {
  const text = `某省原副省长刘某涉嫌受贿一案，由国家监察委员会调查终结，移送检察机关审查起诉。日前，${told}。`;
  expect(facts(graphOf(text))).toContain(`${body} HANDLED 受贿案`);
});

test.each([
  ["一辆大客车（核载39人）驶出路外，翻下边坡", "翻下边坡"],
  ["一辆货车冲出护栏", "冲出护栏"],
  ["一辆小型客车失控，翻入深沟", "翻入深沟"],
])("what leaves the road is a traffic accident: %s", (told) => {
  const document = graphOf(`7月26日14时许，庆阳市宁县境内国道上，${told}，造成3人死亡、4人受伤。`);
  expect(names(document, "Case")).toEqual(["交通事故"]);
  expect(facts(document)).toEqual(
    expect.arrayContaining(["交通事故 OCCURRED_IN 宁县", "交通事故 HAS_FIGURE 3人", "交通事故 HAS_FIGURE 4人"]),
  );
});

test.each(["指导重大交通事故调查处理", "督办较大交通事故", "应对特大交通事故"])(
  "what is done about an accident tells that there was one: %s",
  (told) => expect(names(graphOf(`公安部派出工作组赴赣州${told}工作`), "Case")).toEqual(["交通事故"]),
);

test.each(["均为赴格尔木务工人员", "来自格尔木的乘客63人", "由格尔木出发"])(
  "what a bracket says of those on board is not where it happened: %s",
  (told) => {
    const text = `7月26日，青兰高速平凉市泾川县境内，一辆大型普通客车（核载63人，${told}）发生侧翻事故，造成13人死亡。`;
    expect(facts(graphOf(text)).filter((one) => one.includes("OCCURRED_IN"))).toEqual(["侧翻事故 OCCURRED_IN 泾川县"]);
  },
);

test.each(["伤人事件", "持刀伤人事件", "袭警事件"])("an event is a case: %s", (event) => {
  const text = `21日，江山市市民中心门口发生一起${event}，江山市公安局民警赶到现场，控制嫌疑人石某。`;
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([event]);
  expect(facts(document)).toEqual(
    expect.arrayContaining([`江山市公安局 HANDLED ${event}`, `石某 SUSPECT_IN ${event}`]),
  );
});

test.each(["派出所", "巡特警大队", "反诈中心"])("who heads a body that has the case is no party to it: %s", (unit) => {
  const text = `近日，江山市公安局${unit}负责人吴安劝阻一起电信诈骗。接到报警后，吴安与同事作出判断，这是一起典型的电信诈骗案，为群众挽损15万元。`;
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringMatching(/^吴安 (?:SUSPECT|VICTIM)_IN/u));
});

test("an island's division is not the one in the name of a body", () => {
  const text = "近日，福州海警局查获1起非法采矿案。当天，福州海警局执法艇在西犬岛附近海域巡逻时发现1艘采砂船。";
  expect(facts(graphOf(text)).filter((one) => one.includes("OCCURRED_IN"))).toEqual(["非法采矿案 OCCURRED_IN 西犬岛"]);
});
