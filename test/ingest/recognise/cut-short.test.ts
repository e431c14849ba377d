import { graphOf, names } from "../../support/article.ts";

test.each(["李新起", "周明利", "吴国交"])("a name that a verb might begin with its last character: %s", (name) => {
  const text = `最高人民检察院消息，某厅原厅长${name}涉嫌受贿一案提起公诉。\n检察机关告知了被告人${name}享有的权利，并讯问了被告人${name}。`;
  expect(names(graphOf(text), "Person")).toEqual([name]);
});

test.each(["中山", "长春", "嘉兴"])("a station that has the name of a city is of the bureau before it: %s", (name) => {
  const text = `2月5日，赣州市公安局章贡分局${name}派出所接到报警。赣州市民在${name}派出所送上锦旗。`;
  expect(names(graphOf(text), "Place")).not.toContain(`${name}市`);
  expect(names(graphOf(text), "Agency")).toEqual([`赣州市公安局章贡分局${name}派出所`]);
});

test.each(["“昆明安监”微信公号消息", "“昆明安监”微博消息", "“昆明安监”官方微信消息"])(
  "an account is no place: %s",
  (source) => expect(names(graphOf(`${source}，4月9日，曲靖市发生一起火灾。`), "Place")).toEqual(["曲靖市"]),
);

test.each([
  ["卖家收购“三件套”后转卖", []],
  ["近日，警方查获银行卡30套", ["30套"]],
  ["文物部门追回文物30件套", ["30件"]],
])("a set by its parts: %s", (text, figures) => expect(names(graphOf(`${text}。`), "Figure")).toEqual(figures));

test.each(["免责声明", "版权声明"])("a label in brackets ends the article: %s", (label) => {
  const text = `曲靖市公安局通报，3人被抓获。\n曲靖警方提醒市民注意防范。\n【${label}】本客户端未标明来源的稿件均为转载，转载自天津的稿件如涉及版权问题，请与本客户端联系。`;
  expect(names(graphOf(text), "Place")).toEqual(["曲靖市"]);
});
