import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["孙某等人组织、领导、参加黑社会性质组织犯罪案", "孙某"],
  ["钱某等9人组织、领导、参加黑社会性质组织犯罪案件", "钱某"],
  ["一起组织、领导、参加黑社会性质组织犯罪案件", undefined],
])("a case of a criminal organisation may be called by that it is one: %s", (told, suspect) => {
  const document = graphOf(`26日，青田县人民法院对${told}作出判决，查明该组织先后致轻伤6人。`);
  const [name] = names(document, "Case");
  expect(name).toMatch(/黑社会性质组织/u);
  expect(facts(document)).toContain(`青田县人民法院 HANDLED ${name}`);
  if (suspect) expect(facts(document)).toContain(`${suspect} SUSPECT_IN ${name}`);
});

test.each(["“沙霸”案", "“菜市场大王”案", "“码头老大”案"])(
  "what somebody is called is no crime, and 涉黑案 tells no other case: %s",
  (name) => {
    const document = graphOf(
      `青田县人民法院9日对一起${name}一审宣判，以寻衅滋事罪判处孙立强有期徒刑8年。这是该县宣判的首例涉黑案件。`,
    );
    expect(names(document, "Case")).toHaveLength(1);
    expect(names(document, "CrimeType")).toEqual(["寻衅滋事", "涉黑"]);
  },
);

test.each([
  ["“6·18”系列盗掘、倒卖文物案", "盗掘、倒卖文物案"],
  ["“3·05”盗捞、倒卖文物案", "盗捞、倒卖文物案"],
  ["“9·14”系列倒卖、走私文物案", "倒卖、走私文物案"],
])("a case by its day and by all that was done: %s", (written, name) => {
  const document = graphOf(`宜阳县公安局破获${written}，抓获犯罪嫌疑人47名，追缴文物1400余件。`);
  const [found, ...others] = names(document, "Case");
  expect(found).toContain(name);
  expect(others).toEqual([]);
  expect(facts(document)).toContain(`${found} HAS_FIGURE 47名`);
});

test.each([
  ["上饶铁路公安处鹰潭站派出所", "上饶铁路公安处"],
  ["防城港市公安边防支队企沙边防派出所", "防城港公安边防支队"],
  ["梧州铁路公安处梧州火车站派出所", "梧州铁路公安处"],
])("a station is of the body that is written before it: %s", (written, whole) => {
  const document = graphOf(`6日，${written}先后出动警力30余名，转移群众110余名。`);
  expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`派出所 PART_OF ${whole}$`, "u")));
  expect(names(document, "Agency")).toHaveLength(1);
});

test.each(["联合铁路公安处特警支队", "会同铁路公安处特警支队", "与铁路公安处特警支队"])(
  "a body that is called by its short name goes on without it: %s",
  (partner) =>
    expect(names(graphOf(`6日，梧州铁路公安处梧州站派出所${partner}开展应急演练。`), "Agency")).toContain(
      "梧州铁路公安处特警支队",
    ),
);

test.each([
  ["根河", "呼伦贝尔市"],
  ["五大连池", "黑河市"],
  ["临江", "白山市"],
])("of counties that are named as often, the one that is written in full is what 市 means: %s", (short, above) => {
  const document = graphOf(
    `为做好防范工作，20日，市公安局联合图里河铁路派出所在${short}车站开展演练。演练假设一人进入车站，民警通报${short}市公安局。`,
  );
  expect(names(document, "Agency")).toContain(`${short}市公安局`);
  expect(names(document, "Agency")).not.toContain(`${above}公安局`);
});

test.each([
  "央广网海南8月18日消息（王小明 朱平江）",
  "海峡网福州5月2日消息（王小明）",
  "荆楚网宜昌3月9日消息(王小明 李平)",
])("who wrote may stand in brackets after the day: %s", (line) =>
  expect(facts(graphOf(`${line}近日，青田县普降暴雨，青田县公安局转移群众110余名。`))).toContainEqual(
    expect.stringMatching(/^王小明 AUTHORED/u),
  ),
);

test.each(["大旺村委", "莲花村委", "石桥村委"])("a village's committee is no body of the state: %s", (committee) =>
  expect(names(graphOf(`青田县公安局民警和${committee}沟通协调，疏通排水沟。`), "Agency")).toEqual(["青田县公安局"]),
);

test.each(["三元井光伏项目部", "三元里社区", "三元桥附近群众"])("三元 counts no money before %s", (place) =>
  expect(names(graphOf(`青田县公安局接到${place}的求助电话，转移20人。`), "Figure")).toEqual(["20人"]),
);
