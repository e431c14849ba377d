import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "随时为遇有交通拥堵、发生交通事故的考生提供帮助。",
  "对发生故障和交通事故的送考车辆，民警将快速处理。",
  "群众如遇交通事故，可拨打电话求助。",
])("what may befall somebody has not happened: %s", (told) => {
  expect(names(graphOf(`鄢陵县公安局交通警察大队部署护考。${told}`), "Case")).toEqual([]);
});

test.each([
  ["为考生铺就一条“绿色通道”。", "绿色通道"],
  ["开通了一条“绿色通道”。", "绿色通道"],
  ["开通服务考生的两个绿色通道：一是身份证办理绿色通道。二是送考绿色通道。", "身份证办理绿色通道"],
])("a way that is opened is one, however it is counted: %s", (told, name) => {
  expect(names(graphOf(`鄢陵县公安局${told}`), "Measure")).toContain(name);
});

test("all that are told one by one are measures", () => {
  const text = "许昌市公安局推出三项举措：一是涉企案件快办机制。二是企业报警快速通道。三是护企专项行动。";
  expect(names(graphOf(text), "Measure")).toEqual(expect.arrayContaining(["企业报警快速通道", "护企专项行动"]));
});

test.each([
  ["开展专项行动“利剑战役”，抓获9人。", "利剑战役"],
  ["启动集中行动“清风计划”，检查6家。", "清风计划"],
  ["部署主题活动“平安行动”，走访8户。", "平安行动"],
])("what something is stands before its name: %s", (told, name) => {
  expect(names(graphOf(`许昌市公安局${told}`), "Measure")).toEqual([name]);
});

test.each(["一号检察建议", "三号司法建议", "某某讲话精神"])("what was written is no measure: %s", (name) => {
  expect(names(graphOf(`许昌市人民检察院持续落实“${name}”，开展回访。`), "Measure")).not.toContain(name);
});

test.each([
  "许昌市公安局推出12项便民措施。12项措施中有5项已经实施。",
  "许昌市公安局出台12条护企举措。12条举措涉及三个方面。",
  "许昌市税务局推出12项服务举措。目前，12项举措全部落地。",
])("so many measures, named again, are the same: %s", (text) => {
  const found = facts(graphOf(text)).filter((fact) => /HAS_FIGURE 12[项条]$/u.test(fact));
  expect(found.every((fact) => /^12[项条]/u.test(fact))).toBe(true);
});

test.each([
  "派出所、交警、消防、特警等警种派员进驻。",
  "交警、消防等多警种联动处置。",
  "组织巡警、消防、特警等警种上街巡逻。",
])("kinds of police in a row are no bodies of their own: %s", (told) => {
  expect(names(graphOf(`许昌市公安局部署安保。${told}`), "Agency")).toEqual(["许昌市公安局"]);
});

test.each([
  "涉案物品由许昌市林业局登记保存，案件正在进一步侦查中。",
  "鸟类交由许昌市林业局救护放归，目前，案件正在侦办中。",
  "标本已送许昌市林业局保管，此案正在进一步办理中。",
])("that a case goes on says nothing of who keeps what was found: %s", (told) => {
  const found = facts(graphOf(`许昌市公安局侦破一起非法狩猎案，抓获嫌疑人丁某。${told}`));
  expect(found).toContain("许昌市公安局 HANDLED 非法狩猎案");
  expect(found).not.toContain("许昌市林业局 HANDLED 非法狩猎案");
});

test.each(["特别声明", "免责声明", "版权声明"])("a disclaimer ends the article, however long: %s", (head) => {
  const text = `许昌市网信办发布提醒。\n${head}：以上内容（如有图片或视频亦包括在内）为自媒体用户上传并发布，本平台仅提供信息存储服务，与兰考县公安局无关。`;
  const document = graphOf(text);
  expect(names(document, "Agency")).not.toContain("兰考县公安局");
  expect(names(document, "Measure")).toEqual([]);
});

test.each([
  ["甘肃省酒泉市的考生在兰陵中学赴考。", false],
  ["山东省的考生在兰陵中学赴考。", true],
  ["临沂市的考生在兰陵中学赴考。", true],
])("a school is of the county that it is called by where its province is named: %s", (text, is) => {
  expect(names(graphOf(text), "Place").includes("兰陵县")).toBe(is);
});
