import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["凯里警方接到举报，称在凯里市炉山镇小风洞村后山上，有人开设赌局邀人聚赌，警方当场抓获53人。", "小风洞村"],
  ["大冶警方捣毁殷祖镇两处暗藏的赌博窝点，抓获13人。", "殷祖镇"],
  ["成都警方在武侯区“风华会所”捣毁一个聚众赌博窝点，抓获20人。", "武侯区"],
])("where a den was: %s", (text, place) => {
  const found = facts(graphOf(text)).filter((fact) => fact.includes(" OCCURRED_IN "));
  expect(found.map((fact) => fact.split(" ").at(-1))).toContain(place);
});

test.each([
  "有人开设赌局，邀请人聚赌，警方抓获涉赌人员53人。",
  "日前，该赌窝被警方打掉，抓获53人。",
  "几人在此聚赌，民警抓获6人。",
])("those who meet to gamble make a case: %s", (text) =>
  expect(facts(graphOf(`凯里警方通报，${text}`))).toContain("赌博案 OF_TYPE 赌博"),
);

test("a den and the charge on those who were in it are one case", () => {
  const text =
    "汉川市公安局治安大队联合该局巡逻防暴大队、城隍派出所、城关派出所，捣毁一个聚众赌博窝点，抓获22人。李某波等人邀约林某安、兰某国等20余人进行赌博。李某波等3人因涉嫌赌博罪已被刑事拘留。";
  const document = graphOf(text);
  expect(names(document, "Case")).toHaveLength(1);
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      "汉川市公安局治安管理大队 COOPERATES_WITH 汉川市公安局巡逻防暴大队",
      "汉川市公安局治安管理大队 COOPERATES_WITH 汉川市公安局城关派出所",
    ]),
  );
  const suspects = facts(document).filter((fact) => fact.includes(" SUSPECT_IN "));
  expect(suspects.map((fact) => fact.split(" ")[0]).sort()).toEqual(["兰某国", "李某波", "林某安"]);
});

test.each(["巡逻防暴大队", "防暴大队", "反扒大队", "巡防大队"])("units of a police: %s", (unit) =>
  expect(names(graphOf(`5月8日，汉川市公安局${unit}抓获3人，案件正在侦办。`), "Agency")).toContain(
    `汉川市公安局${unit}`,
  ),
);

test.each([
  ["蔡某等五人因涉嫌非法猎捕、收购、出售陆生野生动物被公安机关立案调查。", "非法猎捕收购出售陆生野生动物"],
  ["蔡某因涉嫌非法采挖野生兰草被依法刑事拘留。", "非法采挖野生兰草"],
  ["蔡某因涉嫌非法加工象牙制品已被警方控制。", "非法加工象牙制品"],
])("what somebody is charged with, without the word for a crime: %s", (text, crime) =>
  expect(names(graphOf(`望江县公安局发布消息。${text}`), "CrimeType")).toContain(crime),
);

test.each(["（图片由通讯员提供）", "图片由通讯员供图", "（视频由记者提供）"])(
  "who gave the pictures is not named: %s",
  (line) =>
    expect(
      names(
        graphOf(`汉川市公安局捣毁一个赌博窝点\n3月27日，汉川市公安局捣毁一个赌博窝点，抓获22人。\n${line}`),
        "Person",
      ),
    ).toEqual([]),
);

test("a small room is nobody", () =>
  expect(names(graphOf("3月27日，成都警方捣毁一个赌博窝点，其中一个小包间内有2台赌博机。"), "Person")).toEqual([]));
