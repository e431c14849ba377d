import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["公安虹口分局", "上海市公安局虹口分局", "虹口区"],
  ["公安闵行分局", "上海市公安局闵行分局", "闵行区"],
  ["公安西青分局", "天津市公安局西青分局", "西青区"],
])("a branch that says first what it is of: %s", (written, body, place) => {
  const document = graphOf(`昨日，${written}将网民欧某（男，34岁，湖南省人）查获。`);
  expect(names(document, "Agency")).toContain(body);
  expect(names(document, "Place")).toContain(place);
});

test.each([
  ["岳阳日报", "平江", "平江县"],
  ["九江日报", "永修", "永修县"],
  ["驻马店日报", "西平", "西平县"],
])("a local paper tells which of several a short name means: %s, %s", (paper, name, place) => {
  const text = `凌晨查获酒驾\n来源：${paper} 日期：2017-04-07\n4月4日晚，${name}交警大队开展整治行动。`;
  expect(names(graphOf(text), "Place")).toContain(place);
});

test.each([
  ["酒驾、醉驾、毒驾统一夜查行动", ["酒驾", "醉驾", "毒驾"]],
  ["酒驾、毒驾集中夜查行动", ["酒驾", "毒驾"]],
  ["醉驾集中整治行动", ["醉驾"]],
])("what a night of checks is directed against: %s", (name, crimes) => {
  const found = facts(graphOf(`近日，永修县公安局开展${name}。`));
  for (const crime of crimes) expect(found).toContain(`${name} TARGETS ${crime}`);
});

test.each(["为做好交通事故预防工作", "为加强道路交通事故预防", "围绕火灾事故预防工作"])(
  "accidents that are to be prevented are none: %s",
  (told) => expect(names(graphOf(`${told}，永修县公安局出动警力200人次。`), "Case")).toEqual([]),
);

test.each(["全国移民管理机构", "各地移民管理机构"])(
  "what a whole administration has to show is not its head's: %s",
  (who) => {
    const found = facts(graphOf(`国家移民管理局发布消息，今年上半年，${who}共查获毒品案件284起。`));
    expect(found).not.toContain("国家移民管理局 HAS_FIGURE 284起");
  },
);

test.each(["私彩违法犯罪", "传销违法犯罪", "涉企违法犯罪"])("crimes by what they are about: %s", (crime) =>
  expect(names(graphOf(`永修县公安局依法打击${crime}活动。`), "CrimeType").join()).toContain(crime.slice(0, 2)),
);

test.each(["各类违法犯罪", "突出违法犯罪"])("crimes of every kind are of none: %s", (crime) =>
  expect(names(graphOf(`永修县公安局依法打击${crime}活动。`), "CrimeType")).toEqual([]),
);

test.each(["任进关于服务企业的要求", "欧进关于交通工作的指示"])(
  "who says something on something has a name: %s",
  (said) => expect(names(graphOf(`永修县公安局局长${said}，要求加强巡逻。`), "Person")).toEqual([said.slice(0, 2)]),
);

test("how a driver is tested is nobody's measure", () =>
  expect(names(graphOf("永修县公安局对驾驶人开展呼气式酒精检测。"), "Measure")).toEqual([]));
