import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["青海各级公安机关", "青海省公安机关"],
  ["丽水市各级公安机关", "丽水市公安局"],
  ["青海省各级检察机关", "青海省检察机关"],
])("those of all levels of a division: %s", (text, body) => {
  const document = graphOf(`根据统一安排，${text}开展清查行动。期间共出动警力11934人次，检查车辆25054台。`);
  expect(names(document, "Agency")).toEqual([body]);
  expect(facts(document)).toContain(`${body} HAS_FIGURE 25054台`);
});

test.each(["果洛州人民政府", "海北州人民政府", "黄南州人民政府"])(
  "a prefecture without its people is one place, however many ways lead to the name: %s",
  (body) => {
    const document = graphOf(`取得阶段性成果；${body}秘书长罗成孝介绍了情况。`);
    expect(names(document, "Agency")).toHaveLength(1);
    expect(names(document, "Place")).toContainEqual(expect.stringMatching(/藏族自治州$/u));
  },
);

test.each([
  ["国家税务总局黔东南州税务局稽查局", "国家税务总局黔东南苗族侗族自治州税务局稽查局"],
  ["国家税务总局遵义市税务局稽查局", "国家税务总局遵义市税务局稽查局"],
  ["国家税务总局安顺市税务局稽查局", "国家税务总局安顺市税务局稽查局"],
])("a unit is of the branch, and not of the central body: %s", (text, unit) => {
  const document = graphOf(`根据部署，${text}对3户企业立案检查。`);
  expect(facts(document)).not.toContain(`${unit} PART_OF 国家税务总局`);
  expect(facts(document)).toContainEqual(
    expect.stringMatching(new RegExp(`^${unit} PART_OF .*(?:市|自治州)税务局$`, "u")),
  );
});

test.each([
  ["破获出口“貂皮大衣”骗税案", "骗取出口退税"],
  ["查处酒、醉驾69起", "醉驾"],
  ["严查酒醉驾等违法犯罪", "醉驾"],
])("what the police writes short: %s", (text, crime) =>
  expect(names(graphOf(`昨日，湟中区警方${text}。`), "CrimeType")).toContain(crime),
);

test.each(["打击查处现行违法犯罪活动", "打击现行违法犯罪", "及时打击突出现行犯罪"])(
  "of what kind nobody says: %s",
  (text) => expect(names(graphOf(`湟中区公安局开展巡查，${text}，出动警力300人次。`), "CrimeType")).toEqual([]),
);

test.each([
  ["开展“地毯式”“拉网式”清查行动", ["地毯式", "拉网式"]],
  ["通报推动一季度开门红相关政策措施", ["推动一季度开门红相关政策措施"]],
  ["研究健全收费监管机制有关举措", ["健全收费监管机制有关举措"]],
])("how something is done, or what concerns it, is no measure: %s", (text, wrong) => {
  const measures = names(graphOf(`湟中区政府${text}。`), "Measure");
  for (const one of wrong) expect(measures).not.toContain(one);
});

test("a session is no organisation", () =>
  expect(names(graphOf("省长在省十三届人大三次会议开幕大会上作了报告。"), "Organization")).toEqual([]));

test.each([
  ["互助县台子乡富农蔬菜专业合作社", "富农蔬菜专业合作社"],
  ["岷县茶埠镇丰收药材专业合作社", "丰收药材专业合作社"],
  ["湟中区拦隆口镇青禾种植专业合作社", "青禾种植专业合作社"],
])("a cooperative is a firm: %s", (text, name) =>
  expect(names(graphOf(`据介绍，${text}带动农户300户。`), "Organization")).toContainEqual(
    expect.stringContaining(name),
  ),
);

test.each(["公安部、省公安厅挂牌督办案件", "公安部联合挂牌督办的案件", "省公安厅挂牌督办线索"])(
  "who only has a case supervised did not do the rest: %s",
  (text) => {
    const document = graphOf(`福建省公安机关攻下了一批${text}，抓获犯罪嫌疑人420名。`);
    expect(facts(document)).toContain("福建省公安机关 HAS_FIGURE 420名");
  },
);
