import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { extract } from "../ingest/index.ts";
import { readBytes } from "../ingest/read/index.ts";

/** How many articles are extracted, and after how many the memory is read. */
const ARTICLES = 10_000;
const STEP = 2_500;
/** Memory that grows by more than this share from the first reading to the last is not flat. */
const FLAT = 0.25;

/** The heap in use after each step of extracting many different articles, in MB: what an article leaves behind adds up here. */
export function memoryOverArticles(texts: readonly string[]): { readonly megabytes: number[]; readonly flat: boolean } {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const megabytes: number[] = [];
  for (let i = 1; i <= ARTICLES; i++) {
    // Other numbers make other articles: nothing may be remembered by its text.
    const text = texts[i % texts.length]!.replace(/\d+/g, (digits) =>
      String((Number(digits) * 31 + i) % 10 ** digits.length),
    );
    extract(readBytes(Buffer.from(`${text}\n编号：${i}`), `${i}.txt`));
    if (i % STEP !== 0) continue;
    collect();
    megabytes.push(process.memoryUsage().heapUsed / 1e6);
  }
  return { megabytes, flat: megabytes.at(-1)! <= megabytes[0]! * (1 + FLAT) };
}
