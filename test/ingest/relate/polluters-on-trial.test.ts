import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["宣城欣旺碳业有限公司污染环境案7日在宣州区人民法院公开开庭审理。", "宣城市宣州区人民法院"],
  ["公安部挂牌督办的恒丰化工有限公司污染环境案5月7日由宣州区人民法院审理。", "公安部"],
  ["恒丰化工有限公司污染环境案12日经宣州区人民检察院提起公诉。", "宣城市宣州区人民检察院"],
])("a case that is told with the day of its hearing is no statistic: %s", (text, body) => {
  const found = facts(graphOf(`安徽省宣城市通报，${text}`));
  expect(found.some((fact) => fact.startsWith(`${body} HANDLED `))).toBe(true);
  expect(found.some((fact) => fact.endsWith(" OF_TYPE 污染环境"))).toBe(true);
});

test.each([
  "宣城市欣旺碳业有限公司的设备已损坏。",
  "检方要求被告宣城欣旺碳业有限公司偿付费用。",
  "法院判令被告宣城欣旺碳业有限公司赔偿。",
])("a firm is one, with its city in full or short, accused or not: %s", (text) =>
  expect(names(graphOf(`宣城欣旺碳业有限公司排放污水，被宣城市生态环境局查处。${text}`), "Organization")).toEqual([
    "宣城欣旺碳业有限公司",
  ]),
);

test("who is accused is no town, whatever his name ends with", () => {
  const document = graphOf(
    "被告人匡毅镇明知设备损坏，继续排放污水。检察机关认为，匡毅镇违反国家规定，应当以污染环境罪追究刑事责任。",
  );
  expect(names(document, "Person")).toEqual(["匡毅镇"]);
  expect(names(document, "Place")).toEqual([]);
});

test.each([
  ["汝南县人民法院环境资源法庭公开审理一起污染环境案。", "汝南县人民法院环境资源法庭"],
  ["汝南县人民法院刑事审判庭公开审理一起盗窃案。", "汝南县人民法院刑事审判庭"],
  ["汝南县人民法院少年庭公开审理一起盗窃案。", "汝南县人民法院少年庭"],
])("the chamber of a court: %s", (text, body) => expect(names(graphOf(text), "Agency")).toContain(body));

test.each(["在汝南县王岗镇自建炼油厂，排放废气。", "在汝南县王岗镇某村偷排废水。", "在汝南县王岗镇倾倒废渣。"])(
  "where the environment was harmed: %s",
  (text) =>
    expect(facts(graphOf(`汝南县人民法院审理一起污染环境案。被告人耿某${text}`))).toContain(
      "污染环境案 OCCURRED_IN 王岗镇",
    ),
);

test("what somebody built is called by nobody's name", () =>
  expect(names(graphOf("被告人耿某在汝南县三门闸街道韩坡自建炼油厂生产柴油，被查处。"), "Organization")).toEqual([]));

test("a case of some kind is no case beside the one it is said of", () =>
  expect(
    names(graphOf("兴化市检察院起诉的武某某污染环境案开庭审理。该案系该院首例提起公诉的环保案件。"), "Case"),
  ).toEqual(["武某某污染环境案"]));

test.each([
  ["广州白云机场海关查获象牙制品71件。", "广州市"],
  ["厦门高崎机场海关查获象牙制品54件。", "厦门市"],
  ["大连周水子机场海关查获象牙制品2件。", "大连市"],
])("customs at an airport are where the airport's city is: %s", (text, city) =>
  expect(facts(graphOf(`近日，${text}`)).some((fact) => fact.endsWith(` LOCATED_IN ${city}`))).toBe(true),
);

test("two units of one body are two", () => {
  const agencies = names(graphOf("威县公安局刑警一中队和技术中队民警赶到现场，抓获嫌疑人刘某。"), "Agency");
  expect(agencies.filter((name) => name.includes("和"))).toEqual([]);
});

test("who rescues after an accident is told of with other words before", () => {
  const text =
    "4月30日13时许，太原市小店区丰景佳园小区发生爆炸，造成17人受伤。事故原因还在调查中。\n另据央视新闻稍早前消息，应急管理部派出工作组赴现场指导救援，防止发生次生事故。";
  const document = graphOf(text);
  expect(facts(document)).toContain("应急管理部 HANDLED 爆炸事故");
  expect(document.article.outlet).toBeUndefined();
});
