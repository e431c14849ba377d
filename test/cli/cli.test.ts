import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import iconv from "iconv-lite";
import { GraphDocument } from "../../src/model/graph-document.ts";
import { zhengtu } from "../support/cli.ts";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "zhengtu-cli-"));
const store = join(folder, "graph.grafeo");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const { code } = await zhengtu(["ingest", "seeds", "--store", store]);
  expect(code).toBe(0);
});

test("extract prints one graph document a line and nothing else, the same bytes each time", async () => {
  const once = await zhengtu(["extract", "seeds"]);
  expect(once.code).toBe(0);
  const lines = once.stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(() => GraphDocument.parse(JSON.parse(line))).not.toThrow();
  expect((await zhengtu(["extract", "seeds"])).stdout).toBe(once.stdout);
});

test("extract reads standard input, globs and GB18030", async () => {
  const text = "大连市公安局破获一起诈骗案，抓获犯罪嫌疑人曲某。";
  const { stdout } = await zhengtu(["extract", "-"], { input: iconv.encode(text, "gb18030") });
  const document = GraphDocument.parse(JSON.parse(stdout));
  expect(document.article.text).toBe(text);
  expect(document.article.source.encoding).toBe("GB18030");
  const globbed = await zhengtu(["extract", "seeds/202[34]*.txt"]);
  expect(globbed.stdout.trimEnd().split("\n")).toHaveLength(2);
});

test("ingesting again changes nothing and says so", async () => {
  const { code, stdout, stderr } = await zhengtu(["ingest", "seeds", "--store", store]);
  expect(code).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/0 added · 0 changed · 4 unchanged/);
  expect(stderr).toMatch(/Nothing changed/);
  expect(stderr).toMatch(/entities +\d+ .*Agency \d+/);
});

test("bad files are named with a remedy, the others are ingested, and the exit code tells", async () => {
  const mixed = join(folder, "mixed");
  mkdirSync(mixed);
  writeFileSync(join(mixed, "good.txt"), "柳州市公安局破获一起抢夺案，抓获犯罪嫌疑人韦某。");
  writeFileSync(join(mixed, "empty.txt"), "");
  writeFileSync(join(mixed, "binary.txt"), Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256)));
  writeFileSync(join(mixed, "english.txt"), "Nothing here is Chinese at all, not one word of it.");
  writeFileSync(join(mixed, "huge.txt"), Buffer.alloc(9 * 1024 * 1024, "字"));
  const own = join(folder, "mixed.grafeo");
  const { code, stderr } = await zhengtu(["ingest", mixed, join(folder, "gone.txt"), "--store", own]);
  expect(code).toBe(1);
  const errors = stderr.split("\n").filter((line) => line.startsWith("error "));
  expect(errors).toHaveLength(5);
  for (const name of ["empty.txt", "binary.txt", "english.txt", "huge.txt", "gone.txt"])
    expect(errors).toContainEqual(expect.stringMatching(new RegExp(`${name}: .+\\. .+\\.$`)));
  expect(stderr).toMatch(/1 added .* 5 failed/);
  expect((await zhengtu(["verify", "--store", own])).code).toBe(0);
});

test("query prints a table, CSV and JSON", async () => {
  const cypher = "MATCH (a:Agency)-[:HANDLED]->(c:Case) RETURN a.name, c.name ORDER BY a.name";
  const table = await zhengtu(["query", cypher, "--store", store]);
  expect(table.stdout).toMatch(/│ 东莞市公安局虎门分局 +│ 非法买卖对公账户案 +│/);
  const csv = await zhengtu(["query", cypher, "--store", store, "--format", "csv"]);
  expect(csv.stdout.split("\n")[0]).toBe("a.name,c.name");
  const json = await zhengtu(["query", cypher, "--store", store, "--format", "json"]);
  expect(JSON.parse(json.stdout)).toContainEqual({ "a.name": "东莞市公安局虎门分局", "c.name": "非法买卖对公账户案" });
});

test("the queries that come along are listed, and run by name with parameters", async () => {
  const { stdout } = await zhengtu(["query", "--list"]);
  expect(stdout.match(/^[a-z-]+$/gm)?.length).toBeGreaterThanOrEqual(12);
  const run = await zhengtu([
    "query",
    "--name",
    "agencies-in-place",
    "--param",
    "place=山东",
    "--store",
    store,
    "--format",
    "csv",
  ]);
  expect(run.stdout).toContain("荣成市公安局,荣成市");
  expect(run.stdout).not.toContain("合肥");
});

