import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["张掖市公安局推行“一窗受理”改革。2个“一窗受理”窗口已办理各类业务3120件次。", "一窗受理 HAS_FIGURE 3120件"],
  ["张掖市公安局建立警企联络机制。该机制已收到企业来电216条。", "警企联络机制 HAS_FIGURE 216条"],
  ["张掖市公安局推出夜间延时服务。此项便民服务涵盖户籍、驾驶证等共36项业务。", "夜间延时服务 HAS_FIGURE 36项"],
])("what a sentence about a measure counts is the measure's: %s", (text, expected) => {
  expect(facts(graphOf(text)).map((fact) => fact.replace(/改革|窗口/u, ""))).toContain(expected);
});

test.each([
  "“护航”专项行动开展以来，张掖市公安局走访企业216家。",
  "张掖市公安局开展“护航”专项行动。“护航”专项行动中，该局走访企业216家。",
  "“护航”专项行动期间，张掖市公安局走访企业216家。",
])("what is only told the time by counts nothing: %s", (text) => {
  const found = facts(graphOf(text));
  expect(found).toContain("张掖市公安局 HAS_FIGURE 216家");
  expect(found.filter((fact) => fact.includes("行动 HAS_FIGURE"))).toEqual([]);
});

test.each([
  ["7月1日，在张掖市公安局召开的新闻发布会，公布了9条便企措施。", "张掖市公安局 ADOPTED 9条便企措施"],
  ["在酒泉市税务局举行的新闻通气会上，推出12项纳税服务举措。", "酒泉市税务局 ADOPTED 12项纳税服务举措"],
  ["在酒泉市公安局举办的见面会上，介绍了6项护企措施。", "酒泉市公安局 ADOPTED 6项护企措施"],
])("who gives the conference has done what it tells of: %s", (text, expected) => {
  expect(facts(graphOf(text))).toContain(expected);
});

test.each([
  ["“网上缴”“邮寄取”“上门验”等40多项改革措施", ["网上缴", "邮寄取", "上门验"]],
  ["“一次办”“就近办”等26项便民举措", ["一次办", "就近办"]],
  ["“警企圆桌会”“护企专线”等一系列服务举措", ["警企圆桌会", "护企专线"]],
])("each of a quoted row is one of the measures: %s", (row, expected) => {
  const found = names(graphOf(`酒泉市公安局推出${row}，惠及企业300家。`), "Measure");
  for (const name of expected) expect(found).toContain(name);
});

test.each([
  "12项车驾管便民新措施将于9月1日起实施。",
  "12项车驾管便民新措施已于上月正式推行。",
  "12项车驾管便民新措施落地实施。",
])("measures stand before what brings them in: %s", (told) => {
  expect(facts(graphOf(`酒泉市公安局召开发布会。${told}`))).toContain("酒泉市公安局 ADOPTED 12项车驾管便民新措施");
});

test.each([
  "8项新举措内容涵盖简化手续、电子证照、创新线上服务等方面。",
  "8项新举措涉及推广电子证照、推行线上服务等领域。",
  "8项新举措覆盖证件办理、提供上门服务等内容。",
])("what measures are about is none of them: %s", (told) => {
  const found = names(graphOf(`酒泉市公安局推出8项新举措。${told}`), "Measure");
  expect(found.filter((name) => /^(?:线上|上门)服务$/u.test(name))).toEqual([]);
});

test.each([
  ["酒泉市公安局推出6项措施，率先在肃州区开展试点。", "肃州区"],
  ["酒泉市公安局推出6项措施。目前，已在敦煌市先行先试。", "敦煌市"],
  ["酒泉市公安局推出6项措施，近日在玉门市启动试点。", "玉门市"],
])("measures apply where they are tried: %s", (text, place) => {
  const found = facts(graphOf(text));
  expect(found).toContainEqual(expect.stringMatching(new RegExp(`APPLIES_IN ${place}$`, "u")));
});

test.each([
  "酒泉市公安局开通“陇上警务”小程序。",
  "近日，酒泉市公安局研发的“陇上警务”APP上线。",
  "酒泉市公安局推出全市统一的“陇上警务”客户端。",
])("who opens a platform runs it: %s", (text) => {
  expect(facts(graphOf(text))).toContain("陇上警务 OPERATED_BY 酒泉市公安局");
});

test("a platform of the whole country needs no word for what it is", () => {
  expect(names(graphOf("市民登录交管12123即可办理。"), "Platform")).toContain("交管12123");
});

