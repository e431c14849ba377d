import { facts, graphOf, names } from "../../support/article.ts";

test.each(["共涉案17起", "共作案17起", "先后盗窃17起"])("how often one did it is of the case: %s", (told) => {
  const text = `近日，沅江市人民检察院依法将皮某盗窃一案提起公诉。\n被告人皮某流窜多地，涉案金额共计31250元，${told}。`;
  expect(facts(graphOf(text))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/案 HAS_FIGURE 31250元$/u),
      expect.stringMatching(/案 HAS_FIGURE 17起$/u),
    ]),
  );
});

test.each([
  ["发生较大坍塌事故", "重大责任事故罪"],
  ["发生一起物体打击事故", "强令违章冒险作业罪"],
  ["发生中毒窒息事故", "重大劳动安全事故罪"],
])("who is charged with an accident is suspected in it: %s, %s", (happened, charge) => {
  const document = graphOf(`去年8月，沅江市一在建项目${happened}，造成3人死亡。经理皮某因涉嫌${charge}被批准逮捕。`);
  const cases = names(document, "Case");
  expect(cases).toHaveLength(1);
  expect(facts(document)).toContain(`皮某 SUSPECT_IN ${cases[0]}`);
});

test.each([
  "被行政处罚的有沅江市住房和城乡建设局4人、沅江市应急管理局2人",
  "处分沅江市应急管理局2人、沅江市城市管理局3人",
])("of whom some are punished handles nothing: %s", (told) => {
  const text = `去年8月，沅江市一工地发生坍塌事故。3人因涉嫌重大责任事故罪被批准逮捕，建议${told}，并行政处罚4家单位。`;
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringMatching(/^沅江市应急管理局 HANDLED/u));
});

test.each(["出借银行卡", "以每套300元的价格出售银行卡", "提供银行卡和手机卡"])(
  "to whom something is sold is no victim: %s",
  (what) => {
    const text = `沅江市人民检察院审查起诉一起诈骗案。被告人皮某向楚某${what}，供楚某转移赃款。`;
    expect(facts(graphOf(text))).not.toContainEqual(expect.stringContaining("楚某 VICTIM_IN"));
  },
);

test.each(["对所有“帮信罪”案件提前介入", "定期对办理的“帮信罪”案开展“回头看”", "与公安机关会商“帮信罪”案件有关问题"])(
  "cases of a kind are no case: %s",
  (told) => expect(names(graphOf(`今年以来，沅江市人民检察院${told}，追缴赃款200万元。`), "Case")).toEqual([]),
);

test.each(["自己遭遇了电信诈骗", "女儿疑似遭到电信诈骗", "其可能遭受了电信诈骗"])(
  "what somebody says has befallen them is a case: %s",
  (told) => {
    const text = `2月6日，居民皮女士报警称，${told}。沅江市公安局民警立即止付，20万元全部追回。`;
    expect(facts(graphOf(text))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^沅江市公安局 HANDLED/u),
        expect.stringMatching(/^皮女士 VICTIM_IN/u),
      ]),
    );
  },
);

test.each(["一旦遭遇电信诈骗", "如遭遇电信诈骗", "不幸遭遇电信诈骗"])("advice tells of no case: %s", (told) =>
  expect(names(graphOf(`警方提醒，${told}，请立即报警。`), "Case")).toEqual([]),
);

test.each(["依法对其予以行政处罚", "依法对其作出行政拘留", "对违法行为人依法给予罚款"])(
  "who is to punish has the case: %s",
  (told) => {
    const text = `执法人员查获一起非法捕捞案，违法行为人皮某被控制。\n案件移交，由沅江市农业农村局${told}处罚。`;
    expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(/^沅江市农业农村局 HANDLED/u));
  },
);
