import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["最高检未成年人检察工作办公室主任", "最高人民检察院未成年人检察工作办公室"],
  ["公安部打击犯罪工作办公室负责人", "公安部打击犯罪工作办公室"],
  ["水利部河湖保护办公室副主任", "水利部河湖保护办公室"],
])("an office of a central body, by who leads it: %s", (text, office) => {
  const document = graphOf(`${text}张志远表示，将加强协作。`);
  expect(names(document, "Agency")).toContain(office);
  expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`^${office} PART_OF `, "u")));
});

test.each(["西街警务站", "南门警务站", "东湖警务室"])("a post of a squad: %s", (post) =>
  expect(names(graphOf(`近日，市民将锦旗送到鲤城公安分局巡特警反恐大队${post}，表示感谢。`), "Agency")).toContain(
    `泉州市公安局鲤城分局巡特警反恐大队${post}`,
  ),
);

test.each([
  ["本报记者赵红旗 通讯员潘正军", ["赵红旗", "潘正军"]],
  ["本网记者 周晓燕", ["周晓燕"]],
  ["本报见习记者李文昌 实习生何雨", ["李文昌", "何雨"]],
])("a line of nothing but who wrote: %s", (line, authors) => {
  const document = graphOf(`一起伤害案背后的帮教\n2020-02-28 22:17\n${line}\n巩义市检察院办理此案。此案已移送。`);
  for (const one of authors) expect(facts(document)).toContain(`${one} AUTHORED @article`);
});

test.each([
  "按照省、市农业农村、公安等部门统一部署",
  "根据市生态环境局、市公安局等部门的统一要求",
  "遵照市应急管理局、市消防救援支队等单位统一安排",
])("whose plan it is does not act: %s", (plan) => {
  const document = graphOf(`${plan}，近期，柴桑区农业农村局在九江市开展执法巡查。巡查中，抓获嫌疑人6人。`);
  expect(facts(document).filter((fact) => fact.endsWith("HAS_FIGURE 6人"))).toEqual([
    "九江市柴桑区农业农村局 HAS_FIGURE 6人",
  ]);
});

test.each(["案件到巩义市检察院后", "案件移送巩义市检察院后", "此案移交巩义市检察院后"])(
  "who is handed a case has it: %s",
  (text) =>
    expect(facts(graphOf(`去年，小李与同学冲突，涉嫌故意伤害罪，被立案侦查。${text}，检察官阅卷。`))).toContain(
      "巩义市人民检察院 HANDLED 故意伤害案",
    ),
);

test.each(["切断通道", "斩断链条机制", "打通堵点机制"])("what is cut or opened is no measure: %s", (item) =>
  expect(names(graphOf(`江城市公安局通过建立机制、${item}、铲除窝点等方式，严打诈骗。`), "Measure")).not.toContain(
    item,
  ),
);

test("gangs are counted by their kind, too", () =>
  expect(names(graphOf("鄂州市农业部门累计出动800多人次，查获2伙违法人员。"), "Figure")).toContain("2伙"));
