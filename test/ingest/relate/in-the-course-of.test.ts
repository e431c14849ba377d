import { facts, graphOf, names } from "../../support/article.ts";

test.each(["在“护城”专项行动中", "“护城”专项行动期间", "在“护城”专项行动开展过程中"])(
  "who acts in a campaign has adopted it: %s",
  (told) =>
    expect(facts(graphOf(`${told}，浏阳市公安局加强巡逻，抓获12人。`))).toContainEqual(
      expect.stringMatching(/^浏阳市公安局 ADOPTED 护城/u),
    ),
);

test.each([
  ["抓获2名盗窃电动车嫌疑人", "盗窃案"],
  ["抓获一名诈骗老人的犯罪嫌疑人", "诈骗案"],
  ["擒获两名抢夺首饰嫌疑人", "抢夺案"],
])("of what the caught are suspected, and what of: %s", (told, name) =>
  expect(names(graphOf(`近日，浏阳市公安局${told}。`), "Case")).toEqual([name]),
);

test.each(["警企联络站", "晚晴警务站", "石榴籽调解室", "老兵工作室"])(
  "a post that is set up is a measure: %s",
  (post) => expect(names(graphOf(`浏阳市公安局打造“${post}”，方便群众。`), "Measure")).toEqual([post]),
);

test.each(["法院经审理查明", "检察院审查查明", "警方调查查明"])("a verb at the end of a line is nobody: %s", (line) =>
  expect(names(graphOf(`浏阳市人民法院开庭。\n${line}\n被告人涂某多次盗窃。`), "Person")).toEqual(["涂某"]),
);

test.each(["国家级经济技术开发区", "省级高新区", "市级工业园"])("a rank of places is no place: %s", (rank) =>
  expect(names(graphOf(`作为我市唯一的${rank}，园区有企业180家。浏阳市公安局上门走访。`), "Place")).not.toContain(rank),
);

test("what is suspected of breaking the law is no kind of crime", () =>
  expect(names(graphOf("浏阳市公安局提醒，买卖偷盗的物品涉嫌违法犯罪。"), "CrimeType")).toEqual([]));
