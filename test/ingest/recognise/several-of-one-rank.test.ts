import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["昨日，天津市第三中级人民法院公开宣判一起走私案。", "天津市第三中级人民法院", "天津市"],
  ["重庆一中院公开开庭审理一起合同诈骗案。", "重庆市第一中级人民法院", "重庆市"],
  ["上海市人民检察院第二分院对一起集资诈骗案提起公诉。", "上海市人民检察院第二分院", "上海市"],
  ["宁波海事法院审理一起船舶碰撞案。", "宁波海事法院", "宁波市"],
  ["济南铁路运输法院审理一起盗窃案。", "济南铁路运输法院", "济南市"],
])("courts and procuratorates of which a division has several: %s", (text, name, place) => {
  const document = graphOf(text);
  expect(names(document, "Agency")).toEqual([name]);
  expect(facts(document)).toContain(`${name} LOCATED_IN ${place}`);
});

test.each([
  ["徐州市公安局九里分局破获一起盗窃案。", "徐州市公安局九里分局", "九里区"],
  ["南通市港闸区人民检察院批准逮捕嫌疑人邱某。", "南通市港闸区人民检察院", "港闸区"],
  ["无锡市公安局北塘分局查获一批假烟。", "无锡市公安局北塘分局", "北塘区"],
  ["宁波市江东区人民法院审结一起诈骗案。", "宁波市江东区人民法院", "江东区"],
])("bodies of districts that were merged: %s", (text, name, place) => {
  expect(facts(graphOf(text))).toContain(`${name} LOCATED_IN ${place}`);
});

test.each([
  ["陕西华县公安局通报案情。", "华州区"],
  ["福建沙县公安局通报案情。", "沙县区"],
  ["山东胶南市公安局通报案情。", "黄岛区"],
])("counties that have another name now: %s", (text, name) => expect(names(graphOf(text), "Place")).toContain(name));

test.each(["青岛街头四方高手云集。", "河北市民报警称车辆被盗。", "湖南市场供应充足，价格平稳。"])(
  "words that look like districts that are no more: %s",
  (text) => expect(names(graphOf(text), "Place").filter((name) => /^(?:四方|[南北]市)区/u.test(name))).toEqual([]),
);

test.each([
  ["绩溪县公安局第二责任区刑警队抓获嫌疑人舒某。", "绩溪县公安局第二责任区刑警队"],
  ["旌德县公安局三溪责任区刑警队抓获嫌疑人舒某。", "旌德县公安局三溪责任区刑警队"],
  ["泾县公安局第一责任区刑警中队抓获嫌疑人舒某。", "泾县公安局第一责任区刑警中队"],
])("teams that are responsible for a part: %s", (text, name) => expect(names(graphOf(text), "Agency")).toContain(name));
