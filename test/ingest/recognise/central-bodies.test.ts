import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["国新办举行发布会", "国务院新闻办公室", "国务院"],
  ["长江安徽段由中国海事局协调", "交通运输部海事局", "交通运输部"],
  ["据国务院台办消息", "国务院台湾事务办公室", "国务院"],
])("a body of the state under its official name, and whose it is: %s", (text, body, whole) =>
  expect(facts(graphOf(`${text}，情况已经查明。`))).toContain(`${body} PART_OF ${whole}`),
);

test.each(["北海救助局", "东海救助局", "上海打捞局"])(
  "a body of the state that is called by a place is not there: %s",
  (name) => {
    const document = graphOf(`5月3日，威海海事局协调${name}派出救助船。`);
    expect(names(document, "Agency")).toContain(`交通运输部${name}`);
    expect(names(document, "Place")).toEqual(["威海市"]);
  },
);

test.each([
  ["公安部食品药品犯罪侦查局副局长李劲介绍", "公安部食品药品犯罪侦查局"],
  ["财政部监督评价局有关负责人表示", "财政部监督评价局"],
  ["市场监管总局网监司司长李劲介绍", "国家市场监督管理总局网监司"],
])("a bureau or department of a ministry: %s", (text, body) =>
  expect(names(graphOf(`${text}，检查已经结束。`), "Agency")).toContain(body),
);

test("how the party looks at the country is no bureau", () =>
  expect(names(graphOf("党中央统筹国内国际两个大局，推进改革。"), "Agency")).toEqual(["中共中央"]));

test.each([
  ["山西省政协原副主席", "山西省政协"],
  ["大同市政协主席", "大同市政协"],
  ["全国政协原常委", "中国人民政治协商会议全国委员会"],
])("a consultative conference is a body of the state: %s", (post, body) =>
  expect(names(graphOf(`${post}涉嫌受贿，被立案调查。`), "Agency")).toContain(body),
);
