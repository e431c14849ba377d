import { facts, graphOf, names } from "../../support/article.ts";

const cases = (text: string) => names(graphOf(text), "Case");

test.each([
  "衢州市人民检察院近年来起诉的养老诈骗犯罪手段层出不穷，通常以投资为名骗取老人财物。",
  "办案民警介绍，此类人员落网后交代，往往冒充客服骗取老人钱款。",
  "检察机关起诉的案子里，犯罪手段花样翻新，骗取财物后转移。",
])("how crimes of a kind are done tells of none: %s", (text) => expect(cases(text)).toEqual([]));

test.each([
  "最高人民检察院对16起重大保险诈骗案件挂牌督办。",
  "衢州市人民检察院抓紧起诉一批在办集资诈骗案。",
  "开化县公安局挂牌督办28起盗窃案。",
])("many cases are none: %s", (text) => expect(cases(text)).toEqual([]));

test.each(["广州警方破获一起案件。", "龙游县公安局近日侦破两起案件，抓获5人。", "常山县公安局办理一宗案件。"])(
  "a count of nothing has no name: %s",
  (text) => expect(cases(text)).toEqual([]),
);

test.each([
  ["荆门市沙洋县人民法院对涂某天等人非法采矿案作出判决，涂某天获刑。", "涂某天等人非法采矿案"],
  ["松滋市人民检察院依法对黎某受贿案提起公诉。", "黎某受贿案"],
  ["石首市公安局对邬某某等5人开设赌场案立案侦查。", "邬某某等5人开设赌场案"],
])("a name begins after who does something about it: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  "警方共捣毁生产销售窝点14个，打掉作案团伙10个。",
  "警方端掉制售团伙3个，查扣设备20台。",
  "警方摧毁生产、储存、销售窝点9处。",
])("a crime has something that it is done to: %s", (text) => {
  expect(names(graphOf(`龙游县公安局通报，${text}`), "CrimeType")).toEqual([]);
});

test.each(["以提供“养老服务”为名骗取老人信任。", "开展“养老帮扶”等为幌子吸收资金。", "推出“免费旅游”的名义揽客。"])(
  "what is only a pretext is no measure: %s",
  (text) => {
    expect(names(graphOf(`龙游县公安局介绍，团伙${text}`), "Measure")).toEqual([]);
  },
);

test.each(["开展“护航行动”“清源行动”，破案20起。", "实施“午休工程”，惠及学生。", "启动“天眼行动”抓捕在逃人员。"])(
  "no measure is called by half a quotation: %s",
  (text) => {
    for (const entity of graphOf(`龙游县公安局近日${text}`).entities)
      for (const name of [entity.name, ...entity.aliases]) expect(name).not.toMatch(/^“[^”]*$/u);
  },
);

test.each(["破获假冒北京同仁堂药品案。", "查获假冒北京同仁堂丸剂300盒。", "与北京同仁堂公司签约。"])(
  "a brand is no place that it begins like: %s",
  (text) => expect(names(graphOf(`龙游县公安局近日${text}`), "Place")).not.toContain("同仁市"),
);

test("what follows in a paragraph goes on with its case", () => {
  const document = graphOf(
    [
      "江陵县人民法院宣判涂某天等人非法采矿案。",
      "涂某天等人结成团伙。他们夜里下水，先后作案9次，盗采河砂4300吨。",
      "此外，该院审结一起污染环境案。",
    ].join("\n"),
  );
  expect(facts(document)).toContain("涂某天等人非法采矿案 HAS_FIGURE 4300吨");
});

test.each(["去年3月1日，湿地保护法颁布施行。", "2021年1月22日，海警法颁布。", "去年9月1日，数据安全法施行。"])(
  "the day of a law is not that of a case: %s",
  (law) => {
    const document = graphOf(`石首市人民法院宣判一起非法采砂案\n2022-03-02\n${law}石首市人民法院宣判一起非法采砂案。`);
    const [found] = document.entities.filter(({ type }) => type === "Case");
    expect(found!.properties).not.toHaveProperty("occurredOn");
  },
);
