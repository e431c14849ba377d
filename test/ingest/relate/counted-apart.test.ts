import { facts, graphOf, names } from "../../support/article.ts";

const cases = (text: string) => graphOf(text).entities.filter(({ type }) => type === "Case");

test.each([
  ["永安市公安局破获一起盗窃案，抓获嫌疑人丁某；漳平市公安局破获一起盗窃案，抓获嫌疑人巫某。", ["丁某", "巫某"]],
  ["永安市公安局侦破一宗诈骗案，刑拘嫌疑人丁某；漳平市公安局侦破一宗诈骗案，刑拘嫌疑人巫某。", ["丁某", "巫某"]],
  ["永安警方查获一起走私香烟案，抓获嫌疑人丁某；漳平警方查获一起走私香烟案，抓获嫌疑人巫某。", ["丁某", "巫某"]],
])("two cases of one crime, part by part: %s", (text, suspects) => {
  const document = graphOf(text);
  const found = document.entities.filter(({ type }) => type === "Case");
  expect(found).toHaveLength(2);
  const of = (name: string) => document.entities.find((one) => one.name === name)!.id;
  const objects = suspects.map(
    (name) => document.triples.find((one) => one.subject === of(name) && one.predicate === "SUSPECT_IN")!.object,
  );
  expect(new Set(objects).size).toBe(2);
});

test.each([
  "永安市公安局破获一起盗窃案；该盗窃案涉案金额3万元。",
  "永安市公安局破获一起盗窃案，抓获嫌疑人丁某；目前，盗窃案正在进一步侦办。",
  "永安市公安局破获一起盗窃案。该起盗窃案的嫌疑人丁某被抓获；盗窃案涉案3万元。",
])("a case told again is one: %s", (text) => expect(cases(text)).toHaveLength(1));

test.each([
  ["永安市公安局破获一起非法经营案；漳平市公安局抓获1名以租房为由实施诈骗的嫌疑人。", "漳平市公安局", "诈骗案"],
  ["永安市公安局破获一起盗窃案；漳平市公安局抓获涉嫌抢夺的嫌疑人巫某。", "漳平市公安局", "抢夺案"],
  ["永安市公安局侦破一起走私案；漳平市公安局抓获涉嫌故意伤害的巫某。", "漳平市公安局", "故意伤害案"],
])("another crime in a part of its own: %s", (text, body, name) => {
  expect(facts(graphOf(text))).toContain(`${body} HANDLED ${name}`);
});

test.each([
  ["“毒粉条案”中，被告人丁某被判处有期徒刑三年。", "毒粉条案"],
  ["永安市人民法院审结“假奶粉案”，被告人丁某获刑。", "假奶粉案"],
  ["轰动一时的“地沟油案”宣判，被告人丁某获刑五年。", "地沟油案"],
])("a case by what it is called in quotes: %s", (text, name) => {
  const document = graphOf(`永安市人民法院近日公开宣判。${text}`);
  expect(names(document, "Case")).toContain(name);
  expect(names(document, "CrimeType")).not.toContain(name.slice(0, -1));
});

test.each(["“用心办理每一件小案”", "“严格公正办好每一个案”", "“让人民群众在身边感受公平的案”"])(
  "a slogan in quotes is no case: %s",
  (text) => expect(names(graphOf(`永安市人民法院近日部署工作，提出${text}。`), "Case")).toEqual([]),
);

test.each([
  ["被告人丁某的行为构成生产、销售有毒、有害食品罪。", "生产销售有毒有害食品"],
  ["丁某因涉嫌非法猎捕珍贵、濒危野生动物罪被刑事拘留。", "非法猎捕珍贵濒危野生动物"],
  ["丁某因犯掩饰、隐瞒犯罪所得罪被判处有期徒刑一年。", "掩饰隐瞒犯罪所得"],
])("a crime as the law writes it, with its pauses: %s", (text, crime) => {
  expect(names(graphOf(`永安市人民法院公开审理一起案件。${text}`), "CrimeType")).toEqual([crime]);
});

test.each([
  ["自5月份永安市公安局开展“夏夜”专项行动以来，漳平市公安局严查酒驾。", "永安市公安局"],
  ["自3月份三明市公安局部署开展“春雷”专项行动以来，漳平市公安局破案12起。", "三明市公安局"],
  ["福建省公安厅启动“秋实”专项行动后，漳平市公安局连破两案。", "福建省公安厅"],
])("whose a campaign is: %s", (text, body) => {
  const adopted = facts(graphOf(text)).filter((fact) => fact.includes(" ADOPTED "));
  expect(adopted).toHaveLength(1);
  expect(adopted[0]).toMatch(new RegExp(`^${body}`));
});

test("work and campaign of one kind are one measure", () => {
  const text = "永安市住建局开展燃气安全专项整治行动。当日，检查组对3家门店开展了燃气安全专项整治工作。";
  expect(names(graphOf(text), "Measure")).toHaveLength(1);
});

test.each([
  ["福州铁路公安处永安站派出所抓获一名逃犯。", "福州铁路公安处永安站派出所"],
  ["南昌铁路公安局福州公安处破获一起盗窃案。", "南昌铁路公安局福州公安处"],
  ["永安南站派出所民警在候车室抓获嫌疑人丁某。", "永安南站派出所"],
])("the police of the railway: %s", (text, body) => {
  expect(names(graphOf(`近日，${text}案件正在侦办。`), "Agency")).toContain(body);
});

test("the committee and the government that asked are not who acts", () => {
  const text = "为落实7月9日市委市政府关于排查老旧电梯的通知，永安市住建局随即部署。截至目前，共排查小区120家。";
  expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^永安市住房和城乡建设局 HAS_FIGURE 120家/));
});
