import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["芜湖市公安局鸠江分局和网安支队查获一个窝点。", "芜湖市公安局网络安全保卫支队 PART_OF 芜湖市公安局"],
  ["衡阳市公安局石鼓分局会同治安支队抓获两人。", "衡阳市公安局治安管理支队 PART_OF 衡阳市公安局"],
  ["北京市公安局朝阳分局和刑侦支队抓获两人。", "北京市公安局朝阳分局刑事侦查支队 PART_OF 北京市公安局朝阳分局"],
])("a unit of a rank that a branch does not have is of the police of its city: %s", (text, expected) => {
  expect(facts(graphOf(text))).toContain(expected);
});

test("a branch after a word that points at its bureau is the branch by whatever name", () => {
  const document = graphOf("九江市公安局通报，该局浔阳分局端掉一个赌博窝点。浔阳分局将继续追查。");
  expect(names(document, "Agency")).toEqual(["九江市公安局", "九江市公安局浔阳分局"]);
});

test("a branch that is called by a street is of the police of its city, and so are its units", () => {
  const document = graphOf(
    "记者从洛阳开元路公安分局获悉，开元路分局抓获一名偷车嫌疑人。经开元路分局治安管理大队三中队民警讯问，他全部承认。",
  );
  expect(names(document, "Agency")).toEqual(
    expect.arrayContaining(["洛阳市公安局开元路分局", "洛阳市公安局开元路分局治安管理大队三中队"]),
  );
  expect(names(document, "Agency")).not.toContain("开元路分局");
});

test.each([
  ["来源：滨州高新区应急管理局\n区应急局对6家企业开展检查，出动12人。", ["滨州高新区应急管理局"]],
  ["桐庐县城管和桐庐县综合执法局公布了电话。", ["桐庐县综合行政执法局"]],
  ["台州海上搜救中心接报后组织救援。", ["台州市海上搜救中心"]],
])("one body by several forms of what it is called: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test("a short name of a county before a unit of its administration is the county", () => {
  expect(facts(graphOf("霞浦海洋综合执法大队派出两艘船。"))).toContain("霞浦县海洋综合执法大队 LOCATED_IN 霞浦县");
});

test("我院 is the body of whoever writes, which is named first", () => {
  const document = graphOf(
    "绩溪县人民检察院对一起盗伐林木案提起公诉。绩溪县人民法院当庭宣判。我院将继续开展“守护青山”专项行动。",
  );
  expect(facts(document)).toContain("绩溪县人民检察院 ADOPTED 守护青山专项行动");
});

test("posts and stations of units within units are named in full", () => {
  const document = graphOf(
    "记者从怒江边境管理支队获悉，该支队福贡边境管理大队石月边境派出所抓获两人。该支队南安查缉点查获一辆货车。",
  );
  expect(names(document, "Agency")).toEqual(
    expect.arrayContaining(["怒江边境管理支队福贡边境管理大队石月边境派出所", "怒江边境管理支队南安查缉点"]),
  );
});

test("the police of a forest region have branches", () => {
  expect(facts(graphOf("吉林省林区公安局红石分局救出一名老人。"))).toContain(
    "吉林省林区公安局红石分局 PART_OF 吉林省林区公安局",
  );
});

test("a station of a central police is not its city’s", () => {
  const document = graphOf("池州市贵池区水务局会同长航公安池州派出所巡查江面。");
  expect(names(document, "Agency")).toContain("长江航运公安局池州派出所");
  expect(names(document, "Agency")).not.toContain("池州市公安局");
});

test("the office of a procuratorate that works on the young", () => {
  expect(facts(graphOf("蚌埠市人民检察院未成年人检察办公室走进校园。"))).toContain(
    "蚌埠市人民检察院未成年人检察办公室 PART_OF 蚌埠市人民检察院",
  );
});

test("a division that its body calls in an abridged form is where the body sits", () => {
  expect(facts(graphOf("察右后旗公安局破获一起盗窃案。"))).toContain("察哈尔右翼后旗公安局 LOCATED_IN 察哈尔右翼后旗");
});

test("a detachment of the coast guard is none of the police", () => {
  const document = graphOf("近日，山东海警三支队查获成品油90吨。");
  expect(names(document, "Agency")).toEqual(["山东省海警三支队"]);
  expect(document.entities.find(({ type }) => type === "Agency")!.aliases).toContain("山东海警三支队");
});

test("two ministries in a row, by their short names", () => {
  expect(names(graphOf("工信部应急部联合派出工作组。"), "Agency")).toEqual(["工业和信息化部", "应急管理部"]);
});
