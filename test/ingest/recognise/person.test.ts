import { splitNames } from "../../../ingest/recognise/names.ts";
import { facts, graphOf, names } from "../../support/article.ts";

test.each<[string, string[]]>([
  ["犯罪嫌疑人梁某强（男，30岁）被抓获。", ["梁某强"]],
  ["经查，赵某驾驶小型客车逃离现场，钱某失联。", ["赵某", "钱某"]],
  ["嫌疑人孙某某、李某甲已被控制。", ["孙某某", "李某甲"]],
  ["事主周女士报警后，小吴也赶到派出所。", ["周女士", "小吴"]],
  ["民警陈志远介绍，案件已经告破。", ["陈志远"]],
  ["一伙人从南方某省运来假烟，藏在北方某县。", []],
  ["张某在远方某工地被找到。", ["张某"]],
  ["小区里的小学生每小时巡查一次，老人很满意。", []],
])("%s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test.each([
  ["王磊李思源", [2, 3]],
  ["欧阳明月陈晨", [4, 2]],
  ["的地得", undefined],
])("splits %s", (run, lengths) => {
  expect(splitNames(run)).toEqual(lengths);
});

test("glued bylines give each author, and photographers where they took the pictures, too", () => {
  const document = graphOf("长江日报讯（记者高琳何伟文/摄）5月6日，武汉市公安局召开新闻发布会通报情况。");
  expect(names(document, "Person")).toEqual(["高琳", "何伟"]);
  expect(document.triples.filter((one) => one.predicate === "PHOTOGRAPHED")).toHaveLength(2);
});

test("brackets give sex, age and origin", () => {
  const document = graphOf("宜昌市公安局抓获犯罪嫌疑人覃某林（男，52岁，湖北恩施人），破获一起盗窃案。");
  const person = document.entities.find((one) => one.type === "Person");
  expect(person?.properties).toMatchObject({ sex: "男", age: 52 });
  expect(document.triples.find((one) => one.predicate === "NATIVE_OF")?.object).toBe("place:422800");
});

test("the name in brackets after a dateline wrote the report", () => {
  const document = graphOf("中新网南昌3月8日电 (熊思雨)南昌市公安局8日通报了一起案件的办理情况。");
  expect(names(document, "Person")).toEqual(["熊思雨"]);
  expect(document.triples.some((one) => one.predicate === "AUTHORED")).toBe(true);
});

test.each<[string, string[]]>([
  ["昨日，县公安局召开会议。（邓晓薇）", ["邓晓薇"]],
  ["昨日，县公安局召开会议。（熊媛 任子墨）", ["熊媛", "任子墨"]],
  ["昨日，县公安局召开会议。\n董　君　段祖明", ["董君", "段祖明"]],
  ["昨日，县公安局召开会议。（全文完）", []],
  ["昨日，县公安局召开会议。（江苏）", []],
])("who signs %s wrote it", (text, expected) => {
  const document = graphOf(`通报\n${text}`);
  expect(names(document, "Person")).toEqual(expected);
  expect(document.triples.filter(({ predicate }) => predicate === "AUTHORED")).toHaveLength(expected.length);
});

test.each<[string, string[]]>([
  ["被告人邹明远犯抢劫罪，被判处有期徒刑四年。", ["邹明远"]],
  ["被告人贺立群因涉嫌盗窃被提起公诉。", ["贺立群"]],
  ["男子持刀将该院副主任郎成杰医生刺伤。", ["郎成杰"]],
])("both neighbours vouch for a name: %s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test.each<[string, string[]]>([
  ["专案组抓获犯罪嫌疑人蒋某一、韦某二、龙某芳。", ["蒋某一", "韦某二", "龙某芳"]],
  ["当晚，警方在一出租屋内抓获卢某三、石某。", ["卢某三", "石某"]],
  ["卢某二人逃离现场，石某三次报警。", ["卢某", "石某"]],
])("a numeral in a list of masked names is a given name: %s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test.each(["嫌疑人供货给曾某饲料有限公司。", "执法人员检查了康某大药房。", "涉事的薛某商行已被查封。"])(
  "a masked name in that of a firm is nobody: %s",
  (text) => {
    expect(names(graphOf(text), "Person")).toEqual([]);
  },
);

