import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["文登市", "威海市公安局文登分局"],
  ["胶南市", "青岛市公安局黄岛分局"],
  ["章丘市", "济南市公安局章丘分局"],
])("the city that an article names is the one that 市 means, though it is a district now: %s", (city, police) => {
  const text = `${city}公安局便民服务进乡村\n${city}公安局推出便民措施。市公安局要求民警上门服务，全市公安机关出动警力300人。`;
  expect(names(graphOf(text), "Agency")).toEqual([police]);
});

test("a district that is called so belongs to its city", () => {
  const text = "文登区推出便民措施\n文登区开展走访。威海市公安局要求民警上门服务，全市公安机关出动警力300人。";
  expect(names(graphOf(text), "Agency")).toEqual(["威海市公安局"]);
});

test.each([
  ["大冶、阳新", "阳新县"],
  ["义乌、浦江", "浦江县"],
  ["临海、仙居", "仙居县"],
])("a county by its short name in a list with its neighbours: %s", (list, county) =>
  expect(names(graphOf(`3月31日，执法人员针对${list}的农资店进行抽查。`), "Place")).toContain(county),
);

test.each([
  ["河顺镇林河玻璃有限公司", "林河玻璃有限公司", "河顺镇"],
  ["桂林镇银桥机械制造有限公司", "银桥机械制造有限公司", "桂林镇"],
  ["姚村镇恒达铸造厂", undefined, "姚村镇"],
])("a town before a firm: %s", (written, firm, town) => {
  const document = graphOf(`林州市环保局检查发现，河顺镇某厂和${written}擅自停用除尘设备。`);
  expect(names(document, "Place")).toContain(town);
  if (firm) expect(names(document, "Organization")).toContain(firm);
});

test.each([
  ["新泰市汶南镇党委", "中共新泰市汶南镇委员会"],
  ["寿光市侯镇党委", "中共寿光市侯镇委员会"],
  ["高密市柏城镇党委", "中共高密市柏城镇委员会"],
])("the party's committee of a town: %s", (written, name) =>
  expect(names(graphOf(`近日，${written}书记刘某主持会议，新泰市公安局参加。`), "Agency")).toContain(name),
);

test.each(["消防支队刘卫华支队长带队夜查", "交警支队王建国支队长带队夜查", "巡警大队李志强大队长带队夜查"])(
  "an officer is no unit: %s",
  (told) =>
    expect(names(graphOf(`28日晚，济宁市公安局开展夜查，${told}。`), "Agency")).not.toContainEqual(
      expect.stringMatching(/刘卫华|王建国|李志强/u),
    ),
);

test.each(["请及时报警求助", "请实时报备", "按时报到"])("what sounds like a newspaper is none: %s", (told) =>
  expect(names(graphOf(`鹤壁市公安局提醒，如遇盗窃，${told}。`), "Organization")).toEqual([]),
);

test.each([
  "《 人民日报 》( 2024年03月21日 10 版)",
  "《人民日报》（2024年3月21日 第10版）",
  "《人民日报 》（2024年03月21日10 版）",
])("a newspaper with its day and page: %s", (page) => {
  const document = graphOf(`七部门部署农资打假\n公安部等七部门日前召开会议，部署春耕农资打假工作。\n${page}`);
  expect(facts(document)).toContainEqual(expect.stringMatching(/^人民日报 PUBLISHED/u));
  expect(names(document, "Document")).toEqual([]);
});

test.each(["360导航、书香小说等网站", "久久游、5号房、金牛棋牌等网站", "金牛棋牌、凌霄阁等多家网站"])(
  "a row of sites: %s",
  (row) => expect(names(graphOf(`国家网信办指导查处，${row}发布不良信息。`), "Platform").length).toBeGreaterThan(1),
);

test("a row of ways to hear people is none of platforms", () =>
  expect(
    names(graphOf("要通过视察、调研、座谈以及代表家站等平台听取意见，用好联络站、联系点等平台。"), "Platform"),
  ).toEqual([]));

test.each([
  ["查处酒驾醉驾12起", ["酒驾", "醉驾"]],
  ["现场查处饮酒驾驶9起，醉酒驾驶6起", ["饮酒驾驶", "醉酒驾驶"]],
  ["查处酒驾5起，醉驾2起", ["酒驾", "醉驾"]],
])("crimes that are named or counted side by side: %s", (told, crimes) =>
  expect(names(graphOf(`昨晚，鹤壁交警${told}。`), "CrimeType")).toEqual(crimes),
);
