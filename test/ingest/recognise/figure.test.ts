import { datesIn } from "../../../ingest/recognise/date.ts";
import { chineseNumber } from "../../../ingest/recognise/numeral.ts";
import { graphOf, names } from "../../support/article.ts";

test.each<[string, number, string, boolean]>([
  ["全省共受理案件4300余起，群众满意。", 4300, "起", true],
  ["涉案金额近20万元，仍在核查之中。", 200000, "元", true],
  ["平台已经办理业务超过150万笔了。", 1500000, "笔", true],
  ["现场抓获嫌疑人十二名并带走调查。", 12, "名", false],
  ["累计出动警力1,200人次开展巡逻。", 1200, "人次", false],
  ["抽检了6大类样品，结果全部合格。", 6, "类", false],
  ["作案三十余起的团伙终于落入法网。", 30, "起", true],
])("%s", (text, value, unit, approximate) => {
  const figure = graphOf(text).entities.find((one) => one.type === "Figure");
  expect(figure?.properties).toMatchObject({ value, unit });
  expect(figure?.properties.approximate ?? false).toBe(approximate);
});

test("截至 gives the day a figure holds for", () => {
  const document = graphOf("通报\n2021-02-10 08:00\n截至1月31日，全市公安机关共破案57起。");
  expect(document.entities.find((one) => one.type === "Figure")?.properties.asOf).toBe("2021-01-31");
});

test.each([
  ["二十", 20],
  ["三百零五", 305],
  ["一万二千", 12000],
  ["二〇二〇", 2020],
  ["百", 100],
  ["人", undefined],
])("%s is %p", (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test.each([
  ["3月19日", "2020-04-09", ["2020-03-19"]],
  ["12月30日", "2020-01-05", ["2019-12-30"]],
  ["去年5月1日", "2020-04-09", ["2019-05-01"]],
  ["2018年7月2日", undefined, ["2018-07-02"]],
  ["9日", "2020-04-09T10:00", ["2020-04-09"]],
  ["28日", "2020-03-09", ["2020-02-28"]],
  ["13月40日", "2020-03-09", []],
  ["2019年3月起，伍某收购银行卡。4月2日，伍某落网", "2021-09-15", ["2019-04-02"]],
  ["2018年11月底，渔民发现油迹，12月6日再次报警", "2023-05-08", ["2018-12-06"]],
  ["2019年3月起，伍某收购银行卡。4月2日，伍某落网", "2021-04-05", ["2021-04-02"]],
  ["截至2022年12月共受理40起。1月9日发布", "2023-01-10", ["2023-01-09"]],
])("%s, read on %s", (text, published, dates) => {
  expect(datesIn(text, { from: published }).map((one) => one.date)).toEqual(dates);
});

test.each([
  ["救生艇接走了岛上 9 名钓鱼客。", ["9名"]],
  ["库房里存着 6 个铁罐，共 2000 吨煤油。", ["6个", "2000吨"]],
  ["民警在现场查获 35 部手机。", ["35部"]],
  ["今年查处案件17 起，共罚款3 万元。", ["17起", "3万元"]],
  ["涉案金额约5 万元，网点共12 家。", ["5万元", "12家"]],
  ["新规自5月17 起实施，见表3 项目名称。", []],
])("numbers may be set apart by spaces: %s", (text, expected) =>
  expect(names(graphOf(text), "Figure")).toEqual(expected),
);

test.each(["旅客把几张百元钞票放在柜台上。", "这种布料每匹的成本不足百元。", "千元以下的手机也有人偷。"])(
  "a hundred without a number counts nothing: %s",
  (text) => expect(names(graphOf(text), "Figure")).toEqual([]),
);

test("places that were crossed are no figure, and boards are counted", () => {
  expect(names(graphOf("通辽警方跨3省7市追捕，押回21名嫌疑人。"), "Figure")).toEqual(["21名"]);
  expect(names(graphOf("社区工作人员清洗了警示牌300余块。"), "Figure")).toEqual(["300块"]);
});

test("people are counted in 位, ranks and digits are not", () => {
  expect(names(graphOf("直升机把5位登山者送下了山。"), "Figure")).toEqual(["5位"]);
  expect(names(graphOf("验证码为6位数，他排在第2位。"), "Figure")).toEqual([]);
});

test("what is counted within a name is not counted", () => {
  expect(names(graphOf("长春市九台区昨天发生一起车祸，有5人受伤。"), "Figure")).toEqual(["5人"]);
});

test.each(["车停在京沪高速63公里北半幅。", "事故在沪渝高速41公里上行线。"])(
  "a place on a road is no figure: %s",
  (text) => {
    expect(names(graphOf(text), "Figure")).toEqual([]);
  },
);

test.each<[string, string[]]>([
  ["当班人数41人，升井人数39人。", ["41人", "39人"]],
  ["现场发现遗体7具，案件总数12起。", ["7具", "12起"]],
  ["民警为其挽回上万元损失。", []],
])("a number after 人数 is one, 上万 is none: %s", (text, expected) => {
  expect(names(graphOf(text), "Figure")).toEqual(expected);
});

test.each(["五台山景区人员众多，秩序良好。", "民警走访了八家子村和十户村的农户。"])(
  "a number in a name counts nothing: %s",
  (text) => {
    expect(names(graphOf(text), "Figure")).toEqual([]);
  },
);
