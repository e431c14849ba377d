import { facts, graphOf, names } from "../../support/article.ts";

test.each(["安徽省生态环境质量公报发布。", "江西省交通运输业增长。", "我国文旅产业在湖州市文旅资源中占比上升。"])(
  "a field of work is a body only where it acts: %s",
  (text) => expect(names(graphOf(`${text}合肥市公安局参加。`), "Agency")).toEqual(["合肥市公安局"]),
);

test("and a government is one, whatever follows", () => {
  expect(names(graphOf("考察组听取了江西省政府工作汇报。"), "Agency")).toEqual(["江西省人民政府"]);
});

test.each(["民革扬州市委会主委出席会议。", "省作协常委向读者赠书。", "驻地某部政委参加了这次座谈。"])(
  "an officer, or the committee of another party, is none: %s",
  (text) => expect(names(graphOf(text), "Agency")).toEqual([]),
);

test("of an officer whose unit is spelled out, the unit is named", () => {
  const found = facts(graphOf("马鞍山市公安局生态环境犯罪侦查支队长汤涛介绍案情。"));
  expect(found).toContain("马鞍山市公安局生态环境犯罪侦查支队 PART_OF 马鞍山市公安局");
});

test.each([
  ["巫溪县人力社保局受理投诉。", "巫溪县人力资源和社会保障局"],
  ["嫌疑人被移交无为市公安局刑警大队。", "无为市公安局刑事警察大队"],
])("names of a city’s own, and what a body is handed: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test("a brand in quotes tells of no place", () => {
  expect(names(graphOf("执法人员在宣城市查获“锦绣黄山”香烟40条。"), "Place")).not.toContain("黄山市");
});

test("a firm begins after what was done to it, and may be registered under its place", () => {
  const firms = (text: string) => graphOf(text).entities.filter(({ type }) => type === "Organization");
  expect(firms("6月，生态环境局与公安机关在联合调查宏途运输有限公司时发现线索。").map(({ name }) => name)).toEqual([
    "宏途运输有限公司",
  ]);
  const [firm] = firms("执法人员对长丰县碧波水务有限公司开展检查。");
  expect([firm!.name, ...firm!.aliases]).toEqual(["碧波水务有限公司", "长丰县碧波水务有限公司"]);
});

test("a press conference at which something was made public is no document", () => {
  expect(names(graphOf("省林业厅在例行新闻发布会上公布了4起典型案例。"), "Document")).toEqual([]);
});
