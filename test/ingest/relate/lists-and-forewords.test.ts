import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["云南、贵州等省公安机关破获一起贩毒案。", ["云南省公安机关", "贵州省公安机关"]],
  ["广西、云南等省（自治区）公安机关破获一起偷渡案。", ["广西壮族自治区公安机关", "云南省公安机关"]],
  ["四川、贵州两省检察机关联合办理一起污染环境案。", ["四川省检察机关", "贵州省检察机关"]],
])("all of a system in each of several provinces: %s", (text, bodies) => {
  expect(names(graphOf(text), "Agency")).toEqual(bodies);
});

test("all of a system in a city that the article does not name are its body", () => {
  const document = graphOf(
    "记者从市检察院获悉，全市检察机关立案707件。\n去年以来，全市检察机关开展了走访。\n通过履行职能，督促复垦耕地21.6亩。",
  );
  expect(names(document, "Agency")).toEqual(["市检察院"]);
  expect(facts(document)).toContain("市检察院 HAS_FIGURE 21.6亩");
});

test.each([
  ["根据公安部下达的收网命令，昭通市公安局抓获12人。", "公安部"],
  ["财政部应急管理部下达救灾资金2.4亿元，支持抢险救灾。", "应急管理部"],
  ["依照中国国家移民管理局下发的通知，瑞丽边境管理大队开展清查。", "国家移民管理局"],
])("what a central body sends down: %s", (text, name) => expect(names(graphOf(text), "Agency")).toContain(name));

test.each([
  ["针对其中3家企业未整改问题，建水县人民检察院依法提起公益诉讼。", "建水县人民检察院 HAS_FIGURE 3家"],
  ["针对群众反映的14件诉求，石屏县信访局逐一走访。", "石屏县信访局 HAS_FIGURE 14件"],
  ["围绕排查出的26处隐患，弥勒市应急管理局开展整治。", "弥勒市应急管理局 HAS_FIGURE 26处"],
])("a figure in a foreword is of who is named next: %s", (told, fact) => {
  const document = graphOf(`红河州人民检察院作了通报。${told}`);
  expect(facts(document).filter((one) => one.includes("HAS_FIGURE"))).toEqual([fact]);
});

test.each([
  ["查处昆明某源能源有限公司破坏计量器具准确度案", "破坏计量器具准确度案"],
  ["查处昆明同达贸易有限公司销售不合格电线案", "销售不合格电线案"],
  ["查处昆明福康药房未凭处方销售处方药案", "未凭处方销售处方药案"],
])("a firm before what it did is no part of a case's name: %s", (told, name) => {
  const document = graphOf(`宜良县市场监管局${told}。2023年5月，宜良县市场监管局罚款3万元。`);
  expect(names(document, "Case")).toContain(name);
});

test.each([
  ["民警在弥勒市区某宾馆再次查获2人，破获一起偷渡案。", "弥勒市"],
  ["民警在个旧市某小区又查获假烟200条，破获一起假烟案。", "个旧市"],
])("where something was found again: %s", (text, place) => {
  expect(facts(graphOf(text)).filter((fact) => fact.endsWith(`OCCURRED_IN ${place}`))).toHaveLength(1);
});

test("how a case was told is not its kind where its kind is named", () => {
  const document = graphOf(
    "开远市公安局侦破一起网络传销案，抓获9人。此前，居民报警称在平台上被骗9300元，开远市公安局立案侦查。",
  );
  expect(facts(document).filter((fact) => fact.includes("OF_TYPE"))).toEqual(["网络传销案 OF_TYPE 网络传销"]);
});

test.each(["抓获包括郎某（男，46岁）在内的骨干9名，殷某等地区负责人5人。", "抓获殷某等片区经理3人，郎某归案。"])(
  "people before a count of what they were: %s",
  (told) => {
    const document = graphOf(`蒙自市公安局侦破一起传销案，${told}`);
    expect(facts(document)).toEqual(expect.arrayContaining(["郎某 SUSPECT_IN 传销案", "殷某 SUSPECT_IN 传销案"]));
  },
);
