import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["涪陵警方接群众报警，望江路有人打架，民警将赵某、钱某带回派出所调查。", "打架斗殴案", "打架斗殴"],
  ["涪陵警方对酒后殴打他人的男子赵某予以行政拘留。", "殴打他人案", "殴打他人"],
  ["赵某泼洒饮料，扰乱了公共场所秩序，已被涪陵警方行政拘留。", "扰乱公共秩序案", "扰乱公共秩序"],
  ["涪陵警方及时制止一起聚众斗殴事件，28人被控制。", "聚众斗殴事件", "聚众斗殴"],
])("a breach of the peace is a case: %s", (text, name, crime) => {
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([name]);
  expect(facts(document)).toContain(`${name} OF_TYPE ${crime}`);
});

test.each([
  ["涪陵警方破获一起抢劫案，抓获赵某。经查，赵某曾殴打店主。", ["抢劫案"]],
  ["网传多人打架的情况不属实，涪陵警方已对造谣的赵某行政处罚。", []],
  ["针对网上“男孩遭多人围殴”的信息，涪陵警方已传唤发布者。", []],
  ["涪陵警方打掉一个恶势力团伙，该团伙多次围殴商户，民警抓获12人。", ["恶势力团伙案"]],
])("what is a part of another case, or only said, is none: %s", (text, cases) =>
  expect(names(graphOf(text), "Case").filter((name) => /斗殴|殴打/u.test(name))).toEqual(
    cases.filter((name) => /斗殴|殴打/u.test(name)),
  ),
);

test.each([
  ["违法行为人赵某对孙某某实施了挥拳击打。", "孙某某"],
  ["赵某对孙某某进行殴打。", "孙某某"],
  ["赵某对孙某某实施踢打。", "孙某某"],
])("who was beaten: %s", (text, victim) =>
  expect(facts(graphOf(`涪陵警方通报一起殴打他人案。${text}赵某已被行政拘留。`))).toContain(
    `${victim} VICTIM_IN 殴打他人案`,
  ),
);

test("a case that is only of the public order is called by no more than that", () =>
  expect(names(graphOf("5月8日，涪陵警方受理为治安案件，对焦某某作出行政拘留的处罚。"), "Case")).toEqual([]));

const OFFICIALS = `检察机关依法办理两起职务犯罪案件
河南省政协原副主席孟庆之涉嫌受贿一案，由国家监察委员会调查终结，移送检察机关审查起诉。日前，最高人民检察院依法以涉嫌受贿罪对孟庆之作出逮捕决定。
山西省介休市原副市长武华太涉嫌受贿、贪污一案，由山西省监察委员会调查终结。日前，太原市人民检察院依法以涉嫌受贿罪、贪污罪对武华太作出逮捕决定。`;

test("each of several officials has a case of his own", () => {
  const found = facts(graphOf(OFFICIALS));
  expect(found).toEqual(
    expect.arrayContaining([
      "孟庆之 SUSPECT_IN 孟庆之受贿案",
      "武华太 SUSPECT_IN 武华太受贿、贪污案",
      "最高人民检察院 HANDLED 孟庆之受贿案",
      "太原市人民检察院 HANDLED 武华太受贿、贪污案",
      "武华太受贿、贪污案 OF_TYPE 贪污",
    ]),
  );
  expect(found.filter((fact) => /^太原市人民检察院 HANDLED|^孟庆之 SUSPECT_IN/u.test(fact))).toHaveLength(2);
});

test.each([
  ["云南检方依法对苗如松立案侦查", "苗如松"],
  ["苗如松被立案侦查", "苗如松"],
  ["湖北检方决定逮捕谭春生", "谭春生"],
])("a line that only names the official is of his case: %s", (line, official) => {
  const text = `${line}\n日前，检察机关依法对曲靖市原副市长${official}涉嫌受贿犯罪立案侦查。\n日前，沙市区原区长罗启明涉嫌受贿犯罪，被检察机关立案侦查。`;
  const found = facts(graphOf(text)).filter((fact) => fact.includes(" SUSPECT_IN "));
  expect(found.sort()).toEqual([`${official} SUSPECT_IN ${official}受贿案`, "罗启明 SUSPECT_IN 罗启明受贿案"].sort());
});

test("one official's case is not called by him", () =>
  expect(names(graphOf("云南省曲靖市原副市长苗如松涉嫌受贿案，由玉溪市人民检察院提起公诉。"), "Case")).toEqual([
    "受贿案",
  ]));

test.each([
  "省打击走私办公室通报，当日查获货车1辆。",
  "市反洗钱处开展检查。",
  "市反诈骗中心发布提醒。",
  "市场监管总局加强反垄断执法。",
])("what a body works against is in its name alone: %s", (text) =>
  expect(names(graphOf(`5月8日，湛江市发布消息。${text}`), "CrimeType")).toEqual([]),
);

test.each([
  ["据新华社电", "新华社"],
  ["（据新华社电）", "新华社"],
  ["据人民日报报道", "人民日报"],
])("whose report an article is, in its last words: %s", (last, outlet) =>
  expect(
    graphOf(`涪陵区公安局破获一起盗窃案\n5月8日，涪陵区公安局破获一起盗窃案，抓获3人。${last}`).article.outlet,
  ).toBe(outlet),
);

test.each([
  ["在2023年校园安全专项整顿工作中，公安机关排查隐患72万处。", "校园安全专项整顿"],
  ["公安机关开展校园安全专项整顿，排查隐患72万处。", "校园安全专项整顿"],
  ["公安机关开展交通秩序集中整顿。", "交通秩序集中整顿"],
])("a campaign that puts in order: %s", (text, measure) =>
  expect(names(graphOf(`5月8日，公安部发布消息。${text}`), "Measure")).toContain(measure),
);
