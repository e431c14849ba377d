import { facts, graphOf, names } from "../../support/article.ts";

const all = (text: string, type: string) =>
  graphOf(text)
    .entities.filter((one) => one.type === type)
    .flatMap(({ name, aliases }) => [name, ...aliases]);

test.each([
  ["公安部部署开展“昆仑”等专项行动，成效明显。", "昆仑专项行动"],
  ["铜川市公安局先后组织“秋风”等系列专项行动，打击犯罪。", "秋风专项行动"],
  ["渭南市公安局开展“雷霆”等集中行动，守护平安。", "雷霆集中行动"],
])("a campaign named first of several: %s", (text, name) => expect(names(graphOf(text), "Measure")).toEqual([name]));

test.each([
  ["铜川市推出的15项公安机关服务企业措施已落地实施。", "15项公安机关服务企业措施"],
  ["铜川市交通运输局开展出租车（网约车）非法营运整治行动。", "出租车（网约车）非法营运整治行动"],
  ["群众说：“感谢铜川市公安局举办的‘平安大家评’活动。”", "平安大家评活动"],
  ["铜川市城管局组织执法人员成立占道经营整治专班。", "占道经营整治专班"],
])("a measure is named in full: %s", (text, name) => expect(names(graphOf(text), "Measure")).toContain(name));

test.each([
  ["榆林警方打掉诈骗、洗钱、制假证等犯罪窝点9个。", ["诈骗", "洗钱", "制假证"]],
  ["榆林警方破获盗窃、销赃等犯罪案件多起。", ["盗窃", "销赃"]],
  ["榆林海关严厉打击盗窃、抢劫等违法犯罪。", ["盗窃", "抢劫"]],
])("crimes of what was broken up: %s", (text, crimes) =>
  expect(all(text, "CrimeType")).toEqual(expect.arrayContaining(crimes)),
);

test("what a crime is done to is none", () => {
  expect(names(graphOf("榆林海关严厉整治象牙、犀牛角等濒危物种走私犯罪。"), "CrimeType")).toEqual(["走私"]);
});

test.each([
  ["渭南市市场监督管理局通告，不合格项目为农药残留超标、标签不符。", ["农药残留超标", "标签不符"]],
  ["渭南市市场监督管理局抽检，不合格项目涉及菌落总数超标等。", ["菌落总数超标"]],
  ["渭南市市场监督管理局公布结果，不合格项目主要是兽药残留超标。", ["兽药残留超标"]],
])("what a sample failed in is a problem: %s", (text, problems) => {
  const document = graphOf(text);
  expect(names(document, "Problem")).toEqual(problems);
  expect(facts(document)).toContain(`渭南市市场监督管理局 FOUND ${problems[0]}`);
});

test.each([
  ["武威警方的“护校”“清河”“亮灯”等专项行动收到了成效。", ["护校专项行动", "清河专项行动", "亮灯专项行动"]],
  ["武威市公安局开展了“守望一号”“守望二号”专项行动。", ["守望一号专项行动", "守望二号专项行动"]],
  ["武威市公安局开展“护苗”“秋风”等多个专项行动。", ["护苗专项行动", "秋风专项行动"]],
])("campaigns of a row share what they are: %s", (text, expected) => {
  expect(names(graphOf(text), "Measure")).toEqual(expected);
});

test.each([
  [
    "金昌市市场监督管理局开展了年货大检查、网店大清查、计量大比武等一系列的专项执法行动。",
    ["年货大检查", "网店大清查", "计量大比武"],
  ],
  ["金昌市公安局组织夜查酒驾、整治飙车等多项集中行动。", ["夜查酒驾", "整治飙车"]],
  ["金昌市水务局实施河道清淤、岸线整治等系列专项行动。", ["河道清淤", "岸线整治"]],
])("campaigns that a list names before it says what they are: %s", (text, expected) => {
  expect(names(graphOf(text), "Measure")).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["为展示“净土”专项行动的成效，酒泉市公安局召开发布会。", "酒泉市公安局 ADOPTED 净土专项行动"],
  ["围绕“净土”专项行动，酒泉市公安局制定了方案。", "酒泉市公安局 ADOPTED 净土专项行动"],
  ["根据“净土”专项行动安排，酒泉市公安局检查了市场。", "酒泉市公安局 ADOPTED 净土专项行动"],
])("whoever a foreword leads to adopted what it names: %s", (text, fact) => {
  expect(facts(graphOf(`嘉峪关市公安局昨日开会。\n${text}`))).toContain(fact);
  expect(facts(graphOf(`嘉峪关市公安局昨日开会。\n${text}`)).join()).not.toContain("嘉峪关市公安局 ADOPTED");
});

