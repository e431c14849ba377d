import { after, alternation, before } from "../../ingest/pattern.ts";

test.each([/案件$|移送$/u, /移送/u])("a pattern for what stands before ends in $, and once: %s", (pattern) =>
  expect(() => before(pattern)).toThrow("must end in $, once"),
);

test.each([/^处理|^办理/u, /办理/u])("a pattern for what follows begins with ^, and once: %s", (pattern) =>
  expect(() => after(pattern)).toThrow("must begin with ^, once"),
);

test("what stands beside a place", () => {
  const text = "案件移送检察院办理";
  expect(before(/(?:案件|移送)$/u)(text, 4)).toBe(true);
  expect(before(/(?:案件|移送)$/u)(text, 3)).toBe(false);
  expect(after(/^(?:处理|办理)/u)(text, 7)).toBe(true);
});

test("words that a pattern would read otherwise stand for themselves", () => {
  const words = ["北青-北京头条", "交管12123(试行)", "A+B", "[公告]"];
  expect(words.filter((word) => new RegExp(`^${alternation(words)}$`, "u").test(word))).toEqual(words);
});
