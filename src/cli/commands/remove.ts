import type { Command } from "commander";
import { ZhengtuError } from "../../errors.ts";
import { cypherFile } from "../../store/cypher/files.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/open-store.ts";
import { STORE_HELP, STORE_OPTION } from "../store-option.ts";
import { printable, say, sayError } from "../terminal.ts";

export function addRemove(program: Command): void {
  program
    .command("remove")
    .description("take articles out of the graph, with all that only they say")
    .argument(
      "<articles...>",
      "ids, addresses, titles or paths of articles; `zhengtu query --name articles` lists them",
    )
    .option(...STORE_OPTION)
    .addHelpText("after", `${STORE_HELP}\n\nExample:\n  $ zhengtu remove https://news.example.cn/2020/04/09/1.html`)
    .action(async (articles: string[], { store: location }: { store?: string }) => {
      const store = await openStore(location, "write");
      try {
        const ids: string[] = [];
        for (const article of articles)
          try {
            ids.push(await find(store, article));
          } catch (error) {
            sayError(error);
            process.exitCode = 1;
          }
        const removed = await store.remove([...new Set(ids)]);
        say(`${removed.length} ${removed.length === 1 ? "article" : "articles"} removed from ${store.address}`);
      } finally {
        await store.close();
      }
    });
}

/** @throws ZhengtuError where there is no such article, or several */
async function find(store: GraphStore, article: string): Promise<string> {
  const { rows } = await store.query(cypherFile("read/find-articles"), { article });
  if (rows.length === 0)
    throw new ZhengtuError(
      "not-found",
      printable(article),
      "no article of this id, address, title or path",
      "`zhengtu query --name articles` lists what is there.",
    );
  if (rows.length > 1)
    throw new ZhengtuError(
      "usage",
      printable(article),
      `${rows.length} articles have this title`,
      `Name one by its id: ${rows.map(([id]) => id).join(", ")}.`,
    );
  return String(rows[0]![0]);
}
