import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["内蒙古通辽", "通辽市"],
  ["内蒙古包头", "包头市"],
  ["内蒙古呼和浩特", "呼和浩特市"],
])("内蒙古 is no country abroad: %s", (chain, city) =>
  expect(names(graphOf(`${chain}发生一起盗窃案，当地警方破案。`), "Place")).toEqual(["内蒙古自治区", city]),
);

test("what lies in 蒙古 lies abroad", () =>
  expect(names(graphOf("警方赴蒙古开展合作，抓获1名嫌疑人。"), "Place")).not.toContain("内蒙古自治区"));

test.each([
  ["中国工商银行上海市分行", "上海市"],
  ["中国建设银行江山市支行", "江山市"],
  ["交通银行重庆市分行", "重庆市"],
])("a bank's branch and its place: %s", (bank, place) => {
  const document = graphOf(`${bank}原副行长徐某涉嫌受贿、行贿一案，由江山市监察委员会调查终结。`);
  expect(names(document, "Organization")).toContain(bank);
  expect(names(document, "Place")).toContain(place);
});

test.each([
  ["国务院安全生产和消防工作考核巡查组", "考核巡查组"],
  ["国务院大督查督查组", "督查组"],
  ["国务院安全生产督导组", "督导组"],
])("a team that the State Council sends, and what it is called from then on: %s", (team, short) => {
  const document = graphOf(`${team}进驻浙江\n${team}近日进驻浙江。目前，${short}发现问题隐患5732项。`);
  expect(names(document, "Agency")).toEqual([team]);
  expect(facts(document)).toContain(`${team} HAS_FIGURE 5732项`);
});

test.each([
  ["由孟连驶往保山", "孟连傣族拉祜族佤族自治县"],
  ["从云和开往丽水", "云和县"],
  ["由富源驶向曲靖", "富源县"],
])("where something sets out from is a place: %s", (way, county) =>
  expect(names(graphOf(`2日，一辆${way}的客车发生侧翻事故，致2人受伤。`), "Place")).toContain(county),
);

test.each(["K2666+593米", "K12+300米", "k8+50米"])("where on a road is no figure: %s", (at) =>
  expect(names(graphOf(`2日，一辆客车行至国道214线${at}处发生侧翻事故。`), "Figure")).toEqual([]),
);

test("of two counties that are named once, the one in the city that the article is about", () => {
  const text =
    "云南临沧一客车侧翻\n1月2日，临沧市临翔区人民政府通报，一辆由孟连驶往保山的客车侧翻。\n接报后，区委、区政府及时组织救援。";
  expect(names(graphOf(text), "Agency")).toEqual(
    expect.arrayContaining(["临沧市临翔区人民政府", "中共临沧市临翔区委员会"]),
  );
});

test.each(["新闻办通报", "新闻办发布", "新闻办向媒体通报"])(
  "an office that only tells of it has no case: %s",
  (told) => {
    const document = graphOf(`1月2日，临沧市临翔区人民政府${told}：一辆客车发生侧翻事故，致2人死亡。`);
    expect(names(document, "Agency")).toContain("临沧市临翔区人民政府新闻办");
    expect(facts(document)).not.toContainEqual(expect.stringMatching(/新闻办 HANDLED/u));
  },
);

test.each(["李姓女子", "王姓男子", "张姓老人"])("a surname alone is no name: %s", (who) =>
  expect(names(graphOf(`江山市公安局通报，${who}被骗10万元。`), "Person")).toEqual([]),
);

test("of 万吨级 cases the kind is not how large the ship is", () =>
  expect(names(graphOf("厦门海警局查获万吨级非法运砂案，查扣海砂4万余吨。"), "CrimeType")).toEqual(["非法运砂"]));