test.each<[string, string[], RegExp, number]>([
  ["a syntax error", ["query", "MATCH (n", "--store", store], /^error query, line 1, column \d+: /, 1],
  ["a write", ["query", "MATCH (n) DELETE n", "--store", store], /^error query, at DELETE: .*only read/, 1],
  ["an unknown query", ["query", "--name", "nope", "--store", store], /^error nope: .*--list/, 1],
  ["no query", ["query", "--store", store], /^error query: there is no query/, 2],
  [
    "a store that is not there",
    ["query", "RETURN 1", "--store", join(folder, "no.grafeo")],
    /no\.grafeo: there is no store here yet/,
    1,
  ],
  [
    "no Neo4j",
    ["ingest", "seeds", "--store", "bolt://127.0.0.1:1"],
    /^error bolt:\/\/127\.0\.0\.1:1: Neo4j does not answer/,
    1,
  ],
  ["a parameter without a value", ["query", "RETURN 1", "--param", "x", "--store", store], /^error --param x: /, 2],
])("%s is one line on standard error", async (_, args, message, code) => {
  const result = await zhengtu(args);
  expect(result.code).toBe(code);
  expect(result.stdout).toBe("");
  expect(result.stderr).toMatch(message);
  expect(result.stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("verify proves a sound graph", async () => {
  const { code, stderr } = await zhengtu(["verify", "--store", store]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Proved: 4 articles, \d+ statements, \d+ relationships\.$/m);
});

test("help names every command", async () => {
  const { stdout } = await zhengtu(["--help"]);
  for (const command of [
    "start",
    "ingest",
    "view",
    "query",
    "verify",
    "search",
    "history",
    "diff",
    "remove",
    "export",
    "copy",
    "backup",
    "migrate",
  ])
    expect(stdout).toMatch(new RegExp(`^  ${command}`, "m"));
});

test("explain tells where each thing stands, by which rule it was found and who saw it", async () => {
  const text = "（记者 韩小雨）随后，王海涛把孩子送回平江县。";
  const { code, stdout } = await zhengtu(["explain", "-"], { input: Buffer.from(text) });
  expect(code).toBe(0);
  expect(stdout).toMatch(/4–7 .*韩小雨 .*Person .*韩小雨 .*person\.byline .*grammar \+ tagger/);
  expect(stdout).toMatch(/王海涛 .*Person .*person\.tagger .* tagger /);
  expect(stdout).toMatch(/平江县 .*Place .*place\.gazetteer .*gazetteer/);
  const people = await zhengtu(["explain", "--type", "Person", "-"], { input: Buffer.from(text) });
  expect(people.stdout).toContain("韩小雨");
  expect(people.stdout).not.toContain("place.gazetteer");
});

test("explain names the types it knows, and the file it cannot read", async () => {
  const unknown = await zhengtu(["explain", "--type", "Dragon", "seeds"]);
  expect(unknown.code).not.toBe(0);
  expect(unknown.stderr).toMatch(/Dragon.*Agency, Place, Person/);
  const gone = await zhengtu(["explain", join(folder, "gone.txt")]);
  expect(gone.code).toBe(1);
  expect(gone.stderr).toMatch(/gone\.txt/);
});

test("explain writes a page that holds no script, whatever an article says", async () => {
  const nasty = join(folder, "nasty.txt");
  writeFileSync(
    nasty,
    `${"芜湖市公安局破获一起诈骗案，抓获嫌疑人<script>alert(1)</script>何某。".repeat(8)}\u001b[31m`,
  );
  const page = join(folder, "why.html");
  const { code, stderr } = await zhengtu(["explain", nasty, "--html", page]);
  expect(code).toBe(0);
  expect(stderr).toContain("why.html");
  const html = readFileSync(page, "utf8");
  expect(html).toContain("芜湖市公安局");
  expect(html).toContain("cases.handled");
  expect(html).not.toMatch(/<script|\u001b/);
});

test("explain names the rule behind a fact", async () => {
  const { stdout } = await zhengtu(["explain", "seeds/2022-11-hefei-prosecution.txt", "--type", "Case"]);
  expect(stdout).toMatch(/HANDLED.*cases\.handled/);
});

test("evaluate measures against gold, lists errors and sets the exit code", async () => {
  const { code, stdout } = await zhengtu(["evaluate", "test/annotated/courts.yaml", "--errors"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/entities .*relations /s);
  expect(stdout).toMatch(/case\.named/);
  const wanting = join(folder, "wanting.yaml");
  writeFileSync(
    wanting,
    readFileSync("test/annotated/courts.yaml", "utf8").replace("Person: [罗某]", "Person: [罗某, 查无此人]"),
  );
  expect((await zhengtu(["evaluate", wanting, "--min-entity", "1"])).code).toBe(1);
  const gone = await zhengtu(["evaluate", join(folder, "no-gold")]);
  expect(gone.code).toBe(1);
  expect(gone.stderr).toContain("no-gold");
});

test("a user's rules reach the store; a bad file of rules is named", async () => {
  const rules = join(folder, "rules.yaml");
  writeFileSync(
    rules,
    "words: { tools: [挖掘机] }\ntypes: { Tool: { zh: 器械, en: tool } }\nentities:\n  - { rule: tool.kind, type: Tool, words: tools }\n",
  );
  const own = join(folder, "rules.grafeo");
  expect((await zhengtu(["ingest", "seeds", "--store", own, "--rules", rules])).code).toBe(0);
  const { stdout } = await zhengtu(["query", "MATCH (t:Tool) RETURN t.name", "--store", own, "--format", "csv"]);
  expect(stdout).toContain("挖掘机");
  expect((await zhengtu(["verify", "--store", own])).code).toBe(0);
  writeFileSync(rules, "entities: 3");
  const bad = await zhengtu(["extract", "seeds", "--rules", rules]);
  expect(bad.code).toBe(1);
  expect(bad.stderr).toContain("rules.yaml: entities");
});

test("same lists candidates and merges nothing", async () => {
  const { code, stdout } = await zhengtu(["same", "seeds", "--json"]);
  expect(code).toBe(0);
  for (const line of stdout.split("\n").filter(Boolean)) expect(JSON.parse(line)).toHaveProperty("reasons");
});
