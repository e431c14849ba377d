import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["凤凰大街与古城路交叉口处发生一起交通肇事逃逸案件", ["凤凰大街", "古城路"]],
  ["建设路与文昌路路口附近发生1起盗窃案", ["建设路", "文昌路"]],
  ["解放路门前发生一起抢劫案", ["解放路"]],
])("what happened at a crossing: %s", (text, roads) => {
  const document = graphOf(`1月1日清晨，高密市${text}，谈某驾车逃离。谈某已于4日投案自首。`);
  for (const road of roads)
    expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`案 OCCURRED_IN ${road}$`, "u")));
});

test.each(["廖某有重大涉案嫌疑", "最终判定廖某有涉案嫌疑", "民警认为廖某存在涉案嫌疑"])(
  "that somebody is suspected is no case: %s",
  (text) =>
    expect(names(graphOf(`绵竹市绵广路发生一起交通事故。${text}，廖某主动前往派出所投案。`), "Case")).toEqual([
      "交通事故",
    ]),
);

test.each(["廖某主动前往派出所投案", "廖某随后赶往派出所自首", "廖某又赶赴派出所说明情况"])(
  "where somebody goes is no station's name: %s",
  (text) =>
    expect(names(graphOf(`绵竹市公安局查处一起交通事故。${text}。`), "Agency")).not.toContainEqual(
      expect.stringMatching(/[往赴]派出所$/u),
    ),
);

test.each([
  ["南京铁路公安处将其带下车。吉林铁路公安处乘警将一人带离。", ["全国铁路公安机关", 3]],
  ["南京铁路公安处将其带下车。", ["南京铁路公安处", 2]],
  ["", ["全国铁路公安机关", 3]],
] as const)("railway police by itself, after %j", (between, [body, mentions]) => {
  const document = graphOf(
    `近日，全国铁路公安机关开展专项行动。各地铁路公安机关加强整治。${between}铁路警方共查处违法行为2856起。`,
  );
  const found = document.entities.find(({ name }) => name === body)!;
  expect(found.mentions).toHaveLength(mentions);
  expect(facts(document)).toContain(`${body} HAS_FIGURE 2856起`);
});

test.each(["联系协调", "会商", "沟通协调"])("bodies that talk with each other: %s", (word) =>
  expect(facts(graphOf(`随后，北京铁路公安局立即与上海铁路公安局${word}，妥善处置。`))).toContain(
    "北京铁路公安局 COOPERATES_WITH 上海铁路公安局",
  ),
);

test.each(["未经国家药监局批准进口的药品", "经国家药监局核准上市的药品", "未在国家药监局注册使用的药品"])(
  "who only permits goods handles no case: %s",
  (goods) =>
    expect(facts(graphOf(`合肥市公安局侦破一起销售假药案。王某非法使用${goods}，被抓获。`))).not.toContain(
      "国家药品监督管理局 HANDLED 销售假药案",
    ),
);

test.each(["昆明长水机场", "西安火车站", "贵阳高铁站"])("where people travel from is no organisation: %s", (place) =>
  expect(names(graphOf(`3月5日，民警在${place}抓获嫌疑人李某，李某涉嫌盗窃。`), "Organization")).toEqual([]),
);

test.each(["六旬老翁", "七旬老妪", "邻居老太"])("an old man has no name by that: %s", (text) =>
  expect(names(graphOf(`一辆越野车撞倒一名${text}，司机谈某逃逸，高密警方将其抓获。`), "Person")).toEqual(["谈某"]),
);
