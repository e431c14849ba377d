import { facts, graphOf, names } from "../../support/article.ts";

test.each([
  ["东港", "东港交警", "东港大队", "东港市公安局交通警察大队"],
  ["海城", "海城市消防救援大队", "海城大队", "海城市消防救援大队"],
  ["庄河", "庄河市公安局交警大队", "庄河大队", "庄河市公安局交通警察大队"],
])("a unit that is called by its place alone is the one that was named: %s", (_, first, again, name) => {
  const text = `${first}开展夜查\n${first}昨晚开展夜查行动。${again}出动警力40人次，检查车辆300余辆。`;
  expect(names(graphOf(text), "Agency").filter((one) => one.includes("队"))).toEqual([name]);
});

test.each(["石岛市局", "乳山市局", "莱西市局"])(
  "a bureau that is called by its place, after other bodies: %s",
  (written) => {
    const place = written.slice(0, -1).replace("石岛", "荣成");
    const text = `${place}公安局开展走访。根据${place}委、市政府要求，${place}局召开专题会议部署企业复工。`;
    expect(names(graphOf(text), "Agency").filter((one) => one.endsWith("局"))).toEqual([`${place}公安局`]);
  },
);

test.each(["民警李强、赵敏赶到现场", "检察官李强、赵敏会同侦查人员前往", "值班民警李强、赵敏，赶到村口"])(
  "a row of names after a role: %s",
  (told) => expect(names(graphOf(`昨日，临海市公安局${told}。`), "Person")).toEqual(["李强", "赵敏"]),
);

test.each(["民警李强、技术员赶到现场", "民警李强、保安和群众赶到现场", "民警李强、高速交警赶到现场"])(
  "what stands in a row with a name need be none: %s",
  (told) => expect(names(graphOf(`昨日，临海市公安局${told}。`), "Person")).toEqual(["李强"]),
);

test.each([
  ["浙江法制传媒网：（刘玉霞）", "浙江法制传媒网"],
  ["临海新闻网:（周敏）", "临海新闻网"],
  ["台州日报：（王小川）", "台州日报"],
])("an outlet and who wrote for it before a text: %s", (head, outlet) => {
  const graph = facts(graphOf(`临海公安服务企业\n${head}临海市公安局多措并举服务企业。`));
  expect(graph).toContainEqual(expect.stringMatching(new RegExp(`^${outlet} PUBLISHED`, "u")));
  expect(graph).toContainEqual(expect.stringMatching(/ AUTHORED /u));
});

test.each(["随着复工复产有序推进", "近日获悉", "从临海市公安局获悉"])("who writes after a dateline: %s", (next) =>
  expect(facts(graphOf(`浙江在线临海3月30日讯记者 徐昭磊${next}，临海市公安局开展行动。`))).toContainEqual(
    expect.stringMatching(/^徐昭磊 AUTHORED/u),
  ),
);

test.each([
  ["利用临海民生警务平台和电话预约", "临海民生警务平台"],
  ["通过临海民生警务平台、浙江微警务等平台提交材料", "浙江微警务"],
  ["登录智慧警务平台、浙里办等平台预约", "浙里办"],
])("platforms that a row or a kind tells: %s", (told, name) =>
  expect(names(graphOf(`临海市公安局方便群众，群众可${told}。`), "Platform")).toContain(name),
);

test.each(["报社", "网", "报"])("who has the rights has published it: %s", (kind) =>
  expect(
    facts(
      graphOf(
        `户政窗口进驻大厅\n临海市公安局窗口进驻大厅，办理业务300件。\n版权所有:临海日报${kind === "报" ? "" : kind}`,
      ),
    ),
  ).toContainEqual(expect.stringMatching(/^临海日报\p{Script=Han}* PUBLISHED/u)),
);

test.each(["乡镇党委政府", "镇街党委", "乡村党委"])("the committees of no one town are no body: %s", (body) =>
  expect(names(graphOf(`临海市公安局积极协调${body}解决问题。`), "Agency")).toEqual(["临海市公安局"]),
);
