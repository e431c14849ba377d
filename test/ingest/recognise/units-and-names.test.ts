import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["太和县公安局便衣行动队打掉一个扒窃团伙，抓获4人。", "太和县公安局便衣行动队"],
  ["界首市公安局反扒行动队打掉一个扒窃团伙，抓获4人。", "界首市公安局反扒行动队"],
  ["临泉县公安局扫黑办通报案情，抓获4人。", "临泉县公安局扫黑办"],
  ["颍上县公安局反诈中心止付12万元，破获一起诈骗案。", "颍上县公安局反诈中心"],
])("a unit by its last word: %s", (text, name) => {
  expect(names(graphOf(text), "Agency")).toEqual([name]);
});

test("a unit with another inside it, and the inner one by itself", () => {
  const document = graphOf(
    "阜南县公安局刑侦大队接到报案。局长戚某要求刑侦大队反诈中心迅速行动，反诈中心民警冻结20万元。",
  );
  expect(names(document, "Agency")).toEqual(["阜南县公安局刑事侦查大队", "阜南县公安局刑事侦查大队反诈中心"]);
});

test.each([
  ["利辛县疾控中心发布提示，利辛县疾病预防控制中心还开展了抽检。", "利辛县疾病预防控制中心"],
  ["蒙城县国税局联合公安机关查处一起虚开发票案。", "蒙城县国家税务局"],
  ["涡阳县地税局联合公安机关查处一起虚开发票案。", "涡阳县地方税务局"],
])("offices of a division: %s", (text, name) => expect(names(graphOf(text), "Agency")).toContain(name));

test.each([
  ["驾驶人赵明某驾车驶入对向车道，赵明某受伤。", "赵明某"],
  ["事发时轿车由何小某驾驶，何小某未系安全带。", "何小某"],
  ["亳州市公安局抓获犯罪嫌疑人蔡立某，蔡立某供认不讳。", "蔡立某"],
])("a name of which the last character is kept back: %s", (text, name) => {
  expect(names(graphOf(text), "Person")).toEqual([name]);
});

test.each(["由某公司承运", "男子某日路过", "老板高某某处"])("what is no such name: %s", (told) => {
  const people = names(graphOf(`亳州市公安局介绍，货物${told}，案件正在侦办。`), "Person");
  expect(people.filter((name) => name.length === 3 && !name.endsWith("某某"))).toEqual([]);
});

test.each([
  ["蒙城县公安局破获安徽阜阳诈骗案等一批案件。", "阜阳市"],
  ["蒙城县人民法院审理亳州涡阳县走私案。", "涡阳县"],
  ["警方侦破了亳州谯城区爆炸案。", "谯城区"],
])("a case that is called by where it happened: %s", (text, place) => {
  const scenes = facts(graphOf(text)).filter((fact) => fact.includes("OCCURRED_IN"));
  expect(scenes.map((fact) => fact.split(" ").at(-1))).toEqual([place]);
});

test("what stands before several cases of a paragraph is of none of them", () => {
  const document = graphOf(
    "阜阳市公安局今年打掉团伙60个。通过排查，太和县公安局抓获逃犯18名；界首市公安局破获一起绑架案；临泉县公安局破获一起抢劫案。",
  );
  expect(facts(document)).toContain("太和县公安局 HAS_FIGURE 18名");
  expect(facts(document).filter((fact) => /案 HAS_FIGURE/u.test(fact))).toEqual([]);
});

test.each([
  ["18时许，一辆轿车（核载5人，实载6人，外省牌照）追撞前方一辆大客车，造成2人死亡。"],
  ["18时许，一辆面包车驶出匝道后撞上路边护栏，造成2人死亡。"],
  ["18时许，一辆货车失控撞向前方车辆，造成2人死亡。"],
])("one car that drives into another: %s", (text) => {
  const document = graphOf(`宣城市公安局交警支队通报，在沪渝高速宣城方向，${text}`);
  const [accident] = names(document, "Case");
  expect(facts(document)).toEqual(
    expect.arrayContaining([`${accident} OCCURRED_IN 沪渝高速`, `${accident} HAS_FIGURE 2人`]),
  );
});

test.each(["市民可下载国家反诈APP。", "民警提醒群众一定要下载国家反诈APP。", "该局要求辖区居民安装国家反诈APP。"])(
  "an app by its own name: %s",
  (told) => {
    const [first] = names(graphOf(`亳州市公安局破获一起诈骗案，抓获2人。${told}`), "Platform");
    expect(first).toBe("国家反诈APP");
  },
);
