import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["程某在建设路与前湾路路口盗窃电瓶。", ["建设路", "前湾路"]],
  ["巡逻至青年路与泰山大街交叉口，民警将程某抓获。", ["青年路", "泰山大街"]],
  ["程某行至人民路和翠湖路口，被当场控制。", ["人民路", "翠湖路"]],
])("where roads cross there are two: %s", (sentence, roads) => {
  const places = names(graphOf(`兰溪市公安局破获一起盗窃案。${sentence}`), "Place");
  for (const road of roads) expect(places).toContain(road);
});

test.each([
  ["关停“暖窗网”“青芒看点”“夜航书屋”等一批未经许可的网站。", ["暖窗网", "青芒看点", "夜航书屋"]],
  ["下架“拾光日历”“慢跑地图”等14款违规收集信息的移动应用程序。", ["拾光日历", "慢跑地图"]],
  ["通报“橙果外卖”“云桥租房”等App，责令限期整改。", ["橙果外卖", "云桥租房"]],
])("each of a row before what they are: %s", (text, platforms) =>
  expect(names(graphOf(`上海市通信管理局近日${text}`), "Platform")).toEqual(platforms),
);

test.each([
  "处置“暖窗网”“青芒看点”等网站和账号。",
  "学习“枫桥经验”“浦江经验”等做法，走访网站企业。",
  "开展“净网”“护苗”等专项行动，关闭网站30家。",
])("a row of other things is none of sites: %s", (text) => {
  expect(names(graphOf(`上海市通信管理局近日${text}`), "Platform")).toEqual([]);
});

test.each([
  ["诸葛派出所与刑警大队紧密协作，破获一起盗窃案。", "兰溪市公安局刑事警察大队"],
  ["诸葛派出所与交警大队密切配合，侦破一起盗窃案。", "兰溪市公安局交通警察大队"],
  ["诸葛派出所会同巡特警大队联合作战，破获一起盗窃案。", "兰溪市公安局巡特警大队"],
])("who did it together handled it: %s", (text, partner) => {
  const handled = facts(graphOf(`5月3日，兰溪市公安局${text}`)).filter((fact) => fact.includes(" HANDLED "));
  expect(handled).toEqual(
    expect.arrayContaining([
      expect.stringContaining("诸葛派出所 HANDLED"),
      expect.stringContaining(`${partner} HANDLED`),
    ]),
  );
});

test.each(["查获7组电瓶。", "追回9组蓄电池。", "提取指纹12组，比对30组数据。"])(
  "what is counted by the set: %s",
  (text) => {
    expect(names(graphOf(`兰溪市公安局破获一起盗窃案，${text}`), "Figure")).toEqual([expect.stringMatching(/组$/u)]);
  },
);

test.each(["程某住在白沙村3组。", "民警走访二社5组，发现线索。", "案发地为云山村12组，"])(
  "a group of a village is no figure: %s",
  (text) => expect(names(graphOf(`兰溪市公安局破获一起盗窃案。${text}`), "Figure")).toEqual([]),
);

test.each(["进一步加强对地方网信办的指导。", "督促地方公安机关加强协作。", "四中队民警与派出所民警轮流守候。"])(
  "bodies in general and their officers are none: %s",
  (text) => {
    for (const name of names(graphOf(`兰溪市公安局近日破获一起盗窃案。${text}`), "Agency"))
      expect(name).not.toMatch(/地方|民警/u);
  },
);