test.each([
  ["包头警方在断卡行动中抓获两人。", "断卡行动"],
  ["自净网2021专项行动开展以来，武威警方清理信息万条。", "净网2021专项行动"],
  ["酒泉海关在国门利剑2020行动中查获一批烟酒。", "国门利剑2020行动"],
])("campaigns of the whole country need no quotes: %s", (text, name) => {
  expect(names(graphOf(text), "Measure")).toContain(name);
});

test("绿色通道 is a name; the work that a slogan stands for is one where a body does it", () => {
  expect(names(graphOf("张掖市公安局开设绿色通道，方便企业办证。"), "Measure")).toEqual(["绿色通道"]);
  expect(names(graphOf("张掖市公安局全面开展“一村一警”工作，走访农户。"), "Measure")).toEqual(["一村一警工作"]);
  expect(names(graphOf("张掖市公安局支持“放管服”工作的推进。"), "Measure")).toEqual([]);
});

test.each([
  ["嘉陵区渔政站昨夜开展了联合执法行动。", "联合执法行动"],
  ["顺庆区人民法院开辟绿色通道，快审快结。", "绿色通道"],
])("what a measure is called: %s", (text, name) => expect(names(graphOf(text), "Measure")).toContain(name));

test("a platform begins after what it is used for", () => {
  expect(names(graphOf("二是借助台州智慧海事监管服务平台锁定水域。"), "Platform")).toEqual([
    "台州智慧海事监管服务平台",
  ]);
});

test.each([
  ["明光市公安局交警大队开展集中整治超员、超载行动。", "集中整治超员、超载行动"],
  ["涟源警方启动打击电鱼、毒鱼行动。", "打击电鱼、毒鱼行动"],
  ["宿松县公安局开展酒驾、毒驾专项整治。", "酒驾、毒驾专项整治"],
])("one head is shared by what a campaign fights: %s", (text, name) => {
  const all = graphOf(text).entities.filter(({ type }) => type === "Measure");
  expect(all).toHaveLength(1);
  expect(name).toContain(all[0]!.name);
  expect(all[0]!.name).toContain("、");
});

test.each([
  ["靖江警方转入代号为春雷行动的收网阶段。", "春雷行动"],
  ["平湖市公安局展开代号“清源”的统一行动。", "清源"],
  ["代号为惊蛰行动的清查于当晚开始。", "惊蛰行动"],
])("a campaign has a code name: %s", (text, name) => expect(names(graphOf(text), "Measure")).toContain(name));

test.each([
  "消防员到场开展灭火救援行动。",
  "该局严格落实值班备勤和信息报送各项措施。",
  "公安机关落实上门走访、定期回访和重点帮扶三项制度。",
])("what everybody does, and the sum of a list, is no measure: %s", (text) => {
  expect(names(graphOf(text), "Measure").join()).not.toMatch(/灭火|各项|三项/u);
});

test("a campaign that tells the time of a sentence is of whom the sentence names", () => {
  const document = graphOf("滁州市水利局通报了情况。\n“碧水”行动开展以来，滁州市生态环境局检查企业42家。");
  expect(facts(document)).toContain("滁州市生态环境局 ADOPTED 碧水行动");
  expect(facts(document)).not.toContain("滁州市水利局 ADOPTED 碧水行动");
});

test("the parts of a slogan are one, the services of a row are several", () => {
  expect(names(graphOf("该厅组织开展“破大案、追逃犯”和“护校园、保平安”行动。"), "Measure").join()).not.toMatch(
    /(?:^|,)(?:破大案|追逃犯|护校园)(?:,|$)/u,
  );
});

test("what is named after a verb of casework is not who acts", () => {
  const document = graphOf("宿州市公安局召开会议。“清网行动”破获公安部督办案件12起。");
  expect(facts(document).filter((fact) => fact.startsWith("公安部"))).toEqual([]);
});

test.each([
  ["南陵县公安局组织开展面包车、渣土车等重点车辆违法整治会战。", "重点车辆违法整治会战"],
  ["当日，歙县公安局集中开展寒假启动日宣传活动。", "寒假启动日宣传活动"],
  ["该局将组织3次“夜莺”全县夜查集中行动。", "夜莺全县夜查集中行动"],
])("what stands after a list, a day of starting, a count of times: %s", (text, name) => {
  expect(names(graphOf(text), "Measure")).toEqual([name]);
});

