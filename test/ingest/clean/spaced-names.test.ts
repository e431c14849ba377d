import { graphOf, names } from "../../support/article.ts";

test.each([
  ["通讯员 罗 敏 实习生曾 婷\n本报讯 3日，耒阳市公安局破获一起盗窃案。", ["罗敏", "曾婷"]],
  ["记者 贺 军 通讯员 阳 帆\n本报讯 3日，耒阳市公安局破获一起盗窃案。", ["贺军", "阳帆"]],
  ["通讯员 阳 帆 记者 贺 军\n本报讯 3日，耒阳市公安局破获一起盗窃案。", ["阳帆", "贺军"]],
])("names of two characters that are set apart: %s", (text, people) => {
  expect(names(graphOf(text), "Person")).toEqual(people);
});

test.each(["建设路某茶庄", "长征路某网吧", "解放路某药店"])(
  "a road before an unnamed shop is no surname: %s",
  (shop) => {
    expect(names(graphOf(`常宁市公安局接报，位于${shop}的现金被盗。`), "Person")).toEqual([]);
  },
);

test.each([
  ["昨日，耒阳市公安局破获一起盗窃案，追回电动车三辆，已经全部发还失主，失主向民警送上锦旗表示感谢。来源：红网"],
  ["昨日，耒阳市公安局破获一起盗窃案，追回电动车三辆，已经全部发还失主，失主向民警送上锦旗表示感谢。 来源:红网"],
  ["昨日，耒阳市公安局破获一起盗窃案，追回电动车三辆，已经全部发还失主，失主说：“太感谢了。” 稿源：红网"],
])("the source at the end of the last paragraph: %s", (text) => {
  expect(graphOf(`失而复得\n\n${text}`).article.outlet).toBe("红网");
});