test.each<[string, string[]]>([
  ["来源：江淮晨报 编辑：华夏网 时间：2021-03-04 10:00\n民警连夜破案。", []],
  ["作者：佚名 来源：中国网\n民警连夜破案。", []],
  ["责任编辑：编辑部\n民警连夜破案。", []],
  ["责任编辑：方雨晴 发布时间：2021-03-04\n民警连夜破案。", ["方雨晴"]],
])("labels of a page are no names: %s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test.each<[string, string, string]>([
  ["民警在现场清点物品。 方雨晴 摄\n近日，新余市公安局破获一起盗窃案。", "方雨晴", "PHOTOGRAPHED"],
  ["新华社记者 卢中原 摄\n近日，新余市公安局破获一起盗窃案。", "卢中原", "PHOTOGRAPHED"],
  ["近日，新余市公安局破获一起盗窃案。\n图为被盗物品。岳小楠摄", "岳小楠", "PHOTOGRAPHED"],
  ["新余新闻网讯 岳小楠 报道：近日，新余市公安局破获一起盗窃案。", "岳小楠", "AUTHORED"],
  ["赣西晚报讯 记者卢中原 近日，新余市公安局破获一起盗窃案。", "卢中原", "AUTHORED"],
])("who took or wrote it: %s", (text, name, predicate) => {
  expect(facts(graphOf(text))).toContain(`${name} ${predicate} @article`);
});

test.each<[string, string[]]>([
  ["警方锁定贵州籍男子石某，破获一起盗窃案。", ["石某 NATIVE_OF 贵州省"]],
  ["宁夏籍犯罪嫌疑人马某供述，盗窃案系其所为。", ["马某 NATIVE_OF 宁夏回族自治区"]],
  ["经查，韦某、龙某两人均为凌云县人，盗窃案告破。", ["韦某 NATIVE_OF 凌云县", "龙某 NATIVE_OF 凌云县"]],
])("where they are from: %s", (text, expected) => {
  expect(facts(graphOf(text))).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["本报长治9月3日讯 记者关斌 见习记者鲁成林 记者昨日获悉，检查已结束。", ["关斌", "鲁成林"]],
  ["巡查还会继续。汤国华 孙立", ["汤国华", "孙立"]],
  ["太行晚报·今报记者 卫玲 申志明 路远/文图\n昨日，民警加强了巡逻。", ["卫玲", "申志明", "路远"]],
])("who signs: %s", (text, expected) => {
  const document = graphOf(`长治市公安局加强巡逻\n${text}`);
  const authors = document.triples.filter(({ predicate }) => predicate === "AUTHORED").map(({ subject }) => subject);
  const people = document.entities.filter(({ id }) => authors.includes(id)).map(({ name }) => name);
  expect(people).toEqual(expected);
});

test.each([
  ["司机张某嫌妻子开得慢，民警对张某酒驾一事作出处罚。", ["张某"]],
  ["民警询问卢某，卢某嫌麻烦。", ["卢某"]],
  ["交警对贾某酒后驾车处以罚款。", ["贾某"]],
])("a masked name ends before what follows: %s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test.each([
  ["大别山网讯（大别山晚报）记者程明远通讯员余小荷报道：近日，车站客流增长。", ["程明远", "余小荷"]],
  ["皖西网讯 首席记者卢文清报道：河道疏浚完工。", ["卢文清"]],
  ["天柱山网讯（天柱日报）通讯员丁若水报道：茶园开采。", ["丁若水"]],
])("who reports, after the outlet: %s", (text, expected) => {
  expect(facts(graphOf(text)).filter((fact) => fact.includes("AUTHORED"))).toEqual(
    expected.map((name) => expect.stringMatching(new RegExp(`^${name} AUTHORED`, "u"))),
  );
});

test("林班、小班 are plots of a forest and no nicknames", () => {
  expect(names(graphOf("护林员报告说，火点位于17林班、21小班内，扑火队已赶去。"), "Person")).toEqual([]);
});

test.each([
  ["北海海事局苏景明局长介绍，船员已获救。", "苏景明"],
  ["该县公安局交警大队梁育文大队长提醒，雨天减速。", "梁育文"],
  ["舟山市普陀区检察院邵瑞检察长率队走访企业。", "邵瑞"],
])("an officer between a body and an office: %s", (text, name) => {
  expect(names(graphOf(text), "Person")).toEqual([name]);
});

test.each(["该县公安局常务副局长介绍，警情下降。", "市场监管局安全科长表示，食品合格。"])(
  "a word between them is none: %s",
  (text) => expect(names(graphOf(text), "Person")).toEqual([]),
);

