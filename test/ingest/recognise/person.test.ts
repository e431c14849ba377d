import { splitNames } from "../../../ingest/recognise/names.ts";
import { graphOf, names } from "../../support/article.ts";

test.each<[string, string[]]>([
  ["犯罪嫌疑人梁某强（男，30岁）被抓获。", ["梁某强"]],
  ["经查，赵某驾驶小型客车逃离现场，钱某失联。", ["赵某", "钱某"]],
  ["嫌疑人孙某某、李某甲已被控制。", ["孙某某", "李某甲"]],
  ["事主周女士报警后，小吴也赶到派出所。", ["周女士", "小吴"]],
  ["民警陈志远介绍，案件已经告破。", ["陈志远"]],
  ["一伙人从南方某省运来假烟，藏在北方某县。", []],
  ["张某在远方某工地被找到。", ["张某"]],
  ["小区里的小学生每小时巡查一次，老人很满意。", []],
])("%s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test.each([
  ["王磊李思源", [2, 3]],
  ["欧阳明月陈晨", [4, 2]],
  ["的地得", undefined],
])("splits %s", (run, lengths) => {
  expect(splitNames(run)).toEqual(lengths);
});

test("glued bylines give each author, and photographers where they took the pictures, too", () => {
  const document = graphOf("长江日报讯（记者高琳何伟文/摄）5月6日，武汉市公安局召开新闻发布会通报情况。");
  expect(names(document, "Person")).toEqual(["高琳", "何伟"]);
  expect(document.triples.filter((one) => one.predicate === "PHOTOGRAPHED")).toHaveLength(2);
});

test("brackets give sex, age and origin", () => {
  const document = graphOf("宜昌市公安局抓获犯罪嫌疑人覃某林（男，52岁，湖北恩施人），破获一起盗窃案。");
  const person = document.entities.find((one) => one.type === "Person");
  expect(person?.properties).toMatchObject({ sex: "男", age: 52 });
  expect(document.triples.find((one) => one.predicate === "NATIVE_OF")?.object).toBe("place:422800");
});

test("the name in brackets after a dateline wrote the report", () => {
  const document = graphOf("中新网南昌3月8日电 (熊思雨)南昌市公安局8日通报了一起案件的办理情况。");
  expect(names(document, "Person")).toEqual(["熊思雨"]);
  expect(document.triples.some((one) => one.predicate === "AUTHORED")).toBe(true);
});

test.each<[string, string[]]>([
  ["昨日，县公安局召开会议。（邓晓薇）", ["邓晓薇"]],
  ["昨日，县公安局召开会议。（熊媛 任子墨）", ["熊媛", "任子墨"]],
  ["昨日，县公安局召开会议。\n董　君　段祖明", ["董君", "段祖明"]],
  ["昨日，县公安局召开会议。（全文完）", []],
  ["昨日，县公安局召开会议。（江苏）", []],
])("who signs %s wrote it", (text, expected) => {
  const document = graphOf(`通报\n${text}`);
  expect(names(document, "Person")).toEqual(expected);
  expect(document.triples.filter(({ predicate }) => predicate === "AUTHORED")).toHaveLength(expected.length);
});
