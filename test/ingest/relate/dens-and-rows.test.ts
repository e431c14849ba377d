import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["查获1个加工销售假冒白酒的窝点", "加工销售假冒白酒案"],
  ["端掉一个藏在民房内、生产假冒洗衣液的非法窝点", "生产假冒洗衣液案"],
  ["取缔一个制售劣质电线的地下窝点", "制售劣质电线案"],
])("a den that was found is a case of what was done there: %s", (told, name) => {
  const graph = graphOf(`近日，福州市市场监督管理局${told}，涉案金额20万余元。目前，该案件正在进一步调查中。`);
  expect(names(graph, "Case")).toEqual([name]);
  expect(facts(graph)).toEqual(
    expect.arrayContaining([`福州市市场监督管理局 HANDLED ${name}`, `${name} HAS_FIGURE 20万元`]),
  );
});

test.each(["嫌疑人被泉州警方从云南押解回泉", "团伙成员被泉州警方押送回泉", "嫌疑人已被泉州警方从广西带回"])(
  "who brings the suspects back has the case: %s",
  (told) =>
    expect(facts(graphOf(`3月2日，“2·17”跨省诈骗案的12名${told}。`))).toContainEqual(
      expect.stringMatching(/^泉州市公安局 HANDLED /u),
    ),
);

test.each([
  ["乐清市公安局破获一起爆炸案", "绍兴市公安局巡特警支队抓获5名扒窃嫌疑人"],
  ["乐清市公安局破获一起故意杀人案", "绍兴市公安局禁毒支队抓获6名贩毒嫌疑人"],
  ["乐清市公安局破获一起纵火案", "绍兴市公安局禁毒支队抓获3名贩毒嫌疑人"],
])("%s. %s: of another crime, and no part of the case", (first, second) => {
  const graph = facts(graphOf(`春节期间，${first}。${second}。`));
  expect(graph).toContainEqual(expect.stringMatching(/^绍兴市公安局\p{Script=Han}+支队 HAS_FIGURE /u));
  expect(graph).not.toContainEqual(expect.stringMatching(/^绍兴市公安局\p{Script=Han}+支队 HANDLED /u));
});

test.each(["2起涉嫌海上走私案", "3起走私柴油案", "5宗走私案"])(
  "how many cases there were is no case's figure: %s",
  (told) => {
    const [number] = /^\d\p{Script=Han}/u.exec(told)!;
    const graph = facts(graphOf(`近日，平潭海警局连续查获${told}，查扣船舶6艘。`));
    expect(graph).toContain(`平潭海警局 HAS_FIGURE ${number}`);
    expect(graph).not.toContainEqual(expect.stringMatching(new RegExp(`案 HAS_FIGURE ${number}$`, "u")));
  },
);
