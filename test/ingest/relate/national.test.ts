import { facts, graphOf, names } from "../../support/article.ts";

/** Reports of ministries on the work of a whole police or service. */
test.each([
  ["全国公安交管部门共办理业务52万笔。", "全国公安交管部门 HAS_FIGURE 52万笔"],
  ["全国边检机关设置专用通道38条。", "全国边检机关 HAS_FIGURE 38条"],
  ["全国公安出入境管理部门共签发证件6200份。", "全国公安出入境管理部门 HAS_FIGURE 6200份"],
])("all of a police that work in one field: %s", (text, fact) => {
  expect(facts(graphOf(text))).toContain(fact);
  expect(names(graphOf(text), "Agency")).toHaveLength(1);
});

test("campaigns in a row are each one, and which is against which crime nobody says", () => {
  const document = graphOf(
    "全国公安机关开展“云剑”“净网”“断卡”“猎狐”“昆仑”“净边”“团圆”等专项行动，严厉打击电信网络诈骗、跨境赌博等违法犯罪。",
  );
  expect(names(document, "Measure")).toHaveLength(7);
  expect(names(document, "Measure")).toContain("断卡专项行动");
  expect(facts(document).filter((fact) => fact.includes("TARGETS"))).toEqual([]);
});

test("cases that are urged on are none, and 1800起重大案件 is a figure", () => {
  const document = graphOf("公安部挂账督办重点案件，共督办了1500起重大案件。");
  expect(names(document, "Case")).toEqual([]);
  expect(names(document, "Figure")).toEqual(["1500起"]);
});

test("an office of a ministry whose head speaks", () => {
  expect(facts(graphOf("国家医保局基金监管司主要负责人表示，要用好资金。"))).toContain(
    "国家医疗保障局基金监管司 PART_OF 国家医疗保障局",
  );
});

test("a newspaper with its day and page published the report", () => {
  const document = graphOf(
    "飞行检查启动\n作者：乔木 《江淮晨报》（ 2023年08月25日 12版）\n25日，安徽省医保局开展飞行检查，检查医院12家。",
  );
  expect(facts(document)).toEqual(expect.arrayContaining(["江淮晨报 PUBLISHED @article", "乔木 AUTHORED @article"]));
});

test("a row ends before what all of it is called", () => {
  const document = graphOf("各级网信部门开展网络直播专项整治、“自媒体”管理专项治理等专项行动。");
  expect(names(document, "Measure")).toContain("自媒体管理专项治理");
});
