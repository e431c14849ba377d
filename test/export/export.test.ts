import { createReadStream, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { JsonLdParser } from "jsonld-streaming-parser";
import { Parser, Store } from "n3";
import { type ExportFormat, exportStore } from "../../src/export/index.ts";
import { PREFIXES } from "../../src/export/rdf.ts";
import type { GraphDocument } from "../../src/model/graph-document.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { statementCount } from "../../src/store/load/statement-rows.ts";
import { verifyStore } from "../../src/store/verify-store.ts";
import { graphOf } from "../support/article.ts";
import { seedDocuments } from "../support/documents-of-ours.ts";
import { dumpGraph } from "../support/graph-dump.ts";
import { neo4jAdmin, neo4jHome, PASSWORD, startNeo4j } from "../support/neo4j-server.ts";
import { describeBoth, Stores, sayWithoutNeo4j } from "../support/stores.ts";

jest.setTimeout(240_000);
sayWithoutNeo4j();

const stores = new Stores();
let store: GraphStore;
let documents: GraphDocument[];

beforeAll(async () => {
  documents = await seedDocuments();
  // What must not break a format: quotes, markup, formulas, separators, control characters.
  const nasty = graphOf(
    "“福州”警方\\'通报\n2021-05-06 08:00\n=1+1 福州市公安局<b>破获</b>一起诈骗案；抓获犯罪嫌疑人林某'）。\n\n“完”,\"x\"",
    "nasty.txt",
  );
  nasty.entities[0]!.aliases.push("=cmd|' /C calc'!A0", "a\u0007b\u0000c\ud800", "\t\r\n<&>\"'`\\$");
  documents.push(nasty);
  store = await stores.empty("grafeo");
  await store.load(documents);
});
afterAll(async () => {
  await store.close();
  await stores.stop();
});

async function exported(format: ExportFormat, name: string): Promise<string> {
  const path = join(stores.folder, name);
  await exportStore(store, format, path);
  return path;
}

async function count(pattern: string): Promise<number> {
  return Number((await store.query(`MATCH ${pattern} RETURN count(*) AS n`)).rows[0]![0]);
}

test.each([
  ["gexf", (text: string) => parseGexf(MultiDirectedGraph, text)],
  ["graphml", (text: string) => parseGraphml(MultiDirectedGraph, text)],
] as const)("graphology reads the %s: every entity and fact, names as they are", async (format, parse) => {
  const graph = parse(readFileSync(await exported(format, `graph.${format}`), "utf8"));
  expect(graph.order).toBe(await count("(e:Entity)"));
  expect(graph.size).toBe(await count("(:Entity)-[]->(:Entity)"));
  const node = graph.findNode((_, attributes) => [attributes.label, attributes.name].includes("广东省公安厅"));
  expect(node).toBeDefined();
  expect(graph.getNodeAttribute(node, "type")).toBe("Agency");
  const seat = graph.findOutEdge(node, (_, attributes) =>
    [attributes.type, attributes.predicate].includes("LOCATED_IN"),
  );
  expect(Number(graph.getEdgeAttribute(seat, "support"))).toBeGreaterThan(0);
});

test("CSV tables hold everything, and nothing that a spreadsheet would run", async () => {
  const folder = await exported("csv", "tables");
  expect(readdirSync(folder).sort()).toEqual(["entities.csv", "facts.csv", "statements.csv"]);
  const facts = readFileSync(join(folder, "facts.csv"), "utf8").trimEnd().split("\n");
  expect(facts[0]).toBe("\ufeffsubject,predicate,object,support,confidence");
  expect(facts.length - 1).toBe(await count("(:Entity)-[]->(:Entity)"));
  for (const file of readdirSync(folder))
    expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/(?:^|,)"?[=+@]/m);
});

test.each(["turtle", "ntriples", "jsonld"] as const)(
  "%s is RDF that others read, with the provenance of each statement",
  async (format) => {
    const path = await exported(format, `graph.${format}`);
    const quads = new Store();
    if (format === "jsonld")
      await new Promise((resolve, reject) => {
        createReadStream(path)
          .pipe(new JsonLdParser())
          .on("data", (quad) => quads.addQuad(quad))
          .on("error", reject)
          .on("end", resolve);
      });
    else
      quads.addQuads(
        new Parser({ format: format === "turtle" ? "Turtle" : "N-Triples" }).parse(readFileSync(path, "utf8")),
      );
    const type = `${PREFIXES.rdf}type`;
    const statements = quads.getSubjects(type, `${PREFIXES.rdf}Statement`, null);
    // What an article mentions counts as stated, once for each place.
    const proofs = documents.flatMap(({ triples }) => triples).map(statementCount);
    expect(statements).toHaveLength(proofs.reduce((a, b) => a + b, 0));
    const texts = new Map(
      documents.map(({ article }) => [`${PREFIXES.entity}${encodeURIComponent(article.id)}`, article.text]),
    );
    let quoted = 0;
    for (const statement of statements) {
      const one = (prefix: "prov" | "zt" | "rdf", name: string) =>
        quads.getObjects(statement, PREFIXES[prefix] + name, null)[0];
      const article = one("prov", "wasQuotedFrom");
      if (!article) continue;
      const text = texts.get(article.value)!;
      expect(text.slice(Number(one("zt", "start")!.value), Number(one("zt", "end")!.value))).toBe(
        one("prov", "value")!.value,
      );
      // The fact itself is a triple, too.
      expect(quads.countQuads(one("rdf", "subject")!, one("rdf", "predicate")!, one("rdf", "object")!, null)).toBe(1);
      quoted++;
    }
    expect(quoted).toBeGreaterThan(100);
  },
);

describeBoth("a real Neo4j", () => {
  test("runs the Cypher script and holds the same graph", async () => {
    const server = await startNeo4j();
    try {
      const { default: neo4j } = await import("neo4j-driver");
      const driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", PASSWORD));
      const script = readFileSync(await exported("cypher", "graph.cypher"), "utf8");
      for (const statement of script.split(/;\n/).filter((one) => one.trim())) await driver.executeQuery(statement);
      await driver.close();
      const other = await stores.openOn(server.uri);
      expect(await dumpGraph(other)).toEqual(await dumpGraph(store));
      expect(await other.load(documents)).toEqual(documents.map(() => "unchanged"));
      await other.close();
    } finally {
      await server.stop();
    }
  });

  test("imports the files for neo4j-admin, and zhengtu goes on with what comes of it", async () => {
    const folder = await exported("neo4j-admin", "import");
    const script = readFileSync(join(folder, "import.sh"), "utf8");
    const args = /^neo4j-admin (.+) "\$@"$/m.exec(script)![1]!.split(" ");
    const home = neo4jHome();
    mkdirSync(join(home, "data"), { recursive: true });
    const { code, output } = neo4jAdmin(home, folder, args);
    expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
    const server = await startNeo4j(home);
    try {
      const other = await stores.openOn(server.uri);
      expect(await dumpGraph(other)).toEqual(await dumpGraph(store));
      expect((await verifyStore(other)).violations).toEqual([]);
      expect(await other.load(documents)).toEqual(documents.map(() => "unchanged"));
      expect(await other.remove([documents[0]!.article.id])).toHaveLength(1);
      expect((await verifyStore(other)).violations).toEqual([]);
      await other.close();
    } finally {
      await server.stop();
    }
  });
});
