import { facts, graphOf, names } from "../../support/article.ts";

const cases = (text: string) => names(graphOf(text), "Case");

test.each([
  ["池州市公安局贵池分局破获一起合同诈骗案，抓获嫌疑人韦某。", "合同诈骗案"],
  ["经审理，绥化市北林区人民法院对一起故意毁坏财物案作出判决。", "故意毁坏财物案"],
  ["近日，和田地区公安局通报一起走私文物案，涉案人员已被控制。", "走私文物案"],
])("a case begins after a verb of casework or a count: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["湘西警方披露跨境赌博案细节。", "赌博案"],
  ["民警历时三个月，系列盗窃案终于告破。", "系列盗窃案"],
  ["涉嫌敲诈勒索案的主犯在机场落网。", "敲诈勒索案"],
])("or with the crime that it names: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["“7·19”贩毒案专案组赶赴边境，抓获毒贩岩某。", "7·19"],
  ["昭通市公安局成立“3.06”电信网络诈骗专案组。", "3.06"],
  ["目前，“2021.4.2”非法经营案已移送起诉。", "2021.4.2"],
])("a day may be its name: %s", (text, code) => {
  const [one] = graphOf(text).entities.filter(({ type }) => type === "Case");
  expect([one?.name, ...(one?.aliases ?? [])].join()).toContain(code);
});

test.each([
  "今年以来，全市共破获盗窃案件312起。",
  "检察机关三年来办理涉税案件1200余件。",
  "去年全省累计侦破电信诈骗案9600起，同比上升三成。",
])("a number of cases is none: %s", (text) => expect(cases(text)).toEqual([]));

test.each([
  ["来宾警方打掉一个电信诈骗团伙，抓获嫌疑人5名。", "电信网络诈骗案"],
  ["阜新市公安局捣毁一处制售假酒的窝点，抓获佟某等人。", "制售假酒案"],
  ["警方端掉一个非法倒卖个人信息的团伙，13人落网。", "非法倒卖个人信息案"],
])("a gang that is broken up is a case: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["鸡西市一煤矿发生透水事故，2人被困。", "透水事故", "鸡西市"],
  ["12日凌晨，泰兴市一化工厂突发爆炸，造成3人受伤。", "爆炸事故", "泰兴市"],
  ["昨日，汕尾市陆丰市甲子镇发生一起渔船倾覆事故，救援正在进行。", "渔船倾覆事故", "甲子镇"],
])("an accident is a case where it happened: %s", (text, name, place) => {
  const document = graphOf(text);
  expect(names(document, "Case")).toEqual([name]);
  expect(facts(document)).toContain(`${name} OCCURRED_IN ${place}`);
});

test.each([
  "应急管理部门提醒，要严防火灾事故发生。",
  "全县开展防溺水事故应急演练。",
  "通过培训，有效预防和减少交通事故。",
])("talk of preventing accidents is none: %s", (text) => expect(cases(text)).toEqual([]));

test("one case told three times is one; two cases are two", () => {
  expect(
    cases(
      "玉溪警方破获一起敲诈勒索案。\n6月，杨某到派出所报案，称其遭敲诈勒索。\n目前，敲诈勒索案嫌疑人段某已被刑事拘留。",
    ),
  ).toHaveLength(1);
  expect(cases("黄石警方破获一起盗窃案，抓获柯某。同日，大冶警方破获一起强迫交易案，抓获石某。")).toHaveLength(2);
});

test("cases told in a row keep their people apart", () => {
  const document = graphOf(
    "阿克苏公布三起典型案例。\n案例一：艾某盗窃案\n艾某在商场盗窃手机，被刑事拘留。\n案例二：吴某盗窃案\n吴某撬门盗窃现金，被判处有期徒刑八个月。\n案例三：买某诈骗案\n买某骗取他人货款，被依法逮捕。",
  );
  expect(names(document, "Case")).toEqual(["艾某盗窃案", "吴某盗窃案", "买某诈骗案"]);
  expect(facts(document).filter((fact) => fact.includes("SUSPECT_IN"))).toEqual([
    "艾某 SUSPECT_IN 艾某盗窃案",
    "吴某 SUSPECT_IN 吴某盗窃案",
    "买某 SUSPECT_IN 买某诈骗案",
  ]);
});

