import { facts, graphOf, names } from "../../support/article.ts";

test.each(["会同", "联合", "组织", "指导辖区", "会同当地"])(
  "what leads to a station is no part of its name: %s",
  (leads) =>
    expect(names(graphOf(`近日，高密市公安局${leads}石桥派出所抓获盗窃犯罪嫌疑人谈某。`), "Agency")).toEqual(
      expect.arrayContaining(["高密市公安局", "高密市公安局石桥派出所"]),
    ),
);

test("a road that is called like what leads to a station is its name", () =>
  expect(names(graphOf("近日，高密市公安局联合街派出所抓获盗窃犯罪嫌疑人谈某。"), "Agency")).toContain(
    "高密市公安局联合街派出所",
  ));

test.each([
  ["民警赶到广东省东莞市，在当地石桥派出所的协助下，将谈某抓获", "东莞市公安局石桥派出所"],
  ["经侦大队在广州会同属地石桥派出所，将谈某抓获", "广州市公安局石桥派出所"],
  ["经侦大队在杭州市属地石桥派出所的配合下，将谈某抓获", "杭州市公安局石桥派出所"],
])("a station sits where somebody went for its help: %s", (text, station) =>
  expect(names(graphOf(`5月6日，成都市公安局成华区分局${text}。`), "Agency")).toContain(station),
);

test.each([
  ["位于灌云县侍庄街道", "侍庄街道"],
  ["坐落于灌云县", "灌云县"],
  ["地处灌云县侍庄街道", "侍庄街道"],
])("where a firm says it lies: %s", (text, place) =>
  expect(facts(graphOf(`执法人员查明，绿禾宾馆${text}，共有客房30间。`))).toContain(`绿禾宾馆 LOCATED_IN ${place}`),
);

test.each(["建筑面积2600平方米", "占地面积约2600平方米", "经营面积达2600平方米"])(
  "how large a firm is, is no figure of who inspects it: %s",
  (size) =>
    expect(facts(graphOf(`灌云县消防救援大队开展检查。经查，绿禾宾馆位于侍庄街道，${size}。`))).not.toContain(
      "灌云县消防救援大队 HAS_FIGURE 2600平方米",
    ),
);

test.each(["集资诈骗", "贷款诈骗", "信用卡诈骗"])("who is caught is charged with all of the crime: %s", (crime) =>
  expect(names(graphOf(`5月6日，灌云县公安局抓获涉嫌${crime}罪犯罪嫌疑人谈某。`), "CrimeType")).toEqual([crime]),
);

test("kinds of one family that are charged in one part of a row each are of two cases", () => {
  const document = graphOf(
    "5月3日，灌云县公安局抓获涉嫌非法吸收公众存款罪犯罪嫌疑人谈某；5月4日，东海县公安局抓获涉嫌集资诈骗罪犯罪嫌疑人宁某。",
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining(["谈某 SUSPECT_IN 非法吸收公众存款案", "宁某 SUSPECT_IN 集资诈骗案"]),
  );
  expect(facts(document)).not.toContain("宁某 SUSPECT_IN 非法吸收公众存款案");
});

test.each(["大道中段某小区", "北路东段某商铺", "长街西段某楼盘"])("a part of a road is no surname: %s", (text) =>
  expect(names(graphOf(`谈某以开发灌云县文昌${text}为由，向群众借款。`), "Person")).toEqual(["谈某"]),
);

test.each([1280, 356, 899])("suspects in their hundreds are of no one case: %d", (caught) =>
  expect(names(graphOf(`灌云县公安局打掉窝点41个，抓获电信诈骗犯罪嫌疑人${caught}人。`), "Case")).toEqual([]),
);

test.each(["联合刑侦大队", "会同治安大队", "协同禁毒大队"])(
  "a unit beside one of the body that a sentence points at: 该局情报大队%s",
  (partner) => {
    const document = graphOf(
      `方山县公安局严打盗窃犯罪。该局广辟线索。\n10月21日，该局情报大队${partner}在积翠镇抓获盗窃嫌疑人谈某。`,
    );
    const agencies = names(document, "Agency").filter(
      (name) => name.startsWith("方山县公安局") && name.endsWith("大队"),
    );
    expect(agencies).toHaveLength(2);
    expect(facts(document)).toContainEqual(
      expect.stringMatching(/^方山县公安局情报大队 COOPERATES_WITH 方山县公安局(?!情报).+大队$/u),
    );
  },
);

test.each(["民警", "民辅警"])("officers of two bodies who act side by side work together: %s", (officers) =>
  expect(
    facts(graphOf(`10月25日，方山县公安局情报大队${officers}与马坊派出所民警在长治路抓获盗窃嫌疑人谈某。`)),
  ).toContain("方山县公安局情报大队 COOPERATES_WITH 方山县公安局马坊派出所"),
);

test.each(["对", "向", "与"])("a unit and what it does are no branch's name: 刑侦大队%s分局", (word) =>
  expect(names(graphOf(`方山县公安局刑侦大队${word}分局反恐大队表示感谢。`), "Agency")).toContain(
    "方山县公安局刑事侦查大队",
  ),
);

test.each([
  ["青岛海关隶属日照海关", "日照海关"],
  ["厦门海关所属东渡海关", "东渡海关"],
  ["福州海关下属马尾海关", "马尾海关"],
])("who is of another goes on acting, and not its owner: %s", (bodies, acting) =>
  expect(facts(graphOf(`近日，${bodies}查获西洋参1盒。今年以来，该关共查获西洋参54盒。`))).toContain(
    `${acting} HAS_FIGURE 54盒`,
  ),
);
