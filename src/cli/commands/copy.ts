import type { Command } from "commander";
import { ArticleLoader, loadable } from "../../batch/article-loader.ts";
import { openStore } from "../../store/open-store.ts";
import { storedDocuments } from "../../store/read-documents.ts";
import { say } from "../terminal.ts";

export function addCopy(program: Command): void {
  program
    .command("copy")
    .description("load all articles of one store into another, on whichever engine; nothing is lost")
    .argument("<from>", "neo4j://HOST, bolt://HOST or FILE.grafeo")
    .argument("<to>", "the same; what is there already stays")
    .addHelpText(
      "after",
      "\nBoth use NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.\n\nExample:\n  $ zhengtu copy graph.grafeo neo4j://localhost",
    )
    .action(async (from: string, to: string) => {
      const source = await openStore(from, "read");
      try {
        const target = await openStore(to, "write");
        try {
          const loader = new ArticleLoader(target, {
            failed: (error) => {
              throw error;
            },
          });
          for await (const document of storedDocuments(source)) await loader.add(loadable(document));
          await loader.finish();
          const { added, changed, unchanged } = loader.outcomes;
          say(`${added} added · ${changed} changed · ${unchanged} unchanged in ${target.address}`);
        } finally {
          await target.close();
        }
      } finally {
        await source.close();
      }
    });
}