test.each([
  ["2022年8月3日，钦州市公安局抓获盗窃嫌疑人宁某。该盗窃案发生于7月29日。", "2022-08-03"],
  ["新华社南昌2021年3月9日电 3月2日，赣江新区发生一起盗窃案，嫌疑人桂某落网。", "2021-03-02"],
  ["记者5月8日获悉，2019年4月30日，丹东警方破获一起盗窃案。", "2019-04-30"],
])("the day of a case is not that of the report: %s", (text, day) => {
  const [one] = graphOf(text).entities.filter(({ type }) => type === "Case");
  expect(one?.properties.occurredOn).toBe(day);
});

test.each([
  ["民警将嫌疑人褚某抓获，褚某对盗窃事实供认不讳，该盗窃案告破。", "褚某 SUSPECT_IN 盗窃案"],
  ["市民佘女士报警称被骗3万元，警方破获该诈骗案。", "佘女士 VICTIM_IN 诈骗案"],
  ["桑某持刀将邻居兰某砍伤，警方以故意伤害案立案侦查。", "兰某 VICTIM_IN 故意伤害案"],
])("people have a part by what is said of them: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  ["东兴市公安局破获一起组织他人偷越国（边）境案，抓获农某。", "组织他人偷越国（边）境案"],
  ["经查，岩某因涉嫌运送他人偷越国(边)境罪被批准逮捕。", "运送他人偷越国边境案"],
  ["瑞丽警方侦破偷越国边境案一起，3人偷越国边境被当场抓获。", "偷越国边境案"],
])("the border of the law's names has brackets: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["案例二：丹凤县市场监管局查处赵某某销售过期奶粉案", "赵某某", "销售过期奶粉"],
  ["法院公开审理李某合同诈骗案。", "李某", "合同诈骗"],
  ["警方通报段某林贩卖毒品案。", "段某林", "贩卖毒品"],
])("the name before a case's name is its owner's, and no part of the crime: %s", (text, owner, crime) => {
  const document = graphOf(text);
  expect(names(document, "CrimeType")).toEqual([crime]);
  expect(names(document, "Person")).toEqual([owner]);
});

test.each([
  ["绍兴市中级人民法院对临海市原市委常委、宣传部部长周建民受贿一案公开宣判。", "周建民", "绍兴市中级人民法院"],
  ["淄博市中级人民法院公开审理莱州市政府原副市长孙立国受贿案。", "孙立国", "淄博市中级人民法院"],
  ["遵义市汇川区人民法院审理了桐梓县交通运输局原局长何志强的受贿、行贿案件。", "何志强", "遵义市汇川区人民法院"],
])(
  "whose case it is stands before its name, and the body they served does not handle it: %s",
  (text, accused, court) => {
    const found = facts(graphOf(text));
    const of = (predicate: string) =>
      found.filter((one) => one.includes(` ${predicate} `)).map((one) => one.split(" ")[0]);
    expect(of("HANDLED")).toEqual([court]);
    expect(of("SUSPECT_IN")).toEqual([accused]);
  },
);

test.each([
  ["法院对韦某受贿一案作出判决。", ["韦某受贿案"]],
  ["吕梁市原局长武某受贿滥用职权案宣判。法院公开宣判了武某的受贿、滥用职权案件。", ["武某受贿滥用职权案"]],
  ["淮北警方通报一起夫妻二人失踪的案件。", []],
])("one case by its whole name: %s", (text, expected) => expect(cases(text)).toEqual(expected));

test.each([
  "法院于2024年3月5日公开开庭审理邵某盗窃案。",
  "2021年7月9日宣判的吴某诈骗案，引起关注。",
  "2023年5月2日，记者从桂平市公安局获悉，该局破获一起抢劫案。",
])("the day of a hearing or a report is not the day of the case: %s", (text) => {
  const [one] = graphOf(text).entities.filter(({ type }) => type === "Case");
  expect(one).toBeDefined();
  expect(one?.properties.occurredOn).toBeUndefined();
});

test.each([
  "交警部门推行轻微交通事故线上快处，方便群众。",
  "全市交通事故起数同比下降，民警加强巡逻。",
  "去年，全县火灾多发，隐患不少。",
])("accidents of a kind are no case: %s", (text) => expect(cases(text)).toEqual([]));

