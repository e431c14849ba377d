import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["走私燕窝进境", "走私燕窝"],
  ["走私进口奶粉", "走私进口奶粉"],
  ["走私二手钢琴（含配件）入境系列", "走私二手钢琴"],
])("what was smuggled says of what kind a case is: %s", (phrase, crime) => {
  const document = graphOf(`厦门海关近日破获一起${phrase}案，查扣货物30箱。`);
  expect(names(document, "CrimeType")).toEqual([crime]);
  expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`OF_TYPE ${crime}$`)));
});

test("cases of different goods are two, and each has its own figures", () => {
  const document = graphOf(
    "厦门海关去年破获一起走私燕窝案，查证燕窝449公斤。\n同年，厦门海关侦办一起走私钢琴入境系列案，案值18.7亿元。",
  );
  expect(facts(document)).toContain("走私燕窝案 HAS_FIGURE 449公斤");
  expect(facts(document)).toContain("走私钢琴入境系列案 HAS_FIGURE 18.7亿元");
});

test.each([
  "12月7日，该局捣毁2个走私海鲜团伙，现场查获涉嫌走私入境的龙虾30000余只。",
  "12月7日，该局捣毁5个跨境走私窝点，查扣涉嫌运输走私货物的车辆10辆。",
  "12月7日，该局摧毁两个走私奶粉团伙，涉案货物案值达1.2亿元，扣押13箱。",
])("beside a sum of gangs no one case is told of: %s", (text) => {
  const document = graphOf(
    `厦门海关缉私局开展打击走私专项行动，持续严打。截至2月，该局共查获走私案件37起，打掉走私团伙25个，抓获嫌疑人60余名。\n${text}`,
  );
  expect(names(document, "Case")).toEqual([]);
  expect(facts(document)).toContain("厦门海关缉私局 HAS_FIGURE 37起");
});

test.each([
  ["护苗专项行动暨寒假清查行动", ["护苗专项行动", "寒假清查行动"]],
  ["禁毒宣传活动暨铲毒行动", ["禁毒宣传活动", "铲毒行动"]],
  ["夜间巡查行动暨“猎鹰”专项行动", ["夜间巡查行动", "猎鹰专项行动"]],
])("what is called by two names is two: %s", (phrase, both) => {
  const document = graphOf(`12月7日，舟山市公安局开展${phrase}，抓获9人。`);
  expect(names(document, "Measure")).toEqual(expect.arrayContaining(both));
});

test.each([
  ["洪山", "随县公安局洪山派出所接到报警称，洪山镇高坡村一房屋起火。", "随县公安局洪山派出所"],
  ["城厢", "黔西市公安局城厢派出所接到报警称，一民宅起火。", "黔西市公安局城厢派出所"],
  ["鼓楼", "长汀县公安局鼓楼派出所接到报警称，一仓库起火。", "长汀县公安局鼓楼派出所"],
])("a headline's station is the one that the text names in full: %s", (short, text, station) => {
  const document = graphOf(`${short}派出所迅速扑灭一起火灾\n11月21日13时许，${text}${short}派出所民警将火扑灭。`);
  const stations = names(document, "Agency").filter((one) => one.endsWith("派出所"));
  expect(stations).toEqual([station]);
});

test.each(["房子着火", "一处民宅起火", "铁皮房着火"])("what burns is a fire: %s", (what) => {
  const document = graphOf(
    `海丰县消防救援大队接到汕尾市119指挥中心调度：${what}，大队立即调派4车16名指战员赶赴现场处置。`,
  );
  expect(names(document, "Case")).toContainEqual(expect.stringMatching(/火灾$/u));
  expect(names(document, "Agency")).toContain("汕尾市119指挥中心");
  expect(facts(document)).toContainEqual(expect.stringMatching(/火灾 HAS_FIGURE 16名$/u));
});

test.each(["他今年 6 月刚刑满释放", "他去年 12 月方才归案", "当日 8 时许仍在店内"])(
  "a time with spaces begins no name: %s",
  (text) => expect(names(graphOf(`犯罪嫌疑人刘某供认不讳，${text}，罗湖警方将其刑拘。`), "Person")).toEqual(["刘某"]),
);

test.each([
  ["陇城镇党委政府高度重视", "通道侗族自治县陇城镇人民政府"],
  ["通道县党委政府高度重视", "通道侗族自治县人民政府"],
  ["怀化市党委政府高度重视", "怀化市人民政府"],
])("party and government in one word: %s", (text, body) =>
  expect(names(graphOf(`通道县陇城镇发生一起房屋火灾。${text}，组织慰问受灾农户4户。`), "Agency")).toContainEqual(
    expect.stringContaining(body.replace(/^通道侗族自治县(?=陇)/u, "")),
  ),
);

test("who writes and photographs, before an outlet's reporter", () => {
  const document = graphOf(
    "深圳海关查获一批手表。\n海关抓获嫌疑人13名。\n海关查扣车辆10辆。\n文、图/广州日报记者：王纳 通讯员：王世敏、岳琛",
  );
  for (const one of ["王纳", "王世敏", "岳琛"]) expect(facts(document)).toContain(`${one} AUTHORED @article`);
});

test.each([
  ["西门市场后面西中街3巷10号", "西中街"],
  ["农贸市场旁建安路22号", "建安路"],
  ["学校对面朝阳巷7号", "朝阳巷"],
])("a road with a number, behind something: %s", (where, road) =>
  expect(names(graphOf(`海丰县消防救援大队接报：海城镇${where}一民宅起火。`), "Place")).toContain(road),
);
