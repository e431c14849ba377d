import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["青田县一处工地发生大面积坍塌", "坍塌事故"],
  ["青田县一处矿山发生局部塌陷", "塌陷事故"],
  ["青田县一处采石场发生二次垮塌", "垮塌事故"],
  ["青田县公路边发生山体崩塌", "山体崩塌事故"],
  ["青田县境内隧道塌方", "隧道塌方事故"],
  ["青田县内一处基坑突然坍塌", "基坑坍塌事故"],
])("what comes down is a case: %s", (told, name) => {
  const document = graphOf(`5月8日，${told}，3人被困。青田县消防救援大队赶赴现场救援。`);
  expect(names(document, "Case")).toEqual([name]);
  expect(facts(document)).toEqual(
    expect.arrayContaining([
      `${name} OCCURRED_IN 青田县`,
      `${name} HAS_FIGURE 3人`,
      `青田县消防救援大队 HANDLED ${name}`,
    ]),
  );
});

test.each(["防范隧道塌方，不得麻痹", "排查围墙倒塌隐患，守住安全底线", "工地坍塌防治工作有序开展"])(
  "nobody is buried in talk of what may come down: %s",
  (talk) => expect(names(graphOf(`青田县应急管理局要求${talk}。`), "Case")).toEqual([]),
);

test.each(["灵山湾", "平阳湾", "东山湾"])("a bay is no county of its name: %s", (bay) =>
  expect(names(graphOf(`莱阳海事局组织巡航，对${bay}、主航道等重点水域进行检查，登船12艘。`), "Place")).not.toContain(
    `${bay.slice(0, 2)}县`,
  ),
);

test.each([
  ["南通海事局如东海事处和启东海事处", ["南通海事局如东海事处", "启东海事处"]],
  ["台州海事局大麦屿海事处和石塘海事处", ["台州海事局大麦屿海事处", "石塘海事处"]],
  ["湛江海事局硇洲岛海事处和外罗海事处", ["湛江海事局硇洲岛海事处", "外罗海事处"]],
])("two offices of one harbour act as one throughout: %s", (written, offices) => {
  const document = graphOf(
    `${written}开展交叉巡航执法行动。\n巡航主要任务是检查航道秩序，纠正违章航行。\n此次联合执法共出动执法人员16名，巡航约40海里。`,
  );
  expect(names(document, "Agency")).toEqual(expect.arrayContaining(offices));
  for (const office of offices)
    expect(facts(document)).toEqual(
      expect.arrayContaining([`${office} HAS_FIGURE 16名`, `${office} HAS_FIGURE 40海里`]),
    );
});

test.each(["西北约55海里处", "以东12海里外", "南侧30海里海域"])("how far off a ship is counts nothing: %s", (where) =>
  expect(names(graphOf(`22日晚，一艘货轮在舟山${where}发生倾覆，舟山海事局赶赴现场。`), "Figure")).toEqual([]),
);

test.each([
  ["在各地警方配合下", "抓获21人"],
  ["在各地公安机关的大力支持下", "抓获30人"],
  ["在各地警方协助下", "抓获45人"],
])("who helps wherever that is is no body: %s", (help, done) =>
  expect(names(graphOf(`通辽市公安局侦破一起网络赌博案，${help}，${done}。`), "Agency")).toEqual(["通辽市公安局"]),
);

test.each([
  ["庐阳区法律援助中心", "合肥市庐阳区法律援助中心"],
  ["江山市法律援助中心", "江山市法律援助中心"],
  ["固始县法援中心", "固始县法律援助中心"],
])("where legal aid is given is a body: %s", (written, name) =>
  expect(names(graphOf(`3月5日，${written}为农民工追回工资30万元。`), "Agency")).toEqual([name]),
);

test.each(["区法律援助中心", "区政务服务中心", "区行政服务中心"])("where somebody goes is a body: %s", (written) =>
  expect(names(graphOf(`庐阳区司法局举办了宣传活动。群众可以到${written}申请。`), "Agency")).toContain(
    `合肥市庐阳${written}`,
  ),
);

test.each(["“红利”“金沙”等赌博网站被摧毁", "“红利”“金沙”等一批网站被关停", "“红利”“金沙”等App被下架"])(
  "sites in a row to which something is done: %s",
  (row) => expect(names(graphOf(`通辽市公安局通报，${row}。`), "Platform")).toEqual(["红利", "金沙"]),
);

test.each([
  ["发生数十起枪击事件", []],
  ["发生大规模枪击事件", ["枪击"]],
  ["发生恶性袭警事件", ["袭警"]],
  ["发生群体性伤人事件", ["伤人"]],
] as const)("how many and how grave is no part of a crime: %s", (told, crimes) =>
  expect(names(graphOf(`当地警方称，该市3日${told}，造成4人死亡。`), "CrimeType")).toEqual(crimes),
);

test.each([
  "查处内河船参与海上运输、超航区航行等违法行为",
  "整治无证船舶参与海上运输、非法过驳等违法行为",
  "打击渔船参与走私成品油、非法采砂等违法行为",
])("to take part is one word: %s", (list) =>
  expect(names(graphOf(`台州海事局开展行动，重点${list}。`), "CrimeType")).not.toContainEqual(
    expect.stringMatching(/参$|^海上运输$/u),
  ),
);

test.each([
  ["海峡网5月12日龙岩电", "海峡网"],
  ["荆楚网3月1日宜昌电", "荆楚网"],
  ["红网4月9日岳阳讯", "红网"],
])("a dateline may name the day before the place: %s", (line, outlet) =>
  expect(names(graphOf(`${line}（记者 李平）5月12日，龙岩市公安局破获一起诈骗案。`), "Organization")).toContain(outlet),
);
