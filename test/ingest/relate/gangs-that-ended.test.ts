import { facts, graphOf, names } from "../../support/article.ts";

test.each(["捣毁两个传销窝点", "端掉一个赌博窝点", "打掉一个盗窃团伙"])(
  "a gang that ended is a case, whoever was caught: %s",
  (told) => expect(names(graphOf(`昨日，自贡市公安局${told}，现场带回100多人。`), "Case")).toHaveLength(1),
);

test.each(["摧毁一批捕运销犯罪链条", "共捣毁传销窝点1625个", "累计打掉盗窃团伙15个"])(
  "many that ended are no case: %s",
  (told) => expect(names(graphOf(`今年以来，自贡市公安局${told}。`), "Case")).toEqual([]),
);

test.each([
  ["由传销引发的盗窃、抢劫、非法拘禁等刑事案件"],
  ["涉及盗窃、诈骗等治安案件"],
  ["盗窃、抢夺、诈骗等刑事案件"],
])("kinds of cases in a row are no case: %s", (told) =>
  expect(names(graphOf(`自贡市公安局将重点侦办${told}。`), "Case")).toEqual([]),
);

test.each([
  ["瑞丽边检站银井分站", "瑞丽出入境边防检查站银井分站"],
  ["瑞丽出入境边防检查站姐告分站", "瑞丽出入境边防检查站姐告分站"],
  ["瑞丽出入境边防检查站弄岛分站", "瑞丽出入境边防检查站弄岛分站"],
])("a station's branch is a unit of it: %s", (written, body) => {
  const text = `5月13日，${written}破获一起走私毒品案，缴获鸦片71公斤。`;
  expect(names(graphOf(text), "Agency")).toContain(body);
  expect(facts(graphOf(text))).toContainEqual(expect.stringMatching(new RegExp(`^${body} HANDLED`, "u")));
});

test.each(["119.example.com.cn", "www.example.com", "news.example.cn"])("an address is no outlet: %s", (address) => {
  const text = `自贡市公安局打掉一个盗窃团伙\n来源：${address}\n昨日，自贡市公安局打掉一个盗窃团伙，抓获9人。`;
  expect(facts(graphOf(text))).not.toContainEqual(expect.stringContaining("PUBLISHED"));
});