test("the body through whose platform somebody acts does not act", () => {
  const document = graphOf("绵竹市公安局通过公安部止付平台冻结账户61个，启动警银联动机制。");
  expect(facts(document)).toEqual(expect.arrayContaining(["绵竹市公安局 ADOPTED 警银联动机制"]));
  expect(facts(document)).not.toContain("公安部 ADOPTED 警银联动机制");
});

test.each([
  "会议要求要加强会商研判，及时启动防汛应急响应。",
  "通知强调各地要严格排查，开展汛期安全大检查。",
  "该网站超范围提供新闻信息服务，被责令整改。",
])("what is asked of others, or done without a licence, is nobody’s measure: %s", (text) => {
  expect(names(graphOf(text), "Measure")).toEqual([]);
});

test.each([
  [
    "该市网信办建立“账号协同处置工作机制”、“执法会商通报机制”和“线索移送机制”。",
    ["账号协同处置工作机制", "执法会商通报机制", "线索移送机制"],
  ],
  [
    "国家网信办开展“标题党”乱象整治、暑期网络环境整治、短视频导向整治等9项专项行动。",
    ["标题党乱象整治", "暑期网络环境整治", "短视频导向整治"],
  ],
  ["巢湖市水务局启动“严打盗采，守护湖岸”行动。", ["严打盗采，守护湖岸行动"]],
])("rows of names, lists of a number, slogans of two parts: %s", (text, expected) => {
  expect(names(graphOf(text), "Measure")).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["奉节县市监局开展电梯安全专项治理工作。", "电梯安全专项治理工作"],
  ["祁门县教育局开展校车隐患排查治理工作，发现问题6个。", "校车隐患排查治理工作"],
  ["宁国市水利局启动河湖采砂专项检查工作。", "河湖采砂专项检查工作"],
])("a campaign that is called work: %s", (text, name) => {
  expect(names(graphOf(text), "Measure")).toEqual([name]);
});

test("but work of no particular kind is none", () => {
  expect(names(graphOf("奉节县市监局开展专项治理工作。"), "Measure")).toEqual([]);
});

test.each([
  ["望江县公安局开展了一次水上搜救应急演练。", ["水上搜救应急演练"]],
  ["枞阳县教育局组织两场校园防火培训班。", ["校园防火培训班"]],
  ["潜山市公安局民警发现“车头”卡在高速服务区门口。", []],
  ["怀宁县公安局获悉“将于月底举行非法集会活动”的线索。", []],
])("how often, an area of services, what is only planned: %s", (text, expected) => {
  expect(names(graphOf(text), "Measure")).toEqual(expected);
});

test("a campaign in quotes is called by what is in them, whatever follows", () => {
  const document = graphOf("这次抓捕是汝州市人民法院“夏季执行风暴”中的一次集中行动。");
  expect(names(document, "Measure")).toContain("夏季执行风暴");
});

test("what begins in the middle of a sentence is no platform", () => {
  const document = graphOf("该局于9日在全区开展应急管理系统异地互查活动。");
  expect(names(document, "Platform")).toEqual([]);
});

test("a campaign may have the crime that it is against in its name", () => {
  const document = graphOf("凤台县公安局开展打击酒驾醉驾违法犯罪行为统一行动。");
  expect(names(document, "Measure")).toEqual(["打击酒驾醉驾违法犯罪行为统一行动"]);
});

test("a crime is one in what is done against it", () => {
  const document = graphOf("铜陵市水利局开展非法采砂专项整治行动。");
  expect(facts(document)).toContain("非法采砂专项整治行动 TARGETS 非法采砂");
});

test.each(["民警发现，有人在手机APP上赌博。", "她在某投资App代理人劝说下投入十万元。"])(
  "an app that has no name is no platform: %s",
  (text) => expect(names(graphOf(text), "Platform")).toEqual([]),
);

test("a system in quotes, whatever kind it is said to be", () => {
  expect(names(graphOf("该市建成“慧眼”信息系统，接入监控120个。"), "Platform")).toEqual(["慧眼"]);
});

test("systems that are named in a row share what they are", () => {
  const document = graphOf("近年来，交口县人社局先后推行“两书一卡”“建筑工地工资保证金”制度。");
  expect(names(document, "Measure")).toEqual(["两书一卡制度", "建筑工地工资保证金制度"]);
});

test.each([
  "海盐县人社局举办首场活动，为企业提供优惠政策。",
  "海盐县文旅局为游客提供暖心服务，举行通车仪式。",
  "海盐县工会组织职工和企业代表参加活动，建立和完善体制机制。",
])("what any body does is the measure of none: %s", (text) => {
  expect(names(graphOf(text), "Measure")).toEqual([]);
});
