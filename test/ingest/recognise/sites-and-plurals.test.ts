import { graphOf, names } from "../../support/article.ts";

test.each(["摧毁多个非法分销窝点", "打掉数个制售假烟团伙", "捣毁几个加工假酒窝点"])(
  "gangs of which none is told are no case: %s",
  (told) => expect(names(graphOf(`近日，江山市公安局集中收网，${told}，缴获车辆11台。`), "Case")).toEqual([]),
);

test.each(["6部门联合行动", "五部门部署", "13部门开展检查"])(
  "how many departments there are is no figure: %s",
  (told) => expect(names(graphOf(`${told}\n公安部、商务部等部门近日${told}。`), "Figure")).toEqual([]),
);

test.each(["超过亿元的74人", "逾亿元的犯罪嫌疑人74人", "近万元的74人"])("a sum of no number is no figure: %s", (told) =>
  expect(names(graphOf(`江山市公安局抓获犯罪嫌疑人74人，涉案金额${told}。`), "Figure")).toEqual(["74人"]),
);

test.each([
  ["农村制售假冒伪劣食品违法犯罪", "制售假冒伪劣食品"],
  ["制售假劣农药违法犯罪", "制售假劣农药"],
  ["非法买卖枪支违法犯罪", "非法买卖枪支"],
])("what is done says that it is a crime: %s", (written, crime) =>
  expect(names(graphOf(`江山市公安局开展专项行动，严厉打击${written}行为。`), "CrimeType")).toContain(crime),
);

test.each(["对湖北省以外的其他地区", "要求湖北省周边地区", "除湖北省外"])(
  "各地 of an article of central bodies is not one province: %s",
  (told) => {
    const document = graphOf(`交通运输部近日印发通知，${told}有序恢复运输服务。各地交通运输部门要统筹运力安排。`);
    expect(names(document, "Agency")).not.toContainEqual(expect.stringMatching(/^湖北省/u));
  },
);
