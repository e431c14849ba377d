import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { KNOWLEDGE } from "../../../ingest/knowledge.ts";
import { facts, graphOf, names } from "../../support/article.ts";

const law: Record<string, string[]> = parse(readFileSync(join(KNOWLEDGE, "criminal-law.yaml"), "utf8"));
const charges = Object.values(law).flat();

test("no crime stands in the law twice", () => {
  expect(new Set(charges).size).toBe(charges.length);
});

test("every crime of the law is known by the name of its charge, with and without its pauses", () => {
  const missed = charges.filter((charge) => {
    const name = charge.replaceAll("、", "");
    return [charge, name].some(
      (written) =>
        !names(graphOf(`岳阳市人民检察院以涉嫌${written}罪对罗某某提起公诉。`), "CrimeType").some((one) =>
          one.includes(name),
        ),
    );
  });
  // What else one is called: by an alias, or by the family of which it is a kind.
  expect(missed).toEqual([]);
});

test.each([
  ["涉嫌重大劳动安全事故罪、工程重大安全事故罪", ["重大劳动安全事故", "工程重大安全事故"]],
  ["涉嫌提供虚假证明文件罪、寻衅滋事罪", ["提供虚假证明文件", "寻衅滋事"]],
  ["涉嫌非法制造、销售非法制造的注册商标标识罪", ["非法制造销售非法制造的注册商标标识"]],
])("charges of one case, each of the law: %s", (said, crimes) => {
  const document = graphOf(`岳阳市公安局查明，罗某某等3人${said}，已被刑事拘留。`);
  const kinds = facts(document).flatMap((fact) => / OF_TYPE (.+)$/u.exec(fact)?.[1] ?? []);
  expect(kinds.sort()).toEqual([...crimes].sort());
});
