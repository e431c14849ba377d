import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["惠州海警局在盐洲岛西南方向海域查获1艘走私船，破获一起走私柴油案。", "盐洲岛"],
  ["惠州海警局在惠州虎头角附近海域查获1艘走私船，破获一起走私柴油案。", "虎头角"],
  ["惠州海警局执法艇航行至三门岛以东海域，查获1艘走私船，破获一起走私柴油案。", "三门岛"],
])("waters by what stands beside their name: %s", (text, name) =>
  expect(names(graphOf(text), "Place")).toContain(name),
);

test.each([
  ["民警在藏身于石桥村一民房内的窝点查获假酒，岑溪市公安局破获销售假酒案。", "石桥村"],
  ["岑溪市公安局查获位于水汶村的一处窝点，破获销售假酒案。", "水汶村"],
  ["岑溪市公安局查获设在大业村某厂房的窝点，破获销售假酒案。", "大业村"],
])("a village in which something is hidden: %s", (text, name) => expect(names(graphOf(text), "Place")).toContain(name));

test.each(["李河北村", "小山东庄", "老湖南屯"])("a village called after where its people came from: %s", (village) => {
  const places = names(graphOf(`大同市云州区公安局赶到${village}马某家中，破获一起盗窃案。`), "Place");
  expect(places.filter((name) => name.endsWith("省"))).toEqual([]);
});

test.each([
  ["5日，赫章县白果镇大坪煤矿2号井突发透水事故，6人被困。", "大坪煤矿"],
  ["5日，赫章县妈姑镇新兴煤矿井下发生瓦斯爆炸，6人被困。", "新兴煤矿"],
  ["被处罚的有金沙县安底镇红星砖厂、金沙县恒丰化工厂等，金沙县生态环境局作出处罚。", "红星砖厂"],
])("mines and works after a place: %s", (text, name) => expect(names(graphOf(text), "Organization")).toContain(name));

test.each([
  ["这次被点名的企业包括织金县城关环保科技有限公司、织金县恒源再生资源综合利用有限公司，织金县生态环境局已立案。"],
  ["织金县生态环境局公布名单，其中织金县城关环保科技有限公司、织金县恒源再生资源综合利用有限公司被罚。"],
])("firms of a list: %s", (text) => {
  const found = graphOf(text).entities.filter(({ type }) => type === "Organization");
  const written = found.map(({ name, aliases }) => [name, ...aliases].join(" ")).join("\n");
  expect(written).toMatch(/城关环保科技有限公司/u);
  expect(written).toMatch(/恒源再生资源综合利用有限公司/u);
  expect(found.map(({ name }) => name).filter((name) => /^(?:包括|其中|有限)/u.test(name))).toEqual([]);
});

test.each(["“福星便利店”", "“百味轩餐厅”", "“新天地网吧”"])("a shop that is named in quotes: %s", (quoted) => {
  const document = graphOf(`黔西市市场监管局在${quoted}内查获过期食品12袋。`);
  expect(names(document, "Organization")).toEqual([quoted.slice(1, -1)]);
});

test.each(["“黑网吧”", "“放心餐厅”", "“无人超市”"])("a kind of shop in quotes has no name: %s", (quoted) => {
  expect(names(graphOf(`黔西市市场监管局在${quoted}内查获过期食品12袋。`), "Organization")).toEqual([]);
});

test.each([
  ["仁怀工商在该市查获一批假酒，查扣12箱。", "仁怀市市场监督管理局"],
  ["仁怀市工商经检大队查获一批假酒。", "仁怀市市场监督管理局经检大队"],
  ["中国工商银行仁怀支行报案，仁怀市公安局立案。", "仁怀市公安局"],
])("commerce by its field alone: %s", (text, name) => expect(names(graphOf(text), "Agency")).toEqual([name]));

test.each([
  ["绥阳县政府办公室说，事故原因正在调查，已成立调查组。", "绥阳县人民政府办公室"],
  ["绥阳县政府办公室27日通报，事故原因正在调查。", "绥阳县人民政府办公室"],
  ["湄潭县政府应急办公室介绍，事故原因正在调查。", "湄潭县人民政府应急办公室"],
])("the office of a government: %s", (text, name) => expect(names(graphOf(text), "Agency")).toContain(name));

test("a police station of no name is none", () => {
  const document = graphOf("遵义市汇川区公安局介绍，在公安派出所的配合下，工作人员查获假酒。");
  expect(names(document, "Agency")).toEqual(["遵义市公安局汇川分局"]);
});

test.each([
  ["盘州市公安局侦破“6·8”爆炸案。6月8日，盘州市柏果镇一民房发生爆炸，造成1人受伤，嫌疑人祝某被刑事拘留。"],
  ["盘州市公安局侦破一起放火案。6月8日，盘州市柏果镇一民房发生火灾，嫌疑人祝某被刑事拘留。"],
  ["6月8日，盘州市柏果镇一民房起火。嫌疑人祝某因涉嫌失火罪被盘州市公安局刑事拘留。"],
])("a fire and the crime that it was are one case: %s", (text) => {
  const document = graphOf(text);
  expect(names(document, "Case")).toHaveLength(1);
  expect(facts(document).filter((fact) => fact.startsWith("祝某 SUSPECT_IN"))).toHaveLength(1);
});

test.each([
  ["盘州市人民检察院受理公安机关的提请，批准逮捕12名嫌疑人。", "盘州市人民检察院 HAS_FIGURE 12名"],
  ["普安县人民法院受理检察机关移送的案件，审结9件。", "普安县人民法院 HAS_FIGURE 9件"],
])("whose request is taken does not act: %s", (text, fact) => expect(facts(graphOf(text))).toContain(fact));

test("a number after the word for a number is a figure", () => {
  expect(facts(graphOf("截至目前，晴隆县生态环境局取缔企业31家，拆除设备数14家。"))).toEqual(
    expect.arrayContaining(["晴隆县生态环境局 HAS_FIGURE 31家", "晴隆县生态环境局 HAS_FIGURE 14家"]),
  );
});
