import { graphOf, names } from "../../support/article.ts";

test.each<[string, string[]]>([
  ["杭州市公安局西湖区分局破获一起案件。", ["杭州市公安局西湖区分局"]],
  ["西安雁塔公安分局民警赶到现场。", ["西安市公安局雁塔分局"]],
  ["武昌警方通报了调查结果。", ["武汉市公安局武昌分局"]],
  ["义乌市公安局刑侦大队抓获三人。", ["义乌市公安局刑事侦查大队"]],
  ["南宁交警提醒广大司机减速慢行。", ["南宁市公安局交通警察支队"]],
  ["河北省石家庄市中级人民法院作出一审判决。", ["石家庄市中级人民法院"]],
  ["浦东新区检察院对李某提起公诉。", ["上海市浦东新区人民检察院"]],
  ["国家发改委和市场监管总局联合发文。", ["国家发展和改革委员会", "国家市场监督管理总局"]],
  ["太原、大同、运城等三地公安机关同步收网。", ["太原市公安局", "大同市公安局", "运城市公安局"]],
  ["被上海警方抓获的嫌疑人已被押解回沪。", ["上海市公安局"]],
  ["相关部门和有关单位正在调查此事的经过。", []],
  ["公安部门提醒广大群众保管好个人财物。", []],
])("%s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test("省公安厅 belongs to the province that the article is about", () => {
  const document = graphOf("云南省公安厅今日召开会议。会上，省公安厅通报了禁毒工作的情况。");
  expect(names(document, "Agency")).toEqual(["云南省公安厅"]);
  expect(document.entities.find((one) => one.name === "云南省公安厅")?.aliases).toContain("省公安厅");
});

test("members of a list belong to the place of its head", () => {
  const document = graphOf("绍兴市公安局与应急、住建、文旅局联合组建检查组，对酒店开展检查。");
  expect(names(document, "Agency")).toEqual([
    "绍兴市公安局",
    "绍兴市应急管理局",
    "绍兴市住房和城乡建设局",
    "绍兴市文化广电旅游局",
  ]);
});

test.each<[string, string[]]>([
  ["诸暨市公安局禁毒大队联合绍兴市公安局刑侦支队展开抓捕。", ["诸暨市公安局禁毒大队", "绍兴市公安局刑事侦查支队"]],
  ["百色市公安局调动特警支队封锁现场。", ["百色市公安局", "百色市公安局特警支队"]],
  ["鹤岗市公安局抽调刑侦支队骨干成立专班。", ["鹤岗市公安局", "鹤岗市公安局刑事侦查支队"]],
])("a verb of dealings ends a body's name: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual(expected);
});

test.each<[string, string[]]>([
  ["社旗县公安局组织城郊、桥头、李店三个派出所设卡。", ["城郊", "桥头", "李店"]],
  ["犍为县公安局刑侦大队会同玉津、清溪两个派出所布控。", ["玉津", "清溪"]],
  ["五河县公安局指挥头铺、沫河口等4个派出所搜寻老人。", ["头铺", "沫河口"]],
])("each name of a list of stations is one: %s", (text, stations) => {
  const found = names(graphOf(text), "Agency");
  for (const station of stations) expect(found).toContain(`${text.slice(0, 6)}${station}派出所`);
});

test.each([
  ["永州警方协助抓获逃犯", "4月8日，市公安局刑侦支队协助柳州警方抓获逃犯。柳州警方随后将其带回柳州。", "永州市公安局"],
  ["铜川开展夜查行动", "西安市、咸阳市、渭南市的车辆较多，市公安局提醒绕行。", "铜川市公安局"],
  ["景德镇公安为企业解难题", "该企业在九江、九江湖口都有工厂。市公安局派员上门。", "景德镇市公安局"],
])("the headline says whose 市公安局 it is: %s", (title, text, expected) => {
  expect(names(graphOf(`${title}\n${text}`), "Agency")).toContain(expected);
});

test.each([
  ["文山州砚山县公安局通报案情。当天，县公安局民警走访群众。", "砚山县公安局"],
  ["诸暨市枫桥镇、诸暨市店口镇积水。绍兴市派员支援，市公安局彻夜巡查。", "诸暨市公安局"],
  ["武威市凉州区的货车驶往古浪县。途经古浪县、古浪县时，区公安局设卡拦截。", "武威市公安局凉州分局"],
])("区 is no county, and 市 may be a city of county level: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});

test.each([
  ["舟山市交通运输综合执法支队查扣船舶两艘。", "舟山市交通运输综合执法支队"],
  ["昌吉市农业综合执法大队检查了种子市场。", "昌吉市农业综合执法大队"],
  ["南通市通州区文化市场综合行政执法大队巡查网吧。", "南通市通州区文化市场综合行政执法大队"],
])("a unit that enforces rules is none of the police's: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toEqual([expected]);
});

test.each([
  ["朔州日报\n4月3日，市公安局召开会议。", "朔州市公安局"],
  ["酒泉晚报 2023-02-01\n近日，市市场监管局约谈商户。", "酒泉市市场监督管理局"],
  ["毕节日报讯\n市应急管理局派员赶到现场。", "毕节市应急管理局"],
])("where an article names no place, its local paper does: %s", (text, expected) => {
  expect(names(graphOf(`夜查行动\n${text}`), "Agency")).toEqual([expected]);
});

test.each([
  ["2015年3月，会泽县安监局、公安局联合检查煤矿。", "会泽县安全生产监督管理局"],
  ["2009年，兴国县政府、安监局立即派员。", "兴国县安全生产监督管理局"],
  ["长治市安全生产监督管理局约谈了矿长。", "长治市安全生产监督管理局"],
])("bodies of before the reform of 2018: %s", (text, expected) => {
  expect(names(graphOf(text), "Agency")).toContain(expected);
});
