import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["绵竹市紫岩灯饰公司发生火灾事故，造成4人受伤。", "紫岩街道"],
  ["富阳区银湖包装公司发生火灾事故，造成2人受伤。", "银湖街道"],
  ["东莞虎门制衣公司发生火灾事故，造成1人死亡。", "虎门镇"],
])("the name of a firm begins like that of a town: %s", (text, town) =>
  expect(names(graphOf(text), "Place")).not.toContain(town),
);

test.each([
  ["某公司南丰生产区冒出浓烟。", "南丰县"],
  ["学校安吉校区食堂起火。", "安吉县"],
  ["工厂德清厂区设备受损。", "德清县"],
])("a works or campus is called by a place elsewhere: %s", (text, county) =>
  expect(names(graphOf(`龙游县消防救援大队近日通报，${text}`), "Place")).not.toContain(county),
);

test.each([
  ["澧县大堰垱镇竹溪村竹溪木器厂发生爆炸事故，造成3人受伤。", "竹溪村", "竹溪木器厂"],
  ["桃源县陬市镇长岭村建丰砖厂发生坍塌事故，造成1人死亡。", "长岭村", "建丰砖厂"],
  ["安化县梅城镇云台村青山竹器厂发生火灾事故，无人员伤亡。", "云台村", "青山竹器厂"],
])("a village between a town and a works is where it is: %s", (text, village, works) => {
  const document = graphOf(text);
  expect(names(document, "Place")).toContain(village);
  expect(names(document, "Organization")).toContain(works);
  expect(facts(document).some((fact) => fact.endsWith(`OCCURRED_IN ${village}`))).toBe(true);
});

test.each(["嫌疑车辆出现在沿边公路某路段，随后被拦下。", "民警在铁路某道口将其控制。", "车辆停在马路某处无人看管。"])(
  "a road is nobody: %s",
  (text) => expect(names(graphOf(`龙游县公安局近日破获一起盗窃案。${text}`), "Person")).toEqual([]),
);

test.each([
  ["通过“速验宝”查验系统发现异常。", "速验宝"],
  ["依托“云哨”智能巡防平台锁定嫌疑人。", "云哨"],
  ["登录“浙警助手”微信小程序举报。", "浙警助手"],
])("what a system is for stands between its name and its kind: %s", (text, name) =>
  expect(names(graphOf(`龙游县公安局民警${text}`), "Platform")).toEqual([name]),
);

test.each([
  ["开展为期十天的“打击利用冷藏车走私冻品专项整治行动”。", "打击利用冷藏车走私冻品专项整治行动"],
  ["启动为期一个月的“烟花爆竹储存运输专项治理行动”。", "烟花爆竹储存运输专项治理行动"],
  ["部署“护航开学季校园周边安全专项行动”。", "护航开学季校园周边安全专项行动"],
])("a campaign is named whole within its quotes: %s", (text, name) =>
  expect(names(graphOf(`龙游县公安局将${text}`), "Measure")).toContain(name),
);

test.each([
  "下大力气查堵利用冷藏车走私案件，深挖货主。",
  "进一步防范电信诈骗案件，走访群众。",
  "有效遏制盗窃案件，加强巡逻。",
])("what is fought is no one case: %s", (text) => expect(names(graphOf(`龙游县公安局${text}`), "Case")).toEqual([]));

test.each(["配备“探测仪”对可疑目标进行检测。", "安排专人对重点车辆进行检测。", "组织人员对隐患点进行排查整治。"])(
  "what is done to things in passing is no measure: %s",
  (text) => {
    for (const name of names(graphOf(`龙游县公安局${text}`), "Measure")) expect(name).not.toMatch(/对.+进行/u);
  },
);