test.each([
  ["河北公安机关开展护企行动。沧州市、天津市的企业受益。", "河北省"],
  ["天津与河北警方联手。案发地在保定市。", "河北省"],
  ["在海南，三亚市、青海省海东市的游客获救。", "海南省"],
])("a province is meant where a place in it is named: %s", (text, province) => {
  expect(names(graphOf(text), "Place")).toContain(province);
});

test.each(["朝阳中学", "兰陵第一中学", "鼓楼小学"])("a school is called by many a street: %s", (school) => {
  const found = names(graphOf(`嘉兴市公安局民警走访了${school}等6所学校。`), "Place");
  expect(found).toEqual(expect.not.arrayContaining(["朝阳市", "朝阳区", "兰陵县", "鼓楼区"]));
});

test.each([
  ["集中办理业务", "中共中央办公厅"],
  ["让派出所多跑一趟", "让派出所"],
  ["带着女儿来派出所补办", "儿来派出所"],
  ["由乡镇政府负责", "乡镇政府"],
])("pieces of a sentence are no bodies: %s", (told, body) => {
  expect(names(graphOf(`嘉兴市公安局民警介绍，群众${told}。`), "Agency")).not.toContain(body);
});

test.each([
  "在市、县两级公安机关推动下，平湖市公安局乍浦派出所率先完成改造。",
  "省、市两级公安机关高度重视，平湖市公安局乍浦派出所率先完成改造。",
  "市县两级公安机关现场督导，平湖市公安局乍浦派出所率先完成改造。",
])("the police of several levels are no one body: %s", (told) => {
  const found = facts(graphOf(`浙江省公安厅部署此项工作。${told}该所推出12项措施。`));
  expect(found.filter((fact) => fact.startsWith("浙江省公安厅 ADOPTED"))).toEqual([]);
});

test("the police of a city who mind its traffic are the unit that is named", () => {
  const text = "嘉兴市公安局交通警察支队开展夜查。嘉兴市公安交管部门表示，将继续严查。";
  expect(names(graphOf(text), "Agency")).not.toContain("嘉兴市公安交管部门");
});

test.each([
  ["“718”和“926”两起跨境赌博专案", ["718", "926"]],
  ["“3·12”、“5·07”两起贩毒专案", ["3·12", "5·07"]],
  ["“301”、“402”和“503”三起电信网络诈骗专案", ["301", "402", "503"]],
])("each code of a row is a case: %s", (row, codes) => {
  const document = graphOf(`嘉兴市公安局专案组梳理出${row}。`);
  const cases = document.entities.filter(({ type }) => type === "Case");
  expect(cases.map(({ aliases }) => aliases.find((one) => one.endsWith("专案")))).toEqual(
    codes.map((code) => `${code}专案`),
  );
});

test.each([
  ["督促整治非法占用河道行政公益诉讼案", "非法占用河道"],
  ["多家企业欠缴排污费行政公益诉讼案", "欠缴排污费"],
  ["破坏古树名木民事公益诉讼案", "破坏古树名木"],
])("a suit of the public interest is of what was done: %s", (name, crime) => {
  expect(names(graphOf(`嘉兴市人民检察院办理${name}。`), "CrimeType")).toContain(crime);
});

test.each(["红星烟酒行", "某某便利店", "喜乐商店（丁某）"])("whose case it is stands before it: %s", (firm) => {
  const document = graphOf(`嘉兴市市场监督管理局查处${firm}涉嫌侵犯他人注册商标专用权案。`);
  expect(names(document, "Case")).toContain("侵犯他人注册商标专用权案");
});

test("credits in brackets of their own are read as others are", () => {
  const found = facts(
    graphOf("嘉兴市教育局开展检查。\n【通讯员】丁晓雯 蒋志远\n【作者】 陆海峰\n【来源】 南方+客户端"),
  );
  for (const name of ["丁晓雯", "蒋志远", "陆海峰"])
    expect(found).toContainEqual(expect.stringMatching(`${name} AUTHORED`));
});

test("the editor of an article is nobody called after his office", () => {
  expect(names(graphOf("嘉兴市教育局开展检查。\n编辑：陆海峰 责任编辑：丁科"), "Person")).toEqual(
    expect.not.arrayContaining(["责任"]),
  );
});

test("what Hong Kong writes otherwise is simplified, too", () => {
  const text = "嘉興市衞生健康局聯合市場監督管理局開展專項檢查，發現問題12處，責令當場整改。";
  expect(names(graphOf(text), "Agency")).toContain("嘉兴市卫生健康局");
});
