import { facts, graphOf, names } from "../../support/article.ts";

test.each(["关员在行李箱内查获手镯25件", "现场关员查获吊坠25件", "该关关员清点出手串25件"])(
  "officers go on with what their body began, however far back it is named: %s",
  (told) => {
    const text = `青岛流亭机场海关查获象牙制品\n近日，青岛流亭机场海关查获4起旅客违规携带情事。\n日前，一架航班抵达。旅客提取行李。行李经过查验通道。旅客神情紧张。${told}。青岛海关相关负责人介绍，该渠道查验严格。`;
    expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/机场海关 HAS_FIGURE 25件$/u));
  },
);

test.each([
  ["大连海关所属大连周水子机场海关", "周水子机场海关"],
  ["宁波海关所属宁波栎社机场海关", "栎社机场海关"],
  ["青岛海关所属青岛胶东国际机场海关", "胶东国际机场海关"],
])("an airport's customs house, after its city: %s", (written, name) => {
  const document = graphOf(`近日，${written}关员查获象牙制品2件，重390克。`);
  expect(names(document, "Agency")).toContain(name);
  expect(facts(document)).toContainEqual(
    expect.stringMatching(new RegExp(`^${name} PART_OF \\p{Script=Han}{2}海关$`, "u")),
  );
});

test.each(["开展", "组织开展", "部署推进"].map((verb) => [verb]))("whose a measure is, in a foreword: %s", (verb) =>
  expect(
    facts(graphOf(`近日，在咸宁市生态环境局${verb}的“百日攻坚”专项行动中，崇阳县一企业被罚款48万元。`)),
  ).toContainEqual(expect.stringMatching(/^咸宁市生态环境局 ADOPTED /u)),
);

test.each(["8个督导组", "6个检查组", "三个工作组"])("so many groups are no measure: %s", (groups) =>
  expect(names(graphOf(`当晚，鹤壁市消防救援支队成立${groups}，下沉一线检查。`), "Measure")).toEqual([]),
);

test.each(["以人员密集场所为重点的", "以酒驾醉驾为重点的", "以“保平安”为主题的"])(
  "what a measure is about is no part of its name: %s",
  (about) =>
    expect(names(graphOf(`28日晚，鹤壁市公安局组织开展${about}夏季集中夜查统一行动。`), "Measure")).toEqual([
      "夏季集中夜查统一行动",
    ]),
);

test.each(["先后实施3起盗窃案", "涉嫌作案3起盗窃案", "参与3起盗窃案"])(
  "so many crimes of one suspect are of his case: %s",
  (told) => {
    const text = `近日，鹤壁市公安局破获一起盗窃案，抓获嫌疑人宋某。经查，宋某${told}。`;
    expect(facts(graphOf(text))).toContain("盗窃案 HAS_FIGURE 3起");
  },
);
