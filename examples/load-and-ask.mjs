// Loads two articles into a store, asks it in Cypher and proves the graph. No server is needed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, openStore, readBytes, verifyStore } from "zhengtu";

const texts = [
  "大连市公安局破获一起走私案，抓获犯罪嫌疑人曲某。",
  "辽宁省公安厅通报：大连市公安局破获一起盗窃案，抓获犯罪嫌疑人于某。",
];

const folder = mkdtempSync(join(tmpdir(), "zhengtu-example-"));
const store = await openStore(join(folder, "graph.grafeo"), "write");
try {
  await store.load(texts.map((text, i) => extract(readBytes(Buffer.from(text), `${i}.txt`))));
  const { rows } = await store.query(
    "MATCH (a:Agency)-[:HANDLED]->(c:Case) RETURN a.name AS agency, c.name AS case_ ORDER BY case_",
  );
  for (const [agency, name] of rows) console.log(`${agency}: ${name}`);
  const { statements, violations } = await verifyStore(store);
  console.log(`${statements} statements, ${violations.length} violations`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
