import { facts, graphOf, names } from "../../support/article.ts";

test.each(["打击养老诈骗犯罪专项工作", "整治电信诈骗违法犯罪专项治理", "打击跨境赌博犯罪专项行动"])(
  "a campaign against crimes by its whole name: %s",
  (name) => {
    const found = facts(graphOf(`今年4月起，大同市公安局全面启动${name}。`));
    expect(found).toContain(`大同市公安局 ADOPTED ${name}`);
  },
);

test.each(["全市", "全县", "全省"])("whose campaign it is does not belong to its name: %s", (whole) =>
  expect(names(graphOf(`大同市召开推进会，部署${whole}打击整治养老诈骗专项行动。`), "Measure")).toEqual([
    "打击整治养老诈骗专项行动",
  ]),
);

test.each(["接到公安部“清源”行动线索", "根据公安部“清源”行动线索", "核查公安部“清源”行动线索"])(
  "a campaign is whose name it bears: %s",
  (told) => {
    const found = facts(graphOf(`6月，大同市公安局${told}，抓获韦某。`));
    expect(found).toContainEqual(expect.stringMatching(/^公安部 ADOPTED 清源/u));
    expect(found).not.toContainEqual(expect.stringMatching(/^大同市公安局 ADOPTED/u));
  },
);

test.each(["境外电诈集团", "上游诈骗团伙", "境外诈骗集团"])("for whom a gang works is no case: %s", (served) => {
  const text = `大同市公安局打掉一个为${served}“跑分”洗钱的犯罪团伙，抓获韦某等9人。`;
  expect(names(graphOf(text), "Case")).toEqual(["洗钱案"]);
});

test("a gang that is told of first is a case of its own", () => {
  const text =
    "大同市公安局捣毁一个洗钱团伙，抓获9人，涉案3000万元。\n6月，民警接到邻省警方协查称，当地发生重大电诈案件。\n韦某落网。";
  const found = facts(graphOf(text));
  expect(names(graphOf(text), "Case")).toEqual(["洗钱案", "电诈案"]);
  expect(found).toContain("洗钱案 HAS_FIGURE 3000万元");
});

test.each(["侦破拐卖儿童积案", "打击拐卖儿童犯罪", "整治拐卖儿童犯罪"])(
  "what a campaign is for is no charge: %s",
  (aim) => {
    const text = `2020年底，公安部开展以${aim}、缉捕犯罪嫌疑人为内容的“寻亲”行动。\n今年2月，大同市公安局民警将韦某接回家。`;
    expect(names(graphOf(text), "Case")).toEqual([]);
  },
);

test.each(["打破了我市环保部门案件“零移送”", "实现案件“零积压”", "推行案件“一站式”办理"])(
  "what is said of cases in quotes names none: %s",
  (told) => expect(names(graphOf(`义乌市生态环境局近日移送一家企业，${told}。`), "Case")).toEqual([]),
);

test.each(["义乌新闻网讯（韦丽）", "义乌新闻网消息", "义乌日报"])(
  "a paper of a city within another tells of that city: %s",
  (paper) => {
    const text = `市环保局移送一家企业\n${paper}${paper.endsWith("报") ? "\n" : ""}日前，市环保局对某造船厂作出处罚。`;
    expect(names(graphOf(text), "Agency")).toEqual(["义乌市生态环境局"]);
  },
);

test.each(["义乌市副市长、市公安局局长", "义乌市委常委、副市长、市公安局局长", "义乌市副市长、公安局局长"])(
  "who holds two posts holds both of one division: %s",
  (post) => {
    const text = `金华市召开推进会。${post}韦明参加会议。`;
    expect(names(graphOf(text), "Agency")).toContain("义乌市公安局");
    expect(names(graphOf(text), "Agency")).not.toContain("金华市公安局");
  },
);

test.each(["（义环限改字〔2015〕29号）", "(义环罚字(2015)3号)", ""])(
  "documents of a row by their numbers: %s",
  (number) => {
    const text = `义乌市环保局先后下发《限期改正通知书》${number}、《责令改正决定书》。`;
    expect(facts(graphOf(text))).toEqual(
      expect.arrayContaining(["义乌市生态环境局 ISSUED 限期改正通知书", "义乌市生态环境局 ISSUED 责令改正决定书"]),
    );
  },
);

test.each(["金华日报·2025-10-30 09:02", "金华日报 | 2025-10-30 09:02", "金华日报 2025-10-30"])(
  "an outlet beside the time of an article: %s",
  (line) =>
    expect(facts(graphOf(`警方筑牢安全网\n${line}\n韦某被金华市公安局抓获，案件正在办理。`))).toContainEqual(
      expect.stringMatching(/^金华日报 PUBLISHED/u),
    ),
);
