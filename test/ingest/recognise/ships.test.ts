import { facts, graphOf, names } from "../../support/article.ts";

test.each(["“顺达6号”渔船", "“祁连山12”轮", "“夏荣号”货船"])("a ship is nobody: %s", (ship) => {
  expect(names(graphOf(`5月3日，${ship}在汕头港对开海域沉没，汕头海事局展开搜救。`), "Person")).toEqual([]);
});

test.each([
  ["据汕头海事局局长祁建平介绍，一艘福建籍货船沉没。"],
  ["据汕头海事局局长祁建平介绍：台湾籍“顺达6号”渔船沉没。"],
  ["汕头海事局局长祁建平说，是广西籍油轮先发出的信号。"],
])("where a ship is registered is nobody's home: %s", (text) => {
  expect(facts(graphOf(text)).filter((fact) => fact.includes("NATIVE_OF"))).toEqual([]);
});

test("who is told of it at sea", () => {
  const document = graphOf("中国海上搜救中心启动应急预案，要求福建省海上搜救中心派船。");
  expect(names(document, "Agency").sort()).toEqual(["中国海上搜救中心", "福建省海上搜救中心"].sort());
});

test.each(["正东", "正南"])("a bearing is no place: %s", (bearing) => {
  expect(names(graphOf(`渔船在汕头港${bearing}50海里处沉没，汕头海事局展开搜救。`), "Place")).not.toContain(bearing);
});

test("what is being built is called nothing", () => {
  expect(names(graphOf("樟树市水利局利用在建水库时所交的保证金支付了工资。"), "Place")).toEqual(["樟树市"]);
});

test("a number that a copy was filed under is no outlet", () => {
  const text = "两人散布谣言被查\n发布时间：2024-11-18 15:30:14 来源： sp20241118\n近日，樟树市公安局查获2人。";
  expect(names(graphOf(text), "Organization")).toEqual([]);
});
