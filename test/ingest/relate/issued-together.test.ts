import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["教育部会同财政部、公安部联合印发《关于规范校服采购的通知》。", ["教育部", "财政部", "公安部"]],
  ["近日，市场监管总局会同教育部等部门联合印发《关于规范校服采购的通知》。", ["国家市场监督管理总局", "教育部"]],
  [
    "财政部办公厅联合商务部办公厅、教育部办公厅印发《关于规范校服采购的通知》。",
    ["财政部办公厅", "商务部办公厅", "教育部办公厅"],
  ],
])("whoever is named with the first issues it, too: %s", (text, bodies) => {
  const issued = facts(graphOf(text)).filter((fact) => fact.includes(" ISSUED "));
  expect(issued.sort()).toEqual(bodies.map((body) => `${body} ISSUED 关于规范校服采购的通知`).sort());
});

test("whom another works with on something else issues nothing", () => {
  const document = graphOf("教育部会同公安部开展检查，印发《关于规范校服采购的通知》。");
  expect(facts(document)).not.toContain("公安部 ISSUED 关于规范校服采购的通知");
});

test.each(["市场监管总局办公厅", "工业和信息化部办公厅", "国家发展改革委办公厅"])(
  "the general office of a central body: %s",
  (office) => {
    const document = graphOf(`近日，${office}联合财政部办公厅印发《关于规范校服采购的通知》。`);
    expect(names(document, "Agency").every((name) => name.endsWith("办公厅"))).toBe(true);
  },
);
