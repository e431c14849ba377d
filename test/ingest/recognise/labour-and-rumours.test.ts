import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["铁岭市劳动和社会保障局检查用工单位61户。", "铁岭市劳动和社会保障局"],
  ["调兵山市劳动保障部门检查用工单位61户。", "调兵山市劳动和社会保障局"],
  ["开原市劳动保障监察机构检查用工单位61户。", "开原市劳动保障监察机构"],
  ["昌图县劳动监察大队检查用工单位61户。", "昌图县劳动监察大队"],
])("who looks after labour: %s", (text, name) => {
  expect(facts(graphOf(text))).toContain(`${name} HAS_FIGURE 61户`);
});

test("whatever machinery for it is to be set up is no body", () => {
  expect(names(graphOf("全国劳动监察机构改革继续推进，各地劳动监察机构要加强执法检查。"), "Agency")).toEqual([]);
});

test.each([
  ["办理上级交办信访案件和社保案件7起", "7起"],
  ["受理投诉案件29件", "29件"],
  ["化解信访案件13起", "13起"],
])("petitions and complaints are no case: %s", (done, figure) => {
  const document = graphOf(`铁岭市人力资源和社会保障局${done}。`);
  expect(names(document, "Case")).toEqual([]);
  expect(facts(document)).toContain(`铁岭市人力资源和社会保障局 HAS_FIGURE ${figure}`);
});

test.each([
  ["其行为已构成了散布谣言扰乱公共秩序，派出所对该男子予以行政处罚。", "散布谣言"],
  ["佟某编造谣言，其行为构成散布谣言，被行政拘留。", "散布谣言"],
  ["佟某的行为构成虚构事实扰乱公共秩序，被行政拘留。", "虚构事实扰乱公共秩序"],
  ["佟某的行为已涉嫌构成盗窃罪，被刑事拘留。", "盗窃"],
])("what somebody's doing amounts to: %s", (text, crime) => {
  expect(names(graphOf(`近日，开原市公安局查处一名男子。${text}`), "CrimeType")).toEqual([crime]);
});

test.each([
  ["宜春樟树洲上消防救援站出动2辆消防车。", /洲上.*消防救援站/u],
  ["樟树市消防救援站出动2辆消防车。", /樟树市消防救援站/u],
  ["丰城市董家镇消防站出动2辆消防车。", /董家镇消防救援站/u],
])("fire stations: %s", (text, name) => {
  expect(names(graphOf(text), "Agency").join("\n")).toMatch(name);
});

test.each([
  ["开原海事局将险情向省海上搜救中心、市政府通报。开原市属铁岭市。", "辽宁省海上搜救中心"],
  ["铁岭市水务局将情况向省水利厅报告。", "辽宁省水利厅"],
  ["铁岭市公安局将线索向市纪委监委移交。", "铁岭市纪委监委"],
])("who is told: %s", (text, name) => {
  const called = graphOf(text).entities.flatMap((entity) => [entity.name, ...entity.aliases]);
  expect(called.join("\n")).toContain(name);
});

test.each([
  ["查获渔网2副。", ["2副"]],
  ["查获手铐3副、扑克牌12副。", ["3副", "12副"]],
  ["该市2副市长被查。", []],
])("things by the pair or set: %s", (text, figures) => {
  expect(names(graphOf(`铁岭市公安局${text}`), "Figure")).toEqual(figures);
});

test("a village is one place, whether or not its town is written with it", () => {
  const document = graphOf("董湾村一处民房发生火灾\n5月2日，樟树市洲上乡董湾村一处民房发生火灾，无人受伤。");
  expect(names(document, "Place").filter((name) => name === "董湾村")).toHaveLength(1);
});

test.each([
  ["江海网（江海传媒有限公司）发布消息。", ["江海传媒有限公司"]],
  ["江海（北京）商贸有限公司被罚。", ["江海（北京）商贸有限公司"]],
  ["查处江海（上海）食品有限公司。", ["江海（上海）食品有限公司"]],
])("brackets in names of firms: %s", (text, firms) => {
  const found = names(graphOf(text), "Organization");
  expect(found.filter((name) => name.endsWith("有限公司"))).toEqual(firms);
});

test.each([
  ["男子江边偷鱼被抓\n闽江晚报城南版 2021-10-28 10:28\n昨日，警方查获1人。", "闽江晚报"],
  ["男子江边偷鱼被抓\n2021-10-28 10:28 千江网-闽江日报\n昨日，警方查获1人。", "闽江日报"],
])("an edition, and a site beside the paper: %s", (text, outlet) => expect(graphOf(text).article.outlet).toBe(outlet));

test("the first half of an outlet's name is nobody", () => {
  const document = graphOf("昨日，樟树市公安局查获1人。（通讯员 卢鹏飞 金山网记者 董礼明）");
  expect(names(document, "Person").sort()).toEqual(["卢鹏飞", "董礼明"].sort());
});
