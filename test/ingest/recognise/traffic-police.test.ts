import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["我市交警部门", "金华市公安局交通警察支队"],
  ["全市交警部门", "金华市公安局交通警察支队"],
  ["该市交警", "金华市公安局交通警察支队"],
])("a unit of the division that a word points at: %s", (written, body) => {
  const document = graphOf(`金华市公安局通报，${written}查处酒驾24起。`);
  expect(facts(document)).toContain(`${body} HAS_FIGURE 24起`);
});

test.each([
  ["交警婺城二大队", "金华市公安局交通警察支队婺城二大队", "婺城区"],
  ["交警金东三大队", "金华市公安局交通警察支队金东三大队", "金东区"],
  ["交警永康一大队", "金华市公安局交通警察支队永康一大队", "永康市"],
])("a unit whose place stands before its number: %s", (written, body, place) => {
  const document = graphOf(`金华市公安局通报，5月2日，${written}开展夜查，查处酒驾11起。`);
  expect(names(document, "Place")).toContain(place);
  expect(facts(document)).toContain(`${body} LOCATED_IN ${place}`);
});

test.each(["厦蓉高速长泰收费站", "沈海高速漳浦服务区", "泉南高速永春出口"])(
  "what a road has in a county is there: %s",
  (written) =>
    expect(names(graphOf(`5月2日，福建高速交警在${written}查处酒驾3起。`), "Place")).toContainEqual(
      expect.stringMatching(/长泰|漳浦|永春/u),
    ),
);

test.each([
  ["罚金折合约1亿5242万元", 152_420_000],
  ["涉案资金2亿300万元", 203_000_000],
  ["流水达12亿8.5万元", 1_200_085_000],
])("a sum whose larger part stands before: %s", (written, value) => {
  const [figure] = graphOf(`金华市公安局破获一起赌博案，${written}。`).entities.filter(({ type }) => type === "Figure");
  expect(figure?.properties.value).toBe(value);
});

test("posts that one held each in another city", () => {
  const text =
    "益阳市中级人民法院宣判。被告人李某利用担任邵阳市委常委，娄底市委副书记、市长，市委书记、市人大常委会主任等职务的便利受贿。";
  expect(names(graphOf(text), "Agency").sort()).toEqual(
    ["益阳市中级人民法院", "中共邵阳市委员会", "中共娄底市委员会", "娄底市人民代表大会常务委员会"].sort(),
  );
});

test.each(["一旦发生火灾", "如果发生火灾", "倘若发生爆炸"])("what would follow has not happened: %s", (said) =>
  expect(names(graphOf(`金华市消防救援支队检查发现，通道堵塞，${said}，后果严重。`), "Case")).toEqual([]),
);

test.each(["出身安徽宿州", "出生于安徽宿州", "生于安徽宿州"])("where somebody was born: %s", (said) =>
  expect(facts(graphOf(`安庆市中级人民法院审理罗某受贿案。罗某现年57岁，${said}，曾任局长。`))).toContain(
    "罗某 NATIVE_OF 宿州市",
  ),
);

test("an outlet that signs with its author at the end", () => {
  const document = graphOf("贪官受审\n5月2日，安庆市中级人民法院审理罗某受贿案。\n人民法院报 宗 边");
  expect(document.article.outlet).toBe("人民法院报");
});

test("who is charged by a prosecutor is his case", () =>
  expect(facts(graphOf("军事法院对军事检察院指控罗某涉嫌受贿案立案。"))).toContainEqual(
    expect.stringMatching(/^军事检察院 HANDLED .*受贿案$/u),
  ));
