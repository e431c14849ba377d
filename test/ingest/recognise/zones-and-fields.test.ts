import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["环保高陵分局开展执法检查，查封2家公司。", "西安市生态环境局高陵分局", "环保高陵分局"],
  ["昨日，工商雁塔分局查处一家商店。", "西安市市场监督管理局雁塔分局", "工商雁塔分局"],
  ["税务莲湖分局检查企业12家。", "西安市税务局莲湖分局", "税务莲湖分局"],
])("a branch in a district, after the field of its bureau: %s", (text, name, written) => {
  const document = graphOf(`5月8日，西安市通报近期工作。${text}`);
  expect(names(document, "Agency")).toContain(name);
  expect(names(document, "Agency").filter((one) => one.includes("公安"))).toEqual([]);
  expect(document.entities.find((one) => one.name === name)!.aliases).toContain(written);
});

test.each(["雁塔分局抓获3名嫌疑人，案件正在侦办。", "公安雁塔分局抓获3名嫌疑人。"])(
  "a branch of which nothing is said is of the police: %s",
  (text) => expect(names(graphOf(`5月8日，西安市通报近期工作。${text}`), "Agency")).toContain("西安市公安局雁塔分局"),
);

test.each([
  ["成都天府新区警方破获一起诈骗案，抓获3人。", "成都市公安局天府新区分局"],
  ["赣州蓉江新区警方破获一起诈骗案，抓获3人。", "赣州市公安局蓉江新区分局"],
  ["西安市高新区警方破获一起诈骗案，抓获3人。", "西安市公安局高新区分局"],
])("the police of an area that is no division: %s", (text, body) =>
  expect(facts(graphOf(text))).toContain(`${body} HANDLED 诈骗案`),
);

test.each(["当地警方破获一起诈骗案，抓获3人。", "上海浦东新区警方破获一起诈骗案，抓获3人。"])(
  "no such area: %s",
  (text) => expect(names(graphOf(text), "Agency").filter((name) => /新区分局$/u.test(name))).toEqual([]),
);

test.each([
  ["锦州市滨海新区娘娘宫镇发生一起盗窃案，警方抓获3人。", "天津市"],
  ["成都市天府新区发生一起盗窃案，警方抓获3人。", "天津市"],
  ["绵阳市涪陵区发生一起盗窃案，警方抓获3人。", "重庆市"],
])("a district after the full name of another city is not the one elsewhere: %s", (text, other) =>
  expect(names(graphOf(text), "Place")).not.toContain(other),
);

test.each([
  ["湘潭交警开展行动，雨湖大队查处酒驾19起，岳塘大队查处12起。", "湘潭市公安局交通警察支队雨湖大队"],
  ["湘潭交警开展行动，雨湖大队查处酒驾19起，岳塘大队查处12起。", "湘潭市公安局交通警察支队岳塘大队"],
  ["株洲交警开展行动，芦淞大队查处酒驾19起。", "株洲市公安局交通警察支队芦淞大队"],
])("a unit of the city's unit that is called by its district: %s", (text, body) =>
  expect(names(graphOf(text), "Agency")).toContain(body),
);

test.each([
  ["安远县凤山乡林业站会同凤山派出所巡查。", "凤山乡林业站"],
  ["东山县陈城镇水利站巡查河道。", "陈城镇水利站"],
  ["安远县凤山乡畜牧兽医站检查养殖场。", "凤山乡畜牧兽医站"],
])("stations of a town: %s", (text, body) => expect(names(graphOf(text), "Agency")).toContain(body));

test("the words for a body that was named before are no name of it", () => {
  const text =
    "涪陵区文化中心派出所民警接到报案。近日，重庆市公安局涪陵区分局文化中心派出所抓获嫌疑人陈某。陈某曾多次被公安机关处理。";
  const aliases = graphOf(text).entities.flatMap((one) => (one.type === "Agency" ? one.aliases : []));
  expect(aliases).not.toContain("公安机关");
});
