import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { messageOf, ZhengtuError } from "../errors.ts";

export interface GoldEntity {
  readonly type: string;
  readonly name: string;
  /** Other names that are as right. */
  readonly aliases: readonly string[];
  /** Right if found, no loss if not. */
  readonly optional: boolean;
}

export interface GoldRelation {
  /** Name of a gold entity, or `@article`. */
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly optional: boolean;
}

/** What a careful reader finds in an article. */
export interface Gold {
  readonly id: string;
  /** The article itself, where the gold holds it; else the file that does. */
  readonly text?: string;
  readonly file?: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly properties: readonly (readonly [entity: string, key: string, value: string | number | boolean])[];
}

const property = z.tuple([z.string(), z.string(), z.union([z.string(), z.number(), z.boolean()])]);
const optional = z.literal("optional");

/** One article to a file: {article: {file}, entities: [[type, name, aliases, "optional"?]], relations: …}. */
const GoldFile = z.object({
  article: z.object({ file: z.string() }),
  entities: z.array(
    z.union([
      z.tuple([z.string(), z.string()]),
      z.tuple([z.string(), z.string(), z.array(z.string())]),
      z.tuple([z.string(), z.string(), z.array(z.string()), optional]),
    ]),
  ),
  relations: z.array(
    z.union([z.tuple([z.string(), z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string(), optional])]),
  ),
  properties: z.array(property).default([]),
});

/** Many articles to a file, as a person writes them: "name = other name ?" and "subject PREDICATE object ?". */
const GoldList = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    entities: z.record(z.string(), z.array(z.coerce.string())).default({}),
    facts: z.array(z.string()).default([]),
    properties: z.array(property).default([]),
  }),
);

/**
 * The gold of a file or a folder: `.json` with one article each, `.yaml` with many and their texts.
 * @throws ZhengtuError naming the file and the place in it
 */
export function readGold(path: string): Gold[] {
  if (!existsSync(path))
    throw new ZhengtuError("not-found", path, "no such file or folder", "Give the folder that holds the gold.");
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => [".json", ".yaml", ".yml"].includes(extname(file)))
        .sort()
        .map((file) => join(path, file))
    : [path];
  const gold = files.flatMap(goldOf);
  if (gold.length === 0)
    throw new ZhengtuError(
      "empty",
      path,
      "no gold in this folder",
      "Expected .json or .yaml files; see docs/evaluation.md.",
    );
  return gold;
}

function goldOf(path: string): Gold[] {
  const fail = (what: string): never => {
    throw new ZhengtuError("unreadable", path, what, "Mend the entry; docs/evaluation.md explains the format.");
  };
  let data: unknown;
  try {
    data = parse(readFileSync(path, "utf8"));
  } catch (error) {
    return fail(messageOf(error));
  }
  const checked = Array.isArray(data) ? GoldList.safeParse(data) : GoldFile.safeParse(data);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    return fail(`${issue.path.join(".")}: ${issue.message}`);
  }
  const gold = Array.isArray(checked.data) ? checked.data.map(listed) : [filed(checked.data, path)];
  for (const { id, entities, relations } of gold) {
    const names = new Set(["@article", ...entities.map(({ name }) => name)]);
    for (const { subject, object } of relations)
      for (const name of [subject, object])
        if (!names.has(name)) return fail(`${id}: a fact names ${name}, which is no entity of the article`);
  }
  return gold;
}

function filed({ article, entities, relations, properties }: z.infer<typeof GoldFile>, path: string): Gold {
  return {
    id: article.file,
    file:
      [dirname(path), dirname(dirname(path))]
        .map((folder) => join(folder, article.file))
        .find((file) => existsSync(file)) ?? article.file,
    entities: entities.map(([type, name, aliases = [], mark]) => ({
      type,
      name,
      aliases,
      optional: mark !== undefined,
    })),
    relations: relations.map(([subject, predicate, object, mark]) => ({
      subject,
      predicate,
      object,
      optional: mark !== undefined,
    })),
    properties,
  };
}

function listed({ id, text, entities, facts, properties }: z.infer<typeof GoldList>[number]): Gold {
  return {
    id,
    text,
    entities: Object.entries(entities).flatMap(([type, names]) =>
      names.map((notation) => {
        const [name = "", ...aliases] = notation
          .replace(/\s*\?$/, "")
          .split(" = ")
          .map((one) => one.trim());
        return { type, name, aliases, optional: notation.trimEnd().endsWith("?") };
      }),
    ),
    relations: facts.map((fact) => {
      const groups = /^(?<subject>.+?) (?<predicate>[A-Z_]+) (?<object>.+?)(?<mark>\s*\?)?$/.exec(fact)?.groups;
      return {
        subject: groups?.subject ?? fact,
        predicate: groups?.predicate ?? "",
        object: groups?.object ?? fact,
        optional: groups?.mark !== undefined,
      };
    }),
    properties,
  };
}
