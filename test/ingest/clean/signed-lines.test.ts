import { facts, graphOf } from "../../support/article.ts";

const TITLE = "樟树市公安局破获一起盗窃案\n2024-05-06 10:20\n";

test.each([
  ["【财新网】5月6日，樟树市公安局破获一起盗窃案。", "财新"],
  ["【大江网讯】5月6日，樟树市公安局破获一起盗窃案。", "大江网"],
  ["【环球网报道】5月6日，樟树市公安局破获一起盗窃案。", "环球时报"],
])("an outlet in brackets of its own: %s", (text, outlet) => expect(graphOf(TITLE + text).article.outlet).toBe(outlet));

test("a note in such brackets is no outlet", () =>
  expect(graphOf(`${TITLE}【以案说法】5月6日，樟树市公安局破获一起盗窃案。`).article.outlet).toBeUndefined());

test.each([
  ["编辑：舒望宁 校对：蔺知秋", ["舒望宁", "蔺知秋"]],
  ["责编：舒望宁　审核：蔺知秋", ["舒望宁", "蔺知秋"]],
  ["编辑：舒望宁 校对：蔺知秋 审核：温若谷", ["舒望宁", "蔺知秋", "温若谷"]],
])("each of those who edited, by what stands before his name: %s", (line, editors) => {
  const found = facts(graphOf(`${TITLE}5月6日，樟树市公安局破获一起盗窃案。\n${line}`));
  expect(found).toEqual(expect.arrayContaining(editors.map((name) => expect.stringContaining(`${name} EDITED`))));
});

test.each(["□", "■", "●"])("a mark before the names of the writers: %s", (mark) => {
  const found = facts(graphOf(`${TITLE}大江网讯(${mark}舒望宁 通讯员 蔺知秋)5月6日，樟树市公安局破获一起盗窃案。`));
  for (const name of ["舒望宁", "蔺知秋"]) expect(found).toContainEqual(expect.stringContaining(`${name} AUTHORED`));
});

test("a source above more than two closing lines", () => {
  const text = `${TITLE}5月6日，樟树市公安局破获一起盗窃案。\n来源：红星新闻\n制作：融媒体中心\n编辑：舒望宁\n审核：蔺知秋`;
  expect(graphOf(text).article.outlet).toBe("红星新闻");
});
