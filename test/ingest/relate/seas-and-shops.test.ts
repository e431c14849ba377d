import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["舟山海警局在辖区大鱼山岛附近海域查获一起走私冻品案。", "大鱼山岛"],
  ["舟山海警局于定海区马岙街道附近成功通过蹲守查扣1艘涉嫌走私冻品的快艇。", "马岙街道"],
  ["舟山海警局获悉，在朱家尖街道附近水域存在走私冻品活动。", "朱家尖街道"],
  ["舟山海警局巡逻时，发现嵊泗县一处码头附近有多台车辆正从货船上卸载走私冻品。", "嵊泗县"],
])("where smugglers were met at sea: %s", (text, place) => {
  const document = graphOf(`近日，${text}执法员登船检查，抓获走私冻品嫌疑人3名，案件正在进一步侦办中。`);
  expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`OCCURRED_IN ${place}$`)));
});

test.each([
  ["发生在武进区湖塘镇的故意伤害案告破", "湖塘镇"],
  ["发生于新北区孟河镇的一起盗窃案告破", "孟河镇"],
  ["一起发生在天宁区郑陆镇的诈骗案件告破", "郑陆镇"],
])("what took place somewhere, and is not called by that: %s", (text, place) => {
  const document = graphOf(`常州市公安局通报：近日${text}，抓获犯罪嫌疑人马某。`);
  expect(facts(document)).toContainEqual(expect.stringMatching(new RegExp(`^[^在于]+ OCCURRED_IN ${place}$`)));
});

test("an estate without a name lies in the town that is named with it", () => {
  const document = graphOf("常州市公安局通报，发生在武进区湖塘镇某小区的车辆故意损坏案告破，余某被抓获。");
  expect(facts(document)).toContain("车辆故意损坏案 OCCURRED_IN 湖塘镇");
});

test.each([
  ["河南警方侦破一女子被捅伤案件。", "故意伤害"],
  ["河南警方侦破一司机被打伤案。", "故意伤害"],
  ["河南警方侦破店主被刺伤案。", "故意伤害"],
])("a case that is called by what somebody suffered: %s", (text, crime) => {
  const document = graphOf(`${text}民警抓获犯罪嫌疑人吴某，并依法刑事拘留。`);
  expect(names(document, "CrimeType")).toEqual([crime]);
  expect(names(document, "Case")).toHaveLength(1);
});

test.each([
  ["查处某粮油店销售标签未标明产地的食品等案", "销售标签未标明产地的食品案"],
  ["查处某某食品有限公司生产菌落总数超标的糕点案", "生产菌落总数超标的糕点案"],
  ["查处石塘镇老陈冷冻食品店采购无“两证”的进口食品案", "采购无“两证”的进口食品案"],
  ["查处某餐馆使用超过保质期的调味料案", "使用超过保质期的调味料案"],
])("what a shop did with its goods is what the case is called: %s", (text, name) => {
  const document = graphOf(`苍南县市场监管局${text}。近日，执法人员作出罚款9000元的行政处罚。`);
  expect(names(document, "Case")).toContain(name);
  expect(facts(document)).toContain(`苍南县市场监督管理局 HANDLED ${name}`);
});

test("whose case it is begins after the word for dealing with it", () =>
  expect(
    names(graphOf("苍南县市场监管局查处温州福顺楼餐饮服务有限公司虚假宣传案，罚款2万元。"), "Organization"),
  ).toEqual(["温州福顺楼餐饮服务有限公司"]));

test.each(["1012", "719", "0823"])("a case may be called by a day in digits: %s", (code) => {
  const document = graphOf(`近日，信宜市公安局破获“${code}”特大电信诈骗案，抓获嫌疑人9名。`);
  const aliases = document.entities.flatMap((one) => (one.type === "Case" ? one.aliases : []));
  expect(aliases).toContain(`${code}电信诈骗案`);
});

