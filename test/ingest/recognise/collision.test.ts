import { facts, graphOf, names } from "../../support/article.ts";

const cases = (text: string) => names(graphOf(text), "Case");

test.each([
  ["5月2日，柏某驾驶小型客车与前方同车道的重型货车左后侧碰撞，导致客车起火燃烧，造成两人死亡。", "碰撞事故"],
  ["5月2日，中型客车与对向驶来的自卸货车相撞，造成3人受伤。", "相撞事故"],
  ["5月2日，柏某驾车与同向行驶的摩托车追尾，造成1人受伤。", "追尾事故"],
])("what drove into what, whatever came of it: %s", (text, name) => {
  expect(cases(`华阴市公安局交警大队通报。${text}`)).toEqual([name]);
});

test.each(["客机险些与一架运输机相撞。", "该车险与前方货车追尾。", "系统可提醒车辆避免与前车碰撞。"])(
  "what did not happen: %s",
  (text) => expect(cases(`华阴市公安局交警大队通报。${text}`)).toEqual([]),
);

test.each([
  ["中新网合肥6月5日电 潜江市公安局通报一起交通事故。", "合肥市"],
  ["5月2日，柏某驾驶客车沿高速西安方向行驶时与前方货车追尾。", "西安市"],
  ["5月2日，一辆由汉中往安康的客车与对向货车相撞。", "汉中市"],
])("neither where a report comes from nor where a road leads: %s", (text, place) => {
  expect(facts(graphOf(`华阴市公安局交警大队通报。${text}`)).join("\n")).not.toContain(`OCCURRED_IN ${place}`);
});

test.each([
  ["营口市公安局破获一起涉案金额逾8亿元人民币特大跨境开设网络赌场案，抓获嫌疑人19名。", "开设赌场"],
  ["这起公安部督办的特大网络开设赌场案告破，营口市公安局抓获嫌疑人19名。", "开设赌场"],
  ["营口市公安局侦破网络开设赌场案，抓获嫌疑人19名。", "开设赌场"],
])("gambling houses on the net are gambling houses: %s", (text, crime) => {
  const document = graphOf(text);
  expect(names(document, "CrimeType")).toContain(crime);
  expect(facts(document).join("\n")).toMatch(/营口市公安局 HANDLED .*开设.*赌场案/u);
});

test.each(["柏某来到五原县公安局报了案。", "五原县公安局当天立了案。", "民警很快破了案。"])(
  "what is done about a case is no name of one: %s",
  (text) => {
    expect(cases(`柏某被骗6万元。${text}`).join()).not.toContain("了案");
  },
);