test.each([
  ["警方将贵州省仁怀籍女毒贩韦某抓获。", "韦某 NATIVE_OF 仁怀市"],
  ["河南兰考籍在逃人员佟某到案。", "佟某 NATIVE_OF 兰考县"],
  ["四川达州籍青年牟某投案。", "牟某 NATIVE_OF 达州市"],
  ["警方将灌云籍41岁的男子盛某控制。", "盛某 NATIVE_OF 灌云县"],
])("whose home stands before what they are: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test.each([
  ["记者 方 正 通讯员 鲁青山 摄影报道", ["方正", "鲁青山"]],
  ["通讯员 唐小满 宋 梅", ["唐小满", "宋梅"]],
  ["记者 石 岩", ["石岩"]],
])("names of two characters that are set apart: %s", (line, expected) => {
  const document = graphOf(`水渠疏通完工\n水渠在昨天疏通完工，农田得到灌溉。\n${line}`);
  expect(names(document, "Person")).toEqual(expected);
});

test("four characters after a surname of one are a phrase", () => {
  expect(names(graphOf("锦旗上绣着“匡扶正义 竭诚为民”的字样，群众安全感提升。"), "Person")).toEqual([]);
});

test.each([
  ["船员全部获救。北海晚报记者 龙小海 通讯员 苏海宁", ["龙小海", "苏海宁"]],
  ["工程按期完工，村民很满意。（方文清杜若水傅青）", ["方文清", "杜若水", "傅青"]],
  ["渠水流进了农田。 通讯员 石岩松", ["石岩松"]],
])("who signs at the end of a paragraph: %s", (line, expected) => {
  const document = graphOf(`水渠疏通完工\n水渠在昨天疏通完工，农田得到灌溉。\n${line}`);
  expect(names(document, "Person")).toEqual(expected);
});

test.each(["该县先后组织“春锋”“夏锋”行动。", "今年，代号“陈锋”的战役正式收网。", "民警追回一辆“陆锋”牌摩托车。"])(
  "what is called so in quotes: %s",
  (text) => {
    expect(names(graphOf(text), "Person")).toEqual([]);
  },
);

test.each([
  ["警方抓获嫌疑人薛某发，案件正在办理。", ["薛某发"]],
  ["被告人阮某立、屠某通，当庭认罪。", ["阮某立", "屠某通"]],
  ["嫌疑人藏在人民路某茶餐厅二楼仓库内。", []],
])("the last character of a masked name, and a road: %s", (text, expected) => {
  expect(names(graphOf(text), "Person")).toEqual(expected);
});

test("a debtor who will not pay and a brand are no nicknames", () => {
  expect(names(graphOf("执行干警抓获“老赖”6人，在车上查到小陆烟12条。"), "Person")).toEqual([]);
});

test("of bylines in a row each has its name", () => {
  const document = graphOf("渔民获救\n台州海事局救起渔民4名。\n记者：池小溪 通讯员：苗青禾 来源：台州日报");
  expect(facts(document)).toEqual(expect.arrayContaining(["池小溪 AUTHORED @article", "苗青禾 AUTHORED @article"]));
});

test.each(["查获海马干12只。（乔木 田野青/文）", "查获海马干12只。（通讯员 乔木、田野青/文）"])(
  "authors in brackets at the end: %s",
  (text) =>
    expect(facts(graphOf(text))).toEqual(
      expect.arrayContaining(["乔木 AUTHORED @article", "田野青 AUTHORED @article"]),
    ),
);

test("a line that begins with its author and goes on is prose", () => {
  const document = graphOf(
    "盟里的事\n（记者 乔木）6日，记者从锡林郭勒盟公安局获悉，该局破获一起网络赌博案，抓获嫌疑人9名。",
  );
  expect(facts(document)).toEqual(
    expect.arrayContaining(["乔木 AUTHORED @article", "锡林郭勒盟公安局 HANDLED 网络赌博案"]),
  );
});

test.each([
  "来源：江淮网 作者：乔木 日期：2023-05-06",
  "2023-05-06 10:22 作者：乔木 来源：江淮网",
  "发布时间：2023-05-06 文字：乔木 点击：20",
])("who wrote an article stands beside its time: %s", (line) => {
  const document = graphOf(`巢湖警方抓获两名窃贼\n${line}\n5日，巢湖市公安局破获一起盗窃案，抓获嫌疑人2名。`);
  expect(facts(document)).toContain("乔木 AUTHORED @article");
  expect(document.article.publishedAt).toContain("2023-05-06");
});
