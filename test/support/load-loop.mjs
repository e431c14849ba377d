// Loads the documents of a JSON file, a few at a time, and says after each commit which articles are in: a process to be killed.
import { readFileSync } from "node:fs";
import { openStore } from "../../dist/src/store/open-store.js";

const [location, file] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file, "utf8"));
const store = await openStore(location, "write");
console.log("ready");
for (let i = 0; i < documents.length; i += 3) {
  const batch = documents.slice(i, i + 3);
  await store.load(batch);
  console.log(JSON.stringify(batch.map(({ article }) => article.id)));
}
await store.close();
console.log("done");
