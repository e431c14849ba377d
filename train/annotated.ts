import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readBytes } from "../ingest/read/index.ts";
import type { RawArticle } from "../ingest/read/raw-article.ts";
import type { GoldName } from "./scoring.ts";

/** An article with the names that a careful reader finds in it. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly raw: RawArticle;
  readonly names: readonly GoldName[];
}

const names = z.array(z.string()).default([]);
const Own = z.array(
  z.object({ id: z.string(), text: z.string(), agencies: names, places: names, persons: names, organizations: names }),
);

/** Articles in the notation of annotated/articles.yaml. @throws ZodError naming the place in the file */
export function readOwn(path: string): AnnotatedArticle[] {
  return Own.parse(parse(readFileSync(path, "utf8"))).map((article) => ({
    id: article.id,
    raw: readBytes(Buffer.from(article.text), `${article.id}.txt`),
    names: [
      ...article.agencies.map((name) => readName("Agency", name)),
      ...article.places.map((name) => readName("Place", name)),
      ...article.persons.map((name) => readName("Person", name)),
      ...article.organizations.map((name) => readName("Organization", name)),
    ],
  }));
}

function readName(type: string, notation: string): GoldName {
  const optional = notation.endsWith("?");
  const forms = notation.replace(/\?$/, "").split("=");
  return { type, forms: forms.map((form) => form.trim()), optional };
}

const Gold = z.object({
  article: z.object({ file: z.string() }),
  entities: z.array(z.tuple([z.string(), z.string()]).rest(z.unknown())),
});

/** Articles with gold graphs as files of their own: FOLDER/gold/*.json beside the texts. */
export function readCorpus(folder: string): AnnotatedArticle[] {
  return readdirSync(join(folder, "gold"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { article, entities } = Gold.parse(JSON.parse(readFileSync(join(folder, "gold", file), "utf8")));
      return {
        id: article.file,
        raw: readBytes(readFileSync(join(folder, article.file)), article.file),
        names: entities.map(([type, name, aliases, optional]) => ({
          type,
          forms: [name, ...z.array(z.string()).default([]).parse(aliases)],
          optional: optional !== undefined,
        })),
      };
    });
}