test.each([
  ["2日凌晨，万载县一处民房着火，消防员赶到扑救。", "民房火灾"],
  ["昨日，宜春市一仓库起火，无人受伤。", "仓库火灾"],
  ["高速上一货车突然起火，民警及时处置。", "货车火灾"],
])("what burns is a case without 发生: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["检方查明“某某药房销售假药”一案。", "销售假药案"],
  ["法院审理方某涉嫌受贿罪、滥用职权罪一案。", "滥用职权案"],
  ["警方破获1起特大贩毒案。", "贩毒案"],
])("neither quotes, charges nor counts belong to the name: %s", (text, name) => {
  const [one] = graphOf(text).entities.filter(({ type }) => type === "Case");
  expect([one?.name, ...(one?.aliases ?? [])]).toContain(name);
  expect(one?.aliases.some((alias) => /^起|罪案/u.test(alias))).toBe(false);
});

test("a crime told as a story is one where a suspect is named", () => {
  expect(cases("3月2日，犯罪嫌疑人隋某某持刀将一名医生刺伤。")).toEqual(["故意伤害案"]);
  expect(cases("他在切菜时不慎将手刺伤。")).toEqual([]);
});

test.each([
  "一季度，云南警方侦破4312起入室盗窃案件。",
  "去年以来全省共破获诈骗案件8980起，紧急止付被骗资金40亿元。",
  "警方提醒，遇到陌生来电要当心，以免被骗。",
  "3年来，法院共审结115起盗窃案件。",
])("statistics and advice tell of no case: %s", (text) => expect(cases(text)).toEqual([]));

test.each([
  ["因涉嫌“帮信”犯罪，这名男子被南昌警方抓捕归案。", "帮助信息网络犯罪活动案"],
  ["男子屠某海因涉嫌“盗窃”被警方通缉。", "盗窃案"],
  ["男子伍某因涉嫌“敲诈勒索”罪被批准逮捕。", "敲诈勒索案"],
])("a charge may stand in quotes: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["夜里，厂区旁的公共车棚起火，值班员报了警。", "公共车棚火灾"],
  ["昨晚，一出租屋起火，无人受伤。", "出租屋火灾"],
  ["凌晨，路边一电动车突然起火，民警将火扑灭。", "电动车火灾"],
])("more that burns: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["警方破获一起盗掘古墓葬案，古墓被盗掘多处。", ["盗掘古墓葬案"]],
  ["民警查处一起非法采砂案，河沙被盗采百余吨。", ["非法采砂案"]],
])("被盗掘, 被盗采 are no thefts: %s", (text, expected) => expect(cases(text)).toEqual(expected));

test.each([
  ["省公安厅介绍：贵州某县蒲某某等制售假药案已经告破。", "蒲某某 SUSPECT_IN"],
  ["公布典型案例：安徽芜湖宣某等人销售假药案。", "宣某 SUSPECT_IN"],
  ["公安机关公布：江西赣县闵某某等组织卖淫案。", "闵某某 SUSPECT_IN"],
])("whose case it is may stand after a place: %s", (text, fact) => {
  expect(facts(graphOf(text)).join("\n")).toContain(fact);
});

test.each([
  ["昨天傍晚，渔船在阳江闸坡附近倾覆，船上的人都被救起。", "渔船倾覆事故"],
  ["货船（载砂）在长江南通水域沉没，海事部门赶到。", "货船沉没事故"],
  ["昨夜，一艘渔船在平潭附近触礁，船员获救。", "渔船触礁事故"],
])("a ship goes down without 发生: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["执法人员查获1起团伙毒鱼案，扣押工具一批。", "团伙毒鱼案"],
  ["烟草部门查获1起无证运烟案，扣押卷烟。", "无证运烟案"],
  ["民警侦办2起虐待动物案，询问了当事人。", "虐待动物案"],
])("after a count a case needs no crime of the law: %s", (text, name) => expect(cases(text)).toEqual([name]));

test.each([
  ["丽水市莲都区发生多起工地钢筋被盗案，民警立案侦查。", "盗窃"],
  ["民警侦破一起商铺失窃案，追回货物。", "盗窃"],
  ["警方侦破一起老人被骗案，抓获三人。", "诈骗"],
])("what was done tells the crime: %s", (text, crime) => {
  const document = graphOf(text);
  expect(
    facts(document)
      .filter((fact) => fact.includes("OF_TYPE"))
      .every((fact) => fact.endsWith(crime)),
  ).toBe(true);
});

test("车祸 is an accident", () => {
  expect(cases("2月6日，延安市宝塔区发生一起车祸，造成5人受伤。")).toEqual(["车祸"]);
});

