import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["莲湖区市民中心", "西安市莲湖区市民中心"],
  ["江山市政务服务中心", "江山市政务服务中心"],
  ["寿光市侯镇便民服务中心", "寿光市侯镇便民服务中心"],
])("a hall where a division's offices are open to the public is a body: %s", (written, name) => {
  const document = graphOf(`据悉，${written}试运行以来，累计办件100万件，进驻单位46家。`);
  expect(names(document, "Agency")).toEqual([name]);
  expect(facts(document)).toEqual(expect.arrayContaining([`${name} HAS_FIGURE 100万件`, `${name} HAS_FIGURE 46家`]));
});

test.each(["新型冠状病毒感染的肺炎疫情防控指挥部", "新冠肺炎疫情防控指挥部", "疫情防控工作指挥部"])(
  "headquarters against an epidemic are one, however they are called: %s",
  (written) => {
    const text = `1月24日，江山市${written}发布通告。\n江山市疫情防控指挥部要求各单位落实措施。`;
    expect(names(graphOf(text), "Agency")).toEqual(["江山市疫情防控指挥部"]);
  },
);

test.each(["我市公安机关", "全市公安机关", "我县公安机关"])(
  "the police of a division that is never named are its bureau: %s",
  (written) => {
    const level = written.includes("县") ? "县" : "市";
    const text = `按照公安部、省公安厅部署，${written}组织开展夏季治安打击整治行动。行动期间，${level}公安局破获案件603起。`;
    const document = graphOf(text);
    expect(names(document, "Agency")).toContain(`${level}公安局`);
    expect(facts(document)).toEqual(
      expect.arrayContaining([`${level}公安局 ADOPTED 夏季治安打击整治行动`, `${level}公安局 HAS_FIGURE 603起`]),
    );
  },
);

test.each(["在今年的打拐专项行动中", "在此次禁毒专项行动中", "在本次治超专项整治中"])(
  "what is being carried out is whose who acts next: %s",
  (during) => {
    const [, name] = /(?:今年的|此次|本次)(.+)中$/u.exec(during)!;
    const document = graphOf(`${during}，鹤壁市公安局排查线索300条。`);
    expect(facts(document)).toContain(`鹤壁市公安局 ADOPTED ${name}`);
  },
);

test.each([
  ["夏季易发高发的寻衅滋事、打架斗殴等违法犯罪", ["寻衅滋事", "打架斗殴"]],
  ["群众反映强烈的盗窃、诈骗等违法犯罪", ["盗窃", "诈骗"]],
  ["常见多发的入室盗窃、扒窃等违法犯罪", ["入室盗窃", "扒窃"]],
])("what is said of crimes is no part of them: %s", (list, crimes) =>
  expect(names(graphOf(`鹤壁市公安局开展专项行动，严厉打击${list}。`), "CrimeType")).toEqual(crimes),
);

test.each(["什么犯罪突出就打击什么犯罪", "打击具有夏季特点的违法犯罪", "打击群众深恶痛绝的违法犯罪"])(
  "of what kind nobody says: %s",
  (told) => expect(names(graphOf(`鹤壁市公安局坚持${told}。`), "CrimeType")).toEqual([]),
);

test.each(["同比下降16.3%", "同比上升20%", "环比下降5.1%"])(
  "how often something happens is no figure of one case: %s",
  (told) => {
    const text = `今年上半年，鹤壁市公安局辖区刑事案件${told}，特别是“6·10”打人案，引发关注。鹤壁市公安局破获该案，抓获9人。`;
    const figure = /[\d.]+%/u.exec(told)![0];
    expect(facts(graphOf(text))).not.toContain(`“6·10”打人案 HAS_FIGURE ${figure}`);
    expect(facts(graphOf(text))).not.toContainEqual(expect.stringMatching(new RegExp(`案 HAS_FIGURE ${figure}$`, "u")));
  },
);

test.each(["下一步", "下步", "今后"])("what is only going to be fought is no target yet: %s", (when) =>
  expect(
    facts(graphOf(`鹤壁市公安局召开会议。${when}，鹤壁市公安局将继续严厉打击电信网络诈骗、跨境赌博等违法犯罪。`)),
  ).not.toContainEqual(expect.stringMatching(/ TARGETS /u)),
);

test.each([
  ["唐山打人案", "打人"],
  ["鹤壁纵火案", "放火"],
  ["义乌绑架案", "绑架"],
])("where a case happened is no part of its kind: %s", (name, crime) =>
  expect(names(graphOf(`近日，当地警方破获${name}，抓获9人。`), "CrimeType")).toEqual([crime]),
);

test("who provides a text has written it", () =>
  expect(facts(graphOf("县领导巡河\n5月15日，临潭县领导到南门河巡河。\n供稿：李安平"))).toContainEqual(
    expect.stringMatching(/^李安平 AUTHORED/u),
  ));
