// Prints who handled which case, and the sentence that says so. Usage: node extract.mjs [FILE…]
import { extract, extractFile, readBytes } from "zhengtu";

const text = `湖州警方破获一起电信网络诈骗案
湖州日报 2023-03-02 09:30
3月1日，湖州市公安局吴兴区分局破获一起电信网络诈骗案，抓获犯罪嫌疑人钱某某，涉案金额18万元。`;

const files = process.argv.slice(2);
const documents =
  files.length > 0
    ? await Promise.all(files.map((file) => extractFile(file)))
    : [extract(readBytes(Buffer.from(text), "bulletin.txt"))];

for (const { article, entities, triples } of documents) {
  const nameOf = (id) => entities.find((entity) => entity.id === id)?.name ?? article.title;
  for (const { subject, predicate, object, evidence } of triples)
    if (predicate === "HANDLED")
      console.log(`${nameOf(subject)} — ${predicate} → ${nameOf(object)}\n  “${evidence[0].quote.trim()}”`);
}