test.each([
  ["天津、福建、海南、河北等地", "河北省"],
  ["江西、海南、青海等地", "海南省"],
  ["辽宁、吉林、天津等省市", "吉林省"],
])("beside provinces the name that a district bears, too, is a province's: %s", (list, name) =>
  expect(names(graphOf(`合川警方在${list}同步收网，抓获诈骗嫌疑人18名。`), "Place")).toContain(name),
);

test.each([
  "今年第22号台风“尼格”登陆广东，湛江海警局加强巡逻。",
  "受台风“海燕”影响，湛江海警局加强巡逻。",
  "吴某用刀将陈双手手腕割伤，湛江市公安局将其抓获。",
])("a storm is nobody, nor what people have two of: %s", (text) => {
  const people = names(graphOf(text), "Person");
  for (const one of ["尼格", "海燕", "陈双"]) expect(people).not.toContain(one);
});

test.each([
  ["来源：安徽省公安厅", "安徽省公安厅"],
  ["本文来源：安徽省公安厅", "安徽省公安厅"],
  ["供稿：滁州市公安局", "滁州市公安局"],
])("whose text it is does not act: %s", (line, body) => {
  const document = graphOf(`凤阳警方破获一起盗窃案\n${line}\n专案组民警调取视频，将正在逃跑的马某某抓获。`);
  expect(facts(document)).not.toContain(`${body} HANDLED 盗窃案`);
  expect(facts(document)).toContain("凤阳县公安局 HANDLED 盗窃案");
});

test.each([
  ["一辆小货车侧翻在路边", "交通事故"],
  ["两辆货车发生追尾", "追尾事故"],
  ["三车相撞", "相撞事故"],
])("an accident that no other word names: %s", (what, name) => {
  const document = graphOf(`9月14日凌晨一点半，沪昆高速436公里处${what}，上饶高速交警迅速前往处置。`);
  expect(names(document, "Case")).toEqual([name]);
  expect(facts(document)).toContain(`${name} OCCURRED_IN 沪昆高速`);
});

test.each([
  ["8月4日上午，宜春高速交警支队丰城大队民警执勤时发现一辆商务车超员，司机被罚款100元。", "100元"],
  ["8月5日下午，宜春高速交警支队丰城大队查获一辆货车，扣留2人。", "2人"],
  ["7月24日19时许，宜春高速交警支队丰城大队送1名孩子就医。", "1名"],
])("what others did another day is no part of an accident: %s", (text, figure) => {
  const document = graphOf(
    `7月20日上午7时许，上饶高速交警支队玉山大队民警接报，两辆货车发生追尾事故。民警赶到现场处置。\n${text}`,
  );
  expect(facts(document)).not.toContain(`追尾事故 HAS_FIGURE ${figure}`);
  expect(facts(document)).not.toContainEqual(expect.stringMatching(/丰城大队 HANDLED 追尾事故/u));
});

test.each([
  ["往杭州方向2282公里处", "长深高速"],
  ["湖州段", "长深高速"],
  ["2282公里处", "长深高速"],
])("a motorway by what says where on it: %s", (where, road) =>
  expect(names(graphOf(`湖州高速交警接到报警，G25长深高速${where}有两车追尾，1人受伤。`), "Place")).toContain(road),
);

test.each(["冰毒10公斤", "海洛因3公斤", "大麻500克"])("what was seized tells of the case: %s", (goods) => {
  const document = graphOf(
    `德宏边境管理支队民警对一辆轿车进行检查，当场查获${goods}，控制驾驶人排某。目前，案件正在进一步办理中。`,
  );
  expect(facts(document)).toContain("德宏边境管理支队 HANDLED 毒品案");
});

test("a county whose name is also a word for two bodies", () => {
  const bodies = names(graphOf("和县市场监管局查处一家超市，罚款9508元。马鞍山市和县公安局参与。"), "Agency");
  expect(bodies).toContain("和县市场监督管理局");
});
