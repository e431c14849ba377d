import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  "涉嫌故意杀人等严重暴力犯罪的2名，涉黑涉恶犯罪的8名。",
  "涉嫌盗窃等侵财犯罪的12名，涉嫌电信网络诈骗犯罪的7名。",
  "涉嫌诈骗等犯罪的5人。",
])("how many are held for what is no case: %s", (text) =>
  expect(names(graphOf(`截至目前，公安部通缉的在逃人员已经到案23名，其中${text}`), "Case")).toEqual([]),
);

test.each(["等3起未依法申报案件", "等12起垄断案件", "等5件价格欺诈案件"])(
  "cases that are counted after one that is named: %s",
  (text) => expect(names(graphOf(`市场监管总局依法查处某集团收购股权${text}。`), "Case")).toEqual([]),
);

test.each([
  ["桂平市自然资源局出动执法人员6人，配合西山镇政府、石龙镇政府拆除一处房屋。", "石龙镇人民政府"],
  ["桂平市自然资源局出动执法人员6人，积极配合西山镇政府拆除一处房屋。", "西山镇人民政府"],
  ["桂平市自然资源局查明情况后，主动配合西山镇政府拆除一处房屋。", "西山镇人民政府"],
])("whom a body works for, with its own people: %s", (text, partner) => {
  const found = facts(graphOf(text)).filter((fact) => fact.startsWith("桂平市自然资源局 COOPERATES_WITH "));
  expect(found.some((fact) => fact.endsWith(partner))).toBe(true);
});

test("what an accident's driver is called by in brackets is not where it happened", () => {
  const text =
    "海口交警通报，当事人李某冲（男，30岁，广东茂名人）驾驶皮卡车沿G98环岛高速公路由海口往澄迈方向行驶至593公里处时，与当事人张某平（男，50岁，海南人）驾驶的养护车发生追尾交通事故。";
  const scenes = facts(graphOf(text)).filter((fact) => fact.includes(" OCCURRED_IN "));
  expect(scenes).toEqual(["追尾交通事故 OCCURRED_IN 环岛高速公路"]);
});

test.each([
  ["李某某和其同车另一名驾驶人寇某某已被公安机关控制。", "寇某某"],
  ["李某某和其同车另一名驾驶人寇某某已被公安机关控制。", "李某某"],
  ["寇某某已被警方依法控制。", "寇某某"],
])("who is held after an accident: %s", (text, held) =>
  expect(facts(graphOf(`盐城市公安局通报一起交通事故。${text}`))).toContain(`${held} SUSPECT_IN 交通事故`),
);

test("what a firm's name begins with is nobody", () => {
  const text = "市场监管总局对阿里巴巴集团实施“二选一”行为涉嫌垄断案立案调查，要求阿里巴巴整改。";
  expect(names(graphOf(text), "Person")).toEqual([]);
  expect(names(graphOf(text), "CrimeType")).toEqual(["垄断"]);
});

test.each([
  "查处娱乐场所提供有偿陪侍服务和接纳未成年人的行为。",
  "严禁企业组织带有风险的培训活动。",
  "取缔无证商户提供餐饮服务的行为。",
])("what others are kept from is no measure: %s", (text) =>
  expect(names(graphOf(`岳阳市文化市场综合行政执法支队从严${text}`), "Measure")).toEqual([]),
);

test.each(["游戏游艺厅", "歌舞厅", "棋牌舞厅"])("a hall for the public is no body of the state: %s", (hall) =>
  expect(names(graphOf(`岳阳市公安局检查KTV、${hall}等场所，关停4家。`), "Agency")).toEqual(["岳阳市公安局"]),
);