test.each([
  "去年，海关立案侦办走私犯罪案件1860起，其中白糖走私案件27起，查证涉案白糖4.1万吨。",
  "行动以来共查获醉驾18起，无证驾驶6起，案件正在进一步办理。",
  "当月接报碰瓷警情41起，涉案车辆正在逐一核查。",
])("a crime that is counted is of no one case: %s", (text) => expect(cases(text)).toEqual([]));

test.each([
  ["来访的是息烽县公安局“3·11”涉恶专案民警。", "3·11"],
  ["“9.15”涉黄专案移交检察机关。", "9.15"],
  ["蒙自市公安局“2022.6.8”涉枪专案组返回驻地。", "2022.6.8"],
])("a team may be named after what its case involves: %s", (text, code) => {
  const [one] = graphOf(text).entities.filter(({ type }) => type === "Case");
  expect([one?.name, ...(one?.aliases ?? [])].join()).toContain(code);
});

test("the largest of its kind is no part of a case’s name", () => {
  expect(cases("这是该省近年来破获的最大销售假药案。")).toEqual(["销售假药案"]);
});

test.each([
  "交警严厉查处酒驾、超员、货车载人等交通违法行为。",
  "执法人员重点打击无证渔船、违规渔具等违法违规行为。",
  "该支队严查涉牌涉证、改装炸街等道路交通违法行为。",
])("what is against a rule is no kind of crime: %s", (text) => {
  const crimes = names(graphOf(text), "CrimeType").join();
  expect(crimes).not.toMatch(/货车载人|渔具|渔船|炸街/u);
});

test.each(["全市保持了安全责任事故和案件零发生。", "去年侦破了一大批案件。", "该局对信访问题及案件逐一梳理。"])(
  "many and none are no case: %s",
  (text) => expect(cases(text)).toEqual([]),
);

test.each([
  ["一艘货船在舟山附近海域破舱进水，船上5人获救。", "货船进水事故"],
  ["一艘散货船，航经汕尾附近海域突然失去动力，船员求救。", "散货船失去动力事故"],
  ["一艘拖轮在北海附近海域船体进水。", "拖轮进水事故"],
])("what befalls ships: %s", (text, name) => expect(cases(text)).toEqual([name]));

test("water in a car is no accident", () => expect(cases("暴雨过后，停车场里的轿车进水。")).toEqual([]));

test.each([
  ["警方摧毁一个盘踞加工行业的虚开发票团伙。", "虚开增值税专用发票", "虚开发票"],
  ["民警打掉一个藏身加工厂的制售假酒团伙。", "制售假酒", "制售假酒"],
])("a gang’s crime stands after what the gang is of: %s", (text, ...expected) => {
  const [crime] = names(graphOf(text), "CrimeType");
  expect(expected).toContain(crime);
});

test.each([
  ["警方破获今年全省最大假酒案。", ["假酒案"]],
  ["该局破获了河源纵火案等一批重大案件。", ["河源纵火案"]],
  ["案例三：某局查处某某建材有限公司生产、销售伪劣地板案", ["生产、销售伪劣地板案"]],
  ["2.灵山县市监局查处顺和超市经营过期、变质食品案", ["经营过期、变质食品案"]],
  ["案例一：霍山县市监局查处刘某未按规定保存、登记进货单据案", ["未按规定保存、登记进货单据案"]],
])("names by their extent, of a row, with pauses: %s", (text, expected) => expect(cases(text)).toEqual(expected));

test("a name that says less of the same crime means the same case", () => {
  expect(cases("岳阳破获特大假酒案\n岳阳市公安局侦破“5·22”制售假酒案，制售假酒案涉及多省。")).toEqual(["制售假酒案"]);
});

test.each([
  "春节期间，全县未发生较大以上火灾事故。",
  "全年全市没有发生一起重大交通事故。",
  "该矿连续五年零发生冒顶事故。",
])("what did not happen is no accident: %s", (text) => expect(cases(text)).toEqual([]));

test("nor does its name begin with a particle", () => {
  expect(cases("昨日发生的游船撞桥事故中，两人受伤。")).toEqual(["游船撞桥事故"]);
});

test("a collision that a charge of drunk driving is about is no case of its own", () => {
  const document = graphOf("武进区检察院对雷某涉嫌危险驾驶罪一案提起公诉。雷某酒后倒车时发生碰撞，致两车受损。");
  expect(names(document, "Case")).toHaveLength(1);
});
